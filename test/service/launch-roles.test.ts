import { beforeEach, describe, expect, test } from 'vitest';
import type { UserInfo } from '../../src/service/contract.ts';
import { EHR_BASE, PRESCRIBER } from '../support/course.ts';
import { aLaunchDesk, json, type LaunchDesk, panel } from './launch-desk.ts';

let auth: LaunchDesk['auth'];
let service: LaunchDesk['service'];
let begin: LaunchDesk['begin'];
let finish: LaunchDesk['finish'];
const aClinic = async (overrides?: Parameters<typeof aLaunchDesk>[0]): Promise<void> => {
  ({ auth, service, begin, finish } = await aLaunchDesk(overrides));
};
beforeEach(() => aClinic());

describe("a user's role", () => {
  const CODE = { system: 'https://ehr.example/roles', code: 'psychiatrist' };
  const role = (code = CODE.code, active = true) => ({
    resourceType: 'PractitionerRole' as const,
    id: 'r1',
    active,
    practitioner: { reference: 'Practitioner/new' },
    code: [{ coding: [{ ...CODE, code }] }],
  });
  const asNew = async () => {
    const begun = await begin();
    auth.claims = { ...auth.claims, fhirUser: `${EHR_BASE}/Practitioner/new` };
    return finish(begun);
  };

  test('comes from the EHR where Medplum knows nobody and the tenant maps its codes', async () => {
    await aClinic({ roleMapping: [{ ...CODE, role: 'prescriber' }] });
    const held = {
      ...role(),
      period: { start: '2020', end: '2026-01' },
      practitioner: { reference: `${EHR_BASE}/Practitioner/new` },
    };
    service.ehr.pages.set(`${EHR_BASE}/PractitionerRole?practitioner=new`, {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: [{ resource: held }],
    });
    const { user } = await json<UserInfo>(await service.get('/api/user', panel(await asNew())));
    expect(user).toEqual({ reference: 'Practitioner/new', name: 'Practitioner/new', roles: ['prescriber'] });
  });

  test.each([
    ['is not mapped', role('janitor')],
    ['is not active', role(CODE.code, false)],
    ['is another practitioner’s', { ...role(), practitioner: { reference: 'Practitioner/other' } }],
    [
      'is of another server’s practitioner of the same id',
      { ...role(), practitioner: { reference: 'https://evil.example/Practitioner/new' } },
    ],
    ['names nobody', { ...role(), practitioner: undefined }],
    ['is over', { ...role(), period: { end: '2025-12-31' } }],
    ['has not begun', { ...role(), period: { start: '2030-01-01' } }],
    ['has a period that can’t be read', { ...role(), period: { end: 'next year' } }],
  ])('that %s there is none', async (_name, resource) => {
    await aClinic({ roleMapping: [{ ...CODE, role: 'prescriber' }] });
    service.ehr.pages.set(`${EHR_BASE}/PractitionerRole?practitioner=new`, {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: [{ resource: role('janitor') }, { resource }],
    });
    expect((await asNew()).status).toBe(403);
  });

  test('is not one whose period is over in Medplum', async () => {
    const roles = await service.client.searchResources('PractitionerRole');
    for (const one of roles) await service.client.updateResource({ ...one, period: { end: '2025-12-31' } });
    expect((await finish(await begin())).status).toBe(403);
  });

  test('by which the EHR names the user is nobody’s here when it is of another server’s practitioner', async () => {
    service.ehr.put({ ...role(), practitioner: { reference: `https://evil.example/${PRESCRIBER}` } });
    const begun = await begin();
    auth.claims = { ...auth.claims, fhirUser: `${EHR_BASE}/PractitionerRole/r1` };
    expect((await finish(begun)).status).toBe(403);
  });

  test("is Medplum's where it knows them, whatever the EHR's codes say", async () => {
    await aClinic({ roleMapping: [{ ...CODE, role: 'front-desk' }] });
    const { user } = await json<UserInfo>(await service.get('/api/user', panel(await finish(await begin()))));
    expect(user.roles).toEqual(['prescriber']);
  });

  test('is found when the EHR names the user by a role of theirs', async () => {
    service.ehr.put({ ...role(), practitioner: { reference: PRESCRIBER } });
    const begun = await begin();
    auth.claims = { ...auth.claims, fhirUser: `${EHR_BASE}/PractitionerRole/r1` };
    const { user } = await json<UserInfo>(await service.get('/api/user', panel(await finish(begun))));
    expect(user).toMatchObject({ reference: PRESCRIBER, roles: ['prescriber'] });
  });
});
