import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import type {
  ClearanceRequest,
  DoseRequest,
  FormAnswer,
  PatientSummary,
  RecordAnswer,
  ReviewRequest,
  SentAnswer,
  SessionEntryRequest,
  SessionGroupsAnswer,
  SessionRoomAnswer,
  SiteAnswer,
  WorkListAnswer,
  WrittenAnswer,
} from '../../src/service/contract.ts';
import type { WorkFilter } from '../../src/core/work-list/filter-work.ts';
import { type Answers, answerOf, asWritten, http as pageHttp, type Http } from './client.ts';

const FHIR_JSON = 'application/fhir+json';

/** Rows of the work list from a place on, of the list that has this version. */
export interface WorkRowsAsked {
  readonly from?: number;
  readonly version?: string;
}

/** Further reads of the panel API on a way to it; each throws {@link ApiError}. */
export const readApi = (http: Http) => ({
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
  groups: async (): Promise<SessionGroupsAnswer> =>
    (await answerOf<object>(http.GET('/api/session-groups'))) as SessionGroupsAnswer,
  /** The words to find may be a name: they go in a header, for addresses are logged. */
  workList: async ({ kind, clinician, clinic, mine, words }: WorkFilter, rows: WorkRowsAsked): Promise<WorkListAnswer> => {
    const query = Object.entries({ kind, clinician, clinic, mine: mine ? '1' : undefined, ...rows });
    return answerOf(
      http.GET('/api/work-list', {
        params: {
          query: Object.fromEntries(query.filter(([, value]) => value !== undefined)),
          header: words === '' ? {} : { 'x-kap-find': encodeURIComponent(words) },
        },
      }),
    );
  },
  sessionRoom: async (): Promise<SessionRoomAnswer> => (await answerOf(http.GET('/api/session-room'))) as SessionRoomAnswer,
  form: async (id: string): Promise<FormAnswer> => await answerOf(http.GET('/api/forms/{id}', { params: { path: { id } } })),
});

/** Names a write, so that sending it again after a lost answer is writing it once. */
const named = (key: string) => ({ params: { header: { 'idempotency-key': key } } });

/** Writes of the panel API on a way to it; each throws {@link ApiError}. `key` is made once for each thing to be written. */
export const writeApi = (http: Http) => ({
  choosePatient: async (body: { readonly patient: string }): Promise<PatientSummary> =>
    answerOf(http.POST('/api/patients', { body })),
  sendSummary: async (): Promise<SentAnswer> => answerOf(http.POST('/api/summary', { body: {} })),
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
});

export type WriteApi = ReturnType<typeof writeApi>;

/** The page's own. */
export const pageApi = { read: readApi(pageHttp), write: writeApi(pageHttp) };
