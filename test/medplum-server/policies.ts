import type { Resource, ResourceType } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, test } from 'vitest';
import { ARTIFACT_TAG } from '../../src/medplum/install/artifact.ts';
import { readBotManifests } from '../../src/medplum/install/bot-manifest.ts';
import { SERVICE_CLIENT } from '../../src/medplum/install/desired.ts';
import { RECORD_TYPES, STAFF_TYPES } from '../../src/medplum/store.ts';
import { local } from '../../src/terminology/codes.ts';
import type { Server } from './support/access.ts';
import { tell } from './support/figures.ts';
import { aMember, type Member, memberOf, stored } from './support/members.ts';

const CLINICAL = [
  'Observation',
  'Condition',
  'AllergyIntolerance',
  'MedicationRequest',
  'MedicationAdministration',
  'MedicationDispense',
  'QuestionnaireResponse',
  'ClinicalImpression',
  'CarePlan',
  'DetectedIssue',
  'Flag',
  'Consent',
  'DocumentReference',
  'Composition',
  'Communication',
  'Task',
  'Provenance',
  'AuditEvent',
  'Basic',
] as const;
const MACHINERY = ['AccessPolicy', 'Bot', 'ClientApplication', 'Subscription', 'ProjectMembership'] as const;
/** A server that forbids says so; one that lets through finds a body without content wrong. */
const FORBIDDEN = 403;
const INVALID = 400;

const subject = { display: 'Imagined' };
const aForm = (status: 'completed' | 'in-progress'): Resource => ({ resourceType: 'QuestionnaireResponse', status, subject });
const aClearance = (code: string): Resource => ({
  resourceType: 'ClinicalImpression',
  status: 'completed',
  code: { coding: [local('kap-clearance', code)] },
  subject,
});
const aProvenance = (target: string): Resource => ({
  resourceType: 'Provenance',
  target: [{ reference: target }],
  recorded: '2026-01-01T00:00:00Z',
  agent: [{ who: subject }],
});
const anOrder = (status: 'active' | 'draft'): Resource => ({
  resourceType: 'MedicationRequest',
  status,
  intent: status === 'active' ? 'order' : 'plan',
  medicationCodeableConcept: { text: 'Ketamine' },
  subject,
});
const aDose = (): Resource => ({
  resourceType: 'MedicationAdministration',
  status: 'completed',
  medicationCodeableConcept: { text: 'Ketamine' },
  subject,
  effectiveDateTime: '2026-01-01T00:00:00Z',
});
const aConsent = (): Resource => ({
  resourceType: 'Consent',
  status: 'active',
  scope: { text: 'treatment' },
  category: [{ text: 'KAP' }],
  policyRule: { text: 'none' },
});
const aNote = (): Resource => ({
  resourceType: 'DocumentReference',
  status: 'current',
  docStatus: 'final',
  content: [{ attachment: { title: 'Note' } }],
});
const aTask = (): Resource => ({ resourceType: 'Task', status: 'requested', intent: 'order' });

/** What the server itself makes of each policy, whatever the service in front of it lets through. */
export function describePolicies(server: () => Server): void {
  const create = async (member: Member, resource: Resource): Promise<number> =>
    (await member.send('POST', resource.resourceType, resource)).status;
  /** Changes a stored resource as a member. */
  const change = async (member: Member, resource: Resource, changes: object): Promise<number> => {
    const { id } = await stored(server(), resource);
    return (await member.send('PUT', `${resource.resourceType}/${id}`, { ...resource, id, ...changes })).status;
  };
  const search = async (member: Member, type: string): Promise<number> => (await member.send('GET', `${type}?_count=1`)).status;
  const remove = async (member: Member, resource: Resource): Promise<number> => {
    const { id } = await stored(server(), resource);
    return (await member.send('DELETE', `${resource.resourceType}/${id}`)).status;
  };
  const ofAll = async <T>(all: readonly T[], ask: (one: T) => Promise<number>): Promise<readonly [T, number][]> => {
    const answers: [T, number][] = [];
    for (const one of all) answers.push([one, await ask(one)]);
    return answers;
  };

  describe('under the access policy of a', () => {
    let [therapist, associate, prescriber, desk]: (Member | undefined)[] = [];
    const who = (member: Member | undefined): Member => {
      if (member === undefined) throw new Error('The member was not made');
      return member;
    };
    beforeAll(async () => {
      therapist = await aMember(server(), 'kap-therapist');
      associate = await aMember(server(), 'kap-supervised-associate');
      prescriber = await aMember(server(), 'kap-prescriber');
      desk = await aMember(server(), 'kap-front-desk');
    });

    test('therapist: forms, consents and reviews of suicide risk are written', async () => {
      const may = [
        aForm('completed'),
        aForm('in-progress'),
        aConsent(),
        aClearance('risk-review'),
        aTask(),
        aProvenance('Patient/x'),
      ];
      expect(await ofAll(may, (one) => create(who(therapist), one))).toEqual(may.map((one) => [one, 201]));
      expect(await search(who(therapist), 'MedicationRequest')).toBe(200);
    });

    test('therapist: no other clearance, no dose, no attestation is, and an order is drafted at most', async () => {
      expect(await create(who(therapist), anOrder('draft'))).toBe(201);
      const mayNot = [aClearance('medication-review'), aDose(), anOrder('active'), aProvenance('MedicationRequest/x')];
      expect(await ofAll(mayNot, (one) => create(who(therapist), one))).toEqual(mayNot.map((one) => [one, FORBIDDEN]));
      expect(await change(who(therapist), anOrder('draft'), { status: 'active', intent: 'order' })).toBe(FORBIDDEN);
      expect(await change(who(therapist), aClearance('risk-review'), { note: [{ text: 'x' }] })).toBe(FORBIDDEN);
    });

    test('supervised associate: forms, but neither consent nor clearance nor signature', async () => {
      expect(await create(who(associate), aForm('completed'))).toBe(201);
      const mayNot = [aConsent(), aClearance('risk-review'), aClearance('medication-review'), aDose(), anOrder('active')];
      expect(await ofAll([...mayNot, aProvenance('Patient/x')], (one) => create(who(associate), one))).toEqual(
        [...mayNot, aProvenance('Patient/x')].map((one) => [one, FORBIDDEN]),
      );
    });

    test('prescriber: clearances, doses, orders and attestations, and none of the orders of the EHR', async () => {
      const may = [
        anOrder('active'),
        aClearance('medication-review'),
        aClearance('risk-review'),
        aDose(),
        aProvenance('MedicationRequest/x'),
      ];
      expect(await ofAll(may, (one) => create(who(prescriber), one))).toEqual(may.map((one) => [one, 201]));
      const mirrored = { ...anOrder('draft'), meta: { tag: [local('kap-tag', 'mirror')] } };
      expect(await create(who(prescriber), mirrored)).toBe(FORBIDDEN);
      expect(await change(who(prescriber), mirrored, { status: 'active' })).toBe(FORBIDDEN);
    });

    test('front desk: who comes when, and nothing clinical', async () => {
      const may = ['Patient', 'Practitioner', 'Appointment', 'Schedule', 'Slot', 'Encounter'];
      expect(await ofAll(may, (type) => search(who(desk), type))).toEqual(may.map((type) => [type, 200]));
      // It may start a course, so that there is one it may know; of what is in it the panel shows the phase.
      const closed = CLINICAL.filter((type) => type !== 'CarePlan');
      expect(await ofAll(closed, (type) => search(who(desk), type))).toEqual(closed.map((type) => [type, FORBIDDEN]));
      const visit = await stored(server(), {
        resourceType: 'Encounter',
        status: 'planned',
        class: { code: 'AMB' },
        reasonCode: [{ text: 'Depression' }],
      });
      const { status, body } = await who(desk).send('GET', `Encounter/${visit.id}`);
      expect([status, JSON.stringify(body).includes('Depression')]).toEqual([200, false]);
      const { body: everything } = await who(desk).send(
        'GET',
        `Patient/${(await stored(server(), { resourceType: 'Patient' })).id}/$everything`,
      );
      expect(JSON.stringify(everything ?? '')).not.toContain('QuestionnaireResponse');
    });

    test.each(['kap-therapist', 'kap-supervised-associate', 'kap-prescriber', 'kap-front-desk'])(
      '%s: what was signed stays, nothing is deleted, and nothing of the installation is changed',
      async (policy) => {
        const member = await aMember(server(), policy);
        const signed: [Resource, object][] = [
          [aForm('completed'), { item: [{ linkId: 'x' }] }],
          [aNote(), { description: 'other' }],
          [aDose(), { note: [{ text: 'other' }] }],
          [aClearance('medication-review'), { note: [{ text: 'other' }] }],
          [aConsent(), { category: [{ text: 'other' }] }],
          [aProvenance('Patient/x'), { reason: [{ text: 'other' }] }],
        ];
        expect(await ofAll(signed, ([one, changes]) => change(member, one, changes))).toEqual(
          signed.map((one) => [one, FORBIDDEN]),
        );
        const all = [...signed.map(([one]) => one), aTask()];
        expect(await ofAll(all, (one) => remove(member, one))).toEqual(all.map((one) => [one, FORBIDDEN]));
        const bare = MACHINERY.map((resourceType) => ({ resourceType }) as Resource);
        expect(await ofAll(bare, (one) => create(member, one))).toEqual(bare.map((one) => [one, FORBIDDEN]));
        expect(await ofAll(['Bot', 'ClientApplication', 'ProjectMembership'], (type) => search(member, type))).not.toContainEqual(
          ['ClientApplication', 200],
        );
      },
    );

    test('therapist and prescriber: what was signed by mistake is marked, not rewritten', async () => {
      expect(await change(who(therapist), aForm('completed'), { status: 'entered-in-error' })).toBe(200);
      expect(await change(who(prescriber), aDose(), { status: 'entered-in-error' })).toBe(200);
    });

    test('service: it amends a form and changes no attestation, no audit event and nothing of the installation', async () => {
      const service = await memberOfTag(server(), 'ClientApplication', SERVICE_CLIENT);
      expect(await change(service, aForm('completed'), { status: 'amended' })).toBe(200);
      expect(await change(service, aForm('completed'), { item: [{ linkId: 'x' }] })).toBe(FORBIDDEN);
      expect(await create(service, aProvenance('MedicationRequest/x'))).toBe(201);
      expect(await change(service, aProvenance('MedicationRequest/x'), { reason: [{ text: 'other' }] })).toBe(FORBIDDEN);
      expect(await remove(service, aProvenance('MedicationRequest/x'))).toBe(FORBIDDEN);
      const bare = MACHINERY.map((resourceType) => ({ resourceType }) as Resource);
      expect(await ofAll(bare, (one) => create(service, one))).toEqual(bare.map((one) => [one, FORBIDDEN]));
    });
  });

  describe('a bot', () => {
    beforeAll(() => {
      tell(`access policies tried on the server: 4 of people, the service's, ${String(installed.length)} of bots`);
    });
    const installed = readBotManifests().filter(({ manifest }) => manifest.cdsService === undefined);
    const tried: readonly ResourceType[] = [
      ...new Set([...RECORD_TYPES, ...STAFF_TYPES, ...CLINICAL, 'Appointment' as const, ...MACHINERY]),
    ];

    test.each(installed.map(({ manifest }) => [manifest.name, manifest] as const))(
      '%s works under its own policy, which lets it do what its manifest says and nothing else',
      { timeout: 180_000 },
      async (name, { policy: { read, write, remove: removed } }) => {
        const bot = await memberOfTag(server(), 'Bot', `Bot/${name}`);
        const seen = new Set<string>([...read, ...write, ...removed]);
        const answers = [];
        for (const type of tried) {
          const bare = { resourceType: type };
          answers.push([type, await search(bot, type), (await bot.send('POST', type, bare)).status]);
        }
        const expected = tried.map((type) => [
          type,
          seen.has(type) ? 200 : FORBIDDEN,
          write.includes(type) ? INVALID : FORBIDDEN,
        ]);
        expect(answers).toEqual(expected);
        // No bot takes anything away.
        expect([removed, await remove(bot, aTask()), await remove(bot, aForm('completed'))]).toEqual([[], FORBIDDEN, FORBIDDEN]);
      },
    );
  });
}

async function memberOfTag(server: Server, type: 'Bot' | 'ClientApplication', key: string): Promise<Member> {
  const found = await server.client.searchOne(type, { _tag: `${ARTIFACT_TAG}|${key}` });
  const membership = await server.client.searchOne('ProjectMembership', { profile: `${type}/${found?.id ?? ''}` });
  if (membership?.accessPolicy?.reference === undefined) throw new Error(`${key} has no membership with a policy`);
  return memberOf(server, membership);
}
