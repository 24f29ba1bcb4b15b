import type { Bundle, Resource } from '@medplum/fhirtypes';
import { describeOutcome } from './describe.ts';
import type { Answer, Http, HttpRequest } from './http.ts';
import { badInput, contradiction } from './outcome.ts';

/** The people of the sandbox's clinic whom the journey plays. */
export type Clinician = 'therapist' | 'prescriber';

/** Somebody signed in to the EHR. */
export interface EhrUser {
  readonly token: string;
  /** `Practitioner/id`. */
  readonly practitioner: string;
}

/** What a hook is fired for; patient and encounter as `Type/id`. */
export interface HookContext {
  readonly patient: string;
  readonly encounter?: string;
  readonly selections?: readonly string[];
  readonly draftOrders?: Bundle;
}

/** What a hook call of the EHR brought back. */
export interface HookAnswer {
  readonly services: readonly {
    readonly id: string;
    readonly status: number;
    readonly cards?: readonly { readonly indicator: string; readonly summary: string }[];
    readonly error?: string;
  }[];
}

/** The EHR as its users drive it. */
export interface Ehr {
  readonly users: Readonly<Record<Clinician, EhrUser>>;
  /** Loads a chart; a chart that the EHR refuses is bad input. */
  loadChart(transaction: Bundle): Promise<Bundle>;
  create<T extends Resource>(by: Clinician, resource: T): Promise<T & { readonly id: string }>;
  update<T extends Resource>(by: Clinician, resource: T & { readonly id: string }): Promise<T & { readonly id: string }>;
  /** Runs a transaction; all of it or nothing. */
  transact(by: Clinician, transaction: Bundle): Promise<Bundle>;
  /** @param reference - `Type/id` */
  read(by: Clinician, reference: string): Promise<Resource>;
  /** Fires a hook as the EHR does; throws a contradiction when one of our services does not answer 200. */
  hook(by: Clinician, hook: string, context: HookContext): Promise<HookAnswer>;
  /** The URL that opens the panel for a patient, as the EHR puts it in the frame. */
  launchUrl(by: Clinician, patient: string): Promise<URL>;
}

const USERS: readonly Clinician[] = ['therapist', 'prescriber'];

/** Signs the clinic's people in to the EHR of the sandbox at `base`. @throws Error for people when there is none */
export async function signIn(base: URL, http: Http): Promise<Readonly<Record<Clinician, EhrUser>>> {
  const users = await Promise.all(
    USERS.map(async (user) => {
      const answer = await http(new URL('/sandbox/ehr/login', base), { method: 'POST', json: { user } }).catch(
        (cause: unknown) => {
          throw new Error(`${base.href} does not answer: start a sandbox there (npx kap sandbox), or leave --url out`, { cause });
        },
      );
      if (answer.status !== 200)
        throw new Error(`${base.href} does not sign in the ${user} (${answer.status}): is it a KAP sandbox?`);
      const { access_token: token, practitioner } = answer.body as { access_token: string; practitioner: { reference: string } };
      return [user, { token, practitioner: practitioner.reference }] as const;
    }),
  );
  return Object.fromEntries(users) as Record<Clinician, EhrUser>;
}

/** The EHR at `base` for people who are signed in. */
export function createEhr(base: URL, http: Http, users: Readonly<Record<Clinician, EhrUser>>): Ehr {
  const send = (by: Clinician, path: string, request: Omit<HttpRequest, 'headers'> = {}): Promise<Answer> =>
    http(new URL(`/sandbox/${path}`, base), { ...request, headers: { authorization: `Bearer ${users[by].token}` } });
  const post = (by: Clinician, path: string, json: object): Promise<Answer> => send(by, path, { method: 'POST', json });
  return { users, ...fhirOf(send, post), ...workflowOf(post) };
}

type Send = (by: Clinician, path: string, request?: Omit<HttpRequest, 'headers'>) => Promise<Answer>;
type Post = (by: Clinician, path: string, json: object) => Promise<Answer>;

function fhirOf(send: Send, post: Post): Pick<Ehr, 'loadChart' | 'create' | 'update' | 'transact' | 'read'> {
  return {
    async loadChart(transaction) {
      const answer = await post('therapist', 'fhir', transaction);
      if (answer.status >= 400 && answer.status < 500)
        throw badInput(`the EHR refuses the chart: ${describeOutcome(answer.body)}`);
      return expect(answer, 'the EHR', 'loading the chart') as Bundle;
    },
    async create(by, resource) {
      const answer = await post(by, `fhir/${resource.resourceType}`, resource);
      return expect(answer, 'the EHR', `creating ${resource.resourceType}`) as typeof resource & { id: string };
    },
    async update(by, resource) {
      const answer = await send(by, `fhir/${resource.resourceType}/${resource.id}`, { method: 'PUT', json: resource });
      return expect(answer, 'the EHR', `updating ${resource.resourceType}`) as typeof resource;
    },
    async transact(by, transaction) {
      return expect(await post(by, 'fhir', transaction), 'the EHR', 'a transaction') as Bundle;
    },
    async read(by, reference) {
      return expect(await send(by, `fhir/${reference}`), 'the EHR', `reading ${reference}`) as Resource;
    },
  };
}

function workflowOf(post: Post): Pick<Ehr, 'hook' | 'launchUrl'> {
  return {
    async hook(by, hook, { patient, encounter, ...rest }) {
      const context = { patient: idOf(patient), ...(encounter === undefined ? {} : { encounter: idOf(encounter) }), ...rest };
      const answer = expect(await post(by, `ehr/hooks/${hook}`, context), 'the EHR', `firing ${hook}`) as HookAnswer;
      if (answer.services.length === 0) throw contradiction(`no service listens to ${hook}`);
      const failed = answer.services.find((service) => service.status !== 200);
      if (failed === undefined) return answer;
      const why = failed.error === undefined ? '' : `: ${failed.error}`;
      throw contradiction(`${failed.id} answered ${failed.status} to ${hook}${why}`);
    },
    async launchUrl(by, patient) {
      const answer = expect(await post(by, 'ehr/launch', { patient: idOf(patient) }), 'the EHR', 'preparing the launch');
      return new URL((answer as { url: string }).url);
    },
  };
}

function idOf(reference: string): string {
  return reference.split('/').at(-1) ?? reference;
}

/** The body of a 2xx answer; anything else is the system's failure, not the chart's. */
export function expect(answer: Answer, who: string, what: string): unknown {
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw contradiction(`${who} answered ${answer.status} to ${what}: ${describeOutcome(answer.body)}`);
}
