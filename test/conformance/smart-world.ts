import { decodeJwt, decodeProtectedHeader, type JSONWebKeySet, type JWTPayload, type ProtectedHeaderParameters } from 'jose';
import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { type Browser, type Hop, openBrowser } from './actors.ts';
import { some } from './corpus.ts';
import { type Exchange, openWorld, STRANGER, type World } from './world.ts';

/** The same service with each kind of key. */
export interface SmartWorld extends World {
  readonly rsa: World;
}

export async function openSmartWorld(): Promise<SmartWorld> {
  const [world, rsa] = await Promise.all([openWorld(), openWorld({ alg: 'RS384' })]);
  return {
    ...world,
    rsa,
    reset: () => {
      world.reset();
      rsa.reset();
    },
    close: async () => {
      await Promise.all([world.close(), rsa.close()]);
    },
  };
}

export interface Launched {
  readonly browser: Browser;
  readonly hops: readonly [Hop, ...Hop[]];
  /** Where the launch ended. */
  readonly last: Hop;
}

/** Opens the panel from the EHR's chart, as a browser does. */
export async function launch(world: World, more: object = {}): Promise<Launched> {
  const browser = openBrowser();
  const hops = await browser.open(await world.launchUrl(STRANGER, more));
  return { browser, hops, last: hops.at(-1) ?? hops[0] };
}

/** What the authorization server is asked when somebody comes without the EHR's launch, for a patient. */
export async function standaloneQuery({ rsa }: SmartWorld): Promise<URLSearchParams> {
  const query = new URLSearchParams({ iss: rsa.fhirBase, for: 'patient' });
  const { status, headers } = await openBrowser().send(`${rsa.service}/smart/launch?${query.toString()}`);
  expect(status).toBe(302);
  return new URL(headers.get('location') ?? '').searchParams;
}

/** A launch that must have opened the panel. */
export async function opened(world: World): Promise<Launched> {
  const launched = await launch(world);
  expect(launched.last.url.pathname, launched.last.body.slice(0, 300)).toBe('/app/');
  return launched;
}

const toEhr = (world: World, method: string, path: string): readonly Exchange[] =>
  world.seen.filter((one) => one.to === 'ehr' && one.method === method && one.url.pathname === path);

export const authorizeRequests = (world: World): readonly Exchange[] => toEhr(world, 'GET', '/sandbox/auth/authorize');

/** The query of the last authorization request. */
export function authorizeQuery(world: World): URLSearchParams {
  const query = some(authorizeRequests(world)).at(-1)?.url.searchParams;
  if (query === undefined) throw new Error('Nobody was sent to the authorization server');
  return query;
}

export interface TokenRequest {
  readonly exchange: Exchange;
  readonly form: URLSearchParams;
  readonly header: ProtectedHeaderParameters;
  readonly claims: JWTPayload;
}

/** Every request to the token endpoint with the assertion that came with it. */
export function tokenRequests(world: World, grant?: string): readonly TokenRequest[] {
  return toEhr(world, 'POST', '/sandbox/auth/token')
    .map((exchange) => ({ exchange, form: new URLSearchParams(exchange.body) }))
    .filter(({ form }) => grant === undefined || form.get('grant_type') === grant)
    .map(({ exchange, form }) => {
      const assertion = form.get('client_assertion') ?? '';
      return { exchange, form, header: decodeProtectedHeader(assertion), claims: decodeJwt(assertion) };
    });
}

/** FHIR reads and batches, without the metadata that need no token. */
export function fhirRequests(world: World): readonly Exchange[] {
  return world.seen.filter(
    ({ to, url }) => to === 'ehr' && url.pathname.startsWith('/sandbox/fhir') && !/\.well-known|metadata/.test(url.pathname),
  );
}

/** The token answer is changed on its way. */
export function withTokenAnswer(world: World, change: (answer: Record<string, unknown>) => object | Promise<object>): void {
  world.tamper(async (request, answer) => {
    if (new URL(request.url).pathname !== '/sandbox/auth/token') return answer;
    return Response.json(await change((await answer.json()) as Record<string, unknown>), { status: answer.status });
  });
}

/** The EHR's SMART configuration is changed on its way. */
export function withConfiguration(world: World, change: (known: Record<string, unknown>) => object): void {
  world.tamper(async (request, answer) =>
    request.url.endsWith('/.well-known/smart-configuration')
      ? Response.json(change((await answer.json()) as Record<string, unknown>))
      : answer,
  );
}

/** The key set at the URL that is registered with the EHR, as the EHR reads it: without cookies or tokens. */
export async function registeredKeys(world: World): Promise<{ readonly status: number; readonly set: JSONWebKeySet }> {
  const answer = await fetch(world.ehr.auth.clients.get('kap-panel')?.jwksUri ?? '');
  return { status: answer.status, set: (await answer.json()) as JSONWebKeySet };
}

/** A session whose access token ends at once, so that the next read of the EHR renews it. */
export async function withRefresh(world: World): Promise<readonly TokenRequest[]> {
  withTokenAnswer(world, (answer) => ({ ...answer, expires_in: 1 }));
  const { browser } = await opened(world);
  await browser.send(`${world.service}/api/pathway?refresh=1`);
  return some(tokenRequests(world, 'refresh_token'));
}

/** The EHR tells of a change, and the service reads it with a token of its own. */
export async function withNotification(world: World): Promise<readonly TokenRequest[]> {
  const focus = { reference: `${world.fhirBase}/Patient/${STRANGER}` };
  const parameter = [
    { name: 'subscription', valueReference: { reference: `${world.fhirBase}/Subscription/s1` } },
    { name: 'status', valueCode: 'active' },
    { name: 'type', valueCode: 'event-notification' },
    {
      name: 'notification-event',
      part: [
        { name: 'event-number', valueString: '1' },
        { name: 'focus', valueReference: focus },
      ],
    },
  ];
  const entry = [{ resource: { resourceType: 'Parameters', parameter } }];
  const body = JSON.stringify({ resourceType: 'Bundle', type: 'history', entry });
  const signature = createHmac('sha256', 'a-notification-secret').update(body).digest('hex');
  const headers = { 'content-type': 'application/fhir+json', 'x-signature': signature };
  const answer = await world.ask('/ehr/clinic/notifications', { method: 'POST', headers, body });
  expect(answer.status).toBe(202);
  const byUs = () => fhirRequests(world).length;
  const before = byUs();
  await expect.poll(() => tokenRequests(world, 'client_credentials').length).toBeGreaterThan(0);
  await expect.poll(byUs).toBeGreaterThan(before);
  return tokenRequests(world, 'client_credentials');
}
