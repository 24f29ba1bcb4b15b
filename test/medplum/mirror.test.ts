import type { BundleEntry, Condition, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChart } from '../../src/core/chart/build-chart.ts';
import { type MirrorScope } from '../../src/medplum/local-copy.ts';
import { planMirror, type Snapshot } from '../../src/medplum/mirror.ts';
import {
  aCondition,
  aMedication,
  aMedicationRequest,
  anAllergy,
  aPatient,
  aVisit,
  CODES,
  freshness,
  ROLES,
} from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';
import { aBloodPressure } from '../support/builders-vitals.ts';

const scope: MirrorScope = { ehrBase: EHR_BASE, ehrPatientId: 'p1', patientRef: 'Patient/local' };

function snapshot(resources: readonly Resource[], overrides: Partial<Snapshot> = {}): Snapshot {
  return { resources, freshness: freshness(), bounded: [], ...overrides };
}

let made = 0;

/** What a store would hold after a plan: ids for the new, versions for all, what was deleted gone. */
function apply(entries: readonly BundleEntry[], existing: readonly Resource[]): readonly Resource[] {
  const byKey = new Map(existing.map((one) => [`${one.resourceType}/${one.id ?? ''}`, one]));
  entries.forEach(({ resource, request }, at) => {
    if (request?.method === 'DELETE') byKey.delete(request.url);
    if (resource === undefined) return;
    const id = request?.method === 'POST' ? `new-${String((made += 1))}` : (resource.id ?? '');
    byKey.set(`${resource.resourceType}/${id}`, {
      ...resource,
      id,
      meta: { ...resource.meta, versionId: String(at), lastUpdated: '2026-01-05T09:00:00Z' },
    });
  });
  return [...byKey.values()];
}

const methods = (entries: readonly BundleEntry[]) =>
  entries.map(({ request }) => `${request?.method ?? ''} ${request?.url ?? ''}`);

const condition = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    code: fc.constantFrom(CODES.stroke, CODES.seizure, CODES.hypertension),
    clinical: fc.constantFrom('active', 'resolved', null),
  })
  .map((one): Condition => aCondition(one));
const chart = fc
  .tuple(fc.uniqueArray(condition, { selector: ({ id }) => id }), fc.boolean(), fc.boolean())
  .map(([conditions, allergy, order]): readonly Resource[] => [
    ...conditions,
    ...(allergy ? [anAllergy()] : []),
    ...(order ? [aMedicationRequest({ medicationReference: { reference: 'Medication/med1' } }), aMedication()] : []),
  ]);

describe('the mirror', () => {
  test('is complete after one application: planning again is empty, for any two charts after each other', () => {
    fc.assert(
      fc.property(chart, chart, (first, second) => {
        const afterFirst = apply(planMirror(snapshot(first), [], scope), []);
        expect(planMirror(snapshot(first), afterFirst, scope)).toEqual([]);
        const afterSecond = apply(planMirror(snapshot(second), afterFirst, scope), afterFirst);
        expect(planMirror(snapshot(second), afterSecond, scope)).toEqual([]);
        expect(afterSecond).toHaveLength(second.filter(({ resourceType }) => resourceType !== 'Medication').length);
      }),
    );
  });

  test('takes a copy of the very version for what it is, and makes a copy of any other anew', () => {
    const first = aCondition({ id: 'c1', meta: { versionId: '1' } });
    const stored = apply(planMirror(snapshot([first]), [], scope), []);
    expect(planMirror(snapshot([first]), stored, scope)).toEqual([]);
    const second = aCondition({ id: 'c1', meta: { versionId: '2' }, code: CODES.pregnancy });
    expect(planMirror(snapshot([second]), stored, scope)).toMatchObject([
      { request: { method: 'PUT' }, resource: { code: CODES.pregnancy } },
    ]);
    const older = stored.map(
      (copy) => ({ ...copy, meta: { ...copy.meta, tag: copy.meta?.tag?.map(({ version: _, ...tag }) => tag) } }) as Resource,
    );
    expect(planMirror(snapshot([first]), older, scope)).toMatchObject([{ request: { method: 'PUT' } }]);
  });

  test('does not depend on the order in which the EHR gives its resources', () => {
    fc.assert(
      fc.property(chart, (resources) => {
        const stored = apply(planMirror(snapshot(resources), [], scope), []);
        expect(planMirror(snapshot(resources.toReversed()), stored, scope)).toEqual([]);
      }),
    );
  });

  test('gives a chart that says what the EHR’s own resources say', () => {
    fc.assert(
      fc.property(chart, (resources) => {
        const stored = apply(planMirror(snapshot(resources), [], scope), []);
        const of = (list: readonly Resource[]) =>
          buildChart({ resources: list, freshness: freshness(), rolesByPractitioner: ROLES, ehrBase: EHR_BASE });
        const seen = (list: readonly Resource[]) =>
          of(list).conditions.map(({ reference, resource }) => [reference, resource.code, resource.clinicalStatus]);
        expect(seen(stored)).toEqual(seen(resources));
      }),
    );
  });

  test('takes out what the EHR no longer has, and what is entered in error stays as the EHR says it', () => {
    const stored = apply(planMirror(snapshot([aCondition({ id: 'a' }), aCondition({ id: 'b' })]), [], scope), []);
    const wrong = aCondition({ id: 'b', verification: 'entered-in-error' });
    expect(methods(planMirror(snapshot([wrong]), stored, scope))).toEqual([
      expect.stringMatching(/^DELETE Condition\//),
      expect.stringMatching(/^PUT Condition\//),
    ]);
  });

  test('touches nothing of a category that was not read', () => {
    const stored = apply(planMirror(snapshot([aCondition()]), [], scope), []);
    const failed = freshness({ conditions: { state: 'failed', at: '2026-01-05T09:00:00Z', reason: 'timeout' } });
    expect(planMirror(snapshot([], { freshness: failed }), stored, scope)).toEqual([]);
    expect(
      planMirror(snapshot([], { freshness: { allergies: { state: 'read', at: '2026-01-05T09:00:00Z' } } }), stored, scope),
    ).toEqual([]);
  });

  test('keeps what is older than a bounded reading, and takes out what such a reading would have held', () => {
    const reading = (id: string, at: string) => aBloodPressure(118, 74, { id, effectiveDateTime: at });
    const all = [
      reading('old', '2025-01-01T09:00:00Z'),
      reading('gone', '2026-01-03T09:00:00Z'),
      reading('kept', '2026-01-02T09:00:00Z'),
    ];
    const stored = apply(planMirror(snapshot(all), [], scope), []);
    const plan = planMirror(snapshot([reading('kept', '2026-01-02T09:00:00Z')], { bounded: ['vitals'] }), stored, scope);
    const gone = stored.find((one) => JSON.stringify(one).includes('Observation/gone'));
    expect(methods(plan)).toEqual([`DELETE Observation/${gone?.id ?? ''}`]);
  });

  test('never touches what is KAP’s own', () => {
    const own: Resource = { ...aBloodPressure(118, 74, { id: 'score' }), subject: { reference: 'Patient/local' } };
    expect(planMirror(snapshot([]), [own], scope)).toEqual([]);
  });

  test('heals a double: of two copies of one resource one goes', () => {
    const [copy] = apply(planMirror(snapshot([aCondition()]), [], scope), []);
    const double = { ...copy, id: 'second' } as Resource;
    expect(methods(planMirror(snapshot([aCondition()]), copy === undefined ? [] : [copy, double], scope))).toEqual([
      expect.stringMatching(/^DELETE Condition\//),
    ]);
  });
});

describe('a mirrored copy', () => {
  const copyOf = (resource: Resource, others: readonly Resource[] = []) =>
    planMirror(snapshot([resource, ...others]), [], scope)[0]?.resource;

  test('refers to the patient locally, to everything else by the EHR’s own reference, and carries no narrative', () => {
    const order = aMedicationRequest({
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Ida</div>' },
      meta: { profile: ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest'], versionId: '7' },
      encounter: { reference: `${EHR_BASE}/Encounter/e1/_history/2` },
      requester: { reference: 'Practitioner/x', display: 'Dr. X' },
      recorder: { reference: 'https://elsewhere.example/fhir/Practitioner/y' },
    });
    const copy = copyOf(order);
    expect(copy).toMatchObject({
      subject: { reference: 'Patient/local' },
      encounter: { identifier: { system: EHR_BASE, value: 'Encounter/e1' } },
      requester: { identifier: { system: EHR_BASE, value: 'Practitioner/x' }, display: 'Dr. X' },
      recorder: { identifier: { value: 'https://elsewhere.example/fhir/Practitioner/y' } },
      identifier: [{ system: EHR_BASE, value: 'MedicationRequest/m1' }],
    });
    expect(copy?.meta).toEqual({
      source: `${EHR_BASE}/MedicationRequest/m1/_history/7`,
      tag: [expect.objectContaining({ code: 'mirror' })],
    });
    expect(copy).not.toHaveProperty('text');
    expect(copy).not.toHaveProperty('id');
  });

  test('of an order holds the Medication that the order refers to', () => {
    const copy = copyOf(aMedicationRequest({ medicationReference: { reference: 'Medication/med1', display: 'Valium' } }), [
      aMedication(),
    ]);
    expect(copy).toMatchObject({
      medicationReference: { reference: '#kap-medication' },
      contained: [{ resourceType: 'Medication', id: 'kap-medication', code: CODES.diazepam }],
    });
  });

  test('of a patient holds only what the rules and the panel show', () => {
    const patient = aPatient({
      name: [{ family: 'Imagined' }],
      telecom: [{ value: '555' }],
      address: [{ city: 'X' }],
      identifier: [{ system: 'urn:mrn', value: '1' }],
    });
    const stored = {
      ...aPatient(),
      id: 'local',
      identifier: [{ system: EHR_BASE, value: 'Patient/p1' }],
      meta: { tag: [{ system: 'https://kap-pathway.org/fhir/CodeSystem/kap-tag', code: 'mirror' }] },
    } as Resource;
    const [entry] = planMirror(snapshot([patient]), [stored], scope);
    expect(entry?.request?.url).toBe('Patient/local');
    expect(Object.keys(entry?.resource ?? {}).toSorted()).toEqual([
      'address',
      'birthDate',
      'gender',
      'id',
      'identifier',
      'meta',
      'name',
      'resourceType',
    ]);
  });

  test('of a visit keeps its kind', () => {
    expect(copyOf(aVisit({ activity: 'dosing' }))).toMatchObject({
      type: [{ coding: [{ code: 'dosing' }] }],
      subject: { reference: 'Patient/local' },
    });
  });
});
