import type { PractitionerRole } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { UserInfo } from '../../src/service/contract.ts';
import { local } from '../../src/terminology/codes.ts';
import { EHR_BASE, PRESCRIBER } from '../support/course.ts';
import { cookieOf, createFakeAuth, type FakeAuth } from './fake-auth.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';

let auth: FakeAuth;
let service: Harness;

async function signIn(): Promise<Record<string, string>> {
  const launched = await service.get(`/smart/launch?${new URLSearchParams({ iss: EHR_BASE, launch: 'l1' }).toString()}`);
  const { searchParams } = new URL(launched.headers.get('location') ?? '');
  auth.claims = { ...auth.claims, nonce: searchParams.get('nonce') };
  const finished = await service.get(`/smart/callback/clinic?code=c1&state=${searchParams.get('state') ?? ''}`, {
    cookie: cookieOf(launched),
  });
  return { cookie: cookieOf(finished), origin: PUBLIC, 'x-kap-request': 'panel' };
}

describe('roles, at each renewal of the token,', () => {
  let headers: Record<string, string>;
  const rolesOf = async () => ((await (await service.get('/api/user', headers)).json()) as UserInfo).user.roles;
  const renew = () => service.get('/api/pathway?refresh=1', headers);
  async function theRole(): Promise<PractitionerRole> {
    const [person] = await service.client.searchResources('Practitioner', `identifier=${EHR_BASE}|${PRESCRIBER}`);
    const [role] = await service.client.searchResources('PractitionerRole', `practitioner=Practitioner/${person?.id ?? ''}`);
    if (role === undefined) throw new Error('no role');
    return role;
  }
  beforeEach(async () => {
    auth = await createFakeAuth();
    service = await aService({}, (ehr) => auth.wrap(ehr.fetch));
    auth.grant = { ...auth.grant, expires_in: 1, refresh_token: 'r1' };
    headers = await signIn();
    await service.settle();
    expect(await rolesOf()).toEqual(['prescriber']);
  });

  test('are asked for again: one that was withdrawn ends what it allowed', async () => {
    await service.client.updateResource({ ...(await theRole()), code: [{ coding: [local('kap-role', 'therapist')] }] });
    expect((await renew()).status).toBe(200);
    expect(await rolesOf()).toEqual(['therapist']);
    expect((await service.post('/api/doses', {}, headers)).status).toBe(403);
  });

  test('end the session where none is left', async () => {
    await service.client.updateResource({ ...(await theRole()), active: false });
    expect((await renew()).status).toBe(401);
    expect((await service.get('/api/user', headers)).status).toBe(401);
  });

  test('stay as they were where nobody can say, and the renewed token is kept', async () => {
    auth.grant = { ...auth.grant, refresh_token: 'r2' };
    const search = vi.spyOn(service.client, 'searchResources').mockRejectedValueOnce(new Error('down'));
    expect((await renew()).status).toBe(200);
    search.mockRestore();
    expect(await rolesOf()).toEqual(['prescriber']);
    auth.tokenCalls.length = 0;
    await renew();
    expect(auth.tokenCalls.map((call) => call.get('refresh_token'))).toEqual(['r2']);
    expect(service.logs.map(({ event }) => event)).toContain('roles-not-asked');
  });
});
