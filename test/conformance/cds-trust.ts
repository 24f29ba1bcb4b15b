import { exportSPKI } from 'jose';
import { expect } from 'vitest';
import { parseConfig } from '../../src/service/config.ts';
import { call, type CdsWorld } from './cds-exchange.ts';
import { BROWSER_ORIGIN } from './world.ts';
import { type Requirement, shall, shallNot } from './requirement.ts';

const PATH = '/cds-services/kap-patient-view';
const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

export const TRUST: readonly Requirement<CdsWorld>[] = [
  shall('168', 'everything goes over TLS: an EHR without it, and a service without it, are refused at start', (world) => {
    const [tenant] = world.config.tenants;
    const read = parseConfig(
      { publicBaseUrl: 'https://kap.example', tenants: [{ ...tenant, fhirBase: 'http://ehr.example/fhir' }] },
      {},
    );
    expect(read.ok ? [] : read.faults.map(({ path }) => path)).toContain('tenants.0.fhirBase');
  }),
  shall('176', 'who calls is known by a signed JWT: without, or by another’s key, nothing is answered', async (world) => {
    expect((await world.signed(PATH, call('patient-view', world))).status).toBe(200);
    const body = JSON.stringify(call('patient-view', world));
    const bare = await world.ask(PATH, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(bare.status).toBe(401);
    const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, true, ['sign', 'verify']);
    expect((await world.signed(PATH, call('patient-view', world), { key: privateKey })).status).toBe(401);
  }),
  shall('199', 'without a jku the keys are those agreed on beforehand; with a foreign one the call is refused', async (world) => {
    expect((await world.signed(PATH, call('patient-view', world))).status).toBe(200);
    const header = { jku: `${world.ehrOrigin}/other-keys` };
    expect((await world.signed(PATH, call('patient-view', world), { header })).status).toBe(401);
    expect(world.seen.filter(({ url }) => url.pathname === '/other-keys')).toEqual([]);
  }),
  shallNot('201', 'an unsigned token (none) is accepted', async (world) => {
    const iat = Math.floor(Date.now() / 1_000);
    const claims = { iss: world.fhirBase, aud: `${world.service}${PATH}`, iat, exp: iat + 300, jti: crypto.randomUUID() };
    const token = `${encode({ alg: 'none', kid: 'signer', typ: 'JWT' })}.${encode(claims)}.`;
    expect((await world.signed(PATH, call('patient-view', world), { token })).status).toBe(401);
    expect((await world.signed(PATH, call('patient-view', world), { token: `${token}x` })).status).toBe(401);
  }),
  shallNot('203', 'a token signed with a shared secret is accepted, our public key as the secret among them', async (world) => {
    const key = new TextEncoder().encode(await exportSPKI(world.signer.publicKey));
    for (const alg of ['HS256', 'HS384', 'HS512'])
      expect((await world.signed(PATH, call('patient-view', world), { header: { alg }, key })).status).toBe(401);
  }),
  shall(
    '208',
    'a browser-based client is let in by CORS: from the origins that a clinic configures, and no other',
    async (world) => {
      const preflight = (origin: string) =>
        world.ask(PATH, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'authorization,content-type',
          },
        });
      const allowed = (await preflight(BROWSER_ORIGIN)).headers;
      expect(allowed.get('access-control-allow-origin')).toBe(BROWSER_ORIGIN);
      expect(allowed.get('access-control-allow-headers')?.split(',')).toEqual(
        expect.arrayContaining(['authorization', 'content-type']),
      );
      expect(allowed.get('access-control-allow-credentials')).toBeNull();
      expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    },
  ),
];
