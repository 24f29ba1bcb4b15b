import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createEhrClient, type EhrClientOptions } from '../../src/ehr/ehr-client.ts';
import type { EhrFault } from '../../src/ehr/ehr-error.ts';

const BASE = 'https://ehr.example/fhir';
const network = setupServer();

beforeAll(() => {
  network.listen({ onUnhandledFrame: 'error' });
});
afterEach(() => {
  network.resetHandlers();
});
afterAll(() => {
  network.close();
});

function client(overrides: Partial<EhrClientOptions> = {}): ReturnType<typeof createEhrClient> {
  return createEhrClient({ base: BASE, token: 'secret', fetch, ...overrides });
}

const condition = (id: string): object => ({ resource: { resourceType: 'Condition', id, subject: { reference: 'Patient/p1' } } });

function page(ids: readonly string[], next?: string): object {
  const link = next === undefined ? {} : { link: [{ relation: 'next', url: next }] };
  return { resourceType: 'Bundle', type: 'searchset', entry: ids.map(condition), ...link };
}

describe('the EHR client on the network', () => {
  test('sends its token and joins the pages below its own base', async () => {
    const seen: (string | null)[] = [];
    network.use(
      http.get(`${BASE}/Condition`, ({ request }) => {
        seen.push(request.headers.get('authorization'));
        const isSecond = new URL(request.url).searchParams.has('page');
        return HttpResponse.json(isSecond ? page(['c2']) : page(['c1'], `${BASE}/Condition?page=2`));
      }),
    );
    const { resources, complete } = await client().search('Condition?patient=p1', 5);
    expect(resources.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(complete).toBe(true);
    expect(seen).toEqual(['Bearer secret', 'Bearer secret']);
  });

  test('reads an answer that begins with a byte order mark', async () => {
    network.use(http.get(`${BASE}/Condition`, () => new HttpResponse(`\uFEFF${JSON.stringify(page(['c1']))}`)));
    expect((await client().search('Condition?patient=p1', 5)).resources.map(({ id }) => id)).toEqual(['c1']);
  });

  test('says so when there were more pages than it was to read', async () => {
    network.use(http.get(`${BASE}/Condition`, () => HttpResponse.json(page(['c1'], `${BASE}/Condition?again`))));
    expect((await client().search('Condition?patient=p1', 3)).complete).toBe(false);
  });

  test('never takes its token to a next link elsewhere', async () => {
    network.use(
      http.get(`${BASE}/Condition`, () => HttpResponse.json(page(['c1'], 'https://evil.example/fhir/Condition?page=2'))),
    );
    await expect(client().search('Condition?patient=p1', 5)).rejects.toMatchObject({ fault: 'foreign-link' });
  });

  test.each<[string, () => Response | Promise<Response>, EhrFault]>([
    ['a redirect', () => HttpResponse.redirect('https://evil.example/', 302), 'unreachable'],
    ['a reset connection', () => HttpResponse.error(), 'unreachable'],
    ['a 404', () => HttpResponse.json({ resourceType: 'OperationOutcome' }, { status: 404 }), 'not-found'],
    ['a 403', () => new HttpResponse(null, { status: 403 }), 'unauthorized'],
    ['a 500 with HTML', () => HttpResponse.html('<h1>Jane</h1>', { status: 500 }), 'server-error'],
    ['HTML with 200', () => HttpResponse.html('<h1>Sign in</h1>'), 'malformed'],
    [
      'truncated JSON',
      () => new HttpResponse('{"resourceType":"Pat', { headers: { 'content-type': 'application/fhir+json' } }),
      'malformed',
    ],
    ['another resource', () => HttpResponse.json({ resourceType: 'Observation', id: 'p1' }), 'malformed'],
    ['more than it may read', () => HttpResponse.json({ resourceType: 'Patient', id: 'x'.repeat(2_000) }), 'too-large'],
    [
      'silence',
      async () => {
        await delay('infinite');
        return new HttpResponse();
      },
      'timeout',
    ],
  ])('tells %s apart and says nothing of its content', async (_name, answer, fault) => {
    network.use(http.get(`${BASE}/Patient/p1`, answer));
    const reading = client({ timeoutMs: 200, maxBytes: 1_000 }).read('Patient', 'p1');
    await expect(reading).rejects.toMatchObject({ fault });
    await expect(reading).rejects.not.toThrow(/Jane|secret|x{20}/);
  });

  test.each(['../admin', 'a/b', '', 'x'.repeat(65), 'p1?_format=html', '.', '..'])(
    'makes no request for the id %j',
    async (id) => {
      await expect(client().read('Patient', id)).rejects.toMatchObject({ fault: 'invalid-id' });
    },
  );
});
