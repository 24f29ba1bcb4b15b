import { exportJWK, generateKeyPair, type JWTPayload } from 'jose';
import { afterEach, expect, test, vi } from 'vitest';
import { anotherService, aSigningTenant, hook, JWKS } from '../security/support.ts';
import { type Answer, closePorts, listen, send, view } from './on-a-port.ts';

afterEach(() => {
  vi.useRealTimers();
  closePorts();
});

/** Time stands still, so that nothing is made up for meanwhile. */
const holdTime = () => vi.useFakeTimers({ toFake: ['performance'] });

const bearing = (token: string) => ({ authorization: `Bearer ${token}` });

/** Sends so many, some at a time. */
async function inBatches(count: number, ask: () => Promise<Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  while (answers.length < count) answers.push(...(await Promise.all(Array.from({ length: 50 }, ask))));
  return answers;
}

test('forged tokens are refused unchecked from some number on, and cost nobody at another address a thing', async () => {
  const { service, token } = await aSigningTenant();
  const forger = await generateKeyPair('ES384');
  const url = await listen(service);
  holdTime();
  const forged = async () => bearing(await token({}, {}, forger.privateKey));
  const answers = await inBatches(500, async () => send(url, { body: view(), from: '127.0.0.2', headers: await forged() }));
  const statuses = answers.map(({ status }) => status);
  expect([...new Set(statuses)].toSorted()).toEqual([401, 429]);
  expect([statuses.slice(0, 200).every((status) => status === 401), statuses.at(-1)]).toEqual([true, 429]);
  expect(answers.at(-1)?.headers['retry-after']).toBe('1');
  expect((await send(url, { body: view(), headers: bearing(await token()) })).status).toBe(200);
});

test('forged tokens of one EHR leave those of another alone, also where both come from one address', async () => {
  const { service, token } = await aSigningTenant();
  const forger = await generateKeyPair('ES384');
  const theirs = await generateKeyPair('ES384', { extractable: true });
  const [one] = service.config.tenants;
  if (one === undefined) throw new Error('a tenant');
  const cds = { issuer: 'https://other.example', jwksUri: 'https://other.example/jwks', required: true };
  service.ehr.pages.set(cds.jwksUri, { keys: [{ ...(await exportJWK(theirs.publicKey)), kid: 'k', alg: 'ES384' }] });
  const other = { ...one, cds, id: 'other', fhirBase: 'https://other.example/fhir' };
  const url = await listen(service, { config: { ...service.config, tenants: [one, other] } });
  holdTime();
  await inBatches(250, async () => send(url, { body: view(), headers: bearing(await token({}, {}, forger.privateKey)) }));
  expect((await send(url, { body: view(), headers: bearing(await token()) })).status).toBe(429);
  const genuine = bearing(await token({ iss: cds.issuer }, {}, theirs.privateKey));
  const body = JSON.stringify({ ...(JSON.parse(view()) as object), fhirServer: other.fhirBase });
  expect((await send(url, { body, headers: genuine })).status).toBe(200);
});

test('genuine tokens take nothing of what an address may get wrong', async () => {
  const { token, view: look } = await aSigningTenant();
  holdTime();
  for (let at = 0; at < 210; at += 1) expect((await look(await token())).status).toBe(200);
});

test.each<[string, () => JWTPayload]>([
  ['for another audience', () => ({ aud: 'https://elsewhere.example' })],
  ['that has ended', () => ({ exp: Date.now() / 1_000 - 31 })],
  ['that lives for too long', () => ({ exp: Date.now() / 1_000 + 1_000 })],
  ['from the future', () => ({ iat: Date.now() / 1_000 + 60, exp: Date.now() / 1_000 + 120 })],
  ['without an id', () => ({ jti: '' })],
])('a token %s is refused before a key is looked for', async (_name, claims) => {
  const { service, token, view: look } = await aSigningTenant();
  expect((await look(await token(claims()))).status).toBe(401);
  expect(service.ehr.requests).toEqual([]);
});

test('a token whose check came too late for its call is not used up by it', async () => {
  const { service, token } = await aSigningTenant();
  let isSlow = true;
  const slow = anotherService(service, {
    fetch: async (input, init) => {
      if (isSlow) await new Promise((resolve) => setTimeout(resolve, 700));
      return service.ehr.fetch(input, init);
    },
  });
  const once = bearing(await token());
  const look = async () => (await slow.post('/cds-services/kap-patient-view', hook('patient-view'), once)).status;
  expect(await look()).toBe(401);
  isSlow = false;
  await vi.waitFor(() => expect(service.ehr.requests.map(({ url }) => url)).toContain(JWKS));
  expect([await look(), await look()]).toEqual([200, 401]);
});
