import type { OperationOutcome } from '@medplum/fhirtypes';
import { generateKeyPair } from 'jose';
import { beforeEach, expect, test } from 'vitest';
import { aCondition, CODES } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';
import { aService, type Harness, PUBLIC } from '../service/harness.ts';
import type { Config } from '../../src/service/config.ts';
import { anotherService, aSigningTenant, bundle, call, draft, enrol, hook, JWKS, summaries } from './support.ts';

// Numbered as in section 6 of the standards sheet; 11 to 20 are in pitfalls-panel.test.ts. docs/security.md lists the controls.
let service: Harness;
beforeEach(async () => {
  service = await aService();
});

test.each([
  'https://evil.example/fhir',
  'http://169.254.169.254/latest',
  `${EHR_BASE}.evil.example`,
  `${EHR_BASE}/../admin`,
  'https://ehr.example@evil.example/fhir',
])('pitfall 1: SSRF: fhirServer %s is refused, and nothing at all is fetched', async (fhirServer) => {
  const { status, text } = await call(service, 'patient-view', { ...hook('patient-view'), fhirServer });
  expect([status, (JSON.parse(text) as OperationOutcome).issue[0]?.expression]).toEqual([400, ['fhirServer']]);
  expect(service.ehr.requests).toEqual([]);
});

test.each([
  ['patientId', '../../admin'],
  ['patientId', 'p1/$everything'],
  ['patientId', '.'],
  ['patientId', '..'],
  ['encounterId', '..'],
  ['userId', 'Practitioner/..'],
  ['encounterId', 'e1?x='],
  ['userId', 'Practitioner/../../admin?x='],
  ['userId', 'https://evil.example/Practitioner/1'],
])('pitfall 1: SSRF: %s %s never becomes part of a URL', async (name, value) => {
  expect((await call(service, 'patient-view', hook('patient-view', { [name]: value }))).status).toBe(400);
  expect(service.ehr.requests).toEqual([]);
});

test('pitfall 1: SSRF: a next link that leaves the base is not followed, and what it hides is not read', async () => {
  await enrol(service);
  const link = [{ relation: 'next', url: 'https://evil.example/fhir?page=2' }];
  const query = `${EHR_BASE}/Condition?patient=p1&_count=200`;
  service.ehr.pages.set(query, { resourceType: 'Bundle', type: 'searchset', link, entry: [] });
  service.ehr.trouble.set('batch', 400);
  const reply = await call(service, 'order-sign');
  expect(summaries(reply)).toContain('could not check: problems');
  expect(service.ehr.requests.filter(({ url }) => !url.startsWith(`${EHR_BASE}/`) && url !== EHR_BASE)).toEqual([]);
  expect(service.ehr.requests.every(({ redirect }) => redirect === 'error')).toBe(true);
});

test('pitfall 2: jku: a token that brings its own key set is refused, and that key set is never asked for', async () => {
  const theirs = await generateKeyPair('ES384');
  const { service: signed, token, view } = await aSigningTenant();
  const jku = 'https://evil.example/jwks';
  expect((await view(await token({}, { jku }, theirs.privateKey))).status).toBe(401);
  // Rightly signed, and still not what was agreed on.
  expect((await view(await token({}, { jku }))).status).toBe(401);
  expect((await view(await token({}, { jku: JWKS }))).status).toBe(200);
  expect(signed.ehr.requests.filter(({ url }) => url.includes('evil'))).toEqual([]);
});

test('pitfall 3: replay: a token is taken once, also at discovery, and its id is kept under its tenant and issuer', async () => {
  const { service: signed, token, view } = await aSigningTenant();
  const once = await token({ jti: 'j1' });
  expect([(await view(once)).status, (await view(once)).status]).toEqual([200, 401]);
  const discovery = { authorization: `Bearer ${await token({ aud: `${PUBLIC}/cds-services` })}` };
  expect((await signed.get('/cds-services', discovery)).status).toBe(200);
  expect((await signed.get('/cds-services', discovery)).status).toBe(401);
  expect(await signed.shared.get('clinic:jti:https://ehr.example:j1')).toBe('1');
});

test('pitfall 3: replay: a token of feedback is taken once, too, and not for a hook', async () => {
  const { service: signed, token, view } = await aSigningTenant();
  const path = '/cds-services/kap-patient-view/feedback';
  const feedback = [{ card: 'never-shown', outcome: 'overridden', outcomeTimestamp: '2026-01-05T10:00:00Z' }];
  const bearer = await token({ aud: `${PUBLIC}${path}` });
  const send = async () => (await signed.post(path, { feedback }, { authorization: `Bearer ${bearer}` })).status;
  expect([(await view(bearer)).status, await send(), await send()]).toEqual([401, 200, 401]);
});

test('pitfall 3: replay: an id as long as a header is told from its like, and takes no more room than another', async () => {
  const { service: signed, token, view } = await aSigningTenant();
  const keys: string[] = [];
  const { setIfAbsent } = signed.shared;
  signed.shared.setIfAbsent = (key, value, seconds) => {
    keys.push(key);
    return setIfAbsent(key, value, seconds);
  };
  const long = 'j'.repeat(4_000);
  const [one, other] = [await token({ jti: `${long}1` }), await token({ jti: `${long}2` })];
  expect([(await view(one)).status, (await view(other)).status, (await view(one)).status]).toEqual([200, 200, 401]);
  expect(keys.map((key) => key.length < 300)).toEqual([true, true]);
});

test('pitfall 4: long-lived tokens: life is capped, the future is refused, the list of algorithms is fixed', async () => {
  const { token, view } = await aSigningTenant();
  const nowSec = Math.floor(Date.now() / 1_000);
  const es256 = await generateKeyPair('ES256');
  const refused = [
    await token({ exp: nowSec + 901 + 31 }),
    await token({ exp: nowSec + 315_360_000 }),
    await token({ iat: nowSec + 120, exp: nowSec + 240 }),
    await token({ iat: nowSec - 1_000, exp: nowSec - 400 }),
    await token({}, { alg: 'ES256' }, es256.privateKey),
    `${btoa('{"alg":"none","typ":"JWT","kid":"k"}').replaceAll('=', '')}.e30.x`,
  ];
  for (const one of refused) expect((await view(one)).status).toBe(401);
});

test('pitfall 5: audience: it is the configured address, whatever Host and X-Forwarded headers say', async () => {
  const { token, view } = await aSigningTenant();
  const lying = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' };
  expect((await view(await token(), lying)).status).toBe(200);
  const aud = 'https://evil.example/cds-services/kap-patient-view';
  expect((await view(await token({ aud }), lying)).status).toBe(401);
  expect((await view(await token({ aud: `${PUBLIC}/cds-services/kap-order-sign` }))).status).toBe(401);
});

test('pitfall 6: token leakage: no token or name is answered, logged or kept, and no address leaves by Referer', async () => {
  service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
  await enrol(service);
  service.ehr.trouble.set('Condition', 500);
  const replies = [
    await call(service, 'patient-view'),
    await call(service, 'order-sign'),
    await call(service, 'encounter-start'),
  ];
  await service.settle();
  const texts = [...replies.map(({ text }) => text), JSON.stringify(service.logs)];
  for (const text of texts) expect(text).not.toMatch(/hook-token|user-token|Imagined|secret upstream|Bearer/);
  for (const path of ['/healthz', '/nowhere', '/cds-services', '/app/'])
    expect((await service.get(path)).headers.get('referrer-policy')).toBe('no-referrer');
  expect(JSON.stringify((await service.client.search('Basic')).entry ?? [])).not.toContain('hook-token');
});

test('pitfall 7: cross-patient: data of somebody else is left out and said, never read as this patient’s', async () => {
  await enrol(service);
  const theirs = aCondition({ id: 'x', code: CODES.stroke, subject: { reference: 'Patient/p2' } });
  const ours = aCondition({ id: 'c1', code: CODES.seizure });
  const reply = await call(service, 'order-sign', hook('order-sign', {}, { prefetch: { conditions: bundle(theirs, ours) } }));
  expect(summaries(reply)).toContain('could not be read (1); problems (other patient)');
  expect(reply.text).not.toMatch(/stroke/i);
  expect(reply.text).toContain('Seizure');
});

test.each([
  ['prefetch.patient', { prefetch: { patient: { resourceType: 'Patient', id: 'p2' } } }, 200],
  [
    'the token',
    { fhirAuthorization: { access_token: 'x', token_type: 'Bearer', expires_in: 1, scope: '', subject: 's', patient: 'p2' } },
    400,
  ],
])('pitfall 7: cross-patient: %s of another patient gives no all-clear', async (_name, rest, status) => {
  await enrol(service);
  const reply = await call(service, 'order-sign', hook('order-sign', {}, rest));
  expect(reply.status).toBe(status);
  if (status === 200) expect(summaries(reply)).toContain('demographics (other patient)');
});

test('pitfall 7: cross-patient: an order for another patient refuses the call', async () => {
  const other = { ...draft(), subject: { reference: 'Patient/p2' } };
  expect((await call(service, 'order-sign', hook('order-sign', { draftOrders: bundle(other) }))).status).toBe(400);
});

const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] };

test.each([
  ['an OperationOutcome', outcome, 'problems (refused)'],
  ['an OperationOutcome among entries', bundle(outcome), 'problems (refused)'],
  ['an unreadable OperationOutcome', { resourceType: 'OperationOutcome', issue: [null] }, 'problems (refused)'],
  ['an entry without shape', bundle({ ...aCondition(), code: 7 }), 'problems (unreadable entry)'],
  ['a text', 'none', 'problems (malformed)'],
  ['a list', [], 'problems (malformed)'],
])('pitfall 8: missing prefetch: %s is never "no problems"', async (_name, conditions, said) => {
  await enrol(service);
  expect(summaries(await call(service, 'order-sign', hook('order-sign', {}, { prefetch: { conditions } })))).toContain(said);
});

test('pitfall 8: missing prefetch: null is "none", and what is absent or paged is asked for', async () => {
  await enrol(service);
  service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
  const paged = { ...bundle(), link: [{ relation: 'next', url: `${EHR_BASE}/x` }] };
  for (const [prefetch, expected] of [
    [{ conditions: null }, false],
    [{}, true],
    [{ conditions: paged }, true],
  ] as const) {
    const reply = await call(service, 'order-sign', hook('order-sign', {}, { prefetch }));
    expect(reply.text.includes('Seizure')).toBe(expected);
  }
});

test('pitfall 9: silence: a gate that can’t be checked answers 200 with a warning, 412 is for a patient who does not exist', async () => {
  await enrol(service);
  service.ehr.trouble.set('batch', 'hang');
  const reply = await call(service, 'order-sign');
  expect([reply.status, reply.ms < 1_000]).toEqual([200, true]);
  expect(reply.cards.some(({ summary, indicator }) => summary.includes('could not check') && indicator === 'warning')).toBe(true);
  service.ehr.trouble.clear();
  expect((await call(service, 'patient-view', hook('patient-view', { patientId: 'nobody' }))).status).toBe(412);
});

test('pitfall 10: stale cards: each hook looks again, and evidence carries its date', async () => {
  await enrol(service);
  expect((await call(service, 'patient-view')).text).not.toContain('Seizure');
  service.ehr.put({ ...aCondition({ id: 'c1', code: CODES.seizure }), onsetDateTime: '2019-05-01' });
  const signing = await call(service, 'order-sign');
  expect(signing.text).toContain('Seizure');
  expect(signing.text).toContain('2019-05-01');
});

test('a page of another origin gets no answer that its browser would let it read; a configured one does, without cookies', async () => {
  const { service: signed } = await aSigningTenant();
  const [tenant] = signed.config.tenants;
  const config = { ...signed.config, tenants: [{ ...tenant, hookOrigins: ['https://ehr-in-a-browser.example'] }] } as Config;
  const open = anotherService(signed, { config });
  const headersFor = async (origin: string) => (await open.get('/cds-services', { origin })).headers;
  const known = await headersFor('https://ehr-in-a-browser.example');
  expect(known.get('access-control-allow-origin')).toBe('https://ehr-in-a-browser.example');
  expect(known.get('access-control-allow-credentials')).toBeNull();
  for (const origin of ['https://evil.example', 'null', 'https://ehr-in-a-browser.example.evil.example'])
    expect((await headersFor(origin)).get('access-control-allow-origin')).toBeNull();
  expect(
    (await signed.get('/cds-services', { origin: 'https://ehr-in-a-browser.example' })).headers.has(
      'access-control-allow-origin',
    ),
  ).toBe(false);
});
