import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { EHR_BASE } from '../support/course.ts';

export type Trouble = 'hang' | 'drop' | 'outcome' | 'not-json' | number;

/** An EHR behind `fetch`: reads, searches by patient, batches; any type can be made to fail, and every request is kept. */
export interface FakeEhr {
  readonly fetch: typeof fetch;
  readonly requests: {
    readonly method: string;
    readonly url: string;
    readonly authorization: string | null;
    readonly redirect: string;
  }[];
  readonly resources: Map<string, Resource>;
  /** By resource type, `batch` for the batch endpoint. */
  readonly trouble: Map<string, Trouble>;
  /** Extra answers by exact URL. */
  readonly pages: Map<string, unknown>;
  /** Answers searches one resource a page. */
  paged: boolean;
  put(...resources: readonly Resource[]): void;
}

export function createFakeEhr(base = EHR_BASE): FakeEhr {
  const ehr: FakeEhr = {
    requests: [],
    resources: new Map(),
    trouble: new Map(),
    pages: new Map(),
    paged: false,
    put: (...resources) => {
      for (const one of resources) ehr.resources.set(`${one.resourceType}/${one.id ?? ''}`, one);
    },
    fetch: async (input, init) => {
      const request = new Request(input, { ...init, redirect: 'follow' });
      const { method, url } = request;
      ehr.requests.push({
        method,
        url,
        authorization: request.headers.get('authorization'),
        redirect: init?.redirect ?? 'follow',
      });
      const page = ehr.pages.get(url);
      if (page !== undefined) return Response.json(page);
      if (!url.startsWith(base)) return new Response('', { status: 599 });
      const path = url.slice(base.length + 1);
      if (method === 'POST' && ehr.trouble.get(path) === undefined && path !== '') return create(ehr, await request.json());
      if (method === 'PUT' && ehr.trouble.get(path.split('/')[0] ?? '') === undefined) {
        const resource = (await request.json()) as Resource;
        ehr.put(resource);
        return Response.json(resource);
      }
      if (method === 'POST' && path === '') return answerBatch(ehr, base, { request, signal: init?.signal ?? undefined });
      return answer(ehr, base, { path, signal: init?.signal ?? undefined });
    },
  };
  return ehr;
}

function create(ehr: FakeEhr, body: unknown): Response {
  const resource = { ...(body as Resource), id: `new-${String(ehr.resources.size)}` };
  ehr.put(resource);
  return Response.json(resource, { status: 201 });
}

async function answerBatch(
  ehr: FakeEhr,
  base: string,
  { request, signal }: { request: Request; signal: AbortSignal | undefined },
): Promise<Response> {
  const trouble = ehr.trouble.get('batch');
  if (trouble !== undefined) return troubled(trouble, signal);
  const bundle = (await request.json()) as Bundle;
  const entry = await Promise.all(
    (bundle.entry ?? []).map(async (one): Promise<BundleEntry> => {
      const response = await answer(ehr, base, { path: one.request?.url ?? '', signal });
      const body = (await response.json().catch(() => undefined)) as Resource | undefined;
      return { response: { status: String(response.status) }, ...(body === undefined ? {} : { resource: body }) };
    }),
  );
  return Response.json({ resourceType: 'Bundle', type: 'batch-response', entry });
}

function answer(
  ehr: FakeEhr,
  base: string,
  { path, signal }: { path: string; signal: AbortSignal | undefined },
): Promise<Response> {
  const type = /^[A-Za-z]+/.exec(path)?.[0] ?? '';
  const trouble = ehr.trouble.get(type);
  if (trouble !== undefined) return troubled(trouble, signal);
  const [route = '', query = ''] = path.split('?');
  if (route.includes('/')) {
    const found = ehr.resources.get(route);
    const body = found ?? { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-found' }] };
    return Promise.resolve(Response.json(body, { status: found === undefined ? 404 : 200 }));
  }
  return Promise.resolve(Response.json(search(ehr, base, { type, query: new URLSearchParams(query) })));
}

function search(ehr: FakeEhr, base: string, { type, query }: { type: string; query: URLSearchParams }): Bundle {
  const patient = query.get('patient') ?? '';
  const all = [...ehr.resources.values()].filter(
    (one) => one.resourceType === type && JSON.stringify(one).includes(`"Patient/${patient}"`),
  );
  const offset = Number(query.get('offset') ?? 0);
  const shown = ehr.paged ? all.slice(offset, offset + 1) : all;
  const next = `${base}/${type}?patient=${patient}&offset=${String(offset + 1)}`;
  const link = ehr.paged && offset + 1 < all.length ? { link: [{ relation: 'next', url: next }] } : {};
  return { resourceType: 'Bundle', type: 'searchset', ...link, entry: shown.map((resource) => ({ resource })) };
}

function troubled(trouble: Trouble, signal: AbortSignal | undefined): Promise<Response> {
  if (typeof trouble === 'number') return Promise.resolve(new Response('secret upstream text', { status: trouble }));
  if (trouble === 'not-json') return Promise.resolve(new Response('<html>', { status: 200 }));
  if (trouble === 'drop') return Promise.reject(new TypeError('fetch failed'));
  if (trouble === 'outcome') {
    const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] };
    return Promise.resolve(Response.json({ resourceType: 'Bundle', type: 'searchset', entry: [{ resource: outcome }] }));
  }
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}
