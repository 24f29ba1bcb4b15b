import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configCheckCommand } from '../../src/cli/config-command.ts';
import { literalSecrets } from '../../src/service/config-secrets.ts';

const jwk = { kty: 'EC', kid: 'k1', alg: 'ES384', crv: 'P-384', x: 'x', y: 'y', d: 'the-private-part' };
const env = { KEY: JSON.stringify(jwk), SECRET: 'a-notification-secret', STORE: 'a-client-secret' };
const tenant = {
  id: 'clinic',
  name: 'Imagined Clinic',
  fhirBase: 'https://ehr.example/fhir',
  issuer: 'https://ehr.example/auth',
  smart: { clientId: 'kap', privateJwks: [{ env: 'KEY' }], systemScope: 'system/*.rs' },
  cds: {
    issuer: 'https://ehr.example',
    jwksUri: 'https://ehr.example/jwks',
    required: true,
    others: [{ issuer: 'https://pharmacy.example', jwksUri: 'https://pharmacy.example/jwks' }],
  },
  notificationSecret: { env: 'SECRET' },
  frameAncestors: ['https://ehr.example'],
  protocol: 'KapProtocolDefault',
  timeZone: 'America/Los_Angeles',
  medplum: { baseUrl: 'https://medplum.example/', clientId: 'c1', clientSecret: { env: 'STORE' }, onBehalfOf: true },
};

const MAPPED = { system: 'https://ehr.example/roles', code: 'MD-KET', role: 'prescriber' };

function check(tenants: readonly object[], environment: Readonly<Record<string, string>> = env, rest: object = {}) {
  const file = join(mkdtempSync(join(tmpdir(), 'kap-config-')), 'kap.json');
  writeFileSync(file, JSON.stringify({ publicBaseUrl: 'https://kap.example', tenants, ...rest }));
  const lines: string[] = [];
  const code = configCheckCommand(file, environment, (line) => lines.push(line));
  return { code, text: lines.join('\n') };
}

describe('kap config check', () => {
  test('says of a good configuration what it means, and shows no secret', () => {
    const { code, text } = check([tenant]);
    expect(code).toBe(0);
    for (const said of [
      'Tenant clinic, Imagined Clinic',
      'https://kap.example/smart/launch',
      'client kap, with key k1 (ES384)',
      'https://pharmacy.example',
      'An unsigned hook is refused',
      'KAP course, general default',
      'America/Los_Angeles',
      'runs as they themselves',
    ])
      expect(text).toContain(said);
    for (const secret of ['the-private-part', env.SECRET, env.STORE]) expect(text).not.toContain(secret);
  });

  test('says what is missing and what follows from that', () => {
    const { cds: _cds, medplum, smart, ...rest } = tenant;
    const { systemScope: _scope, ...bare } = smart;
    const told = { ...rest, smart: bare, medplum: { ...medplum, onBehalfOf: false }, frameAncestors: [], unsignedHooks: true };
    const { code, text } = check([told]);
    expect(code).toBe(0);
    for (const said of [
      '! unsignedHooks: hooks of this EHR need no signature',
      '- smart.systemScope: no work without a user',
      '- frameAncestors: the panel opens in a window of its own',
      '! medplum.onBehalfOf is false',
      '- standalone',
      '- trustedProxies: behind a reverse proxy all callers have its address',
      '- REDIS_URL: sessions live in one process',
    ])
      expect(text).toContain(said);
  });

  test.each([
    ['no signatures at all', { cds: undefined }],
    ['signatures that a caller may leave out', { cds: { ...tenant.cds, required: false } }],
  ])('refuses a tenant with %s, unless the configuration says that anybody may call', (_what, hooks) => {
    const refused = check([{ ...tenant, ...hooks }]);
    expect([refused.code, refused.text]).toEqual([1, expect.stringContaining('tenants.0.cds.required: must be true')]);
    expect(check([{ ...tenant, ...hooks, unsignedHooks: true }])).toMatchObject({
      code: 0,
      text: expect.stringMatching(/! unsignedHooks: .*anybody who reaches the service/) as string,
    });
    expect(check([{ ...tenant, ...hooks, sandbox: true }]).code).toBe(0);
    expect(check([{ ...tenant, ...hooks, unsignedHooks: false }]).code).toBe(1);
  });

  test('names every fault at once with its path: what is wrong, what is not set, and what is a secret', () => {
    const wrong = { ...tenant, timeZone: 'Mars/Olympus', notificationSecret: 'written-into-the-file', colour: 'red' };
    const { code, text } = check([wrong, { ...tenant, id: 'other', fhirBase: 'http://else.example' }], {
      KEY: env.KEY,
      SECRET: env.SECRET,
    });
    expect(code).toBe(1);
    for (const path of [
      'tenants.0.timeZone: must be an IANA time zone',
      'tenants.0.notificationSecret: is a secret',
      'tenants.0.medplum.clientSecret',
      'STORE',
      'tenants.1.fhirBase: must be https',
      'colour',
    ])
      expect(text).toContain(path);
    expect(text).not.toContain('written-into-the-file');
  });

  test('refuses a tenant without a Medplum, also one whose variable is not set: serve could not work', () => {
    const { medplum: _medplum, ...homeless } = tenant;
    const said = 'tenants.0.medplum: must say in which Medplum records are kept';
    expect(check([homeless])).toMatchObject({ code: 1, text: expect.stringContaining(said) as string });
    expect(check([{ ...tenant, medplum: { env: 'NONE' } }])).toMatchObject({
      code: 1,
      text: expect.stringContaining(said) as string,
    });
  });

  test('refuses what says at once that anybody may call and that the EHR signs', () => {
    expect(check([{ ...tenant, unsignedHooks: true }])).toMatchObject({
      code: 1,
      text: expect.stringContaining('tenants.0.unsignedHooks: says that anybody may call') as string,
    });
  });

  test('says what to write where a list is none, and once what is not set', () => {
    const wrong = {
      ...tenant,
      smart: { ...tenant.smart, privateJwks: { env: 'KEY' } },
      frameAncestors: 'https://ehr.example',
      protocol: { env: 'KAP_PROTOCOL' },
      orders: { attestation: { privateJwks: { env: 'KEY' } } },
    };
    const { code, text } = check([wrong]);
    expect(code).toBe(1);
    for (const said of [
      'tenants.0.smart.privateJwks: must be what `node scripts/make-jwks.mjs` prints',
      'tenants.0.orders.attestation.privateJwks: must be what `node scripts/make-jwks.mjs` prints',
      'tenants.0.frameAncestors: must be a JSON list such as ["https://ehr.example"]',
    ])
      expect(text).toContain(said);
    expect(text.split('KAP_PROTOCOL is not set')).toHaveLength(2);
  });

  test('prints the scopes to register, with those of what the tenant has turned on', () => {
    const more = { documentsToEhr: true, vitalsToEhr: true, orders: { draftsToEhr: true }, roleMapping: [MAPPED] };
    const { text } = check([{ ...tenant, ...more }]);
    const scopes = ['launch openid fhirUser online_access user/Patient.r', 'user/ServiceRequest.rs user/PractitionerRole.rs'];
    for (const said of [...scopes, 'user/DocumentReference.c user/Observation.cu user/MedicationRequest.c'])
      expect(text).toContain(said);
    expect(check([tenant]).text).not.toContain('user/PractitionerRole.rs');
  });

  test('says that Redis needs an address of Redis', () => {
    const { code, text } = check([tenant], { ...env, REDIS_URL: 'localhost:6379' });
    expect([code, text.includes('REDIS_URL must be redis://')]).toEqual([1, true]);
  });

  test.each([
    ['{\n  "tenants": [1,\n  ]\n}', 'is not JSON: see line 3, column 3'],
    ['{ "tenants": [],\n}', 'is not JSON: see line 2, column 1'],
    ['// a comment', 'is not JSON: see line 1, column 1'],
    ['{ "tenants" [] }', 'is not JSON: see line 1, column 13'],
    ['{ "tenants": [] }}', 'is not JSON: see line 1, column 18'],
    ['{ "tenants": [', 'is not JSON: it ends too early'],
    ['', 'is not JSON: it ends too early'],
  ])('says of %j where it is no JSON', (written, said) => {
    const file = join(mkdtempSync(join(tmpdir(), 'kap-config-')), 'kap.json');
    writeFileSync(file, written);
    const lines: string[] = [];
    expect(configCheckCommand(file, env, (line) => lines.push(line))).toBe(1);
    expect(lines.join('\n')).toContain(said);
  });

  test('refuses two tenants that one signer could be both of', () => {
    const other = {
      ...tenant,
      id: 'other',
      fhirBase: 'https://other.example/fhir',
      cds: { ...tenant.cds.others[0], required: true },
    };
    const { code, text } = check([tenant, other]);
    expect([code, text.includes('two tenants with cds.issuer https://pharmacy.example')]).toEqual([1, true]);
  });

  test('says that Redis needs a key to seal sessions with', () => {
    const redis = { ...env, REDIS_URL: 'redis://:password@redis.example' };
    expect(check([tenant], redis)).toMatchObject({
      code: 1,
      text: expect.stringContaining('KAP_SESSION_KEYS must hold the key that seals sessions: 32 random bytes') as string,
    });
    const sealed = check([tenant], { ...redis, KAP_SESSION_KEYS: randomBytes(32).toString('base64') });
    expect([sealed.code, sealed.text.includes('password')]).toEqual([0, false]);
  });

  test('says of a file that is none what it is', () => {
    const lines: string[] = [];
    expect(configCheckCommand('/no/such/file.json', env, (line) => lines.push(line))).toBe(1);
    expect(lines.join('\n')).toContain('cannot be read');
  });
});

describe('a secret', () => {
  test('is found wherever the file itself holds it, and not where it points elsewhere', () => {
    const raw = {
      metrics: { token: 'x' },
      tenants: [
        {
          smart: { privateJwks: [{ env: 'A' }, jwk] },
          notificationSecret: { file: 'secret.json' },
          medplum: { clientSecret: 's' },
        },
        { smart: { privateJwks: { env: 'ALL' } }, terminology: { token: 't' }, orders: { attestation: { privateJwks: [jwk] } } },
      ],
    };
    expect(literalSecrets(raw).map(({ path }) => path)).toEqual([
      'metrics.token',
      'tenants.0.smart.privateJwks.1',
      'tenants.0.medplum.clientSecret',
      'tenants.1.terminology.token',
      'tenants.1.orders.attestation.privateJwks.0',
    ]);
    for (const none of [undefined, null, 3, [], { tenants: 'x' }]) expect(literalSecrets(none)).toEqual([]);
  });
});
