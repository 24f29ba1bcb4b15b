import { expect, test } from 'vitest';
import { EHR_BASE } from '../../support/course.ts';
import { AUTH, cookieOf, createFakeAuth } from '../fake-auth.ts';
import { aService, PUBLIC } from '../harness.ts';

test('a sign-in that is refused is on record with who tried, and from where, and the EHR is told to take back its token', async () => {
  const auth = await createFakeAuth();
  auth.metadata = { revocation_endpoint: `${AUTH}/revoke` };
  auth.grant = { ...auth.grant, refresh_token: 'r1' };
  const service = await aService({}, (ehr) => auth.wrap(ehr.fetch));
  const begun = await service.get(`/smart/launch?${new URLSearchParams({ iss: EHR_BASE, launch: 'l1' }).toString()}`);
  const { searchParams } = new URL(begun.headers.get('location') ?? '');
  auth.claims = { ...auth.claims, nonce: searchParams.get('nonce'), fhirUser: `${EHR_BASE}/Practitioner/nobody` };
  const back = `${PUBLIC}/smart/callback/clinic?code=c1&state=${searchParams.get('state') ?? ''}`;
  const socket = { remoteAddress: '192.0.2.7' };
  expect((await service.app.request(back, { headers: { cookie: cookieOf(begun) } }, { incoming: { socket } })).status).toBe(403);
  await service.settle();
  const events = await service.client.searchResources('AuditEvent', { _count: '200' });
  const tried = events.filter(({ subtype }) => subtype?.[0]?.display === 'Login');
  expect(tried.map(({ outcome, agent }) => [outcome, agent[0]?.network?.address, agent[2]?.who?.identifier?.value])).toEqual([
    ['4', '192.0.2.7', 'Practitioner/nobody'],
  ]);
  expect(auth.revoked.map((form) => form.get('token'))).toEqual(['r1']);
});
