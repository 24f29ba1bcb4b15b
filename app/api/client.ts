import type { OperationOutcome, QuestionnaireResponse } from '@medplum/fhirtypes';
import createClient from 'openapi-fetch';
import type {
  ClearanceRequest,
  DoseRequest,
  FormAnswer,
  PathwayAnswer,
  PatientSummary,
  ReviewRequest,
  SessionEntryRequest,
  SessionInfo,
  SessionRoomAnswer,
  RecordAnswer,
  SentAnswer,
  SiteAnswer,
  StartCourseRequest,
  UserInfo,
  WorkListAnswer,
  WrittenAnswer,
} from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { openPatient } from '../view/open-patient.ts';
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

const FHIR_JSON = 'application/fhir+json';

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

/** Says whose page this is; nothing before that is known. */
export function patientHeader(): Readonly<Record<string, string>> {
  // Who opened the panel without a patient says with each call whose chart it is for.
  const patient = openPatient() ?? pagePatient;
  return patient === undefined ? {} : { 'X-KAP-Patient': patient };
}

const http = createClient<paths>({
  credentials: 'include',
  headers: { 'X-KAP-Request': 'panel' },
  fetch: (request) => {
    for (const [name, value] of Object.entries(patientHeader())) request.headers.set(name, value);
    return fetch(request).catch(() => {
      throw new ApiError(0, readMessages(undefined, 0));
    });
  },
});

interface Exchange<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** @throws ApiError for anything but an answer that can be read */
async function answerOf<Data>(asked: Promise<Exchange<Data>>): Promise<Data> {
  const { data, error, response } = await asked.catch((reason: unknown) => {
    throw reason instanceof ApiError ? reason : new ApiError(502, [t('error.unreadable')]);
  });
  if (!response.ok || data === undefined) throw new ApiError(response.status, readMessages(error, response.status));
  return data;
}

type Answers = components['schemas'];
/** What is absent on the wire reads as undefined, so the wire's types and the core's are two spellings of one thing. */
const asPathway = (wire: Answers['PathwayAnswer']): PathwayAnswer => wire as PathwayAnswer;
const asWritten = (wire: Answers['WrittenAnswer']): WrittenAnswer => wire as WrittenAnswer;

/** Reads of the panel API; each throws {@link ApiError}. */
export const readApi = {
  site: async (): Promise<SiteAnswer> => answerOf(http.GET('/api/site')) as Promise<SiteAnswer>,
  record: async (): Promise<RecordAnswer> =>
    // What is absent on the wire reads as undefined.
    (await answerOf<object>(http.GET('/api/record'))) as RecordAnswer,
  /** The treatment summary as a file, with its name. */
  summary: async (as: 'pdf' | 'fhir'): Promise<readonly [Blob, string]> => {
    const name = `kap-treatment-summary.${as === 'pdf' ? 'pdf' : 'json'}`;
    if (as === 'fhir') return [new Blob([JSON.stringify(await answerOf(http.GET('/api/summary')))], { type: FHIR_JSON }), name];
    return [await answerOf(http.GET('/api/summary.pdf', { parseAs: 'blob' })), name];
  },
  user: async (): Promise<UserInfo> => answerOf(http.GET('/api/user')),
  workList: async (): Promise<WorkListAnswer> => answerOf(http.GET('/api/work-list')),
  session: async (): Promise<SessionInfo> => answerOf(http.GET('/api/session')),
  /** @param refresh - asks the service to read the EHR again first */
  pathway: async (refresh: boolean): Promise<PathwayAnswer> =>
    asPathway(await answerOf(http.GET('/api/pathway', refresh ? { params: { query: { refresh: '1' } } } : {}))),
  sessionRoom: async (): Promise<SessionRoomAnswer> => (await answerOf(http.GET('/api/session-room'))) as SessionRoomAnswer,
  form: async (id: string): Promise<FormAnswer> => await answerOf(http.GET('/api/forms/{id}', { params: { path: { id } } })),
};

/** Names a write, so that sending it again after a lost answer is writing it once. */
const named = (key: string) => ({ params: { header: { 'idempotency-key': key } } });

/** Writes of the panel API; each throws {@link ApiError}. `key` is made once for each thing to be written. */
export const writeApi = {
  choosePatient: async (body: { readonly patient: string }): Promise<PatientSummary> =>
    answerOf(http.POST('/api/patients', { body })),
  sendSummary: async (): Promise<SentAnswer> => answerOf(http.POST('/api/summary', { body: {} })),
  startCourse: async (body: StartCourseRequest): Promise<WrittenAnswer> =>
    asWritten(await answerOf(http.POST('/api/pathway', { body: body }))),
  clearance: async (key: string, body: ClearanceRequest): Promise<WrittenAnswer> =>
    asWritten(await answerOf(http.POST('/api/clearances', { ...named(key), body }))),
  medicationReview: async (key: string, body: ReviewRequest): Promise<WrittenAnswer> =>
    asWritten(await answerOf(http.POST('/api/medication-reviews', { ...named(key), body }))),
  riskReview: async (key: string, body: ReviewRequest): Promise<WrittenAnswer> =>
    asWritten(await answerOf(http.POST('/api/risk-reviews', { ...named(key), body }))),
  dose: async (body: DoseRequest): Promise<WrittenAnswer> => asWritten(await answerOf(http.POST('/api/doses', { body }))),
  form: async (key: string, id: string, body: QuestionnaireResponse): Promise<WrittenAnswer> =>
    asWritten(
      await answerOf(http.POST('/api/forms/{id}', { params: { path: { id }, header: { 'idempotency-key': key } }, body })),
    ),
  sessionEntry: async (key: string, body: SessionEntryRequest): Promise<WrittenAnswer> =>
    asWritten(await answerOf(http.POST('/api/session-entries', { ...named(key), body: body as Answers['SessionEntryRequest'] }))),
  retraction: async (reference: string): Promise<WrittenAnswer> =>
    asWritten(await answerOf(http.POST('/api/retractions', { body: { reference } }))),
};

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
  pdmp: async (body: Answers['PdmpCheckRequest']) => answerOf(http.POST('/api/pdmp-checks', { body })),
  review: async ({ id, ...body }: OrderId & Answers['OrderReviewRequest']) =>
    answerOf(http.POST('/api/orders/{id}/reviews', { ...at({ id }), body })),
  attest: async ({ id, ...body }: OrderId & Answers['AttestOrderRequest']) =>
    answerOf(http.POST('/api/orders/{id}/attestations', { ...at({ id }), body })),
  passkeys: async () => answerOf(http.GET('/api/passkeys')),
  decidePasskey: async ({ id, state }: OrderId & { readonly state: 'approved' | 'revoked' }) =>
    answerOf(http.POST('/api/passkeys/{id}/decisions', { ...at({ id }), body: { state } })),
  beginPasskey: async () => answerOf(http.POST('/api/passkeys/challenges', { body: {} as never })),
  registerPasskey: async (body: Answers['RegisterPasskeyRequest']) => answerOf(http.POST('/api/passkeys', { body })),
};
