import { createLocalJWKSet, type JSONWebKeySet, type JWK, jwtVerify } from 'jose';
import { rootCertificates } from 'node:tls';
import tls from 'node:tls';
import { expect } from 'vitest';
import { parseConfig } from '../../src/service/config.ts';
import { some } from './corpus.ts';
import { asideShall, type Requirement, shall } from './requirement.ts';
import {
  fhirRequests,
  opened,
  registeredKeys,
  type SmartWorld,
  type TokenRequest,
  tokenRequests,
  withNotification,
  withRefresh,
} from './smart-world.ts';
import type { World } from './world.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const published = async (world: World): Promise<JSONWebKeySet & { readonly keys: readonly JWK[] }> =>
  (await (await world.ask('/.well-known/jwks.json')).json()) as JSONWebKeySet;

/** What authenticates us, in a launch, in a renewal and without a user. */
async function everyAssertion(world: SmartWorld): Promise<readonly TokenRequest[]> {
  await withRefresh(world);
  await withNotification(world);
  const all = tokenRequests(world);
  expect(new Set(all.map(({ form }) => form.get('grant_type'))).size).toBe(3);
  return all;
}

async function verify(world: World, { form }: TokenRequest): Promise<string> {
  const keys = createLocalJWKSet(await published(world));
  return (await jwtVerify(form.get('client_assertion') ?? '', keys)).protectedHeader.alg;
}

async function signsWith(world: World, alg: string): Promise<void> {
  await opened(world);
  const [request] = some(tokenRequests(world));
  expect(request?.exchange.status).toBe(200);
  if (request !== undefined) expect(await verify(world, request)).toBe(alg);
}

/** Config allows no EHR without TLS, and the runtime speaks nothing older than TLS 1.2 and believes known authorities only. */
function requireTls(world: SmartWorld): void {
  const [tenant] = world.config.tenants;
  const read = parseConfig(
    { publicBaseUrl: 'https://kap.example', tenants: [{ ...tenant, fhirBase: 'http://ehr.example/fhir' }] },
    {},
  );
  expect(read.ok ? [] : read.faults.map(({ path }) => path)).toContain('tenants.0.fhirBase');
  expect(['TLSv1.2', 'TLSv1.3']).toContain(tls.DEFAULT_MIN_VERSION);
  expect(process.env['NODE_TLS_REJECT_UNAUTHORIZED']).toBeUndefined();
  expect(rootCertificates.length).toBeGreaterThan(0);
}

export const KEYS: readonly Requirement<SmartWorld>[] = [
  shall('225', 'a client for work without a user is registered with its public keys', async (world) => {
    expect((await withNotification(world))[0]?.exchange.status).toBe(200);
  }),
  shall('226', 'for work without a user too, the token endpoint is discovered', async (world) => {
    await withNotification(world);
    expect(world.seen.some(({ to, url }) => to === 'ehr' && url.pathname.endsWith('/.well-known/smart-configuration'))).toBe(
      true,
    );
  }),
  shall('227', 'that discovery is a GET for JSON', async (world) => {
    await withNotification(world);
    const read = some(
      world.seen.filter(({ to, url }) => to === 'ehr' && url.pathname.endsWith('/.well-known/smart-configuration')),
    );
    expect(read[0]?.method).toBe('GET');
    expect(read[0]?.headers.get('accept')).toContain('application/json');
  }),
  shall(
    '229',
    'client credentials are for a client that can keep a secret: its private key never leaves the server',
    async (world) => {
      await withNotification(world);
      expect(JSON.stringify(world.seen.map(({ body, answer }) => [body, answer]))).not.toContain(privateOf(world));
    },
  ),
  shall('230', 'the token endpoint is asked over TLS 1.2 or newer', requireTls),
  shall('232', 'FHIR is read over TLS 1.2 or newer', requireTls),
  shall('233', 'each request for a token has an assertion of its own', async (world) => {
    const ids = (await everyAssertion(world)).map(({ claims }) => claims.jti);
    expect(new Set(ids).size).toBe(ids.length);
  }),
  shall('234', 'a token for work without a user is asked by a POST of a form', async (world) => {
    const [request] = await withNotification(world);
    expect(request?.exchange.method).toBe('POST');
    expect(request?.exchange.headers.get('content-type')).toMatch(/^application\/x-www-form-urlencoded/);
  }),
  ...(
    [
      ['235', 'it says the scope', 'scope', 'system/*.rs'],
      ['236', 'its grant is client_credentials', 'grant_type', 'client_credentials'],
      ['237', 'it says that an assertion comes with it', 'client_assertion_type', ASSERTION_TYPE],
    ] as const
  ).map(([id, says, name, value]) =>
    shall<SmartWorld>(id, `${says}, when a token for work without a user is asked`, async (world) => {
      expect((await withNotification(world))[0]?.form.getAll(name)).toEqual([value]);
    }),
  ),
  shall('238', 'the assertion itself comes with it, and holds', async (world) => {
    for (const request of await withNotification(world)) expect(await verify(world, request)).toBe('ES384');
  }),
  shall('290', 'there is an asymmetric key pair', async (world) => {
    for (const { kty } of some((await published(world)).keys)) expect(['EC', 'RSA']).toContain(kty);
  }),
  shall('291', 'the public keys are there for the EHR to register', async (world) => {
    const { status, set } = await registeredKeys(world);
    expect(status).toBe(200);
    some(set.keys);
  }),
  shall('293', 'the key that authenticates us is the one that is registered', async (world) => {
    await opened(world);
    const kids = (await published(world)).keys.map(({ kid }) => kid);
    for (const { header } of some(tokenRequests(world))) expect(kids).toContain(header.kid);
  }),
  shall('294', 'keys are conveyed as JWKs in a JWK Set', async (world) => {
    const set = await published(world);
    expect(Object.keys(set)).toEqual(['keys']);
    some(set.keys);
  }),
  shall('295', 'the private key is nowhere to be seen: not among the published, not in the log', async (world) => {
    await opened(world);
    const shown = JSON.stringify([await published(world), await published(world.rsa), world.logs]);
    expect(shown).not.toContain(privateOf(world));
    expect(shown).not.toContain(privateOf(world.rsa));
    expect(shown).not.toMatch(/"(d|p|q|dp|dq|qi)":/);
  }),
  shall(
    '298',
    'keys are told in a way that the EHR offers: by a URL that it reads itself, and by which it lets us in',
    async (world) => {
      expect((await registeredKeys(world)).set).toEqual(await published(world));
      await opened(world);
      for (const { exchange } of some(tokenRequests(world))) expect(exchange.status).toBe(200);
    },
  ),
  shall('301', 'that URL is under TLS', (world) => {
    const read = parseConfig({ ...world.config, publicBaseUrl: 'http://kap.example' }, {});
    expect(read.ok ? [] : read.faults).toContainEqual({ path: 'publicBaseUrl', reason: 'must be https' });
  }),
  shall('302', 'that URL needs no authentication', async (world) => {
    expect((await world.ask('/.well-known/jwks.json')).status).toBe(200);
  }),
  shall('307', 'we make JSON Web Signatures', async (world) => {
    for (const { form } of await everyAssertion(world)) expect(form.get('client_assertion')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  }),
  shall('308', 'we can sign with RS384', ({ rsa }) => signsWith(rsa, 'RS384')),
  shall('309', 'we can sign with ES384', (world) => signsWith(world, 'ES384')),
  shall('313', 'each key has kty and kid, and its material bare', async (world) => {
    for (const key of [...(await published(world)).keys, ...(await published(world.rsa)).keys]) {
      expect(key.kty).toBeTruthy();
      expect(key.kid).toBeTruthy();
      expect(key).not.toHaveProperty('x5c');
    }
  }),
  shall('314', 'an RSA key has n and e', async ({ rsa }) => {
    for (const key of some((await published(rsa)).keys))
      expect([key.kty, typeof key.n, key.e]).toEqual(['RSA', 'string', 'AQAB']);
  }),
  shall('315', 'an EC key has crv, x and y', async (world) => {
    for (const key of some((await published(world)).keys))
      expect([key.kty, key.crv, typeof key.x, typeof key.y]).toEqual(['EC', 'P-384', 'string', 'string']);
  }),
  shall('317', 'a token is asked by the client id that was assigned', async (world) => {
    for (const { claims } of await everyAssertion(world)) expect(claims.iss).toBe('kap-panel');
  }),
  shall('318', 'who the authorization server is, is known by TLS 1.2 or newer', requireTls),
  shall('319', 'an assertion is made anew for each request', async (world) => {
    const all = (await everyAssertion(world)).map(({ form }) => form.get('client_assertion'));
    expect(new Set(all).size).toBe(all.length);
  }),
  shall('320', 'an assertion is signed with our private key', async (world) => {
    for (const request of await everyAssertion(world)) expect(await verify(world, request)).toBe('ES384');
  }),
  shall('321', 'an assertion’s header says how it is signed', async (world) => {
    for (const { header } of await everyAssertion(world)) expect(header.alg).toBe('ES384');
  }),
  shall('322', 'an assertion’s header says by which key, and no two keys share a name', async (world) => {
    for (const { header } of await everyAssertion(world)) expect(header.kid).toBe('key-ES384');
    const kids = (await published(world)).keys.map(({ kid }) => kid);
    expect(new Set(kids).size).toBe(kids.length);
  }),
  shall('323', 'an assertion’s type is JWT', async (world) => {
    for (const { header } of await everyAssertion(world)) expect(header.typ).toBe('JWT');
  }),
  shall('325', 'a jku, where there is one, is the registered URL; ours have none', async (world) => {
    for (const { header } of await everyAssertion(world)) expect(header.jku).toBeUndefined();
  }),
  shall('327', 'an assertion is issued by our client id', async (world) => {
    for (const { claims } of await everyAssertion(world)) expect(claims.iss).toBe('kap-panel');
  }),
  shall('328', 'an assertion is about our client id', async (world) => {
    for (const { claims } of await everyAssertion(world)) expect(claims.sub).toBe('kap-panel');
  }),
  shall('329', 'an assertion is for the token URL that it is sent to', async (world) => {
    for (const { claims, exchange } of await everyAssertion(world)) expect(claims.aud).toBe(exchange.url.href);
  }),
  shall('330', 'an assertion says in whole seconds when it ends', async (world) => {
    for (const { claims } of await everyAssertion(world)) expect(Number.isInteger(claims.exp)).toBe(true);
  }),
  shall('331', 'an assertion ends within five minutes', async (world) => {
    const nowSec = Date.now() / 1_000;
    for (const { claims } of await everyAssertion(world)) {
      expect(claims.exp ?? 0).toBeGreaterThan(nowSec);
      expect((claims.exp ?? Infinity) - nowSec).toBeLessThanOrEqual(300);
    }
  }),
  shall('332', 'an assertion has an id of its own', async (world) => {
    for (const { claims } of await everyAssertion(world)) expect(claims.jti?.length ?? 0).toBeGreaterThanOrEqual(16);
  }),
  shall('333', 'every token request says that an assertion comes with it', async (world) => {
    for (const { form } of await everyAssertion(world)) expect(form.getAll('client_assertion_type')).toEqual([ASSERTION_TYPE]);
  }),
  shall('334', 'every token request has its assertion once', async (world) => {
    for (const { form } of await everyAssertion(world)) expect(form.getAll('client_assertion')).toHaveLength(1);
    expect(some(fhirRequests(world)).every(({ body }) => !body.includes('client_assertion'))).toBe(true);
  }),
  asideShall(
    '345',
    'a client with a shared secret authenticates by HTTP Basic',
    'We have no shared secret: asymmetric keys only.',
  ),
  asideShall(
    '415',
    'an app that uses brand bundles prefers what the EHR links',
    'We use no brand bundles: each EHR is configured.',
  ),
  asideShall(
    '416',
    'an app that shows organizations prefers what the EHR links',
    'We use no brand bundles: each EHR is configured.',
  ),
];

function privateOf(world: World): string {
  return world.config.tenants[0]?.smart.privateJwks[0]?.d ?? '';
}
