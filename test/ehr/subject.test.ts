import type { Condition, Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { CHART_QUERIES } from '../../src/ehr/chart-queries.ts';
import { readPrefetch, readPrefetchKey } from '../../src/ehr/hooks/prefetch.ts';
import { parseHookRequest } from '../../src/ehr/hooks/wire.ts';
import { ownerOf } from '../../src/ehr/subject.ts';
import { aCondition, aPatient } from '../support/builders.ts';

const BASE = 'https://ehr.example/fhir';
const sought = { patientId: 'p1', base: BASE };

/** Whose it is that a reference names. */
const ANOTHER: readonly (readonly [string, string])[] = [
  ['another patient', 'Patient/p2'],
  ['another patient by a whole address', `${BASE}/Patient/p2`],
  ['a version of another patient', 'Patient/p2/_history/1'],
  ['another server’s patient of the same id', 'https://other.example/fhir/Patient/p1'],
  ['the same host’s other server', 'https://ehr.example/other/Patient/p1'],
  ['a server below ours', `${BASE}/tenant/Patient/p1`],
  ['a group', 'Group/p1'],
  ['somebody held in the resource itself', '#p1'],
  ['a uuid of its Bundle', 'urn:uuid:0f5c7b1e-6a52-4d8f-9d51-6d6a7f0f1c11'],
  ['a search', 'Patient?identifier=p1'],
  ['a type in other letters', 'patient/p1'],
  ['a way on from this patient', 'Patient/p1/../p2'],
  ['nothing at all', ''],
];
const SOUGHT: readonly (readonly [string, string])[] = [
  ['this patient', 'Patient/p1'],
  ['this patient by a whole address', `${BASE}/Patient/p1`],
  ['a version of this patient', `${BASE}/Patient/p1/_history/3`],
];
const NOBODY: readonly (readonly [string, Condition['subject'] | undefined])[] = [
  ['a name alone', { display: 'Orla Fennimore' }],
  ['an identifier alone', { identifier: { system: 'urn:mrn', value: '1' } }],
  ['no subject', undefined],
];

function about(subject: Condition['subject'] | undefined): Condition {
  const { subject: _own, ...rest } = aCondition();
  return { ...rest, ...(subject === undefined ? {} : { subject }) } as Condition;
}

describe('the owner of a resource', () => {
  test.each(ANOTHER)('that names %s is another', (_name, reference) => {
    expect(ownerOf(about({ reference }), sought)).toBe('another');
  });

  test.each(SOUGHT)('that names %s is the patient', (_name, reference) => {
    expect(ownerOf(about({ reference }), sought)).toBe('sought');
  });

  test.each(NOBODY)('that names %s is nobody', (_name, subject) => {
    expect(ownerOf(about(subject), sought)).toBe('nobody');
  });

  test('who is looked for at any server is found by id', () => {
    const reference = 'https://other.example/fhir/Patient/p1';
    expect(ownerOf(about({ reference }), { patientId: 'p1', base: undefined })).toBe('sought');
    expect(ownerOf(about({ reference }), { patientId: 'p2', base: undefined })).toBe('another');
  });

  test('that is a patient is that patient, and nobody without an id', () => {
    const { id: _id, ...unnamed } = aPatient();
    expect([ownerOf(aPatient(), sought), ownerOf(aPatient({ id: 'p2' }), sought), ownerOf(unnamed, sought)]).toEqual([
      'sought',
      'another',
      'nobody',
    ]);
  });
});

describe('a prefetch', () => {
  const query = CHART_QUERIES.find(({ category }) => category === 'conditions');
  const state = (...found: readonly Resource[]) =>
    query === undefined
      ? undefined
      : readPrefetchKey(
          { conditions: { resourceType: 'Bundle', entry: found.map((resource) => ({ resource })) } },
          query,
          sought,
        );

  test.each(ANOTHER)('of what names %s has failed, and only what names the patient is kept', (_name, reference) => {
    expect(state(aCondition({ id: 'own' }), about({ reference }), about(undefined))).toMatchObject({
      state: 'failed',
      reason: 'other-patient',
      resources: [{ id: 'own' }],
      dropped: 2,
    });
  });

  test.each(NOBODY)('of what names %s has failed, and it is left out and counted', (_name, subject) => {
    expect(state(aCondition({ id: 'own' }), about(subject))).toMatchObject({
      state: 'failed',
      reason: 'unreadable-entry',
      resources: [{ id: 'own' }],
      dropped: 1,
    });
  });

  test('that was laid out for one server is laid out anew for another', () => {
    const prefetch = {
      conditions: { resourceType: 'Bundle', entry: [{ resource: about({ reference: `${BASE}/Patient/p1` }) }] },
    };
    const now = '2026-01-05T09:00:00Z';
    expect(readPrefetch(prefetch, sought, { now }).freshness.conditions?.state).toBe('read');
    const elsewhere = { ...sought, base: 'https://other.example/fhir' };
    expect(readPrefetch(prefetch, elsewhere, { now }).freshness.conditions).toMatchObject({ reason: 'other-patient' });
  });
});

test.each(ANOTHER)('a draft order that names %s refuses the call', (_name, reference) => {
  const order = { resourceType: 'MedicationRequest', status: 'draft', subject: { reference } };
  const body = {
    hook: 'order-sign',
    hookInstance: 'x',
    fhirServer: `${BASE}/`,
    context: { userId: 'Practitioner/1', patientId: 'p1', draftOrders: { resourceType: 'Bundle', entry: [{ resource: order }] } },
  };
  expect(() => parseHookRequest(body, 'order-sign')).toThrow(expect.objectContaining({ expression: 'context.draftOrders' }));
});

describe('a visit', () => {
  const booked = (...actors: object[]) => ({
    hook: 'appointment-book',
    hookInstance: 'x',
    fhirServer: `${BASE}/`,
    context: {
      userId: 'Practitioner/1',
      patientId: 'p1',
      appointments: {
        resourceType: 'Bundle',
        entry: [{ resource: { resourceType: 'Appointment', participant: actors.map((actor) => ({ actor })) } }],
      },
    },
  });

  test.each(ANOTHER.filter(([, reference]) => reference !== ''))(
    'whose patient names %s refuses the call',
    (_name, reference) => {
      const call = booked({ reference: 'Practitioner/1' }, { reference, type: 'Patient' });
      expect(() => parseHookRequest(call, 'appointment-book')).toThrow(
        expect.objectContaining({ expression: 'context.appointments' }),
      );
    },
  );

  test('of another server’s patient of the same id refuses the call, also where no type is said', () => {
    const call = booked({ reference: 'https://other.example/fhir/Patient/p1' });
    expect(() => parseHookRequest(call, 'appointment-book')).toThrow(/another patient/);
  });

  test.each(SOUGHT)('of a group in which one names %s is this patient’s', (_name, reference) => {
    const call = booked({ reference: 'Patient/p2' }, { reference }, { reference: '#room' });
    expect(parseHookRequest(call, 'appointment-book').appointments).toHaveLength(1);
  });
});
