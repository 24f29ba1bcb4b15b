import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { EhrError, faultOf, faultOfStatus } from './ehr-error.ts';
import { isDeeperThan, MAX_JSON_DEPTH } from './json-depth.ts';
import { type ByteBudget, readLimited } from './limited-body.ts';
import { isRecord } from '../core/shape/shape.ts';

/** What a FHIR id may look like; nothing else ever becomes part of a URL. FHIR allows `.` and `..` too, which lead to the base of all. */
export const FHIR_ID = /^(?!\.{1,2}$)[A-Za-z0-9\-.]{1,64}$/;

export interface EhrClientOptions {
  /** The tenant's configured FHIR base, without a trailing slash; every request stays below it. */
  readonly base: string;
  /** Absent for a server that asks for none. */
  readonly token?: string;
  readonly fetch: typeof fetch;
  /** Ends everything when the caller's own deadline passes. */
  readonly signal?: AbortSignal;
  /** For one request, 10 s by default. */
  readonly timeoutMs?: number;
  /** Around every request; a breaker's `run`. */
  readonly guard?: <T>(work: () => Promise<T>) => Promise<T>;
  /** For one answer, 10 MB by default. */
  readonly maxBytes?: number;
  /** For all answers of this client together; no bound where there is none. */
  readonly budget?: ByteBudget;
}

/** For all that one client reads: a chart with its pages and drugs. A product choice, several times the largest chart that was seen. */
const MAX_READING_BYTES = 40_000_000;

export interface SearchResult {
  readonly resources: readonly Resource[];
  /** False when the EHR had more pages than were asked for. */
  readonly complete: boolean;
}

export interface EhrClient {
  readonly base: string;
  /** @throws EhrError */
  read(type: string, id: string): Promise<Resource>;
  /** Follows next links below the same base only, `maxPages` pages at most. @throws EhrError */
  search(query: string, maxPages: number): Promise<SearchResult>;
  /** Goes on from a first page that came by another way (a batch, a prefetch). @throws EhrError */
  followPages(first: Bundle, maxPages: number): Promise<SearchResult>;
  /** What the EHR says that it does, or what else its `metadata` answers. @throws EhrError */
  metadata(): Promise<Resource>;
  /**
   * POSTs a resource. @returns what the EHR made of it, or where it is when the EHR says no more @throws EhrError
   * @param ifNoneExist - a search that must find nothing; an EHR without conditional creation passes over it
   */
  create(resource: Resource, ifNoneExist?: string): Promise<Resource>;
  /** PUTs a resource that was read before, over the version that was read. @throws EhrError */
  update(resource: Resource): Promise<void>;
  /** GETs in one request; answers in the order asked. @throws EhrError when the EHR can't do batches */
  batch(queries: readonly string[]): Promise<readonly BundleEntry[]>;
}

/** A FHIR client that talks to one base with one token, follows no redirect and reads no more than it was allowed, in one answer and in all. */
export function createEhrClient(asked: EhrClientOptions): EhrClient {
  const options = { budget: { left: MAX_READING_BYTES }, ...asked };
  const get = (path: string) => request(options, `${options.base}/${path}`, { method: 'GET' });
  const followPages = async (first: Bundle, maxPages: number): Promise<SearchResult> => {
    const resources = [...matchesOf(first)];
    let next = nextLink(first, options.base);
    for (let page = 1; next !== undefined && page < maxPages; page += 1) {
      const bundle = asBundle(await request(options, next, { method: 'GET' }));
      resources.push(...matchesOf(bundle));
      next = nextLink(bundle, options.base);
    }
    return { resources, complete: next === undefined };
  };
  return {
    base: options.base,
    read: async (type, id) => {
      if (!/^[A-Za-z]{1,64}$/.test(type) || !FHIR_ID.test(id)) throw new EhrError('invalid-id');
      return asResource(await get(`${type}/${id}`), type);
    },
    search: async (query, maxPages) => followPages(asBundle(await get(query)), maxPages),
    followPages,
    metadata: async () => asResource(await get('metadata')),
    create: async (resource, ifNoneExist) => {
      const init = { method: 'POST', body: JSON.stringify(resource), ...(ifNoneExist === undefined ? {} : { ifNoneExist }) };
      return asResource(await request(options, `${options.base}/${resource.resourceType}`, init), resource.resourceType);
    },
    update: (resource) => update(options, resource),
    batch: async (queries) => {
      const entry = queries.map((url) => ({ request: { method: 'GET' as const, url } }));
      const body = JSON.stringify({ resourceType: 'Bundle', type: 'batch', entry });
      const answer = asBundle(await request(options, options.base, { method: 'POST', body }));
      if (answer.entry?.length !== queries.length) throw new EhrError('malformed');
      return answer.entry;
    },
  };
}

async function update(options: EhrClientOptions, resource: Resource): Promise<void> {
  const { id = '', resourceType, meta } = resource;
  if (!FHIR_ID.test(id)) throw new EhrError('invalid-id');
  const ifMatch = meta?.versionId === undefined ? {} : { ifMatch: `W/"${meta.versionId}"` };
  const init = { method: 'PUT', body: JSON.stringify(resource), ...ifMatch };
  await request(options, `${options.base}/${resourceType}/${id}`, init);
}

interface Init {
  readonly method: string;
  readonly body?: string;
  readonly ifNoneExist?: string;
  readonly ifMatch?: string;
}

/**
 * One FHIR request: no redirect is followed, and no more is read than was allowed.
 * @returns the answer's JSON
 * @throws EhrError
 */
export function request(options: EhrClientOptions, url: string, init: Init): Promise<unknown> {
  // Nothing is wrong with a server of whom enough has been read.
  if (options.budget !== undefined && options.budget.left <= 0) return Promise.reject(new EhrError('too-large'));
  const send = () => requestUnguarded(options, url, init);
  return options.guard === undefined ? send() : options.guard(send);
}

async function requestUnguarded(options: EhrClientOptions, url: string, init: Init): Promise<unknown> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? 10_000);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  const { method, body, ifNoneExist, ifMatch } = init;
  try {
    const response = await options.fetch(url, {
      method,
      ...(body === undefined ? {} : { body }),
      redirect: 'error',
      signal,
      headers: {
        accept: 'application/fhir+json',
        ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
        ...(ifNoneExist === undefined ? {} : { 'if-none-exist': ifNoneExist }),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        ...(body === undefined ? {} : { 'content-type': 'application/fhir+json', prefer: 'return=representation' }),
      },
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new EhrError(faultOfStatus(response.status), response.status);
    }
    const text = await readLimited(response, options.maxBytes ?? 10_000_000, options.budget);
    if (isDeeperThan(text, MAX_JSON_DEPTH)) throw new EhrError('malformed');
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof EhrError) throw error;
    throw new EhrError(error instanceof SyntaxError ? 'malformed' : faultOf(error), undefined, { cause: error });
  }
}

/** A resource of the type asked for; an EHR's JSON is trusted to be FHIR no further than that. */
export function asResource(body: unknown, type?: string): Resource {
  if (typeof body !== 'object' || body === null || !('resourceType' in body) || typeof body.resourceType !== 'string') {
    throw new EhrError('malformed');
  }
  if (type !== undefined && body.resourceType !== type) throw new EhrError('malformed');
  return body as Resource;
}

export function asBundle(body: unknown): Bundle {
  const resource = asResource(body, 'Bundle') as Bundle;
  if (resource.entry !== undefined && !(Array.isArray(resource.entry) && resource.entry.every(isRecord)))
    throw new EhrError('malformed');
  return resource;
}

/** The resources of a searchset; an error that the EHR put among them fails the whole answer. */
export function matchesOf(bundle: Bundle): readonly Resource[] {
  return (bundle.entry ?? []).flatMap((entry) => {
    const resource = asResource(entry.resource);
    if (resource.resourceType !== 'OperationOutcome') return [resource];
    if (isErrorOutcome(resource)) throw new EhrError('server-error');
    return [];
  });
}

export function isErrorOutcome(resource: Resource): boolean {
  if (resource.resourceType !== 'OperationOutcome') return false;
  const issues: readonly unknown[] = Array.isArray(resource.issue) ? resource.issue : [];
  // An outcome that can't be read is no all-clear.
  return (
    issues.length === 0 ||
    issues.some((issue) => !isRecord(issue) || issue['severity'] === 'error' || issue['severity'] === 'fatal')
  );
}

/** @throws EhrError `foreign-link` when the link leaves the base */
export function nextLink(bundle: Bundle, base: string): string | undefined {
  const links: readonly unknown[] = Array.isArray(bundle.link) ? bundle.link : [];
  const link = links.find((one) => isRecord(one) && one['relation'] === 'next');
  if (!isRecord(link)) return undefined;
  const url = typeof link['url'] === 'string' ? link['url'] : '';
  if (url === '') throw new EhrError('malformed');
  const absolute = URL.canParse(url, `${base}/`) ? new URL(url, `${base}/`).href : '';
  if (absolute !== base && !absolute.startsWith(`${base}/`) && !absolute.startsWith(`${base}?`))
    throw new EhrError('foreign-link');
  return absolute;
}
