import { exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding, FindingCode } from '../../src/medplum/doctor/catalogue.ts';
import type { Config } from '../../src/service/config.ts';
import { checkServiceSide } from '../../src/service/doctor/check-service.ts';
import { EHR_BASE } from '../support/course.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';

const ISSUER = 'https://ehr.example/auth';
const JWKS = 'https://ehr.example/jwks';
const SMART = `${EHR_BASE}/.well-known/smart-configuration`;
const MEDPLUM = 'https://medplum.example/';
const NOW = Date.parse('2026-03-01T09:30:00.000Z');

let signingKey: Record<string, unknown>;
beforeAll(async () => {
  const { publicKey } = await generateKeyPair('ES384', { extractable: true });
  signingKey = { ...(await exportJWK(publicKey)), kid: 'ehr-1', alg: 'ES384' };
});

const smartConfiguration = {
  issuer: ISSUER,
  authorization_endpoint: `${ISSUER}/authorize`,
  token_endpoint: `${ISSUER}/token`,
  jwks_uri: `${ISSUER}/jwks`,
  code_challenge_methods_supported: ['S256'],
  token_endpoint_auth_methods_supported: ['private_key_jwt'],
};

type Answer = () => Response | Promise<Response>;

/** A running service, an EHR and a Medplum at the network's edge; a test changes one answer. */
interface Clinic {
  readonly service: Harness;
  config: Config;
  /** By the beginning of the URL; the longest that fits answers. */
  readonly answers: Map<string, Answer>;
}

async function aClinic(): Promise<Clinic> {
  const service = await aService();
  const [tenant] = service.config.tenants;
  if (tenant === undefined) throw new Error('No tenant');
  const config: Config = {
    ...service.config,
    tenants: [
      {
        ...tenant,
        issuer: ISSUER,
        smart: { ...tenant.smart, systemScope: 'system/Patient.rs' },
        cds: { issuer: ISSUER, jwksUri: JWKS, required: true },
        medplum: { baseUrl: MEDPLUM, clientId: 'kap', clientSecret: 'secret' },
      },
    ],
  };
  const answers = new Map<string, Answer>([
    [SMART, () => Response.json(smartConfiguration, { headers: { date: new Date(NOW).toUTCString() } })],
    [`${ISSUER}/token`, () => Response.json({ access_token: 't', token_type: 'bearer', expires_in: 300 })],
    [`${EHR_BASE}/Patient`, () => Response.json({ resourceType: 'Bundle', type: 'searchset' })],
    [JWKS, () => Response.json({ keys: [signingKey] })],
    [`${MEDPLUM}oauth2/token`, () => Response.json({ access_token: 't' })],
    [`${MEDPLUM}auth/me`, () => Response.json({ project: {}, membership: { resourceType: 'ProjectMembership', admin: true } })],
  ]);
  return { service, config, answers };
}

async function codesOf(clinic: Clinic): Promise<readonly string[]> {
  return (await findingsOf(clinic)).filter(({ severity }) => severity !== 'note').map(({ code }) => code);
}

function findingsOf({ service, config, answers }: Clinic): Promise<readonly Finding[]> {
  const send: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const [best] = [...answers].filter(([start]) => url.startsWith(start)).toSorted(([a], [b]) => b.length - a.length);
    if (best !== undefined) return best[1]();
    if (url.startsWith(PUBLIC)) return service.app.request(url, init);
    throw new TypeError('fetch failed');
  };
  return checkServiceSide(config, { fetch: send, nowMs: () => NOW });
}

const json =
  (body: unknown, status = 200): Answer =>
  () =>
    Response.json(body, { status });
const without = (name: keyof typeof smartConfiguration): object => ({ ...smartConfiguration, [name]: undefined });
const dropped: Answer = () => Promise.reject(new TypeError('fetch failed'));

const FAULTS: readonly [FindingCode, (clinic: Clinic) => unknown][] = [
  ['ehr-unreachable', ({ answers }) => answers.set(SMART, dropped)],
  ['smart-configuration-missing', ({ answers }) => answers.set(SMART, json({}, 404))],
  ['smart-configuration-incomplete', ({ answers }) => answers.set(SMART, json(without('token_endpoint')))],
  ['smart-no-pkce', ({ answers }) => answers.set(SMART, json(without('code_challenge_methods_supported')))],
  [
    'smart-no-private-key',
    ({ answers }) =>
      answers.set(SMART, json({ ...smartConfiguration, token_endpoint_auth_methods_supported: ['client_secret_basic'] })),
  ],
  ['smart-other-issuer', ({ answers }) => answers.set(SMART, json({ ...smartConfiguration, issuer: 'https://other.example' }))],
  ['ehr-token-refused', ({ answers }) => answers.set(`${ISSUER}/token`, json({ error: 'invalid_scope' }, 400))],
  ['ehr-scope-narrow', ({ answers }) => answers.set(`${EHR_BASE}/Patient`, json({}, 403))],
  [
    'ehr-clock-skew',
    ({ answers }) =>
      answers.set(SMART, () => Response.json(smartConfiguration, { headers: { date: new Date(NOW - 90_000).toUTCString() } })),
  ],
  ['cds-keys-unreachable', ({ answers }) => answers.set(JWKS, json({}, 500))],
  [
    'cds-keys-unusable',
    ({ answers }) => answers.set(JWKS, json({ keys: [{ kty: 'EC', crv: 'P-256', kid: 'a', alg: 'ES256' }] })),
  ],
  ['cds-key-expired', ({ answers }) => answers.set(JWKS, json({ keys: [{ ...signingKey, exp: NOW / 1000 - 60 }] }))],
  ['hooks-unreachable', ({ answers }) => answers.set(PUBLIC, dropped)],
  ['hooks-missing', ({ answers }) => answers.set(`${PUBLIC}/cds-services`, json({}, 404))],
  ['service-not-ready', ({ answers }) => answers.set(`${PUBLIC}/readyz`, json({}, 503))],
  ['jwks-unpublished', ({ answers }) => answers.set(`${PUBLIC}/.well-known/jwks.json`, json({ keys: [] }))],
  ['frame-ancestors', ({ answers }) => answers.set(`${PUBLIC}/app/`, () => new Response('<html></html>'))],
  ['service-refused', ({ answers }) => answers.set(`${MEDPLUM}oauth2/token`, json({ error: 'invalid_client' }, 401))],
  ['medplum-unreachable', ({ answers }) => answers.set(`${MEDPLUM}oauth2/token`, dropped)],
  ['medplum-unreachable', ({ answers }) => answers.set(`${MEDPLUM}oauth2/token`, json({}, 502))],
  ['medplum-not-medplum', ({ answers }) => answers.set(`${MEDPLUM}oauth2/token`, () => new Response('<html></html>'))],
  ['medplum-busy', ({ answers }) => answers.set(`${MEDPLUM}oauth2/token`, json({}, 429))],
  [
    'clock-skew',
    ({ answers }) =>
      answers.set(`${MEDPLUM}oauth2/token`, () =>
        Response.json({ access_token: 't' }, { headers: { date: new Date(NOW - 90_000).toUTCString() } }),
      ),
  ],
  ['service-not-admin', ({ answers }) => answers.set(`${MEDPLUM}auth/me`, json({ project: {}, membership: {} }))],
  ['service-not-admin', ({ answers }) => answers.set(`${MEDPLUM}auth/me`, json({ membership: { admin: false } }))],
];

describe('the service’s side', () => {
  test('gives no alarm when all is well', async () => {
    expect(await codesOf(await aClinic())).toEqual([]);
  });

  test.each(FAULTS)('%s is found under its own code', async (code, harm) => {
    const clinic = await aClinic();
    harm(clinic);
    expect(await codesOf(clinic)).toEqual([code]);
  });

  test('a Medplum of the service that does not answer is named, and whose it is', async () => {
    const clinic = await aClinic();
    clinic.answers.set(`${MEDPLUM}oauth2/token`, dropped);
    expect(await findingsOf(clinic)).toContainEqual(
      expect.objectContaining({ about: clinic.config.tenants[0]?.id, detail: MEDPLUM }),
    );
  });

  test('an issuer that differs is told beside that of the configuration', async () => {
    const clinic = await aClinic();
    clinic.answers.set(SMART, json({ ...smartConfiguration, issuer: 'https://other.example' }));
    const detail = `EHR: https://other.example, configuration: ${ISSUER}`;
    expect(await findingsOf(clinic)).toContainEqual(expect.objectContaining({ code: 'smart-other-issuer', detail }));
  });

  test('a client that is no administrator is no fault where nobody is worked for as they themselves', async () => {
    const clinic = await aClinic();
    clinic.answers.set(`${MEDPLUM}auth/me`, json({ project: {}, membership: { admin: false } }));
    const [tenant] = clinic.config.tenants;
    if (tenant?.medplum === undefined) throw new Error('No tenant');
    clinic.config = { ...clinic.config, tenants: [{ ...tenant, medplum: { ...tenant.medplum, onBehalfOf: false } }] };
    expect(await codesOf(clinic)).toEqual([]);
  });

  test.each([
    ['of a project that is above all others', json({ project: { superAdmin: true }, membership: { admin: false } })],
    ['of which Medplum says nothing', json({ user: 'kap' })],
    ['of which Medplum does not answer', dropped],
  ])('a client %s gives no alarm for it', async (_name, answer) => {
    const clinic = await aClinic();
    clinic.answers.set(`${MEDPLUM}auth/me`, answer);
    expect(await codesOf(clinic)).toEqual([]);
  });

  test('a tenant whose panel nobody frames is noted and no alarm', async () => {
    const clinic = await aClinic();
    clinic.config = { ...clinic.config, tenants: clinic.config.tenants.map((one) => ({ ...one, frameAncestors: [] })) };
    expect(await codesOf(clinic)).toEqual([]);
  });
});
