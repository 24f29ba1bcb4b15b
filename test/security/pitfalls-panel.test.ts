import { createHmac } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Communication, OperationOutcome } from '@medplum/fhirtypes';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseConfig } from '../../src/service/config.ts';
import type { PathwayAnswer, SessionInfo } from '../../src/service/contract.ts';
import { exitOnUncaught } from '../../src/service/last-resort.ts';
import { createSessionStore } from '../../src/service/session-store.ts';
import { readGrant } from '../../src/ehr/smart/grant.ts';
import { createMemoryStore } from '../../src/service/key-value-store.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { aPerson, EHR_BASE } from '../support/course.ts';
import { aService, type Harness, PUBLIC, SECRET } from '../service/harness.ts';
import { anotherService, aSigningTenant, bundle, call, draft, enrol, hook } from './support.ts';

// Pitfalls 11 to 20 of section 6 of the standards sheet; 1 to 10 are in pitfalls.test.ts.
let service: Harness;
beforeEach(async () => {
  service = await aService();
});

const HOSTILE = '<img src=x onerror=alert(1)> [x](https://evil.example) **b** www.evil.example https://evil.example';
/** What GitHub-flavoured Markdown makes links of right behind an emphasis, a bracket or a letter. */
const GLUED = ['_', '*', '~', '(', 'x'].flatMap((before) =>
  ['WWW.evil.example', 'www.evil.example', 'mailto:a@evil.example', 'xmpp:a@evil.example'].map((address) => before + address),
);

test('pitfall 11: card injection: chart text is no HTML, no Markdown and no link, and links are our own', async () => {
  await enrol(service);
  const code = { coding: [...(CODES.seizure.coding ?? [])], text: HOSTILE };
  const medicationCodeableConcept = { text: HOSTILE };
  service.ehr.put(aCondition({ id: 'c1', code }));
  const drafts = { draftOrders: bundle(draft(), { ...draft(), id: 'd2', medicationCodeableConcept }) };
  const { cards } = await call(service, 'order-sign', hook('order-sign', drafts));
  const details = cards.map(({ detail }) => detail ?? '').join('\n');
  expect(cards.length).toBeGreaterThan(0);
  expect(details).not.toMatch(/<img|[^\\]\[x|\*\*b\*\*|:\/\/|www\./);
  for (const text of GLUED) {
    service.ehr.put(aCondition({ id: 'c1', code: { ...code, text } }));
    const shown = (await call(service, 'patient-view')).cards.map(({ detail }) => detail ?? '').join('\n');
    expect(shown).toContain('evil.example');
    expect(shown).not.toMatch(/www\.|(?:mailto|xmpp):|[^\u2060]@/i);
  }
  for (const { links = [], source } of cards)
    for (const url of [...links.map((link) => link.url), source.url ?? PUBLIC]) expect(url.startsWith(`${PUBLIC}/`)).toBe(true);
});

test('pitfall 12: launch parameters: the token’s patient counts, appContext is not read, malformed context is refused', async () => {
  const claims = () => ({ fhirUser: 'Practitioner/x' });
  const appContext = JSON.stringify({ patient: 'p2', patientId: 'p2', redirect: 'https://evil.example' });
  const grant = readGrant({ access_token: 't', patient: 'p1', appContext, intent: 'kap-dosing', claims } as never, EHR_BASE);
  expect(grant.patientId).toBe('p1');
  for (const wrong of [{ patient: '../p2' }, { patient: 'p1', encounter: 'e?x' }, { patient: 'p1', intent: 'x'.repeat(300) }])
    expect(() => readGrant({ access_token: 't', ...wrong, claims } as never, EHR_BASE)).toThrow('malformed');
  const headers = await service.signIn('therapist');
  const session = (await (await service.get('/api/session?patient=p2&appContext=p2', headers)).json()) as SessionInfo;
  expect(session.patient.reference).toBe('Patient/p1');
});

test.each(['https://evil.example/fhir', `${EHR_BASE}.evil.example`, 'javascript:alert(1)', ''])(
  'pitfall 13: login CSRF: iss %s is refused before anything is fetched',
  async (iss) => {
    expect((await service.get(`/smart/launch?iss=${encodeURIComponent(iss)}&launch=l`)).status).toBe(400);
    expect(service.ehr.requests).toEqual([]);
  },
);

test('pitfall 13: login CSRF: a launch is used once, in the browser that began it, and answers to nobody else', async () => {
  const smart = {
    issuer: 'https://ehr.example/auth',
    authorization_endpoint: 'https://ehr.example/auth/a',
    token_endpoint: 'https://ehr.example/auth/t',
  };
  service.ehr.pages.set(`${EHR_BASE}/.well-known/smart-configuration`, smart);
  const launched = await service.get(`/smart/launch?iss=${encodeURIComponent(EHR_BASE)}&launch=l`);
  const state = new URL(launched.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const other = await service.get(`/smart/callback/clinic?code=c&state=${state}`, {
    cookie: '__Host-kap-launch=another-browser',
  });
  expect(other.status).toBe(401);
  const cookie = launched.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  // The stranger's attempt used it up.
  expect((await service.get(`/smart/callback/clinic?code=c&state=${state}`, { cookie })).status).toBe(401);
  expect(service.ehr.requests.filter(({ method }) => method === 'POST')).toEqual([]);
});

test('pitfall 13: mix-up: each EHR sends people back to an address of its own, where no other EHR’s launch is finished', async () => {
  const [clinic] = service.config.tenants;
  if (clinic === undefined) throw new Error('a tenant');
  const bases = [EHR_BASE, 'https://other.example/fhir'];
  const other = { ...clinic, id: 'other', fhirBase: bases[1] ?? '' };
  const asked: string[] = [];
  const send: typeof fetch = (input) => {
    const url = String(input instanceof Request ? input.url : input);
    asked.push(url);
    const auth = url.replace(/\/fhir.*/, '/auth');
    const endpoints = { authorization_endpoint: `${auth}/a`, token_endpoint: `${auth}/t`, jwks_uri: `${auth}/k` };
    return Promise.resolve(Response.json({ issuer: clinic.issuer, ...endpoints }));
  };
  const both = anotherService(service, { config: { ...service.config, tenants: [clinic, other] }, fetch: send });
  const begun = await Promise.all(bases.map(async (iss) => both.get(`/smart/launch?iss=${encodeURIComponent(iss)}&launch=l`)));
  const urls = begun.map((answer) => new URL(answer.headers.get('location') ?? ''));
  const publicBase = service.config.publicBaseUrl;
  expect(urls.map((url) => url.searchParams.get('redirect_uri'))).toEqual([
    `${publicBase}/smart/callback/clinic`,
    `${publicBase}/smart/callback/other`,
  ]);
  // The clinic's server sends the person on to the other EHR, whose code then comes with the state of the clinic's launch.
  const state = urls[0]?.searchParams.get('state') ?? '';
  const cookie = begun[0]?.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  for (const path of ['/smart/callback/other', '/smart/callback/nobody', '/smart/callback/__proto__']) {
    const back = await both.get(`${path}?code=of-the-other&state=${state}`, { cookie });
    expect([path, back.status]).toEqual([path, 401]);
  }
  expect(asked.filter((url) => url.endsWith('/t'))).toEqual([]);
});

test('pitfall 14: clickjacking: no ancestors configured means none, pages of ours say so, and no GET changes anything', async () => {
  const closed = await aService({ frameAncestors: [] });
  const panelDir = mkdtempSync(join(tmpdir(), 'kap-panel-'));
  writeFileSync(join(panelDir, 'index.html'), '<!doctype html>panel');
  const panel = anotherService(closed, { panelDir });
  for (const signedIn of [await closed.signIn('therapist'), {}]) {
    const page = await panel.get('/app/', signedIn);
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringContaining("frame-ancestors 'none'"),
    ]);
  }
  expect((await closed.get('/rules')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  const headers = await service.signIn('prescriber');
  for (const path of ['/api/doses', '/api/clearances', '/api/medication-reviews', '/smart/logout'])
    expect((await service.get(path, headers)).status).toBe(404);
  expect((await service.get('/api/session', headers)).status).toBe(200);
});

test('pitfall 15: webhooks: the raw bytes are signed, a forged body is only a hint, a foreign host in it is ignored', async () => {
  await enrol(service);
  const condition = aCondition({ id: 'forged', code: CODES.pregnancy });
  const entry = [
    {
      resource: {
        resourceType: 'SubscriptionStatus',
        notificationEvent: [{ focus: { reference: 'https://evil.example/Condition/forged' } }],
      },
    },
    { fullUrl: 'https://evil.example/fhir/Condition/forged', resource: condition },
  ];
  const body = JSON.stringify({ resourceType: 'Bundle', type: 'history', entry });
  const sign = (text: string, secret = SECRET) => createHmac('sha256', secret).update(text).digest('hex');
  const send = (text: string, signature: string) => service.post('/ehr/clinic/notifications', text, { 'x-signature': signature });
  expect((await send(body, sign(body, 'another secret'))).status).toBe(401);
  expect((await send(`${body} `, sign(body))).status).toBe(401);
  expect((await send(body, '')).status).toBe(401);
  expect((await send(body, sign(body))).status).toBe(202);
  expect((await send('x'.repeat(256 * 1_024 + 1), sign('x'))).status).toBe(413);
  await service.settle();
  expect(service.ehr.requests.filter(({ url }) => !url.startsWith(EHR_BASE))).toEqual([]);
  expect(await service.client.searchResources('Condition')).toHaveLength(0);
});

test('pitfall 16: unhandled rejections: an unreachable EHR and store end in answers, and what nobody caught ends the process', async () => {
  const uncaught = vi.fn();
  process.on('unhandledRejection', uncaught);
  await enrol(service);
  service.ehr.trouble.set('batch', 'drop');
  service.ehr.trouble.set('Patient', 'drop');
  expect((await call(service, 'order-sign')).status).toBe(200);
  vi.spyOn(service.client, 'search').mockRejectedValue(new TypeError('fetch failed'));
  expect((await call(service, 'patient-view')).cards).toHaveLength(1);
  await service.settle();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', uncaught);
  expect(uncaught).not.toHaveBeenCalled();
  const listeners = new Map<string, (reason: unknown) => void>();
  const exit = vi.fn();
  const error = vi.fn();
  exitOnUncaught({ on: (event, listener) => listeners.set(event, listener), exit }, { info: error, warn: error, error });
  listeners.get('unhandledRejection')?.(new RangeError('Ida Imagined'));
  expect(exit).toHaveBeenCalledWith(1);
  expect(JSON.stringify(error.mock.calls)).toContain('RangeError');
  expect(JSON.stringify(error.mock.calls)).not.toContain('Imagined');
});

test('pitfall 17: DoS: size, depth and number of orders are bounded', async () => {
  const deep = `{"hook":${'['.repeat(100_000)}`;
  expect((await service.post('/cds-services/kap-order-sign', deep)).status).toBe(400);
  expect((await service.post('/cds-services/kap-order-sign', `"${'x'.repeat(5 * 1_024 * 1_024)}"`)).status).toBe(413);
  const many = { draftOrders: bundle(...Array.from({ length: 501 }, draft)) };
  expect((await call(service, 'order-sign', hook('order-sign', many))).status).toBe(400);
  const headers = await service.signIn('prescriber');
  expect((await service.post('/api/doses', 'x'.repeat(256 * 1_024 + 1), headers)).status).toBe(413);
});

test('pitfall 17: DoS: good JSON that nests more than 256 levels is refused as such, by a hook, the API and notifications', async () => {
  const nested = (levels: number) => `{"deep":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
  const headers = await service.signIn('prescriber');
  const sign = (text: string) => ({ 'x-signature': createHmac('sha256', SECRET).update(text).digest('hex') });
  const saidBy = async (path: string, body: string) => {
    const reply = await service.post(path, body, path.startsWith('/api') ? headers : sign(body));
    return [reply.status, ((await reply.json()) as OperationOutcome).issue[0]?.diagnostics];
  };
  for (const path of ['/cds-services/kap-order-sign', '/api/doses', '/ehr/clinic/notifications']) {
    expect([path, ...(await saidBy(path, nested(257)))]).toEqual([path, 400, 'The body is nested too deeply.']);
    expect([path, ...(await saidBy(path, nested(256)))]).toEqual([path, 400, expect.not.stringContaining('nested')]);
  }
});

test('pitfall 17: DoS: the largest body is answered, and what a flood has too much is told so before the rest instead of being queued', async () => {
  await enrol(service);
  const conditions = bundle(...Array.from({ length: 30_000 }, (_, at) => ({ resourceType: 'Condition', id: `c${String(at)}` })));
  const large = await call(service, 'order-sign', hook('order-sign', {}, { prefetch: { conditions } }));
  expect([large.status, large.text]).toEqual([
    200,
    expect.stringMatching(/problems \(too large\)|could not check this patient in time/),
  ]);
  service.ehr.trouble.set('batch', 'hang');
  const ended: string[] = [];
  const calls = Array.from({ length: 90 }, async () => {
    const reply = await call(service, 'order-sign');
    ended.push(reply.text.includes('too many checks') ? 'told so' : 'waited for');
    return reply;
  });
  const flood = await Promise.all(calls);
  expect(flood.every(({ status, cards }) => status === 200 && cards.length > 0)).toBe(true);
  expect(ended).toEqual([...Array<string>(90 - 64).fill('told so'), ...Array<string>(64).fill('waited for')]);
});

test('pitfall 18: feedback: a comment is kept with the patient’s record only, and an unknown card is accepted quietly', async () => {
  service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
  await enrol(service);
  const { cards } = await call(service, 'order-sign');
  const one = (card: string) => ({
    feedback: [
      {
        card,
        outcome: 'overridden',
        overrideReason: { userComment: 'Known since youth\u0000' },
        outcomeTimestamp: '2026-01-05T10:00:00Z',
      },
    ],
  });
  const send = (body: object) => service.post('/cds-services/kap-order-sign/feedback', body);
  for (const card of ['never-shown', cards[0]?.uuid ?? '', cards[0]?.uuid ?? ''])
    expect([(await send(one(card))).status, await (await send(one(card))).text()]).toEqual([200, '']);
  const kept = await service.client.searchResources('Communication');
  expect(kept.map((note: Communication) => note.note?.[0]?.text)).toEqual(['Known since youth']);
  expect(JSON.stringify(service.logs)).not.toContain('Known since youth');
});

test('pitfall 19: write-back: creations are conditional, and who did it is the session’s user, whatever is sent', async () => {
  const headers = await service.signIn('prescriber');
  const started = await Promise.all([1, 2, 3].map(() => service.post('/api/pathway', {}, headers)));
  expect(started.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(await service.client.searchResources('CarePlan')).toHaveLength(1);
  const forged = { note: 'Seen', assessor: 'Practitioner/somebody-else' };
  expect((await service.post('/api/medication-reviews', forged, headers)).status).toBe(400);
  expect((await service.post('/api/medication-reviews', { note: 'Seen' }, headers)).status).toBe(201);
  const [note] = await service.client.searchResources('ClinicalImpression');
  expect(note?.assessor?.identifier?.value).toBe('Practitioner/prescriber-1');
});

test('pitfall 20: tenancy: what one EHR says, signs or remembers is of no use at another', async () => {
  const [one] = service.config.tenants;
  if (one === undefined) throw new Error('a tenant');
  const other = { ...one, id: 'other', fhirBase: 'https://other.example/fhir', notificationSecret: 'another-secret-of-theirs' };
  const two = anotherService(service, { config: { ...service.config, tenants: [one, other] } });
  await enrol(service);
  // The same patient id, asked for by the other EHR, is nobody here.
  const theirs = await call(two, 'patient-view', {
    ...hook('patient-view'),
    fhirServer: other.fhirBase,
    fhirAuthorization: undefined,
  });
  expect(theirs.cards).toEqual([]);
  const ours = await call(two, 'patient-view');
  expect(ours.cards).toHaveLength(1);
  expect(await service.shared.get(`clinic:card:${ours.cards[0]?.uuid ?? ''}`)).toContain('status');
  const body = JSON.stringify(aCondition());
  const signature = createHmac('sha256', SECRET).update(body).digest('hex');
  expect((await two.post('/ehr/other/notifications', body, { 'x-signature': signature })).status).toBe(401);
  // Without a signature and without naming its base, nobody can be told apart.
  const nameless = await call(two, 'patient-view', {
    ...hook('patient-view'),
    fhirServer: undefined,
    fhirAuthorization: undefined,
  });
  expect((JSON.parse(nameless.text) as OperationOutcome).issue[0]?.expression).toEqual(['fhirServer']);
});

test('pitfall 20: tenancy: a session is of one tenant and one patient, and its key says so', async () => {
  const shared = createMemoryStore();
  const keys = vi.spyOn(shared, 'set');
  const sessions = createSessionStore(shared);
  const until = Date.now() + 60_000;
  const user = { reference: 'Practitioner/x', name: 'x', roles: [] };
  const id = await sessions.create({
    tenant: 'clinic',
    user,
    patientId: 'p1',
    needPatientBanner: true,
    accessToken: 't',
    accessUntilMs: until,
    endsAtMs: until,
  });
  const written = keys.mock.calls.map(([key]) => key);
  expect(written.map((key) => /^clinic:(?:session|used):/.exec(key)?.[0])).toEqual(['clinic:session:', 'clinic:used:']);
  for (const key of written) expect(key).not.toContain(id.slice('clinic.'.length));
  expect(await sessions.get(id.replace('clinic.', 'other.'))).toBeUndefined();
  service.ehr.put(aPerson({ id: 'p2' }));
  const headers = await service.signIn('prescriber');
  const answer = (await (await service.get('/api/pathway?patient=p2', headers)).json()) as PathwayAnswer;
  expect(answer.patient.reference).toBe('Patient/p1');
});

test('pitfall 20: tenancy: where one issuer serves several EHRs, a token must say that it is of this one', async () => {
  const { service: signed, token } = await aSigningTenant();
  const [one] = signed.config.tenants;
  if (one?.cds === undefined) throw new Error('a tenant that signs');
  const tenants = [{ ...one, cds: { ...one.cds, tenantClaim: 'clinic-7' } }];
  const strict = anotherService(signed, { config: { ...signed.config, tenants } });
  const view = async (claims: object) => {
    const authorization = `Bearer ${await token({ ...claims })}`;
    return (await strict.post('/cds-services/kap-patient-view', hook('patient-view'), { authorization })).status;
  };
  expect([
    await view({ tenant: 'clinic-7' }),
    await view({ tenant: 'clinic-8' }),
    await view({ tenant: ['clinic-7'] }),
    await view({}),
  ]).toEqual([200, 401, 401, 401]);
});

test('pitfall 20: tenancy: two EHRs that can’t be told apart are refused when the service starts', () => {
  const [one] = service.config.tenants;
  const cds = { issuer: 'https://ehr.example', jwksUri: 'https://ehr.example/jwks', required: true };
  const tenants = [
    { ...one, cds },
    { ...one, cds, id: 'other', fhirBase: 'https://other.example/fhir' },
  ];
  const result = parseConfig({ publicBaseUrl: PUBLIC, tenants }, {});
  expect(result.ok ? [] : result.faults.map(({ reason }) => reason)).toEqual(['two tenants with cds.issuer https://ehr.example']);
});
