import { beforeEach, describe, expect, test } from 'vitest';
import { EHR_BASE, PRESCRIBER, THERAPIST } from '../support/course.ts';
import { AUTH } from './fake-auth.ts';
import { aLaunchDesk, type LaunchDesk, panel } from './launch-desk.ts';

let auth: LaunchDesk['auth'];
let service: LaunchDesk['service'];
let begin: LaunchDesk['begin'];
let finish: LaunchDesk['finish'];
const aClinic = async (overrides?: Parameters<typeof aLaunchDesk>[0]): Promise<void> => {
  ({ auth, service, begin, finish } = await aLaunchDesk(overrides));
};
beforeEach(() => aClinic());

describe('the end of a session', () => {
  test('is told to the EHR, where it wants to know', async () => {
    auth.metadata = { revocation_endpoint: `${AUTH}/revoke` };
    auth.grant = { ...auth.grant, refresh_token: 'r1' };
    const headers = panel(await finish(await begin()));
    expect((await service.post('/smart/logout', {}, headers)).status).toBe(204);
    await service.settle();
    expect(auth.revoked.map((form) => form.get('token'))).toEqual(['r1']);
    expect(auth.revoked[0]?.get('client_assertion')).toBeTruthy();
    expect((await service.get('/api/user', headers)).status).toBe(401);
  });

  test('comes with the next sign-in of the same browser; the EHR is told where it was somebody else’s', async () => {
    auth.metadata = { revocation_endpoint: `${AUTH}/revoke` };
    auth.grant = { ...auth.grant, refresh_token: 'r1' };
    const signInAgain = async (before: Record<string, string>, user: string): Promise<Record<string, string>> => {
      auth.claims = { ...auth.claims, fhirUser: `${EHR_BASE}/${user}` };
      const begun = await begin();
      const next = panel(await finish({ ...begun, cookie: `${begun.cookie}; ${before['cookie'] ?? ''}` }));
      await service.settle();
      expect((await service.get('/api/user', before)).status).toBe(401);
      expect((await service.get('/api/user', next)).status).toBe(200);
      return next;
    };
    const first = panel(await finish(await begin()));
    expect((await service.get('/api/user', first)).status).toBe(200);
    auth.grant = { ...auth.grant, refresh_token: 'r2' };
    const second = await signInAgain(first, PRESCRIBER);
    expect(auth.revoked).toEqual([]);
    await signInAgain(second, THERAPIST);
    expect(auth.revoked.map((form) => form.get('token'))).toEqual(['r2']);
    const events = await service.client.searchResources('AuditEvent', { _count: '200' });
    expect(events.filter(({ subtype }) => subtype?.[0]?.display === 'Logout')).toHaveLength(2);
  });

  test('needs our own page: its Origin and its header', async () => {
    const headers = panel(await finish(await begin()));
    for (const wrong of [{ origin: 'https://evil.example' }, { 'x-kap-request': '' }])
      expect((await service.post('/smart/logout', {}, { ...headers, ...wrong })).status).toBe(403);
    expect((await service.get('/api/user', headers)).status).toBe(200);
  });
});
