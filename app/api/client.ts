import type { OperationOutcome } from '@medplum/fhirtypes';

/** What an answer outside 2xx, or no answer at all (`status` 0), becomes. `messages` are fit for a clinician. */
export class ApiError extends Error {
  readonly status: number;
  readonly messages: readonly string[];

  constructor(status: number, messages: readonly string[]) {
    super(messages[0] ?? `The KAP service answered ${String(status)}.`);
    this.name = 'ApiError';
    this.status = status;
    this.messages = messages;
  }
}

const FALLBACK: Readonly<Record<number, string>> = {
  0: 'The KAP service can not be reached. Nothing was saved.',
  401: 'Your session has ended.',
  403: 'Your role may not do this.',
  409: 'The record changed while you were working. Nothing was saved.',
};

/**
 * The sentences of an OperationOutcome, in order.
 * @param body - parsed JSON of an error answer; anything that is not an OperationOutcome gives a fixed sentence
 * @param status - HTTP status, 0 when there was no answer
 */
export function readMessages(body: unknown, status: number): readonly string[] {
  const issues = isOutcome(body) ? (body.issue ?? []) : [];
  const messages = issues.map((issue) => issue.details?.text ?? issue.diagnostics).filter((text) => text !== undefined);
  return messages.length > 0 ? messages : [FALLBACK[status] ?? `The KAP service answered ${String(status)}.`];
}

function isOutcome(body: unknown): body is Partial<OperationOutcome> {
  return typeof body === 'object' && body !== null && 'resourceType' in body && body.resourceType === 'OperationOutcome';
}

/** Reads one panel API resource; throws {@link ApiError}. */
export function getJson<T>(path: string): Promise<T> {
  return send<T>(path, { method: 'GET' });
}

/** Writes one panel API resource; the header is the service's cross-site request check. Throws {@link ApiError}. */
export function postJson<T>(path: string, body: unknown): Promise<T> {
  return send<T>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-KAP-Request': 'panel' },
    body: JSON.stringify(body),
  });
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(`/api${path}`, { ...init, credentials: 'include' }).catch(() => undefined);
  if (!response) throw new ApiError(0, readMessages(undefined, 0));
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiError(response.status, readMessages(body, response.status));
  return body as T;
}
