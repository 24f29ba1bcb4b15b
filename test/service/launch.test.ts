import {
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  type JWK,
  jwtVerify,
  createLocalJWKSet,
  type JSONWebKeySet,
} from 'jose';
import type { AuditEvent } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import { createAppContexts } from '../../src/service/app-context.ts';
import type { Config } from '../../src/service/config.ts';
import type { SessionInfo, UserInfo } from '../../src/service/contract.ts';
import { anotherService } from '../security/support.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { EHR_BASE, PRESCRIBER, THERAPIST } from '../support/course.ts';
import { AUTH, cookieOf, createFakeAuth, type FakeAuth } from './fake-auth.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';

type Tenant = Config['tenants'][number];
let auth: FakeAuth;
let service: Harness;

async function aClinic(overrides: Partial<Tenant> = {}): Promise<void> {
  auth = await createFakeAuth();
  service = await aService({ name: 'Imagined Clinic', contact: 'IT help desk, extension 4357', ...overrides }, (ehr) =>
    auth.wrap(ehr.fetch),
  );
}
beforeEach(() => aClinic());

const launchPath = (query: Record<string, string>) => `/smart/launch?${new URLSearchParams(query).toString()}`;
const EHR_LAUNCH = { iss: EHR_BASE, launch: 'l1' };
const FRAMED = { 'sec-fetch-dest': 'iframe' };

interface Begun {
  readonly url: URL;
  readonly cookie: string;
}

async function begin(query: Record<string, string> = EHR_LAUNCH): Promise<Begun> {
  const response = await service.get(launchPath(query));
  expect(response.status).toBe(302);
  const url = new URL(response.headers.get('location') ?? '');
  auth.claims = { ...auth.claims, nonce: url.searchParams.get('nonce') };
  return { url, cookie: cookieOf(response) };
}

const finish = (begun: Begun, headers: Record<string, string> = {}) =>
  service.get(`/smart/callback/clinic?code=c1&state=${begun.url.searchParams.get('state') ?? ''}`, {
    cookie: begun.cookie,
    ...headers,
  });
const panel = (response: Response) => ({ cookie: cookieOf(response), origin: PUBLIC, 'x-kap-request': 'panel' });
const json = async <T>(response: Response) => (await response.json()) as T;

describe('a launch by the EHR', () => {
  test('in a frame where the browser keeps no cookie offers a window of its own, before the launch is used up', async () => {
    const first = await service.get(launchPath(EHR_LAUNCH), FRAMED);
    expect([first.status, first.headers.get('location')]).toEqual([302, `${PUBLIC}${launchPath(EHR_LAUNCH)}&probe=1`]);
    const blocked = await service.get(`${launchPath(EHR_LAUNCH)}&probe=1`, FRAMED);
    expect([blocked.status, blocked.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    const text = await blocked.text();
    const link = /href="([^"]+)" target="_blank" rel="noopener noreferrer"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    expect(link).toBe(`${PUBLIC}${launchPath(EHR_LAUNCH)}`);
    expect(service.ehr.requests).toEqual([]);
    const kept = await service.get(`${launchPath(EHR_LAUNCH)}&probe=1`, { ...FRAMED, cookie: cookieOf(first) });
    expect(kept.headers.get('location')).toMatch(`${AUTH}/authorize`);
  });

  test("opens what a card's signed link says, and ignores what is not signed for this patient", async () => {
    const contexts = createAppContexts(service.config.tenants[0] as Tenant);
    const open = { view: 'gate', rule: 'gate-contraindications' } as const;
    auth.grant = { ...auth.grant, appContext: contexts.sign(open, 'p1') };
    const signed = await finish(await begin());
    expect(await json<SessionInfo>(await service.get('/api/session', panel(signed)))).toMatchObject({ open });
    for (const appContext of [contexts.sign(open, 'p2'), JSON.stringify(open), 'v1.x.y']) {
      auth.grant = { ...auth.grant, appContext };
      const session = await json<SessionInfo>(await service.get('/api/session', panel(await finish(await begin()))));
      expect(session.open).toBeUndefined();
    }
    expect(service.logs.filter(({ event }) => event === 'app-context-ignored')).toHaveLength(3);
  });
});

describe('a launch with a narrowed scope', () => {
  const NARROWED = 'user/Condition.rs?category=http://terminology.hl7.org/CodeSystem/condition-category|encounter-diagnosis';
  const mirrored = async () => (await service.client.searchResources('Condition')).map(({ code }) => code);

  /** A course with a seizure in the mirror that the next token is not shown. */
  const withSeizure = async () => {
    service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
    expect((await service.post('/api/pathway', {}, await service.signIn('prescriber', { scope: 'user/*.rs' }))).status).toBe(201);
    const { conditions } = await service.freshness();
    expect(conditions.state).toBe('read');
    service.ehr.resources.delete('Condition/c1');
    return conditions;
  };

  test('leaves in the mirror what was read before, and when, after sign-in and when the panel asks for a new reading', async () => {
    const whole = await withSeizure();
    auth.grant = { ...auth.grant, scope: `launch openid user/Patient.r ${NARROWED}` };
    const headers = panel(await finish(await begin()));
    await service.settle();
    expect([await mirrored(), (await service.freshness()).conditions]).toEqual([[CODES.seizure], whole]);
    expect((await service.get('/api/pathway?refresh=1', headers)).status).toBe(200);
    expect([await mirrored(), (await service.freshness()).conditions]).toEqual([[CODES.seizure], whole]);
  });

  test('by its renewal takes nothing out either, nor by the next one, which does not say its scope', async () => {
    await withSeizure();
    service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
    auth.grant = { ...auth.grant, scope: 'launch openid user/*.rs', expires_in: 1, refresh_token: 'r1' };
    const headers = panel(await finish(await begin()));
    await service.settle();
    service.ehr.resources.delete('Condition/c1');
    const { conditions: whole } = await service.freshness();
    for (const scope of [NARROWED, undefined]) {
      auth.grant = { scope, expires_in: 1, refresh_token: 'r2' };
      expect((await service.get('/api/pathway?refresh=1', headers)).status).toBe(200);
      expect([await mirrored(), (await service.freshness()).conditions]).toEqual([[CODES.seizure], whole]);
    }
  });

  test('that the clinic itself asked for does the same where the EHR does not say what it granted', async () => {
    const [tenant] = service.config.tenants;
    await aClinic({ smart: { ...(tenant as Tenant).smart, scope: `launch openid ${NARROWED}` } });
    const whole = await withSeizure();
    auth.grant = { ...auth.grant, scope: undefined };
    await finish(await begin());
    await service.settle();
    expect([await mirrored(), (await service.freshness()).conditions]).toEqual([[CODES.seizure], whole]);
  });
});

describe('a launch without the EHR', () => {
  test('is refused where the tenant does not allow it', async () => {
    expect((await service.get(launchPath({ iss: EHR_BASE }))).status).toBe(400);
    expect((await service.get('/smart/launch')).status).toBe(400);
  });

  test('starts at a page of the EHRs that allow it', async () => {
    await aClinic({ standalone: true, name: '<b>Clinic</b>' });
    const page = await (await service.get('/smart/launch')).text();
    expect(page).toContain('&lt;b&gt;Clinic&lt;/b&gt;');
    for (const by of ['patient', 'user'])
      expect(page).toContain(new URLSearchParams({ iss: EHR_BASE, for: by }).toString().replaceAll('&', '&amp;'));
  });

  test('for a patient lets the EHR choose one', async () => {
    await aClinic({ standalone: true });
    const begun = await begin({ iss: EHR_BASE, for: 'patient' });
    const scopes = begun.url.searchParams.get('scope')?.split(' ') ?? [];
    expect(scopes).toContain('launch/patient');
    expect([scopes.includes('launch'), begun.url.searchParams.has('launch')]).toEqual([false, false]);
    expect((await service.get('/api/session', panel(await finish(begun)))).status).toBe(200);
  });

  test('for the work list asks for no patient, and the session has none', async () => {
    await aClinic({ standalone: true });
    auth.grant = {};
    const begun = await begin({ iss: EHR_BASE, for: 'user' });
    expect(begun.url.searchParams.get('scope')).not.toContain('launch');
    const headers = panel(await finish(begun));
    expect(await json<UserInfo>(await service.get('/api/user', headers))).toMatchObject({ level: 'user' });
    expect((await service.get('/api/pathway', headers)).status).toBe(409);
  });
});

describe('the panel opens in the language', () => {
  const openedAt = async (): Promise<string | null> => (await finish(await begin())).headers.get('location');

  test('that the EHR says of its user, whatever the clinic’s own', async () => {
    await aClinic({ language: 'en' });
    auth.claims = { ...auth.claims, locale: 'es-MX' };
    expect(await openedAt()).toMatch(/\/app\/\?lang=es$/);
  });

  test('of the clinic, where the EHR says none that there are words in', async () => {
    await aClinic({ language: 'es' });
    auth.claims = { ...auth.claims, locale: 'fr' };
    expect(await openedAt()).toMatch(/\/app\/\?lang=es$/);
  });

  test('of the browser, where neither says anything', async () => {
    await aClinic({});
    expect(await openedAt()).toMatch(/\/app\/$/);
  });
});

describe('what goes wrong is a page in plain words', () => {
  const refused = async (response: Response) => {
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).not.toMatch(/Error|user-token|invalid_|stack|undefined/);
    return { status: response.status, text };
  };

  test('for somebody whom Medplum does not know: whom to ask, no session, and a record of it', async () => {
    const begun = await begin();
    auth.claims = { ...auth.claims, fhirUser: `${EHR_BASE}/Practitioner/stranger` };
    const response = await finish(begun);
    expect(cookieOf(response)).toBe('');
    const { status, text } = await refused(response);
    expect([status, text.includes('You are not known to KAP Pathway'), text.includes('extension 4357')]).toEqual([
      403,
      true,
      true,
    ]);
    await service.settle();
    const events: readonly AuditEvent[] = await service.client.searchResources('AuditEvent');
    expect(events.filter(({ outcome, subtype }) => outcome === '4' && subtype?.[0]?.display === 'Login')).toHaveLength(1);
  });

  test('in the language of the browser, as far as there are words', async () => {
    const spanish = await service.get('/smart/launch', { 'accept-language': 'es-MX,es;q=0.9,en;q=0.5' });
    expect([spanish.headers.get('content-language'), (await spanish.text()).includes('no conoce')]).toEqual(['es', true]);
    expect((await service.get('/smart/launch', { 'accept-language': 'de' })).headers.get('content-language')).toBe('en');
  });

  test.each([
    ['an EHR that is not configured', () => service.get(launchPath({ iss: 'https://evil.example', launch: 'l' })), 400],
    ['an address without launch', () => service.get(launchPath({ iss: EHR_BASE })), 400],
    ['a launch that nobody began', () => service.get('/smart/callback/clinic?code=c&state=clinic.x'), 401],
    ['another browser', async () => finish({ ...(await begin()), cookie: '__Host-kap-launch=other' }), 401],
    [
      "the EHR's refusal",
      async () => {
        const { url, cookie } = await begin();
        const query = new URLSearchParams({
          error: 'access_denied',
          error_description: '<script>x</script>',
          state: url.searchParams.get('state') ?? '',
        });
        return service.get(`/smart/callback/clinic?${query.toString()}`, { cookie });
      },
      401,
    ],
    [
      'no fhirUser',
      async () => {
        const begun = await begin();
        auth.claims = { ...auth.claims, fhirUser: undefined };
        return finish(begun);
      },
      401,
    ],
    [
      'an EHR that answers rubbish',
      async () => {
        auth.metadata = { token_endpoint: 7 };
        return service.get(launchPath(EHR_LAUNCH));
      },
      502,
    ],
  ] as const)('for %s', async (_name, ask, status) => {
    const page = await refused(await ask());
    expect(page.status).toBe(status);
    expect(page.text).not.toContain('<script>');
  });
});

describe("a user's role", () => {
  const CODE = { system: 'https://ehr.example/roles', code: 'psychiatrist' };
  const role = (code = CODE.code, active = true) => ({
    resourceType: 'PractitionerRole' as const,
    id: 'r1',
    active,
    practitioner: { reference: 'Practitioner/new' },
    code: [{ coding: [{ ...CODE, code }] }],
  });
  const asNew = async () => {
    const begun = await begin();
    auth.claims = { ...auth.claims, fhirUser: `${EHR_BASE}/Practitioner/new` };
    return finish(begun);
  };

  test('comes from the EHR where Medplum knows nobody and the tenant maps its codes', async () => {
    await aClinic({ roleMapping: [{ ...CODE, role: 'prescriber' }] });
    const held = {
      ...role(),
      period: { start: '2020', end: '2026-01' },
      practitioner: { reference: `${EHR_BASE}/Practitioner/new` },
    };
    service.ehr.pages.set(`${EHR_BASE}/PractitionerRole?practitioner=new`, {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: [{ resource: held }],
    });
    const { user } = await json<UserInfo>(await service.get('/api/user', panel(await asNew())));
    expect(user).toEqual({ reference: 'Practitioner/new', name: 'Practitioner/new', roles: ['prescriber'] });
  });

  test.each([
    ['is not mapped', role('janitor')],
    ['is not active', role(CODE.code, false)],
    ['is another practitioner’s', { ...role(), practitioner: { reference: 'Practitioner/other' } }],
    [
      'is of another server’s practitioner of the same id',
      { ...role(), practitioner: { reference: 'https://evil.example/Practitioner/new' } },
    ],
    ['names nobody', { ...role(), practitioner: undefined }],
    ['is over', { ...role(), period: { end: '2025-12-31' } }],
    ['has not begun', { ...role(), period: { start: '2030-01-01' } }],
    ['has a period that can’t be read', { ...role(), period: { end: 'next year' } }],
  ])('that %s there is none', async (_name, resource) => {
    await aClinic({ roleMapping: [{ ...CODE, role: 'prescriber' }] });
    service.ehr.pages.set(`${EHR_BASE}/PractitionerRole?practitioner=new`, {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: [{ resource: role('janitor') }, { resource }],
    });
    expect((await asNew()).status).toBe(403);
  });

  test('is not one whose period is over in Medplum', async () => {
    const roles = await service.client.searchResources('PractitionerRole');
    for (const one of roles) await service.client.updateResource({ ...one, period: { end: '2025-12-31' } });
    expect((await finish(await begin())).status).toBe(403);
  });

  test('by which the EHR names the user is nobody’s here when it is of another server’s practitioner', async () => {
    service.ehr.put({ ...role(), practitioner: { reference: `https://evil.example/${PRESCRIBER}` } });
    const begun = await begin();
    auth.claims = { ...auth.claims, fhirUser: `${EHR_BASE}/PractitionerRole/r1` };
    expect((await finish(begun)).status).toBe(403);
  });

  test("is Medplum's where it knows them, whatever the EHR's codes say", async () => {
    await aClinic({ roleMapping: [{ ...CODE, role: 'front-desk' }] });
    const { user } = await json<UserInfo>(await service.get('/api/user', panel(await finish(await begin()))));
    expect(user.roles).toEqual(['prescriber']);
  });

  test('is found when the EHR names the user by a role of theirs', async () => {
    service.ehr.put({ ...role(), practitioner: { reference: PRESCRIBER } });
    const begun = await begin();
    auth.claims = { ...auth.claims, fhirUser: `${EHR_BASE}/PractitionerRole/r1` };
    const { user } = await json<UserInfo>(await service.get('/api/user', panel(await finish(begun))));
    expect(user).toMatchObject({ reference: PRESCRIBER, roles: ['prescriber'] });
  });
});

describe('the end of a session', () => {
  test('is told to the EHR, where it wants to know', async () => {
    auth.metadata = { revocation_endpoint: `${AUTH}/revoke` };
    auth.grant = { ...auth.grant, refresh_token: 'r1' };
    const headers = panel(await finish(await begin()));
    expect((await service.post('/smart/logout', {}, headers)).status).toBe(204);
    await service.settle();
    expect(auth.revoked.map((form) => form.get('token'))).toEqual(['r1']);
    expect(auth.revoked[0]?.get('client_assertion')).toBeTruthy();
    expect((await service.get('/api/user', headers)).status).toBe(401);
  });

  test('comes with the next sign-in of the same browser; the EHR is told where it was somebody else’s', async () => {
    auth.metadata = { revocation_endpoint: `${AUTH}/revoke` };
    auth.grant = { ...auth.grant, refresh_token: 'r1' };
    const signInAgain = async (before: Record<string, string>, user: string): Promise<Record<string, string>> => {
      auth.claims = { ...auth.claims, fhirUser: `${EHR_BASE}/${user}` };
      const begun = await begin();
      const next = panel(await finish({ ...begun, cookie: `${begun.cookie}; ${before['cookie'] ?? ''}` }));
      await service.settle();
      expect((await service.get('/api/user', before)).status).toBe(401);
      expect((await service.get('/api/user', next)).status).toBe(200);
      return next;
    };
    const first = panel(await finish(await begin()));
    expect((await service.get('/api/user', first)).status).toBe(200);
    auth.grant = { ...auth.grant, refresh_token: 'r2' };
    const second = await signInAgain(first, PRESCRIBER);
    expect(auth.revoked).toEqual([]);
    await signInAgain(second, THERAPIST);
    expect(auth.revoked.map((form) => form.get('token'))).toEqual(['r2']);
    const events = await service.client.searchResources('AuditEvent', { _count: '200' });
    expect(events.filter(({ subtype }) => subtype?.[0]?.display === 'Logout')).toHaveLength(2);
  });

  test('needs our own page: its Origin and its header', async () => {
    const headers = panel(await finish(await begin()));
    for (const wrong of [{ origin: 'https://evil.example' }, { 'x-kap-request': '' }])
      expect((await service.post('/smart/logout', {}, { ...headers, ...wrong })).status).toBe(403);
    expect((await service.get('/api/user', headers)).status).toBe(200);
  });
});

describe('keys of our own', () => {
  async function aKey(kid: string, alg: 'ES384' | 'RS384'): Promise<Tenant['smart']['privateJwks'][number]> {
    const { privateKey } = await generateKeyPair(alg, { extractable: true });
    const jwk: JWK = await exportJWK(privateKey);
    return { ...jwk, kty: alg === 'ES384' ? 'EC' : 'RSA', alg, kid, d: jwk.d ?? '' };
  }
  const withKeys = async (privateJwks: Tenant['smart']['privateJwks']) => {
    await aClinic({ smart: { clientId: 'kap', privateJwks } });
    const published = await json<JSONWebKeySet>(await service.get('/.well-known/jwks.json'));
    await finish(await begin());
    return { published, assertion: auth.tokenCalls[0]?.get('client_assertion') ?? '' };
  };

  test('rotate without a break, though the EHR keeps our key set for a while', async () => {
    const [old, next] = [await aKey('old', 'ES384'), await aKey('next', 'ES384')];
    const before = await withKeys([old]);
    const announced = await withKeys([old, next]);
    const changed = await withKeys([next, old]);
    const after = await withKeys([next]);
    // At each step the EHR may still have the key set of the step before.
    const held = [before, before, announced, changed];
    for (const [at, { assertion }] of [before, announced, changed, after].entries())
      await expect(
        jwtVerify(assertion, createLocalJWKSet(held[at]?.published ?? { keys: [] }), { subject: 'kap' }),
      ).resolves.toBeDefined();
    expect([before, announced, changed, after].map(({ assertion }) => decodeProtectedHeader(assertion).kid)).toEqual([
      'old',
      'old',
      'next',
      'next',
    ]);
  });

  test('are published once, though two tenants share one', async () => {
    const key = await aKey('shared', 'ES384');
    await aClinic({ smart: { clientId: 'kap', privateJwks: [key] } });
    const [one] = service.config.tenants;
    const other = { ...(one as Tenant), id: 'other', fhirBase: 'https://other.example/fhir' };
    const both = anotherService(service, { config: { ...service.config, tenants: [one as Tenant, other] } });
    const published = await json<JSONWebKeySet>(await both.get('/.well-known/jwks.json'));
    expect(published.keys.map(({ kid }) => kid)).toEqual(['shared']);
  });

  test('sign with what the EHR takes', async () => {
    const jwks = [await aKey('ec', 'ES384'), await aKey('rsa', 'RS384')];
    await aClinic({ smart: { clientId: 'kap', privateJwks: jwks } });
    auth.metadata = { token_endpoint_auth_signing_alg_values_supported: ['RS384'] };
    await finish(await begin());
    expect(decodeProtectedHeader(auth.tokenCalls[0]?.get('client_assertion') ?? '')).toMatchObject({ kid: 'rsa', alg: 'RS384' });
  });
});
