import { MedplumClient } from '@medplum/core';
import type { Practitioner } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { readPerson } from '../../../src/cli/install/person-command.ts';
import { addPerson, type NewPerson } from '../../../src/medplum/install/add-person.ts';
import { ARTIFACT_TAG } from '../../../src/medplum/install/artifact.ts';
import { rolesOf } from '../../../src/medplum/store.ts';
import { newBench } from './support.ts';

const NOW = '2026-03-02T09:00:00Z';
const person: NewPerson = {
  ehrBase: 'https://ehr.example/fhir',
  reference: 'Practitioner/dr-1',
  given: 'Imagined',
  family: 'Prescriber',
  roles: ['prescriber'],
  npi: '1111111112',
  dea: [{ state: 'US-NY', value: 'ZZ0000000' }],
};

/** A project with the policies of two roles, and Medplum's route that invites people, which the store in process has not. */
async function aProject() {
  const bench = await newBench();
  let invitations = 0;
  const client = new MedplumClient({
    baseUrl: bench.store.baseUrl,
    cacheTime: 0,
    fetch: async (input: string, init: RequestInit & { readonly body: string }) => {
      if (!input.endsWith('/invite')) return bench.store.fetch(input, init);
      invitations += 1;
      const { membership } = JSON.parse(init.body) as { membership: object };
      const made = {
        resourceType: 'ProjectMembership',
        user: { reference: 'User/1' },
        project: { reference: 'Project/1' },
        ...membership,
      } as const;
      return Response.json(await bench.client.createResource(made as never));
    },
  });
  client.setAccessToken(bench.client.getAccessToken() ?? '');
  for (const role of ['prescriber', 'administrator'])
    await client.createResource({
      resourceType: 'AccessPolicy',
      name: `KAP ${role}`,
      meta: { tag: [{ system: ARTIFACT_TAG, code: `AccessPolicy/kap-${role}` }] },
    });
  const known = async () => {
    const people = await client.searchResources('Practitioner', { identifier: `${person.ehrBase}|${person.reference}` });
    const roles = await client.searchResources('PractitionerRole', { practitioner: `Practitioner/${people[0]?.id ?? ''}` });
    const memberships = await client.searchResources('ProjectMembership', { profile: `Practitioner/${people[0]?.id ?? ''}` });
    return { people: [...people], memberships, roles: rolesOf([...people, ...roles], { ehrBase: person.ehrBase, now: NOW }) };
  };
  return { client, project: bench.project, known, invitations: () => invitations };
}

describe('adding a person', () => {
  test('makes them known as the service looks for them, with the policy of their role', async () => {
    const { client, known } = await aProject();
    const added = await addPerson(client, person, NOW);
    expect(added.changed).toEqual(['practitioner', 'roles', 'membership']);
    const { people, roles, memberships } = await known();
    expect(roles.get(person.reference)).toEqual(['prescriber']);
    expect(people[0]?.identifier).toEqual([
      { system: person.ehrBase, value: person.reference },
      { system: 'http://hl7.org/fhir/sid/us-npi', value: '1111111112' },
      expect.objectContaining({
        value: 'ZZ0000000',
        extension: [{ url: expect.stringContaining('kap-jurisdiction') as string, valueCode: 'US-NY' }],
      }),
    ]);
    const policy = await client.searchOne('AccessPolicy', { name: 'KAP prescriber' });
    expect(memberships.map(({ access }) => access)).toEqual([[{ policy: { reference: `AccessPolicy/${policy?.id ?? ''}` } }]]);
  });

  test('changes nothing when it is run again, and adds what is new', async () => {
    const { client, known, invitations } = await aProject();
    await addPerson(client, person, NOW);
    expect((await addPerson(client, person, NOW)).changed).toEqual([]);
    const more = {
      ...person,
      roles: ['prescriber', 'administrator'],
      dea: [...person.dea, { state: 'US-CO', value: 'ZZ0000000' }],
    };
    expect((await addPerson(client, more, NOW)).changed).toEqual(['practitioner', 'roles', 'membership']);
    const { people, roles, memberships } = await known();
    expect(roles.get(person.reference)).toEqual(['prescriber', 'administrator']);
    expect([people.length, people[0]?.identifier?.length, memberships.length, memberships[0]?.access?.length]).toEqual([
      1, 4, 1, 2,
    ]);
    expect(invitations()).toBe(1);
  });

  test('takes a corrected number in the place of the old one, and makes who was inactive active', async () => {
    const { client, known } = await aProject();
    await addPerson(client, person, NOW);
    const [there] = (await known()).people;
    await client.updateResource<Practitioner>({ ...(there as Practitioner), active: false });
    await addPerson(client, { ...person, npi: '1234567893' }, NOW);
    const [now] = (await known()).people;
    const numbers = now?.identifier?.filter(({ system }) => system?.endsWith('us-npi') === true).map(({ value }) => value);
    expect([now?.active, numbers]).toEqual([true, ['1234567893']]);
  });

  test.each([
    ['a policy is not installed', { ...person, roles: ['therapist'] }, true, 'the policy of therapist is not installed'],
    ['the client is no administrator', person, false, 'is no administrator'],
  ])('writes nothing when %s', async (_what, who, admin, said) => {
    const { client, known, project } = await aProject();
    Object.assign(project, { admin });
    await expect(addPerson(client, who, NOW)).rejects.toThrow(said);
    expect((await known()).people).toEqual([]);
  });

  test('does not choose between two who say that they are this person', async () => {
    const { client } = await aProject();
    for (const family of ['One', 'Two'])
      await client.createResource<Practitioner>({
        resourceType: 'Practitioner',
        name: [{ family }],
        identifier: [{ system: person.ehrBase, value: person.reference }],
      });
    await expect(addPerson(client, person, NOW)).rejects.toThrow('several Practitioners');
  });
});

describe('the command line of kap person add', () => {
  const options = { given: 'Imagined', family: 'Prescriber', role: ['prescriber'], npi: '1111111112', dea: ['US-NY=ZZ0000000'] };

  test('is read into a person, the EHR without its slash at the end', () => {
    const read = readPerson('Practitioner/dr-1', options, { KAP_EHR_FHIR_BASE: 'https://ehr.example/fhir/' });
    expect(read).toEqual({ ok: true, person });
  });

  test.each([
    ['dr-1', options, 'Practitioner/ID'],
    ['Practitioner/dr-1', { ...options, role: ['patient'] }, '--role is one of therapist'],
    ['Practitioner/dr-1', { given: 'A', family: 'B' }, '--role is needed'],
    ['Practitioner/dr-1', { ...options, npi: '1111111113' }, '--npi does not pass its checksum'],
    ['Practitioner/dr-1', { ...options, dea: ['ZZ0000000'] }, '--dea is such as'],
    ['Practitioner/dr-1', { ...options, dea: ['US-NY=ZZ0000001'] }, '--dea is such as'],
    ['Practitioner/dr-1', { ...options, ehr: 'ehr.example' }, '--ehr or KAP_EHR_FHIR_BASE'],
  ])('is refused with what to write: %s %j', (reference, told, said) => {
    const read = readPerson(reference, { ehr: person.ehrBase, ...told }, {});
    expect([read.ok, JSON.stringify(read).includes(said)]).toEqual([false, true]);
  });
});
