import { decodeJwt, SignJWT } from 'jose';
import { expect } from 'vitest';
import { some } from './corpus.ts';
import { asideShall, asideShallNot, type Requirement, shall, shallNot } from './requirement.ts';
import {
  authorizeQuery,
  fhirRequests,
  launch,
  opened,
  type SmartWorld,
  type TokenRequest,
  tokenRequests,
  withConfiguration,
  withNotification,
  withRefresh,
  withTokenAnswer,
} from './smart-world.ts';

const FORM = 'application/x-www-form-urlencoded';
const isForm = ({ exchange }: TokenRequest): boolean => (exchange.headers.get('content-type') ?? '').startsWith(FORM);

async function codeGrant(world: SmartWorld): Promise<TokenRequest> {
  await opened(world);
  const [first] = some(tokenRequests(world, 'authorization_code'));
  if (first === undefined) throw new Error('No code was traded');
  return first;
}

/** The id_token as the EHR might have signed it, with something else about it. */
function withIdToken(world: SmartWorld, change: object, key?: CryptoKey): void {
  withTokenAnswer(world, async (answer) => {
    const claims = { ...decodeJwt(String(answer['id_token'])), ...change };
    const pair = await crypto.subtle.generateKey(
      { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
      true,
      ['sign', 'verify'],
    );
    const id_token = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(key ?? pair.privateKey);
    return { ...answer, id_token };
  });
}

/** The status of a launch in which the claims of the id_token are changed by a server that signs them with a key it publishes. */
async function launchWithClaims(world: SmartWorld, change: object): Promise<number> {
  const pair = await crypto.subtle.generateKey(
    { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
    true,
    ['sign', 'verify'],
  );
  world.reset();
  withIdToken(world, change, pair.privateKey);
  const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
  world.tamper((request, answer) =>
    request.url.endsWith('/sandbox/auth/jwks') ? Response.json({ keys: [{ ...jwk, alg: 'RS256', use: 'sig' }] }) : answer,
  );
  return (await launch(world)).last.status;
}

export const TOKEN: readonly Requirement<SmartWorld>[] = [
  shall('62', 'a code is traded by a POST of a form to the token endpoint', async (world) => {
    const traded = await codeGrant(world);
    expect(traded.exchange.url.href).toBe(`${world.ehrOrigin}/sandbox/auth/token`);
    expect(isForm(traded)).toBe(true);
  }),
  asideShallNot('63', 'a public client authenticates', 'Ours is a confidential client, see 64.'),
  shall('64', 'a confidential client authenticates at the token endpoint', async (world) => {
    const { form, exchange } = await codeGrant(world);
    expect(form.get('client_assertion')).toBeTruthy();
    expect(exchange.status).toBe(200);
  }),
  shall('67', 'the grant is authorization_code', async (world) => {
    expect((await codeGrant(world)).form.getAll('grant_type')).toEqual(['authorization_code']);
  }),
  shall('68', 'the code is the one that came back', async (world) => {
    const { hops } = await opened(world);
    const code = hops.find(({ url }) => url.pathname === '/smart/callback/clinic')?.url.searchParams.get('code');
    expect(some(tokenRequests(world))[0]?.form.get('code')).toBe(code);
  }),
  shall('69', 'the redirect URL is the same as in the authorization request', async (world) => {
    const { form } = await codeGrant(world);
    expect(form.get('redirect_uri')).toBe(authorizeQuery(world).get('redirect_uri'));
  }),
  shall('70', 'the verifier of the challenge goes with the code', async (world) => {
    expect((await codeGrant(world)).form.get('code_verifier')).toMatch(/^[\w~.-]{43,128}$/);
  }),
  asideShall('71', 'a public client sends its client_id', 'Ours is a confidential client, see 72.'),
  shallNot('72', 'a confidential client sends client_id beside its assertion', async (world) => {
    expect((await codeGrant(world)).form.has('client_id')).toBe(false);
  }),
  shall('93', 'FHIR is read with the access token as Bearer', async (world) => {
    let token = '';
    withTokenAnswer(world, (answer) => {
      token = String(answer['access_token']);
      return answer;
    });
    const { browser } = await opened(world);
    await browser.send(`${world.service}/api/pathway`);
    for (const { headers } of some(fhirRequests(world))) expect(headers.get('authorization')).toBe(`Bearer ${token}`);
  }),
  shall('105', 'a token is renewed with the grant refresh_token', async (world) => {
    expect((await withRefresh(world))[0]?.form.getAll('grant_type')).toEqual(['refresh_token']);
  }),
  shall('106', 'the refresh token is the one that came last', async (world) => {
    const given: string[] = [];
    withTokenAnswer(world, (answer) => {
      given.push(String(answer['refresh_token']));
      return answer;
    });
    const used = (await withRefresh(world)).map(({ form }) => form.get('refresh_token'));
    expect(used).toEqual(given.slice(0, used.length));
    // Each is used once, though several reads needed it.
    expect(new Set(used).size).toBe(used.length);
  }),
  shall('108', 'a renewal asks for no more than the launch was granted', async (world) => {
    const [renewal] = await withRefresh(world);
    const granted = (authorizeQuery(world).get('scope') ?? '').split(' ');
    const asked = renewal?.form.get('scope')?.split(' ') ?? [];
    expect(asked.filter((scope) => !granted.includes(scope))).toEqual([]);
  }),
  shall(
    '191',
    'a fhirContext without a role means the launch itself: it changes nothing of whose chart is open',
    async (world) => {
      withTokenAnswer(world, (answer) => ({ ...answer, fhirContext: [{ reference: 'Patient/somebody-else' }] }));
      const { browser } = await opened(world);
      const session = await browser.send(`${world.service}/api/session`);
      expect(JSON.parse(session.body)).toMatchObject({ patient: { reference: 'Patient/stranger' } });
    },
  ),
  shall('196', 'with openid, fhirUser is asked for the user as a FHIR resource', async (world) => {
    await opened(world);
    expect((authorizeQuery(world).get('scope') ?? '').split(' ')).toEqual(expect.arrayContaining(['openid', 'fhirUser']));
  }),
  shall('201', 'an id_token is believed only when signature, issuer, audience, nonce and time are right', async (world) => {
    expect(await launchWithClaims(world, {})).toBe(200);
    expect(await launchWithClaims(world, { iss: 'https://evil.example' })).toBe(401);
    expect(await launchWithClaims(world, { aud: 'another-client' })).toBe(401);
    expect(await launchWithClaims(world, { nonce: 'another' })).toBe(401);
    expect(await launchWithClaims(world, { exp: Math.floor(Date.now() / 1_000) - 600 })).toBe(401);
    world.reset();
    withIdToken(world, {});
    expect((await launch(world)).last.status).toBe(401);
  }),
  shall('202', 'fhirUser is the URL of the user’s resource in this EHR, and nowhere else', async (world) => {
    const { browser } = await opened(world);
    const session = await browser.send(`${world.service}/api/session`);
    expect(JSON.parse(session.body)).toMatchObject({ user: { reference: 'Practitioner/prescriber' } });
    expect(await launchWithClaims(world, { fhirUser: 'https://evil.example/fhir/Practitioner/prescriber' })).not.toBe(200);
  }),
  shallNot('211', 'auth_time or max_age is sent to a server that may not take them', async (world) => {
    await opened(world);
    expect([...authorizeQuery(world).keys()].filter((name) => ['auth_time', 'max_age'].includes(name))).toEqual([]);
  }),
  shall('218', 'id_tokens are checked with the keys that the issuer names in its OpenID configuration', async (world) => {
    withConfiguration(world, ({ issuer: _issuer, jwks_uri: _keys, ...known }) => known);
    await opened(world);
    const asked = world.seen.filter(({ to }) => to === 'ehr').map(({ url }) => url.pathname);
    expect(asked).toContain('/sandbox/auth/.well-known/openid-configuration');
    expect(asked).toContain('/sandbox/auth/jwks');
  }),
  shall('264', 'without a user too, FHIR is read with the access token as Bearer', async (world) => {
    await withNotification(world);
    for (const { headers } of some(fhirRequests(world))) expect(headers.get('authorization')).toMatch(/^Bearer [\w-]+$/);
  }),
  asideShall('270', 'a token is looked up as RFC 7662 says', 'We ask no server about tokens: we hold none but our own.'),
];
