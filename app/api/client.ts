import type { OperationOutcome } from '@medplum/fhirtypes';
import createClient from 'openapi-fetch';
import { createContext, useContext } from 'react';
import type { PathwayAnswer, SessionInfo, StartCourseRequest, UserInfo, WrittenAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { openPatient } from '../view/open-patient.ts';
import { takeUse } from '../view/use-of-page.ts';
import type { components, paths } from './schema.d.ts';

/** What an answer outside 2xx, or no answer at all (`status` 0), becomes. `messages` are fit for a clinician. */
export class ApiError extends Error {
  readonly status: number;
  readonly messages: readonly string[];

  constructor(status: number, messages: readonly string[]) {
    super(messages[0] ?? fallback(status));
    this.name = 'ApiError';
    this.status = status;
    this.messages = messages;
  }
}

const KNOWN = ['0', '401', '403', '409'] as const;

function fallback(status: number): string {
  const known = KNOWN.find((candidate) => candidate === String(status));
  return known === undefined ? t('error.other', { status }) : t(`error.${known}`);
}

/**
 * The sentences of an OperationOutcome, in order.
 * @param body - parsed JSON of an error answer; anything that is not an OperationOutcome gives a fixed sentence
 * @param status - HTTP status, 0 when there was no answer
 */
export function readMessages(body: unknown, status: number): readonly string[] {
  const issues = isOutcome(body) ? (body.issue ?? []) : [];
  const messages = issues.map((issue) => issue.details?.text ?? issue.diagnostics).filter((text) => text !== undefined);
  return messages.length > 0 ? messages : [fallback(status)];
}

function isOutcome(body: unknown): body is Partial<OperationOutcome> {
  return typeof body === 'object' && body !== null && 'resourceType' in body && body.resourceType === 'OperationOutcome';
}

/** The panel's cross-site request check is the header; the session is the cookie. */
let pagePatient: string | undefined;

/**
 * Holds every request of this page to the patient that it shows: when another chart was opened in this browser since, the service
 * refuses instead of reading or writing the other one.
 * @param reference - `Patient/id` as the EHR writes it; undefined lets go, for the work list between two charts
 */
export function holdToPatient(reference: string | undefined): void {
  pagePatient = reference?.replace(/^Patient\//, '');
}

let pageUser: string | undefined;

/**
 * Holds every request of this page to the person who opened it: when somebody else signed in in this browser since, the service takes
 * it for a page without a session, and nothing of the one is read or written as the other.
 * @param user - by `userKeyOf`
 */
export function holdToUser(user: string): void {
  pageUser = user;
}

/** Says who opened this page, and whose it is, nothing before that is known; and where nobody touched the page since it last asked, that. */
export function pageHeaders(): Readonly<Record<string, string>> {
  // Who opened the panel without a patient says with each call whose chart it is for.
  const patient = openPatient() ?? pagePatient;
  return {
    ...(pageUser === undefined ? {} : { 'X-KAP-User': pageUser }),
    ...(patient === undefined ? {} : { 'X-KAP-Patient': patient }),
    ...(takeUse() ? {} : { 'X-KAP-Unattended': '1' }),
  };
}

/** Longer than any answer of the service takes, whose own limits are shorter. A product choice. */
const PATIENCE_MS = 60_000;

/**
 * A way to the panel API on which every call says who asks and whom it is about; the service refuses it for anybody else.
 * @param headers - asked at each call; stand for what the page says
 * @param patienceMs - a call without an answer by then has failed: a line that takes everything and answers nothing looks like work
 */
export function connect(headers: () => Readonly<Record<string, string>> = () => ({}), patienceMs = PATIENCE_MS) {
  return createClient<paths>({
    credentials: 'include',
    headers: { 'X-KAP-Request': 'panel' },
    fetch: (request) => {
      for (const [name, value] of Object.entries({ ...pageHeaders(), ...headers() })) request.headers.set(name, value);
      const late = AbortSignal.timeout(patienceMs);
      return fetch(request, { signal: late }).catch(() => {
        throw late.aborted ? new ApiError(408, [t('error.late')]) : new ApiError(0, readMessages(undefined, 0));
      });
    },
  });
}

export type Http = ReturnType<typeof connect>;

/** The page's own way: about the launched patient, or the one opened from the work list. */
export const http: Http = connect();

/** Below a person's part of a room of several people: the way that is held to that person. */
export const HttpContext = createContext(http);
export const useHttp = (): Http => useContext(HttpContext);

interface Exchange<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** @throws ApiError for anything but an answer that can be read */
export async function answerOf<Data>(asked: Promise<Exchange<Data>>): Promise<Data> {
  const { data, error, response } = await asked.catch((reason: unknown) => {
    throw reason instanceof ApiError ? reason : new ApiError(502, [t('error.unreadable')]);
  });
  if (!response.ok || data === undefined) throw new ApiError(response.status, readMessages(error, response.status));
  return data;
}

export type Answers = components['schemas'];
/** What is absent on the wire reads as undefined, so the wire's types and the core's are two spellings of one thing. */
const asPathway = (wire: Answers['PathwayAnswer']): PathwayAnswer => wire as PathwayAnswer;
export const asWritten = (wire: Answers['WrittenAnswer']): WrittenAnswer => wire as WrittenAnswer;

/** The calls that the first view makes about its patient, or about the one that a connection is held to; each throws {@link ApiError}. */
export const firstApi = (to: Http) => ({
  user: async (): Promise<UserInfo> => answerOf(to.GET('/api/user')),
  session: async (): Promise<SessionInfo> => answerOf(to.GET('/api/session')),
  /** @param refresh - asks the service to read the EHR again first */
  pathway: async (refresh: boolean): Promise<PathwayAnswer> =>
    asPathway(await answerOf(to.GET('/api/pathway', refresh ? { params: { query: { refresh: '1' } } } : {}))),
  startCourse: async (body: StartCourseRequest): Promise<WrittenAnswer> =>
    asWritten(await answerOf(to.POST('/api/pathway', { body: body }))),
});

type OrderId = { readonly id: string };
const at = ({ id }: OrderId) => ({ params: { path: { id } } });

/** Calls on the ketamine order and on the passkeys that attest it; each throws {@link ApiError}. */
export const orderApi = {
  decision: async (query: NonNullable<paths['/api/orders/decision']['get']['parameters']['query']>) =>
    answerOf(http.GET('/api/orders/decision', { params: { query } })),
  prepare: async (body: Answers['PrepareOrderRequest']) => answerOf(http.POST('/api/orders', { body })),
  revise: async ({ id, ...body }: OrderId & Answers['ReviseOrderRequest']) =>
    answerOf(http.POST('/api/orders/{id}/revisions', { ...at({ id }), body })),
  end: async ({ id, ...body }: OrderId & Answers['EndOrderRequest']) =>
    answerOf(http.POST('/api/orders/{id}/end', { ...at({ id }), body })),
  ask: async ({ id, ...body }: OrderId & Answers['AskTherapistRequest']) =>
    answerOf(http.POST('/api/orders/{id}/questions', { ...at({ id }), body })),
  answer: async ({ id, ...body }: OrderId & Answers['AnswerQuestionRequest']) =>
    answerOf(http.POST('/api/questions/{id}/answers', { ...at({ id }), body })),
  pdmp: async (body: Answers['PdmpCheckRequest']) => answerOf(http.POST('/api/pdmp-checks', { body })),
  review: async ({ id, ...body }: OrderId & Answers['OrderReviewRequest']) =>
    answerOf(http.POST('/api/orders/{id}/reviews', { ...at({ id }), body })),
  attest: async ({ id, ...body }: OrderId & Answers['AttestOrderRequest']) =>
    answerOf(http.POST('/api/orders/{id}/attestations', { ...at({ id }), body })),
  verify: async ({ id }: OrderId) => answerOf(http.GET('/api/attestations/{id}/verification', at({ id }))),
  handOver: async ({ id, ...body }: OrderId & Answers['HandOverRequest']) =>
    answerOf(http.POST('/api/orders/{id}/handovers', { ...at({ id }), body })),
  match: async ({ id, ...body }: OrderId & Answers['MatchOrderRequest']) =>
    answerOf(http.POST('/api/orders/{id}/matches', { ...at({ id }), body })),
  report: async ({ id, ...body }: OrderId & Answers['ReportOrderRequest']) =>
    answerOf(http.POST('/api/orders/{id}/reports', { ...at({ id }), body })),
  lozenges: async () => answerOf(http.GET('/api/lozenges')),
  enterLozenges: async (body: Answers['LozengeEntryRequest']) => answerOf(http.POST('/api/lozenges', { body })),
  stock: async () => answerOf(http.GET('/api/stock')),
  enterStock: async (body: Answers['StockEntryRequest']) => answerOf(http.POST('/api/stock', { body })),
  passkeys: async () => answerOf(http.GET('/api/passkeys')),
  decidePasskey: async ({ id, state }: OrderId & { readonly state: 'approved' | 'revoked' }) =>
    answerOf(http.POST('/api/passkeys/{id}/decisions', { ...at({ id }), body: { state } })),
  beginPasskey: async () => answerOf(http.POST('/api/passkeys/challenges', { body: {} as never })),
  registerPasskey: async (body: Answers['RegisterPasskeyRequest']) => answerOf(http.POST('/api/passkeys', { body })),
};
