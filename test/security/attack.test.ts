import { randomUUID } from 'node:crypto';
import { exportSPKI, generateKeyPair } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { WireCard } from '../../src/service/hooks/wire-cards.ts';
import { anOrder } from '../conformance/corpus.ts';
import type { TokenChanges } from '../conformance/actors.ts';
import { aCondition } from '../support/builders.ts';
import { type AttackedService, startAttackedService } from './attacked-service.ts';

/** Somebody who tries the doors of a running `kap serve`, one after the other. */
let on: AttackedService;
let patient: string;
beforeAll(async () => {
  on = await startAttackedService();
  // Whoever is on a course: only for them a card has something of the chart to say.
  const courses = [...on.sandbox.medplum.repo.store.all('Patient')].flatMap((one) =>
    'identifier' in one ? [one.identifier] : [],
  );
  patient = JSON.stringify(courses).match(/Patient\/([\w-]+)/)?.[1] ?? '';
}, 60_000);
afterAll(() => on.close());
afterEach(() => {
  expect(on.lured).toEqual([]);
  expect(on.isAlive()).toBe(true);
});

const bundle = (...resources: readonly object[]) => ({
  resourceType: 'Bundle',
  entry: resources.map((resource) => ({ resource })),
});

function body(hook = 'patient-view', { context = {}, ...rest }: { context?: object; [more: string]: unknown } = {}): object {
  return {
    hook,
    hookInstance: randomUUID(),
    fhirServer: on.fhirBase,
    context: { userId: 'Practitioner/prescriber', patientId: patient, ...context },
    ...rest,
  };
}

async function post(
  path: string,
  { json = body(), token, authorization }: { json?: object; token?: TokenChanges; authorization?: string | null } = {},
): Promise<{ status: number; text: string; cards: readonly WireCard[] }> {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (authorization !== null)
    headers.set('authorization', authorization ?? `Bearer ${await on.signer.token(`${on.url}${path}`, token)}`);
  const answer = await fetch(`${on.url}${path}`, { method: 'POST', headers, body: JSON.stringify(json) });
  const text = await answer.text();
  return { status: answer.status, text, cards: answer.status === 200 ? (JSON.parse(text) as { cards: WireCard[] }).cards : [] };
}

const VIEW = '/cds-services/kap-patient-view';
const SIGN = '/cds-services/kap-order-sign';
const nowSec = () => Math.floor(Date.now() / 1_000);
const without = (name: string): TokenChanges => ({ claims: { [name]: undefined } });
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('the EHR itself is let in, and hears of its patient', async () => {
  const { status, cards } = await post(VIEW);
  expect([status, cards.length > 0]).toEqual([200, true]);
});

describe('a token', () => {
  const bad: Readonly<Record<string, () => Promise<TokenChanges> | TokenChanges>> = {
    'signed by somebody else': async () => ({ key: (await generateKeyPair('ES384')).privateKey }),
    'of another issuer': () => ({ claims: { iss: 'https://evil.example' } }),
    'for another service': () => ({ claims: { aud: `${on.url}${SIGN}` } }),
    'for another host': () => ({ claims: { aud: `https://evil.example${VIEW}` } }),
    'that has ended': () => ({ claims: { iat: nowSec() - 600, exp: nowSec() - 300 } }),
    'that lives for ten years': () => ({ claims: { exp: nowSec() + 315_360_000 } }),
    'from the future': () => ({ claims: { iat: nowSec() + 300, exp: nowSec() + 600 } }),
    'that holds from tomorrow': () => ({ claims: { nbf: nowSec() + 86_400 } }),
    'without an id': () => without('jti'),
    'without its issue': () => without('iat'),
    'without an end': () => without('exp'),
    'without a kid': () => ({ header: { kid: undefined } }),
    'with an unknown kid': () => ({ header: { kid: '../../etc/passwd' } }),
    'of another type': () => ({ header: { typ: 'at+jwt' } }),
    'signed with ES256': async () => ({ header: { alg: 'ES256' }, key: (await generateKeyPair('ES256')).privateKey }),
    'with a foreign jku and its key': async () => {
      return { header: { jku: `${on.evil}/jwks` }, key: (await generateKeyPair('ES384')).privateKey };
    },
    'with a foreign jku, rightly signed': () => ({ header: { jku: `${on.evil}/jwks` } }),
    'with keys at a foreign x5u': async () => {
      return { header: { x5u: `${on.evil}/cert` }, key: (await generateKeyPair('ES384')).privateKey };
    },
    'that says it needs no signature': () => {
      const claims = {
        iss: 'https://ehr.attacked.example',
        aud: `${on.url}${VIEW}`,
        iat: nowSec(),
        exp: nowSec() + 60,
        jti: 'n',
      };
      return { token: `${part({ alg: 'none', kid: 'signer', typ: 'JWT' })}.${part(claims)}.` };
    },
    'signed with our public key as a shared secret': async () => {
      const secret = new TextEncoder().encode(await exportSPKI(on.signer.publicKey));
      return { header: { alg: 'HS256' }, key: secret };
    },
    'that is none': () => ({ token: 'not-a-token' }),
  };

  test.each(Object.entries(bad))('%s is refused with a bare 401', async (_name, change) => {
    const { status, text } = await post(VIEW, { token: await change() });
    expect(status).toBe(401);
    expect(text).not.toMatch(/signature|expired|kid|jti|claim|issuer|audience|at .*\.ts/i);
  });

  test.each([['none'], ['Basic a2FwOmthcA=='], ['Bearer'], ['Bearer a.b.c']])('%s is refused', async (authorization) => {
    expect((await post(VIEW, { authorization: authorization === 'none' ? null : authorization })).status).toBe(401);
  });

  test('is taken once: its replay is refused, a hundred at once among them, and at another door', async () => {
    const token = await on.signer.token(`${on.url}${VIEW}`);
    const sent = await Promise.all(Array.from({ length: 100 }, () => post(VIEW, { authorization: `Bearer ${token}` })));
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(sent.filter(({ status }) => status === 401)).toHaveLength(99);
    expect((await post(SIGN, { authorization: `Bearer ${token}` })).status).toBe(401);
  });
});

test.each([
  ['somebody else’s', () => on.evil],
  ['ours as a user name', () => on.fhirBase.replace('://', '://x@').replace(/localhost:\d+/, new URL(on.evil).host)],
  ['ours as a prefix', () => `${on.fhirBase}.evil.example`],
  ['a way up', () => `${on.fhirBase}/../../admin`],
  ['ours with a query', () => `${on.fhirBase}?x=`],
  ['a cloud’s metadata', () => 'http://169.254.169.254/latest/meta-data'],
  ['a file', () => 'file:///etc/passwd'],
  ['no address', () => '//evil.example'],
])('a FHIR base that is %s is refused and never called', async (_name, fhirServer) => {
  const fhirAuthorization = {
    access_token: 'stolen?',
    token_type: 'Bearer',
    expires_in: 60,
    scope: 'patient/*.rs',
    subject: 'kap',
  };
  const { status, text } = await post(VIEW, { json: body('patient-view', { fhirServer: fhirServer(), fhirAuthorization }) });
  expect([status, text]).toEqual([400, expect.stringContaining('not configured here')]);
});

test.each([
  ['patientId', '../../admin'],
  ['patientId', 'a/$everything'],
  ['patientId', 'a?_include=*'],
  ['patientId', '%2e%2e%2fadmin'],
  ['encounterId', '../Binary/1'],
  ['userId', 'Practitioner/../../admin?x='],
  ['userId', 'https://evil.example/Practitioner/1'],
])('a path in %s (%s) is refused', async (name, value) => {
  expect((await post(VIEW, { json: body('patient-view', { context: { [name]: value } }) })).status).toBe(400);
});

/** What 200 answers is the panel's own first page. */
test.each([
  ['/cds-services/..%2f..%2fapi%2fuser', [401, 404]],
  ['/app/../../package.json', [404]],
  ['/app/..%2f..%2fpackage.json', [200, 404]],
  ['/app/assets/..%2f..%2f..%2fpackage.json', [404]],
  ['/app/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd', [404]],
  ['/app/assets/..%00/index.html', [200, 404]],
  ['/ehr/..%2fclinic/notifications', [404]],
  ['//evil.example/smart/launch', [400, 404]],
])('the address %s leads nowhere', async (path, allowed) => {
  const { status, text } = await on.raw(path);
  expect(allowed).toContain(status);
  expect(text).not.toMatch(/"dependencies"|root:/);
  if (status === 200) expect(text).toContain('<!doctype html>');
});

describe('another patient’s data', () => {
  test.each([
    ['by an id', () => 'Patient/somebody-else'],
    ['by this patient’s id at another server', () => `https://evil.example/fhir/Patient/${patient}`],
    ['as a group', () => `Group/${patient}`],
    ['as who is held in the entry itself', () => '#somebody-else'],
  ])('in a prefetch, named %s, is left out and said', async (_name, reference) => {
    const theirs = { ...aCondition({ id: 'x', subject: { reference: reference() } }), code: { text: 'Their psychosis' } };
    const draftOrders = bundle(anOrder(patient, 40));
    const json = body('order-sign', { context: { draftOrders }, prefetch: { conditions: bundle(theirs) } });
    const { status, text } = await post(SIGN, { json });
    expect(status).toBe(200);
    expect(text).toContain('other patient');
    expect(text).not.toContain('Their psychosis');
  });

  test('in an order, or in the token for the chart, refuses the call', async () => {
    const other = { draftOrders: bundle(anOrder('somebody-else', 40)) };
    expect((await post(SIGN, { json: body('order-sign', { context: other }) })).status).toBe(400);
    const token = { access_token: 'x', token_type: 'Bearer', expires_in: 60, scope: 'patient/*.rs', subject: 'kap' };
    const fhirAuthorization = { ...token, patient: 'somebody-else' };
    expect((await post(VIEW, { json: body('patient-view', { fhirAuthorization }) })).status).toBe(400);
  });
});

test('HTML and links in names of drugs and problems come out as text', async () => {
  const html = '<img src=x onerror=alert(1)> [win](https://evil.example) https://evil.example javascript:alert(1) _a_';
  const drug = { ...anOrder(patient, 40), medicationCodeableConcept: { text: html } };
  const problem = { ...aCondition({ id: 'c-html', subject: { reference: `Patient/${patient}` } }), code: { text: html } };
  const json = body('order-sign', { context: { draftOrders: bundle(drug) }, prefetch: { conditions: bundle(problem) } });
  const { status, cards } = await post(SIGN, { json });
  expect(status).toBe(200);
  const details = cards.map(({ detail = '' }) => detail).join('\n');
  expect(details).toContain('img src');
  expect(details).not.toMatch(/<img|(?<!\\)\]\(|https:\/\/evil/);
  for (const { links = [], source } of cards)
    for (const url of [source.url, ...links.map((link) => link.url)]) expect(url).toMatch(new RegExp(`^${on.url}/`));
});

test('after all that the process lives, and its log has no token, no name, no stack and no fault of its own', async () => {
  expect((await fetch(`${on.url}/healthz`)).status).toBe(200);
  expect(on.said()).not.toMatch(/eyJ[\w-]+\.|stolen\?|onerror|evil\.example|\n\s+at /);
  expect(on.said()).not.toMatch(/hook-failed|"level":60|nobody caught|uncaught/i);
});
