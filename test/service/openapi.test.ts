import { inspectRoutes } from 'hono/dev';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { apiTypes } from '../../scripts/api-types.mjs';
import { apiRoutes } from '../../src/service/api/api-routes.ts';
import { ORDER_OPERATIONS } from '../../src/service/api/order-operations.ts';
import { createRuntime } from '../../src/service/runtime.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { API, answered } from '../support/api-contract.ts';
import { phq9 } from '../support/course.ts';
import { readFileSync } from 'node:fs';
import { aService, type Harness } from './harness.ts';

let service: Harness;
beforeAll(async () => {
  service = await aService({ documentsToEhr: true });
});

/** `get /api/forms/{id}` */
const described = Object.entries(API.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method} ${path}`),
);

describe('the document of the panel API', () => {
  test('has every route under /api, and no other', () => {
    const runtime = createRuntime({
      config: service.config,
      clock: service.clock,
      medplum: () => service.client,
      fetch: service.ehr.fetch,
      logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    const served = inspectRoutes(apiRoutes(runtime))
      .filter(({ isMiddleware }) => !isMiddleware)
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
      .filter((one) => one !== 'get /api/openapi.json');
    expect([...new Set(served)].sort()).toEqual([...described].sort());
  });

  test('is written once, however often anybody asks', async () => {
    const ask = async () => (await service.app.request('https://kap.example/api/openapi.json')).text();
    const first = await ask();
    const written = vi.spyOn(JSON, 'stringify');
    expect(await ask()).toBe(first);
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });

  test('is served without a session, as OpenAPI 3.1', async () => {
    const response = await service.app.request('https://kap.example/api/openapi.json');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(API);
    expect(API).toMatchObject({ openapi: '3.1.0' });
  });

  test('is what the panel’s client is typed from', async () => {
    const kept = readFileSync(new URL('../../app/api/schema.d.ts', import.meta.url), 'utf8');
    expect(kept, 'run npm run api:types').toBe(await apiTypes());
  });
});

// The harness refuses every answer that is not as described; here each operation is asked once for what it is there for.
describe('each operation answers as described', () => {
  const success = new Set<string>();
  const ask = async (headers: Record<string, string>, path: string, body?: object): Promise<number> => {
    const { status } = body === undefined ? await service.get(path, headers) : await service.post(path, body, headers);
    const operation = answered(body === undefined ? 'GET' : 'POST', path);
    if (status < 300) success.add(operation);
    return status;
  };
  afterAll(() => {
    const all = Object.values(API.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    // A dose needs an open gate, an entry a visit; panel-api.test.ts and session-room.test.ts go the whole way there.
    // Orders are asked in test/service/orders.
    const orders: string[] = Object.values(ORDER_OPERATIONS).map(({ operationId }) => operationId);
    expect(all.filter((one) => !success.has(one) && !orders.includes(one))).toEqual([
      'giveDose',
      'recordSessionEntry',
      'retractEntry',
    ]);
  });

  test('before a course', async () => {
    service.ehr.put(aCondition({ code: CODES.seizure }));
    const prescriber = await service.signIn('prescriber');
    for (const path of ['/api/user', '/api/site']) expect(await ask(prescriber, path)).toBe(200);
    expect(await ask(await service.signIn('prescriber', { patientId: 'none' }), '/api/patients', { patient: 'p1' })).toBe(201);
    expect(await ask(await service.signIn('prescriber', { patientId: 'none' }), '/api/work-list')).toBe(200);
    expect(await ask(await service.signIn('prescriber', { patientId: 'none' }), '/api/session-groups')).toBe(200);
    const chosen = await service.signIn('prescriber', { patientId: 'none' });
    expect(await ask(chosen, '/api/patients', { patient: 'p1' })).toBe(201);
    expect(await ask(chosen, '/api/session-groups/changes?patients=p1')).toBe(200);
    expect(await ask(prescriber, '/api/session')).toBe(200);
    expect(await ask(prescriber, '/api/pathway')).toBe(200);
    expect(await ask(prescriber, '/api/clearances', { rule: 'seizure-disorder', note: 'Stable' })).toBe(409);
    expect(await ask(prescriber, '/api/pathway', {})).toBe(201);
  });

  test('on a course', async () => {
    const prescriber = await service.signIn('prescriber');
    expect(await ask(prescriber, '/api/pathway?refresh=1')).toBe(200);
    for (const path of ['/api/record', '/api/summary', '/api/summary.pdf']) expect(await ask(prescriber, path)).toBe(200);
    expect(await ask(prescriber, '/api/summary', {})).toBe(201);
    expect(await ask(prescriber, '/api/forms/kap-phq-9', phq9('2026-01-05'))).toBe(201);
    expect(await ask(prescriber, '/api/forms/kap-phq-9')).toBe(200);
    expect(await ask(prescriber, '/api/clearances', { rule: 'seizure-disorder', note: 'Stable' })).toBe(201);
    expect(await ask(prescriber, '/api/medication-reviews', { note: 'None in use' })).toBe(201);
    expect(await ask(prescriber, '/api/risk-reviews', { note: 'Seen' })).toBe(201);
    expect(await ask(prescriber, '/api/session-room')).toBe(200);
    expect(await ask(prescriber, '/api/changes')).toBe(200);
    expect(await ask(prescriber, '/api/doses', { doseMg: 100 })).toBe(422);
  });

  test.each([
    ['a body that is not JSON', '{', 400],
    ['a member that is not known', '{"note":"x","more":1}', 400],
    ['a body too large', JSON.stringify({ note: 'x'.repeat(300_000) }), 413],
  ])('%s is refused as described', async (_name, body, status) => {
    expect((await service.post('/api/risk-reviews', body, await service.signIn('prescriber'))).status).toBe(status);
  });

  test('a body that says that it is something else is refused as described', async () => {
    const headers = { ...(await service.signIn('prescriber')), 'content-type': 'text/plain' };
    expect((await service.post('/api/risk-reviews', '{"note":"x"}', headers)).status).toBe(415);
  });
});
