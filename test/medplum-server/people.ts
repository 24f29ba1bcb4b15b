import type { AccessPolicy, MedicationRequest, ProjectMembership, Task } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { createMedplumClients } from '../../src/cli/medplum-clients.ts';
import type { Config } from '../../src/service/config.ts';
import { findPatient, loadRecordOf } from '../../src/medplum/store.ts';
import { local } from '../../src/terminology/codes.ts';
import { aVisit, EHR_BASE, PRESCRIBER, THERAPIST } from '../support/course.ts';
import { MINUTE_MS } from '../../src/core/time.ts';
import {
  anOrderService,
  attestWith,
  decision,
  json,
  type OrderService,
  prepared,
  readyForOrder,
  send,
  signInAs,
  withPasskey,
} from '../service/orders/support.ts';
import { ASSOCIATE, associateWorks, dosesComeOutOfTheirLot, writerOf } from './people-at-work.ts';
import type { Server } from './support/access.ts';
import { kap } from './support/kap.ts';

const FRONT_DESK = 'Practitioner/front-desk-1';
const ADMINISTRATOR = 'Practitioner/administrator-1';
const ROLES = [
  [PRESCRIBER, 'prescriber', 'KAP prescriber'],
  [THERAPIST, 'therapist', 'KAP therapist'],
  [FRONT_DESK, 'front-desk', 'KAP front desk'],
  [ADMINISTRATOR, 'administrator', 'KAP administrator'],
  [ASSOCIATE, 'supervised-associate', 'KAP supervised associate'],
] as const;

type People = ReadonlyMap<string, string>;

/** Members of the project under the policies that `kap install` brings, by the EHR's reference. */
async function invitePeople({ client, projectId }: Server): Promise<People> {
  const people = new Map<string, string>();
  for (const [reference, role, policyName] of ROLES) {
    const policy = await client.searchOne('AccessPolicy', { name: policyName });
    if (policy === undefined) throw new Error(`${policyName} is not installed`);
    const membership = (await client.invite(projectId, {
      resourceType: 'Practitioner',
      firstName: 'Imagined',
      lastName: role,
      externalId: crypto.randomUUID(),
      sendEmail: false,
      membership: { accessPolicy: { reference: `AccessPolicy/${policy.id}` } },
    })) as ProjectMembership;
    const own = membership.profile.reference ?? '';
    const person = await client.readResource('Practitioner', own.slice('Practitioner/'.length));
    await client.updateResource({ ...person, active: true, identifier: [{ system: EHR_BASE, value: reference }] });
    await client.createResource({
      resourceType: 'PractitionerRole',
      active: true,
      practitioner: { reference: own },
      code: [{ coding: [local('kap-role', role)] }],
    });
    people.set(reference, own);
  }
  return people;
}

/** The service's own client as the installer makes it, with its own policy, made an administrator as docs/install.md says. */
async function installService(at: Server): Promise<Server['credentials']> {
  const installed = await kap(at, ['install']);
  expect(installed.code, installed.text.slice(-400)).toBe(0);
  const service = await at.client.searchOne('ClientApplication', { name: 'KAP Pathway service' });
  const membership = await at.client.searchOne('ProjectMembership', { profile: `ClientApplication/${service?.id ?? ''}` });
  if (service === undefined || membership === undefined) throw new Error('The service has no client');
  await at.client.updateResource<ProjectMembership>({ ...membership, admin: true });
  return { clientId: service.id, clientSecret: service.secret ?? '' };
}

/** Whole ways of people through the service, each of whose requests Medplum judges by the person's own policy. */
export function describePeople(server: () => Server): void {
  describe('people under the policies of kap install', () => {
    let people: People;
    let service: OrderService;
    const refOf = (reference: string) => people.get(reference) ?? '';

    test('are members, and the service may work for them', async () => {
      const credentials = await installService(server());
      people = await invitePeople(server());
      const { baseUrl, client } = server();
      const medplum = { baseUrl, ...credentials };
      const clients = createMedplumClients({ tenants: [{ id: 'clinic', medplum }] } as unknown as Config, fetch);
      service = await anOrderService({}, undefined, { medplum, backing: { medplum: clients, client, people } });
      expect(people.size).toBe(ROLES.length);
    });

    test('therapist and prescriber start a course, fill in forms, clear, and read where the patient stands', async () => {
      await readyForOrder(service);
      const patient = await findPatient(server().client, EHR_BASE, 'p1');
      const record = await loadRecordOf(server().client, patient ?? '', { now: new Date().toISOString() });
      // The bots go on with it at once: who started it is its first version.
      const history = await server().client.readHistory('CarePlan', record?.carePlan?.id ?? '');
      const [first] = (history.entry ?? []).flatMap(({ resource }) => (resource === undefined ? [] : [resource])).slice(-1);
      expect(first === undefined ? undefined : writerOf(first)).toBe(refOf(PRESCRIBER));
      const therapist = await service.signIn('therapist');
      for (const path of [
        '/api/pathway',
        '/api/session',
        '/api/record',
        '/api/orders/decision',
        '/api/lozenges',
        '/api/session-room',
      ])
        expect([path, (await service.get(path, therapist)).status]).toEqual([path, 200]);
      const alone = await service.signIn('therapist', { patientId: 'none' });
      const titles = async () => {
        const list = await service.get('/api/work-list', alone);
        expect(list.status).toBe(200);
        return (await json<{ items: { title: string }[] }>(list)).items.map(({ title }) => title);
      };
      expect((await titles()).length).toBeGreaterThan(0);
      // The second time only what changed is asked for.
      const task = {
        resourceType: 'Task',
        status: 'requested',
        intent: 'order',
        priority: 'urgent',
        description: 'Call back',
      } as const;
      const added = await server().client.createResource<Task>({ ...task, for: { reference: patient ?? '' } });
      expect(await titles()).toContain('Call back');
      await server().client.updateResource<Task>({ ...added, status: 'completed' });
      expect(await titles()).not.toContain('Call back');
    });

    test('a therapist records signs and an event of a session, and takes one back', async () => {
      const now = Date.parse(service.clock.now());
      const at = new Date(now).toISOString();
      service.ehr.put({ ...aVisit('dosing', new Date(now - 5 * MINUTE_MS).toISOString(), 'in-progress'), id: 'visit-1' });
      const therapist = await service.signIn('therapist');
      await service.get('/api/pathway?refresh=1', therapist);
      const entry = { encounter: 'Encounter/visit-1', at };
      const enter = (body: object) =>
        service.post('/api/session-entries', { ...entry, ...body }, { ...therapist, 'idempotency-key': crypto.randomUUID() });
      const signs = await enter({ kind: 'vitals', values: { systolic: 118, diastolic: 74, 'heart-rate': 68 } });
      expect(signs.status, (await signs.clone().text()).slice(0, 300)).toBe(201);
      const { reference } = await json<{ reference: string }>(signs);
      expect((await enter({ kind: 'note', text: 'Quiet' })).status).toBe(201);
      expect((await service.post('/api/retractions', { reference }, therapist)).status).toBe(201);
      const taken = await server().client.readReference({ reference });
      expect([(taken as { status?: string }).status, writerOf(taken)]).toEqual(['entered-in-error', refOf(THERAPIST)]);
    });

    test('a therapist drafts an order, and only the prescriber attests it, with a passkey that an administrator has approved', async () => {
      const prescriber = await service.signIn('prescriber');
      const therapist = await service.signIn('therapist');
      const administrator = await signInAs(service, ADMINISTRATOR, ['administrator'], { practitionerRef: refOf(ADMINISTRATOR) });
      const authenticator = await withPasskey(service, prescriber, true, administrator);
      const drafted = await prepared(service, therapist, { route: 'intramuscular' });
      const draft = await server().client.readReference<MedicationRequest>({ reference: drafted.reference });
      expect([draft.status, writerOf(draft)]).toEqual(['draft', refOf(THERAPIST)]);
      const order = (await decision(service, prescriber)).order;
      if (order === undefined) throw new Error('an order');
      const attested = await attestWith(service, prescriber, { order, authenticator });
      expect(attested.status, (await attested.clone().text()).slice(0, 600)).toBe(201);
      const active = await server().client.readReference<MedicationRequest>({ reference: drafted.reference });
      expect([active.status, writerOf(active)]).toEqual(['active', refOf(PRESCRIBER)]);
    });

    test('a prescriber checks the monitoring program, enters stock, and gives no passkey of their own a state', async () => {
      const prescriber = await service.signIn('prescriber');
      const pdmp = await service.post('/api/pdmp-checks', { summary: 'Nothing of note' }, prescriber);
      expect(pdmp.status, (await pdmp.clone().text()).slice(0, 300)).toBe(201);
      const received = { event: 'received', lot: 'LOT-1', mg: 500, key: crypto.randomUUID(), witness: 'Imagined' };
      const stock = await service.post('/api/stock', received, prescriber);
      expect(stock.status, (await stock.clone().text()).slice(0, 300)).toBe(201);
      const clients = createMedplumClients(service.config, fetch);
      const asPrescriber = await clients('clinic', refOf(PRESCRIBER));
      const basics = await server().client.searchResources('Basic', { _count: '100' });
      const passkey = basics.find(({ meta }) => meta?.profile?.some((one) => one.includes('passkey')) === true);
      if (passkey === undefined) throw new Error('a passkey');
      const text = JSON.stringify(passkey).replace('"approved"', '"pending"');
      await expect(asPrescriber.updateResource(JSON.parse(text) as typeof passkey)).rejects.toThrow(/orbidden/);
      const freshness = basics.find(({ meta }) => meta?.profile?.some((one) => one.includes('passkey')) !== true);
      if (freshness?.id === undefined) throw new Error('a record of the service');
      await expect(asPrescriber.deleteResource('Basic', freshness.id)).rejects.toThrow(/orbidden/);
    });

    test('a dose comes out of its lot as the prescriber who gives it, and once of two at a time', async () => {
      await dosesComeOutOfTheirLot({ service, server: server(), refOf }, PRESCRIBER);
    });

    test('a supervised associate notes, takes back and drafts as themselves, and neither reviews risk nor ends an order', async () => {
      await associateWorks({ service, server: server(), refOf });
    });

    test('what the service would let through by mistake, Medplum refuses by the policy of the person', async () => {
      // Somebody whom the session calls a prescriber and who is a therapist in Medplum.
      const posing = await signInAs(service, THERAPIST, ['prescriber'], { practitionerRef: refOf(THERAPIST) });
      const cleared = await service.post('/api/medication-reviews', { note: 'None' }, posing);
      expect(cleared.status).toBe(403);
      expect(await cleared.text()).toContain('access policy');
      const stock = await service.post(
        '/api/stock',
        { event: 'received', lot: 'LOT-1', mg: 500, key: crypto.randomUUID(), witness: 'Imagined' },
        posing,
      );
      expect(stock.status).toBe(403);
    });

    test('the front desk starts a course and is shown where a patient stands, and reads no chart in Medplum', async () => {
      const desk = await signInAs(service, FRONT_DESK, ['front-desk'], { practitionerRef: refOf(FRONT_DESK) });
      expect((await service.get('/api/pathway', desk)).status).toBe(200);
      const clients = createMedplumClients(
        { tenants: [{ id: 'clinic', medplum: service.config.tenants[0]?.medplum }] } as unknown as Config,
        fetch,
      );
      const asDesk = await clients('clinic', refOf(FRONT_DESK));
      await expect(asDesk.search('Observation', '_count=1')).rejects.toThrow(/orbidden/);
    });

    test('a policy that hides a part of a record shows none of it, for what is hidden would look like nothing to find', async () => {
      const { client } = server();
      const policy = await client.searchOne('AccessPolicy', { name: 'KAP therapist' });
      const therapist = await service.signIn('therapist');
      const narrowed = (policy?.resource ?? []).map((one) =>
        one.resourceType === 'Observation' ? { ...one, criteria: 'Observation?status=preliminary' } : one,
      );
      await client.updateResource<AccessPolicy>({ ...(policy as AccessPolicy), resource: narrowed });
      const hidden = await service.get('/api/pathway', therapist);
      await client.updateResource<AccessPolicy>(policy as AccessPolicy);
      expect([hidden.status, await hidden.text()]).toEqual([403, expect.stringContaining('hides')]);
      expect((await service.get('/api/pathway', therapist)).status).toBe(200);
      await send(service, 'kap-phq-9', therapist);
    });
  });
}
