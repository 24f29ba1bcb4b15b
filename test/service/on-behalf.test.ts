import { badRequest, forbidden, type MedplumClient, OperationOutcomeError, serverError } from '@medplum/core';
import type { Bundle, OperationOutcome } from '@medplum/fhirtypes';
import { beforeEach, expect, test } from 'vitest';
import { createService } from '../../src/service/app.ts';
import { createSessionStore } from '../../src/service/session-store.ts';
import { phq9, THERAPIST } from '../support/course.ts';
import { asPerson, mayWorkAs } from '../../src/service/as-person.ts';
import { readRecordOf } from '../../src/service/read-record-of.ts';
import { createRuntime } from '../../src/service/runtime.ts';
import type { TenantRuntime } from '../../src/service/tenant-runtime.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';

const MEDPLUM = { baseUrl: 'https://medplum.example/', clientId: 'c', clientSecret: 's' };
const NOW = '2026-01-05T09:00:00.000Z';
let service: Harness;
let asked: (string | undefined)[];

/** The panel of a therapist whom Medplum knows as Practitioner/m1, over a Medplum that says as whom it was asked to write forms. */
async function aPanel(onBehalfOf: boolean | undefined, practitionerRef?: string) {
  service = await aService({ medplum: { ...MEDPLUM, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) } });
  await service.post('/api/pathway', {}, await service.signIn('prescriber'));
  const watched = (as: string | undefined): MedplumClient =>
    new Proxy(service.client, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (name !== 'executeBatch') return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        return (bundle: Parameters<MedplumClient['executeBatch']>[0]) => {
          if (JSON.stringify(bundle).includes('"resourceType":"QuestionnaireResponse"')) asked.push(as);
          return target.executeBatch(bundle);
        };
      },
    });
  const { config, clock, shared, ehr } = service;
  const app = createService({ config, clock, shared, fetch: ehr.fetch, logger: quiet, medplum: (_tenant, as) => watched(as) });
  const until = Date.now() + 60_000;
  const id = await createSessionStore(shared).create({
    tenant: 'clinic',
    user: { reference: THERAPIST, name: 'Imagined', roles: ['therapist'] },
    ...(practitionerRef === undefined ? {} : { practitionerRef }),
    patientId: 'p1',
    needPatientBanner: true,
    accessToken: 't',
    accessUntilMs: until,
    endsAtMs: until,
  });
  const headers = { cookie: `__Host-kap=${id}`, origin: PUBLIC, 'x-kap-request': 'panel', 'content-type': 'application/json' };
  return () =>
    app.request(`${PUBLIC}/api/forms/kap-phq-9`, { method: 'POST', headers, body: JSON.stringify(phq9('2026-01-05')) });
}

beforeEach(() => {
  asked = [];
});

test.each([
  ['as the person, where the tenant says nothing', undefined, 'Practitioner/m1', 'Practitioner/m1'],
  ['as the person, where the tenant says so', true, 'Practitioner/m1', 'Practitioner/m1'],
  ['as the service, where it does not', false, 'Practitioner/m1', undefined],
  ['as the service, for somebody whom Medplum does not know', true, undefined, undefined],
] as const)('a form is written %s', async (_name, onBehalfOf, known, as) => {
  const submit = await aPanel(onBehalfOf, known);
  expect((await submit()).status).toBe(201);
  expect(asked).toEqual([as]);
});

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A tenant with a patient on a course, over a Medplum that treats a person as the test says. */
async function aTenant(asTherapist: (own: MedplumClient) => Partial<MedplumClient>): Promise<(role: string) => TenantRuntime> {
  service = await aService({ medplum: MEDPLUM });
  await service.post('/api/pathway', {}, await service.signIn('prescriber'));
  await service.settle();
  const { config, clock, ehr, client } = service;
  const deps = {
    config,
    clock,
    fetch: ehr.fetch,
    logger: quiet,
    medplum: (_tenant: string, as?: string) =>
      (as === undefined ? client : Object.assign(Object.create(client), asTherapist(client))) as MedplumClient,
  };
  const [on] = createRuntime(deps).tenants;
  if (on === undefined) throw new Error('a tenant');
  return (role) =>
    asPerson(deps, on, { practitionerRef: 'Practitioner/m1', user: { reference: THERAPIST, name: 'x', roles: [role] } });
}

/** Leaves out of a record what Medplum would by a policy's criteria: in silence. */
function hiding(type: string) {
  return (own: MedplumClient): Partial<MedplumClient> => ({
    executeBatch: async (bundle) => {
      const answer = await own.executeBatch(bundle);
      const shown = (entry: NonNullable<Bundle['entry']>) => entry.filter(({ resource }) => resource?.resourceType !== type);
      for (const { resource } of answer.entry ?? [])
        if (resource?.resourceType === 'Bundle') Object.assign(resource, { entry: shown(resource.entry ?? []) });
      return answer;
    },
  });
}

test('a record of which Medplum hides a part from a clinician is not shown, for what is hidden would look like nothing to find', async () => {
  const as = await aTenant(hiding('CarePlan'));
  await expect(readRecordOf(as('therapist'), 'p1', NOW)).rejects.toMatchObject({ code: 'scope-missing' });
  const whole = await aTenant(() => ({}));
  expect((await readRecordOf(whole('therapist'), 'p1', NOW))?.carePlan?.status).toBe('active');
});

test('a record whose patient is hidden from a clinician is refused, and does not look like a patient without a course', async () => {
  const as = await aTenant((own) => ({
    executeBatch: async (bundle) => {
      const answer = await own.executeBatch(bundle);
      const [patient] = answer.entry ?? [];
      Object.assign(patient ?? {}, { resource: undefined, response: { status: '404' } });
      return answer;
    },
  }));
  await expect(readRecordOf(as('therapist'), 'p1', NOW)).rejects.toMatchObject({ code: 'scope-missing' });
});

test('what the front desk is shown rests on the whole record, which the service reads', async () => {
  const as = await aTenant(hiding('CarePlan'));
  const record = await readRecordOf(as('front-desk'), 'p1', NOW);
  expect(record?.resources.some(({ resourceType }) => resourceType === 'CarePlan')).toBe(true);
});

test.each([
  ['no member', badRequest('no member')],
  ['without rights', forbidden],
] as const)(
  'somebody whom Medplum finds %s does not get in, and a Medplum that fails is not that',
  async (_name, refusal: OperationOutcome) => {
    const answering = (outcome: OperationOutcome) => ({ search: () => Promise.reject(new OperationOutcomeError(outcome)) });
    const on = (await aTenant(() => ({})))('therapist');
    const person = { practitionerRef: 'Practitioner/m1', user: { reference: THERAPIST, name: 'x', roles: ['therapist'] } };
    const medplum = (outcome: OperationOutcome) => ({ medplum: () => answering(outcome) as unknown as MedplumClient });
    expect(await mayWorkAs(medplum(refusal), on, person)).toBe(false);
    await expect(mayWorkAs(medplum(serverError(new Error('down'))), on, person)).rejects.toThrow();
    expect(await mayWorkAs({ medplum: () => service.client }, on, person)).toBe(true);
  },
);
