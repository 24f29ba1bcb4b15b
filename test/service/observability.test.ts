import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServiceDeps } from '../../src/service/deps.ts';
import { createLogger } from '../../src/service/logger.ts';
import { createMetrics } from '../../src/service/telemetry/metrics.ts';
import { isTracingWanted } from '../../src/service/telemetry/is-tracing-wanted.ts';
import type { RunningTracing } from '../../src/service/telemetry/tracing.ts';
import { anotherService, call, draft, hook } from '../security/support.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { aService, type Harness } from './harness.ts';

/** Nobody's real data: each value is somewhere in the chart, the requests, the tokens or the addresses. */
const CANARIES = /canary/i;

/** Everything that a service with a marked patient does: hooks, feedback, panel, launch, notifications, and refusals of each. */
async function useEverything(service: Harness, other: Pick<Harness, 'get' | 'post'>): Promise<void> {
  const headers = await service.signIn('prescriber', { patientId: 'canary-patient' });
  const marked = (name: string, rest: object = {}) => {
    const body = hook(
      name,
      { patientId: 'canary-patient', encounterId: 'canary-visit', userId: 'Practitioner/canary-user' },
      rest,
    );
    return JSON.parse(
      JSON.stringify(body).replaceAll('hook-token', 'canary-token').replaceAll('Patient/p1', 'Patient/canary-patient'),
    ) as object;
  };
  await other.post('/api/pathway', {}, headers);
  const replies = await Promise.all(
    ['patient-view', 'order-select', 'order-sign', 'encounter-start'].map((name) => call(other, name, marked(name))),
  );
  const [card] = replies.flatMap(({ cards }) => cards);
  const one = {
    card: card?.uuid,
    outcome: 'overridden',
    overrideReason: { userComment: 'canary comment' },
    outcomeTimestamp: '2026-01-05T10:00:00Z',
  };
  await other.post('/cds-services/kap-order-sign/feedback', { feedback: [one] });
  for (const path of [
    '/api/session',
    '/api/pathway',
    '/api/nothing/canary',
    '/smart/launch?iss=https://canary.example&launch=canary',
    '/smart/callback/clinic?state=canary&code=canary',
    '/canary',
  ])
    await other.get(path, headers);
  for (const path of ['/api/clearances', '/api/doses', '/ehr/clinic/notifications', '/cds-services/kap-canary'])
    await other.post(path, { note: 'canary note', rule: 'canary-rule' }, headers);
  await call(
    other,
    'order-sign',
    marked('order-sign', { prefetch: { conditions: 'canary', patient: { resourceType: 'Patient', id: 'canary' } } }),
  );
  service.ehr.trouble.set('Condition', 'drop');
  await call(other, 'order-sign', marked('order-sign'));
  await call(other, 'order-sign', marked('order-sign', { draftOrders: [draft()] }));
  await service.settle();
}

async function aMarkedService(): Promise<Harness> {
  const service = await aService();
  service.ehr.put({
    resourceType: 'Patient',
    id: 'canary-patient',
    name: [{ family: 'Canary', given: ['Carla'] }],
    birthDate: '1985-04-03',
    identifier: [{ system: 'urn:mrn', value: 'canary-mrn' }],
  });
  const subject = { reference: 'Patient/canary-patient' };
  service.ehr.put(aCondition({ id: 'canary-condition', subject, code: { ...CODES.seizure, text: 'canary problem' } }));
  return service;
}

describe('what the service tells about itself', () => {
  const exported: string[] = [];
  const collector = createServer((request, response) => {
    request.setEncoding('utf8');
    let body = '';
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      exported.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  let tracing: RunningTracing;
  const lines: string[] = [];
  const asked: Headers[] = [];
  let metrics: string;

  beforeAll(async () => {
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${String((collector.address() as AddressInfo).port)}`;
    process.env['OTEL_EXPORTER_OTLP_PROTOCOL'] = 'http/json';
    const service = await aMarkedService();
    const { startTracing } = await import('../../src/service/telemetry/tracing.ts');
    tracing = startTracing(service.config);
    const out = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    const numbers = createMetrics();
    const send: ServiceDeps['fetch'] = (input, init) => {
      asked.push(new Headers(init?.headers));
      return service.ehr.fetch(input, init);
    };
    const changes = { logger: createLogger('debug', out), metrics: numbers, tracing, fetch: tracing.fetch(send) };
    await useEverything(service, anotherService(service, changes));
    metrics = (await numbers.render()).text;
    await tracing.shutdown();
  });
  afterAll(async () => {
    delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
    delete process.env['OTEL_EXPORTER_OTLP_PROTOCOL'];
    await new Promise((resolve) => collector.close(resolve));
  });

  test('nothing of a patient, a user, a token or an address is in logs, metrics or traces', () => {
    expect([lines.length > 10, metrics.length > 1_000, exported.length > 0]).toEqual([true, true, true]);
    expect([...lines, metrics, ...exported].filter((text) => CANARIES.test(text))).toEqual([]);
  });

  test('spans are named by route template, carry only what is allowed, and go on to the EHR as traceparent', () => {
    const text = exported.join('\n');
    expect(text).toContain('POST /cds-services/:id');
    expect(text).not.toMatch(/url\.full|exception|launch=/);
    expect(asked.some((headers) => /^00-[\da-f]{32}-[\da-f]{16}-01$/.test(headers.get('traceparent') ?? ''))).toBe(true);
    expect(asked.some((headers) => headers.has('baggage'))).toBe(false);
  });

  test('every log line of a request has its trace id, the same as its spans', () => {
    const ids = lines.map((line) => (JSON.parse(line) as { traceId?: string }).traceId);
    expect(ids.every((id) => id !== undefined && exported.join('').includes(id))).toBe(true);
  });

  test('metrics count cards by rule, gates that are not known and hooks, under templates only', () => {
    expect(metrics).toMatch(/kap_card_rules_total\{tenant="clinic",rule="gate-[a-z-]+"\} \d/);
    expect(metrics).toMatch(/kap_unknown_gates_total\{tenant="clinic",gate="[a-z-]+"\} \d/);
    expect(metrics).toContain('kap_hook_seconds_count{tenant="clinic",hook="order-sign"}');
    expect(metrics).toContain('kap_breaker_open{tenant="clinic",upstream="ehr-hooks"} 0');
    const routes = [...metrics.matchAll(/route="([^"]*)"/g)].map(([, route = '']) => route);
    expect(routes.filter((route) => !/^(\/\*|(\/[a-z.-]+|\/:[a-zA-Z]+\??)+(\/\*)?)$/.test(route))).toEqual([]);
  });
});

test('tracing is wanted only when the environment names a collector', () => {
  expect(
    [{}, { OTEL_SDK_DISABLED: 'true', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x' }, { OTEL_EXPORTER_OTLP_ENDPOINT: '' }].map(
      isTracingWanted,
    ),
  ).toEqual([false, false, false]);
  expect(isTracingWanted({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://x' })).toBe(true);
});

test('numbers behind a token are given to who has it', async () => {
  const service = await aService();
  const config = { ...service.config, metrics: { token: 'a-token-of-16-chars' } };
  const guarded = anotherService(service, { config, metrics: createMetrics() });
  const status = async (authorization?: string) =>
    (await guarded.get('/metrics', authorization === undefined ? {} : { authorization })).status;
  expect([await status(), await status('Bearer wrong'), await status('Bearer a-token-of-16-chars')]).toEqual([401, 401, 200]);
  expect((await service.get('/metrics')).status).toBe(404);
});

test('fields that could hold a token are redacted, whoever passes them', () => {
  const lines: string[] = [];
  const out = new PassThrough();
  out.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  const ring: Record<string, unknown> = { token: 'canary' };
  ring['self'] = ring;
  const deep = { authorization: 'canary', appContext: 'canary', deeper: { list: [[{ cookie: 'canary' }]], ring } };
  createLogger('info', out).info({ accessToken: 'canary', deep, rule: 'said' }, 'x');
  expect(lines.join('')).not.toMatch(CANARIES);
  expect(JSON.parse(lines.join(''))).toMatchObject({ accessToken: '[redacted]', rule: 'said', msg: 'x' });
});
