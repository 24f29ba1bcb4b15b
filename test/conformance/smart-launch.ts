import { createLocalJWKSet, jwtVerify } from 'jose';
import { expect } from 'vitest';
import { createSmartClient } from '../../src/ehr/smart/smart-client.ts';
import { openBrowser } from './actors.ts';
import { some } from './corpus.ts';
import { asideShall, type Requirement, shall, shallNot } from './requirement.ts';
import {
  authorizeQuery,
  authorizeRequests,
  launch,
  opened,
  registeredKeys,
  standaloneQuery,
  type SmartWorld,
  tokenRequests,
  withConfiguration,
  withTokenAnswer,
} from './smart-world.ts';
import { STRANGER } from './world.ts';

const redirects = async (world: SmartWorld) => {
  const { hops } = await opened(world);
  return hops.flatMap(({ headers }) => headers.get('location') ?? []);
};

/** A callback with another query than the EHR sent. */
async function callBack(world: SmartWorld, change: (query: URLSearchParams) => void, browser = openBrowser()) {
  const started = await browser.send(await world.launchUrl(STRANGER));
  const authorized = await browser.send(started.headers.get('location') ?? '');
  const target = new URL(authorized.headers.get('location') ?? '');
  change(target.searchParams);
  return { browser, target: target.href, answer: await browser.send(target.href) };
}

/** How a client of an EHR under https fares when its endpoints are these. */
async function withEndpoints(endpoints: object): Promise<readonly string[]> {
  const asked: string[] = [];
  const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, true, ['sign', 'verify']);
  const jwk = await crypto.subtle.exportKey('jwk', privateKey);
  const client = createSmartClient({
    fhirBase: 'https://ehr.example/fhir',
    issuer: 'https://ehr.example/auth',
    clientId: 'kap',
    privateJwks: [{ ...jwk, kty: 'EC', alg: 'ES384', kid: 'k' }],
    scope: 'launch openid fhirUser',
    systemScope: 'system/*.rs',
    redirectUri: 'https://kap.example/smart/callback/clinic',
    fetch: (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return Promise.resolve(Response.json({ authorization_endpoint: 'https://ehr.example/auth/authorize', ...endpoints }));
    },
  });
  await expect(client.systemGrant()).rejects.toThrow();
  return asked;
}

export const LAUNCH: readonly Requirement<SmartWorld>[] = [
  shall('1', 'secrets, codes and tokens go over TLS only: a token endpoint without it is never asked', async () => {
    const bad = await withEndpoints({ token_endpoint: 'http://ehr.example/auth/token' });
    expect(bad.filter((url) => !url.startsWith('https://'))).toEqual([]);
    const good = await withEndpoints({ token_endpoint: 'https://ehr.example/auth/token' });
    expect(good).toContain('https://ehr.example/auth/token');
  }),
  shall('2', 'each launch has a state that nobody can guess', async (world) => {
    for (let i = 0; i < 5; i += 1) await launch(world);
    const states = some(authorizeRequests(world)).map(({ url }) => url.searchParams.get('state') ?? '');
    expect(new Set(states).size).toBe(5);
    for (const state of states) expect(state.length).toBeGreaterThanOrEqual(32);
  }),
  shall('3', 'state goes with every authorization request', async (world) => {
    await opened(world);
    for (const { url } of some(authorizeRequests(world))) expect(url.searchParams.get('state')).toBeTruthy();
  }),
  shall('4', 'state is checked whenever the browser comes back', async (world) => {
    const { answer } = await callBack(world, (query) => query.set('state', `clinic.${crypto.randomUUID()}`));
    expect(answer.status).toBe(401);
    expect(tokenRequests(world)).toEqual([]);
  }),
  shallNot('5', 'what came from outside is run as code', async (world) => {
    const script = '<script>alert(1)</script>';
    const { last } = await launch(world, { intent: script, appContext: script });
    expect(last.body).not.toContain(script);
    const policy = last.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  }),
  shallNot('6', 'what comes back to the redirect URL is sent on elsewhere', async (world) => {
    const { answer } = await callBack(world, (query) => {
      for (const name of ['redirect', 'next', 'url', 'return_to']) query.set(name, 'https://evil.example/');
    });
    expect(answer.headers.get('location')).toBe(`${world.service}/app/`);
  }),
  shallNot('7', 'a bearer token is in a cookie', async (world) => {
    const tokens: string[] = [];
    withTokenAnswer(world, (answer) => {
      tokens.push(...['access_token', 'refresh_token', 'id_token'].map((name) => String(answer[name])));
      return answer;
    });
    const { hops } = await opened(world);
    const cookies = some(hops.flatMap(({ headers }) => headers.getSetCookie())).join('\n');
    for (const token of some(tokens)) expect(cookies).not.toContain(token);
  }),
  shall('13', 'PKCE is used in every launch', async (world) => {
    await opened(world);
    expect(authorizeQuery(world).get('code_challenge_method')).toBe('S256');
    expect(some(tokenRequests(world, 'authorization_code'))[0]?.form.get('code_verifier')).toMatch(/^[\w~.-]{43,128}$/);
  }),
  shall('20', 'the launch URL that is registered is one fixed URL', async (world) => {
    const url = new URL(await world.launchUrl(STRANGER));
    expect(`${url.origin}${url.pathname}`).toBe(`${world.config.publicBaseUrl}/smart/launch`);
    expect((await launch(world)).last.status).toBe(200);
  }),
  shall('21', 'the redirect URL that is registered is one fixed URL', async (world) => {
    await launch(world);
    await launch(world, { intent: 'kap-dosing' });
    const used = some(authorizeRequests(world)).map(({ url }) => url.searchParams.get('redirect_uri'));
    expect(new Set(used)).toEqual(new Set([`${world.config.publicBaseUrl}/smart/callback/clinic`]));
  }),
  shall('22', 'the keys of a confidential client are agreed on by a JWKS URL', async (world) => {
    const { set } = await registeredKeys(world);
    await opened(world);
    const [request] = some(tokenRequests(world));
    await jwtVerify(request?.form.get('client_assertion') ?? '', createLocalJWKSet(set));
  }),
  asideShall('23', 'a client that authenticates by a shared secret agrees on it', 'We authenticate with asymmetric keys only.'),
  shall('29', 'the EHR’s endpoints are read below its FHIR base, as JSON', async (world) => {
    await opened(world);
    const read = some(world.seen.filter(({ to, url }) => to === 'ehr' && url.pathname.includes('.well-known/smart')));
    expect(read[0]?.url.href).toBe(`${world.fhirBase}/.well-known/smart-configuration`);
    expect(read[0]?.method).toBe('GET');
    expect(read[0]?.headers.get('accept')).toContain('application/json');
  }),
  ...(
    [
      ['32', 'the authorization request asks for a code', 'response_type', () => 'code'],
      ['33', 'the authorization request names our client id', 'client_id', () => 'kap-panel'],
      [
        '34',
        'the authorization request names our redirect URL',
        'redirect_uri',
        ({ service }) => `${service}/smart/callback/clinic`,
      ],
      ['41', 'the authorization request names the FHIR base, which is the iss of the launch', 'aud', ({ fhirBase }) => fhirBase],
      ['45', 'the authorization request names the method of its challenge', 'code_challenge_method', () => 'S256'],
    ] satisfies readonly [string, string, string, (world: SmartWorld) => string][]
  ).map(([id, says, name, value]) =>
    shall<SmartWorld>(id, says, async (world) => {
      await opened(world);
      expect(authorizeQuery(world).getAll(name)).toEqual([value(world)]);
    }),
  ),
  shall('35', 'the launch value goes back as it came', async (world) => {
    const { hops } = await opened(world);
    expect(authorizeQuery(world).get('launch')).toBe(hops[0].url.searchParams.get('launch'));
  }),
  shall('36', 'a launch outside the EHR carries no launch', async (world) => {
    expect((await standaloneQuery(world)).has('launch')).toBe(false);
  }),
  shall('37', 'the authorization request says what access is needed', async (world) => {
    await opened(world);
    const scopes = (authorizeQuery(world).get('scope') ?? '').split(' ');
    expect(scopes).toEqual(expect.arrayContaining(['launch', 'user/Patient.r', 'user/Condition.rs']));
  }),
  shall('39', 'state keeps another’s code from being brought into this browser', async (world) => {
    const { target } = await callBack(world, () => undefined);
    world.seen.length = 0;
    expect((await openBrowser().send(target)).status).toBe(401);
    expect(tokenRequests(world)).toEqual([]);
  }),
  shall('40', 'state holds at least 122 random bits', async (world) => {
    await opened(world);
    const random = (authorizeQuery(world).get('state') ?? '').split('.').at(-1) ?? '';
    expect(Buffer.from(random, 'base64url').length * 8).toBeGreaterThanOrEqual(122);
  }),
  shall('42', 'aud is there for the server to check', async (world) => {
    await opened(world);
    expect(authorizeQuery(world).has('aud')).toBe(true);
  }),
  shall('44', 'the challenge is the digest of a verifier that is new each time', async (world) => {
    await opened(world);
    const challenge = authorizeQuery(world).get('code_challenge');
    const verifier = some(tokenRequests(world, 'authorization_code'))[0]?.form.get('code_verifier') ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    expect(challenge).toBe(Buffer.from(digest).toString('base64url'));
    await opened(world);
    expect(authorizeQuery(world).get('code_challenge')).not.toBe(challenge);
  }),
  shall('47', 'who the user is, is asked by openid and fhirUser, and without an id_token nobody is let in', async (world) => {
    await opened(world);
    expect((authorizeQuery(world).get('scope') ?? '').split(' ')).toEqual(expect.arrayContaining(['openid', 'fhirUser']));
    withTokenAnswer(world, ({ id_token: _none, ...answer }) => answer);
    expect((await launch(world)).last.status).toBe(401);
  }),
  shall('50', 'the authorization request is a GET', async (world) => {
    await opened(world);
    expect(some(authorizeRequests(world))[0]?.method).toBe('GET');
  }),
  shall('51', 'a GET carries its parameters in the query', async (world) => {
    const toAuthorize = (await redirects(world))[0] ?? '';
    expect(toAuthorize).toMatch(/\?[^#]*response_type=code/);
    expect(new URL(toAuthorize).hash).toBe('');
  }),
  asideShall('52', 'a POST carries its parameters as a form', 'Our authorization request is a GET, see 50 and 51.'),
  shall('60', 'the state that comes back is the one that was sent', async (world) => {
    const { answer } = await callBack(world, (query) => query.set('state', `${query.get('state') ?? ''}x`));
    expect(answer.status).toBe(401);
    expect((await launch(world)).last.status).toBe(200);
  }),
  shall('61', 'state belongs to one browser’s session and is good once', async (world) => {
    const { browser, target, answer } = await callBack(world, () => undefined);
    expect(answer.status).toBe(303);
    expect((await browser.send(target)).status).toBe(401);
  }),
  shall('161', 'an EHR launch carries launch, and goes on with it', async (world) => {
    const url = new URL(await world.launchUrl(STRANGER));
    url.searchParams.delete('launch');
    const { status } = await openBrowser().send(url.href);
    expect(authorizeRequests(world)).toEqual([]);
    expect(status).not.toBe(500);
    await opened(world);
    expect(authorizeQuery(world).get('launch')).toBeTruthy();
  }),
  shall('166', 'an app outside the EHR asks for its context itself', async (world) => {
    const scopes = ((await standaloneQuery(world)).get('scope') ?? '').split(' ');
    expect(scopes).toContain('launch/patient');
    expect(scopes).not.toContain('launch');
  }),
  shall('379', 'endpoints that are given relative count from the FHIR base', async (world) => {
    withConfiguration(world, (known) => ({
      ...known,
      authorization_endpoint: '../auth/authorize',
      token_endpoint: '/sandbox/auth/token',
      jwks_uri: '../auth/jwks',
    }));
    await opened(world);
    expect(some(authorizeRequests(world))[0]?.status).toBe(302);
  }),
];
