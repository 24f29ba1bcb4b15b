import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes';
import type { Catalog } from '../ehr/catalog.ts';
import type { ServiceAnswer } from '../ehr/hook-client.ts';
import type { CardFeedback } from './cards.ts';

/** Who is signed in to the sandbox EHR, with the bearer token of this tab. */
export interface SignedIn {
  readonly access_token: string;
  readonly practitioner: { readonly reference: string; readonly name: string };
}

export type ResourceOf<T extends Resource['resourceType']> = Extract<Resource, { resourceType: T }>;

export interface HookRequest {
  readonly patient: string;
  readonly encounter?: string;
  readonly selections?: readonly string[];
  readonly draftOrders?: readonly Resource[];
}

export interface LaunchRequest {
  /** Absent for an app outside of any chart. */
  readonly patient?: string;
  readonly encounter?: string;
  readonly appContext?: string;
  /** False when this screen shows who the patient is already. */
  readonly needPatientBanner?: boolean;
}

/** The sandbox EHR's server as its screen uses it: FHIR REST with the user's token, and the EHR's own routes. */
export interface EhrApi {
  readonly user: SignedIn;
  search<T extends Resource['resourceType']>(type: T, query: Readonly<Record<string, string>>): Promise<readonly ResourceOf<T>[]>;
  create<T extends Resource>(resource: T): Promise<T>;
  update<T extends Resource>(resource: T): Promise<T>;
  transact(bundle: Bundle): Promise<Bundle>;
  fireHook(hook: string, request: HookRequest): Promise<readonly ServiceAnswer[]>;
  sendFeedback(service: string, feedback: readonly CardFeedback[]): Promise<unknown>;
  launch(request: LaunchRequest): Promise<{ readonly url: string }>;
}

const FHIR = '/sandbox/fhir';

export function createEhrApi(user: SignedIn): EhrApi {
  const call = <T>(method: string, path: string, body?: unknown): Promise<T> =>
    request<T>(path, { method, body, token: user.access_token });
  return {
    user,
    search: async <T extends Resource['resourceType']>(type: T, query: Readonly<Record<string, string>>) => {
      const bundle = await call<Bundle>('GET', `${FHIR}/${type}?${new URLSearchParams(query).toString()}`);
      return (bundle.entry ?? []).flatMap(({ resource }) => (resource?.resourceType === type ? [resource as ResourceOf<T>] : []));
    },
    create: (resource) => call('POST', `${FHIR}/${resource.resourceType}`, resource),
    update: (resource) => call('PUT', `${FHIR}/${resource.resourceType}/${resource.id ?? ''}`, resource),
    transact: (bundle) => call('POST', FHIR, bundle),
    fireHook: async (hook, body) =>
      (await call<{ services: readonly ServiceAnswer[] }>('POST', `/sandbox/ehr/hooks/${hook}`, body)).services,
    sendFeedback: (service, feedback) => call('POST', '/sandbox/ehr/feedback', { service, feedback }),
    launch: (body) => call('POST', '/sandbox/ehr/launch', body),
  };
}

export function signIn(user: string): Promise<SignedIn> {
  return request('/sandbox/ehr/login', { method: 'POST', body: { user } });
}

export function readCatalog(): Promise<Catalog> {
  return request('/sandbox/ehr/catalog', { method: 'GET' });
}

export function readClock(): Promise<{ readonly now: string }> {
  return request('/sandbox/clock', { method: 'GET' });
}

export function advanceClock(advanceMinutes: number): Promise<{ readonly now: string }> {
  return request('/sandbox/clock', { method: 'POST', body: { advanceMinutes } });
}

interface RequestOptions {
  readonly method: string;
  readonly body?: unknown;
  readonly token?: string;
}

async function request<T>(path: string, { method, body, token }: RequestOptions): Promise<T> {
  const type = path.startsWith(FHIR) ? 'application/fhir+json' : 'application/json';
  const response = await fetch(path, {
    method,
    headers: {
      Accept: type,
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'Content-Type': type }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const json: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new Error(outcomeText(json) ?? `The sandbox answered ${String(response.status)}.`);
  return json as T;
}

function outcomeText(json: unknown): string | undefined {
  const issues = (json as Partial<OperationOutcome> | undefined)?.issue;
  return issues?.map((issue) => issue.details?.text ?? issue.diagnostics).find((text) => text !== undefined);
}

/** How a resource names whoever is signed in, so that others see a name and not an id. */
export function asReference({ reference, name }: SignedIn['practitioner']): {
  readonly reference: string;
  readonly display: string;
} {
  return { reference, display: name };
}
