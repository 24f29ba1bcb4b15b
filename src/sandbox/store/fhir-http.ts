import { badRequest, getStatus, isOk, normalizeOperationOutcome, OperationOutcomeError } from '@medplum/core';
import type { FhirRepository, FhirRequest, FhirResponse, FhirRouter, HttpMethod } from '@medplum/fhir-router';
import type { OperationOutcome, Resource } from '@medplum/fhirtypes';
import { jsonText } from './json-text.ts';

const FHIR_JSON = 'application/fhir+json; charset=utf-8';

/** Answers one FHIR REST request; `path` is what follows the FHIR base, with the query and without a leading slash. */
export async function answerFhir(
  request: Request,
  path: string,
  deps: { router: FhirRouter; repo: FhirRepository; inProcess?: boolean },
): Promise<Response> {
  let fhirRequest: FhirRequest;
  try {
    fhirRequest = await readRequest(request, path);
  } catch (error) {
    return outcomeResponse(normalizeOperationOutcome(error));
  }
  const [outcome, resource] = await dispatch(fhirRequest, deps);
  if (!resource) return outcomeResponse(outcome);
  return resourceResponse(outcome, resource, { request, inProcess: deps.inProcess ?? false });
}

/** An OperationOutcome as an HTTP response with the status that it stands for. */
export function outcomeResponse(outcome: OperationOutcome, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(outcome), {
    status: getStatus(outcome),
    headers: { 'Content-Type': FHIR_JSON, ...headers },
  });
}

// Conditional entries of a transaction are resolved by the router before it opens the transaction (medplum issue 10177);
// opening it here makes resolving and writing one atomic step.
async function dispatch(request: FhirRequest, deps: { router: FhirRouter; repo: FhirRepository }): Promise<FhirResponse> {
  const body = request.body as { resourceType?: string; type?: string } | undefined;
  const isTransaction = request.method === 'POST' && request.url === '' && body?.type === 'transaction';
  if (!isTransaction) return deps.router.handleRequest(request, deps.repo);
  try {
    return await deps.repo.withTransaction(
      async (repo) => {
        const response = await deps.router.handleRequest(request, repo);
        if (!isOk(response[0])) throw new OperationOutcomeError(response[0]);
        return response;
      },
      { resourceTypes: [] },
    );
  } catch (error) {
    return [normalizeOperationOutcome(error)];
  }
}

async function readRequest(request: Request, path: string): Promise<FhirRequest> {
  const headers = Object.fromEntries(['if-match', 'if-none-exist'].map((name) => [name, request.headers.get(name) ?? undefined]));
  return {
    method: request.method as HttpMethod,
    url: path,
    pathname: '',
    params: {},
    query: {},
    headers,
    body: await readBody(request, path),
    config: { transactions: true },
  };
}

async function readBody(request: Request, path: string): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'DELETE' || request.method === 'HEAD') return undefined;
  const text = await request.text();
  if (request.headers.get('content-type')?.includes('x-www-form-urlencoded')) return formBody(text);
  if (text === '' && path.split('?')[0]?.endsWith('_search')) return {};
  const body = parseJson(text);
  if (typeof body !== 'object' || body === null) throw new OperationOutcomeError(badRequest('The body is not a FHIR resource'));
  return body;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OperationOutcomeError(badRequest('The body is not JSON'));
  }
}

function formBody(text: string): Record<string, string[]> {
  const params = new URLSearchParams(text);
  return Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]));
}

/**
 * A response that stays in this process: whoever asks for JSON gets the stored resources themselves, which are frozen. Writing a
 * patient's whole record as text only to parse it again was a fifth of a journey's time.
 */
class InProcessResponse extends Response {
  readonly #resource: Resource;

  constructor(resource: Resource, init: ResponseInit) {
    super(null, init);
    this.#resource = resource;
  }

  override json(): Promise<unknown> {
    return Promise.resolve(this.#resource);
  }

  override text(): Promise<string> {
    return Promise.resolve(jsonText(this.#resource));
  }
}

function resourceResponse(
  outcome: OperationOutcome,
  resource: Resource,
  { request, inProcess }: { readonly request: Request; readonly inProcess: boolean },
): Response {
  const headers: Record<string, string> = { 'Content-Type': FHIR_JSON, 'Cache-Control': 'no-store' };
  const { versionId, lastUpdated } = resource.meta ?? {};
  if (versionId) headers['ETag'] = `W/"${versionId}"`;
  if (lastUpdated) headers['Last-Modified'] = new Date(lastUpdated).toUTCString();
  const status = getStatus(outcome);
  if (status === 201 && resource.id) {
    headers['Location'] = `${new URL(request.url).pathname.replace(/\/$/, '')}/${resource.id}/_history/${versionId ?? ''}`;
  }
  return inProcess ? new InProcessResponse(resource, { status, headers }) : new Response(jsonText(resource), { status, headers });
}
