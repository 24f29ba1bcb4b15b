import type { Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/safety/finding.ts';
import { findFindings } from '../../../src/core/safety/find-findings.ts';
import { medicationReview } from '../../../src/core/safety/medication-review.ts';
import {
  aChart,
  aCondition,
  aKetaminePrescription,
  aMedicationRequest,
  CODES,
  EHR_BASE,
  mirrored,
  NOW,
  THERAPIST,
} from '../../support/builders.ts';
import { aClearance } from '../../support/builders-forms.ts';
import { aProtocol } from '../../support/builders-protocol.ts';

const find = (...resources: Resource[]): Finding | undefined => findFindings(aProtocol(), aChart(resources), NOW)[0];
const covering = ['Condition/c1'];

test('a prescriber note that covers all evidence clears the finding, and stays with it', () => {
  expect(find(aCondition(), aClearance({ rule: 'hypertension', covers: covering }))).toMatchObject({
    rule: 'hypertension',
    clearedBy: { reference: 'ClinicalImpression/clearance1', at: '2026-03-09T11:00:00Z' },
  });
});

test('a note clears the mirrored condition by its EHR reference, by a logical one and by its copy', () => {
  const item = { identifier: { system: EHR_BASE, value: 'Condition/c1' } };
  const note = (reference: object): Resource =>
    aClearance({ rule: 'hypertension', investigation: [{ code: { text: 'Evidence' }, item: [reference] }] });
  for (const reference of [{ reference: 'Condition/c1' }, item, { reference: 'Condition/mirror-c1' }]) {
    expect(find(mirrored(aCondition()), note(reference))?.clearedBy).toBeDefined();
  }
});

test.each<[string, Parameters<typeof aClearance>[0]]>([
  ['by a therapist', { by: THERAPIST }],
  ['by somebody unknown', { by: 'Practitioner/x' }],
  ['of another rule', { rule: 'stroke' }],
  ['of another kind', { kind: 'eligibility' }],
  ['not completed', { status: 'in-progress' }],
  ['from the future', { date: '2026-03-10T15:00:01Z' }],
  ['without a readable date', { date: 'lately' }],
  ['that covers something else', { covers: ['Condition/other'] }],
  ['that covers nothing', { covers: [] }],
])('a note %s clears nothing', (_, overrides) => {
  expect(find(aCondition(), aClearance({ rule: 'hypertension', covers: covering, ...overrides }))?.clearedBy).toBeUndefined();
});

test('new evidence reopens a cleared finding', () => {
  const note = aClearance({ rule: 'hypertension', covers: covering });
  expect(find(aCondition(), aCondition({ id: 'c2' }), note)?.clearedBy).toBeUndefined();
});

test('no note clears an absolute finding that the basis does not let a prescriber override', () => {
  const note = aClearance({ rule: 'pregnancy', covers: covering });
  expect(find(aCondition({ code: CODES.pregnancy }), note)).toMatchObject({
    class: 'absolute',
    clearable: false,
    clearedBy: undefined,
  });
});

test('a note clears an absolute finding that the basis marks as overridable', () => {
  const code = { coding: [{ system: 'http://snomed.info/sct', code: '7200002', display: 'Alcoholism' }] };
  const note = aClearance({ rule: 'substance-use-disorder-active', covers: covering });
  expect(find(aCondition({ code }), note)).toMatchObject({
    class: 'absolute',
    clearable: true,
    clearedBy: { reference: 'ClinicalImpression/clearance1' },
  });
});

const review = (covers: readonly string[], overrides: Parameters<typeof aClearance>[0] = {}): Resource =>
  aClearance({ kind: 'medication-review', covers, ...overrides });
const judge = (...resources: Resource[]) => medicationReview(aChart(resources), NOW);

test('medications without a review are unknown, also when there are none', () => {
  expect(judge(aMedicationRequest()).decision).toBe('unknown');
  expect(judge().decision).toBe('unknown');
});

test('an empty review covers no medications, and not those that came since', () => {
  expect(judge(review([])).decision).toBe('proceed');
  expect(judge(review([]), aMedicationRequest())).toMatchObject({
    decision: 'hold',
    evidence: [{ reference: 'MedicationRequest/m1' }],
  });
});

test('a review must cover every medication in use, and neither ketamine nor stopped ones', () => {
  const rest = [aMedicationRequest({ id: 'm3', status: 'stopped' }), aKetaminePrescription()];
  expect(judge(review(['MedicationRequest/m1']), aMedicationRequest(), ...rest).decision).toBe('proceed');
  expect(
    judge(review(['MedicationRequest/m1']), aMedicationRequest(), aMedicationRequest({ id: 'm2', status: 'unknown' })).decision,
  ).toBe('hold');
});

test('a review by a therapist, or from the future, does not count', () => {
  expect(judge(review([], { by: THERAPIST })).decision).toBe('unknown');
  expect(judge(review([], { date: '2026-03-10T15:00:01Z' })).decision).toBe('unknown');
});

test('a note of this very instant counts', () => {
  expect(find(aCondition(), aClearance({ rule: 'hypertension', covers: covering, date: NOW }))?.clearedBy).toBeDefined();
});

test('of two notes the newer one is shown', () => {
  const note = (id: string, date: string): Resource => aClearance({ id, rule: 'hypertension', covers: covering, date });
  const found = find(aCondition(), note('a', '2026-03-08T10:00:00Z'), note('b', '2026-03-01T10:00:00Z'));
  expect(found?.clearedBy?.reference).toBe('ClinicalImpression/a');
});
