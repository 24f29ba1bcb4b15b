import type { AuditEvent } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import { createAppContexts } from '../../src/service/app-context.ts';
import type { SessionInfo, UserInfo } from '../../src/service/contract.ts';
import type { Config } from '../../src/service/config.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';
import { AUTH, cookieOf } from './fake-auth.ts';
import { aLaunchDesk, EHR_LAUNCH, json, type LaunchDesk, launchPath, panel } from './launch-desk.ts';
import { PUBLIC } from './harness.ts';

type Tenant = Config['tenants'][number];
let auth: LaunchDesk['auth'];
let service: LaunchDesk['service'];
let begin: LaunchDesk['begin'];
let finish: LaunchDesk['finish'];
const aClinic = async (overrides?: Parameters<typeof aLaunchDesk>[0]): Promise<void> => {
  ({ auth, service, begin, finish } = await aLaunchDesk(overrides));
};
beforeEach(() => aClinic());

const FRAMED = { 'sec-fetch-dest': 'iframe' };

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
