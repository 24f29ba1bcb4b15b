import type { CodeableConcept, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/safety/finding.ts';
import { findFindings } from '../../../src/core/safety/find-findings.ts';
import { readVitals } from '../../../src/core/safety/vitals.ts';
import { valueSet } from '../../../src/terminology/artifacts.ts';
import { RULES } from '../../../src/terminology/rules.ts';
import { aChart, aCondition, aMedicationRequest, anAllergy, mirrored, NOW, snomed } from '../../support/builders.ts';
import { aClearance, aResponse } from '../../support/builders-forms.ts';
import { aProtocol } from '../../support/builders-protocol.ts';
import { aBloodPressure, aVital } from '../../support/builders-vitals.ts';

const find = (resources: readonly Resource[]): readonly Finding[] => findFindings(aProtocol(), aChart(resources), NOW);

/** Some enumerated codes of each rule's own value set: the generator knows no code by itself. */
function conceptsOf(ruleId: string): readonly CodeableConcept[] {
  const id = RULES.find((rule) => rule.id === ruleId)?.valueSet;
  const includes = id === undefined ? [] : (valueSet(id).compose?.include ?? []);
  return includes.flatMap(({ system, concept }) =>
    (concept ?? []).slice(0, 3).map(({ code }) => ({ coding: [{ system: system ?? '', code }] })),
  );
}
const ofKind = (kind: string): readonly (readonly [string, CodeableConcept])[] =>
  RULES.filter((rule) => rule.kind === kind).flatMap(({ id }) => conceptsOf(id).map((concept) => [id, concept] as const));
const ofClass = (cls: string): readonly (readonly [string, CodeableConcept])[] =>
  RULES.filter((rule) => rule.kind === 'condition' && rule.class === cls).flatMap(({ id }) =>
    conceptsOf(id).map((concept) => [id, concept] as const),
  );

const conditionCode = fc.oneof(
  fc.constantFrom(...ofKind('condition').map(([, concept]) => concept)),
  fc.constant(snomed('195662009', 'Acute viral pharyngitis')),
);
const medicationCode = fc.oneof(
  fc.constantFrom(...ofKind('medication').map(([, concept]) => concept)),
  fc.constantFrom<CodeableConcept>({ text: 'Xyzzyprazole' }, { text: 'simvastatin' }, {}),
);
const clinical = fc.constantFrom('active', 'recurrence', 'resolved', 'inactive', 'remission', 'odd', null);
const verification = fc.constantFrom('confirmed', 'unconfirmed', 'provisional', 'refuted', null);
const date = fc.constantFrom('1999', '2010-05', '2020-02-29', '2026-03-09T10:00:00Z');

const resource: fc.Arbitrary<Resource> = fc.oneof(
  fc.record({ code: conditionCode, clinical, verification, onsetDateTime: date }).map((made): Resource => aCondition(made)),
  fc
    .record({
      medicationCodeableConcept: medicationCode,
      status: fc.constantFrom('active', 'stopped', 'unknown', 'draft'),
      authoredOn: date,
    })
    .map((made): Resource => aMedicationRequest(made)),
  fc.record({ clinical, verification }).map((made): Resource => anAllergy(made)),
  fc
    .record({
      rule: fc.constantFrom(...RULES.map(({ id }) => id)),
      yes: fc.boolean(),
      authored: fc.constantFrom('2026-01-01T10:00:00Z', '2026-02-01T10:00:00Z'),
    })
    .map(({ rule, yes, authored }): Resource => aResponse('kap-medical-intake', { [`finding.${rule}`]: yes }, { authored })),
  fc
    .record({ rule: fc.constantFrom(...RULES.map(({ id }) => id)) })
    .map(({ rule }): Resource => aClearance({ rule, covers: ['Condition/r0', 'Condition/r1'] })),
);
/** Resources of distinct references. */
const record = fc
  .array(resource, { maxLength: 12 })
  .map((list) => list.map((made, index): Resource => ({ ...made, id: `r${String(index)}` })));
const absolute = fc.constantFrom(...ofClass('absolute'));

test('adding an absolute contraindication always yields an absolute finding that nothing has cleared', () => {
  fc.assert(
    fc.property(record, absolute, (resources, [rule, code]) => {
      const added = find([...resources, aCondition({ id: 'added', code })]).find((finding) => finding.rule === rule);
      expect(added).toMatchObject({ class: 'absolute', clearedBy: undefined });
      expect(added?.evidence.map(({ reference }) => reference)).toContain('Condition/added');
    }),
  );
});

test('adding a condition never removes a finding or a piece of its evidence', () => {
  fc.assert(
    fc.property(record, conditionCode, (resources, code) => {
      const after = new Map(find([...resources, aCondition({ id: 'added', code })]).map((finding) => [finding.rule, finding]));
      for (const before of find(resources)) {
        expect(after.get(before.rule)?.evidence).toEqual(expect.arrayContaining([...before.evidence]));
        expect(after.get(before.rule)?.class).toBe(before.class);
      }
    }),
  );
});

test('the order of arrival decides nothing', () => {
  const shuffled = record.chain((resources) =>
    fc.tuple(fc.constant(resources), fc.shuffledSubarray(resources, { minLength: resources.length })),
  );
  fc.assert(
    fc.property(shuffled, ([resources, other]) => {
      expect(find(other)).toEqual(find(resources));
    }),
  );
});

test('the same resources twice, or straight from the EHR over the mirror, change nothing', () => {
  fc.assert(
    fc.property(record, (resources) => {
      expect(find([...resources, ...resources])).toEqual(find(resources));
      expect(find([...resources.map((made) => mirrored(made)), ...resources])).toEqual(find(resources));
    }),
  );
});

test('what is resolved gives no finding, except under a rule of history', () => {
  const over = fc.constantFrom('resolved', 'inactive', 'remission');
  fc.assert(
    fc.property(fc.constantFrom(...ofKind('condition')), over, ([, code], status) => {
      const found = find([aCondition({ code, clinical: status })]);
      expect(found.filter(({ rule }) => RULES.find(({ id }) => id === rule)?.historyCounts !== true)).toEqual([]);
    }),
  );
});

test('a refuted condition and a stopped medication never give a finding', () => {
  fc.assert(
    fc.property(conditionCode, clinical, medicationCode, (code, status, medicationCodeableConcept) => {
      const refuted = aCondition({ code, clinical: status, verification: 'refuted' });
      expect(find([refuted, aMedicationRequest({ status: 'stopped', medicationCodeableConcept })])).toEqual([]);
    }),
  );
});

test('every active medication is found by a rule, is known to be of none, or is reported as not checked', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = find([aMedicationRequest({ medicationCodeableConcept: { text: `qqq${text}` } })]);
      expect(found.map(({ rule }) => rule)).toContain('medication-not-checked');
    }),
  );
});

test('no reading holds a value that its observations do not state, and a worse value is never judged milder', () => {
  const pressure = fc.integer({ min: 1, max: 300 });
  const order = ['within', 'caution', 'hold', 'stop'];
  const level = (systolic: number): number => {
    const chart = aChart([aVital('systolic', systolic)]);
    const [reading] = readVitals(aProtocol(), chart, { from: '2026-03-10T14:30:00Z', to: NOW });
    expect(reading?.values.systolic).toBe(systolic);
    return order.indexOf(reading?.level ?? 'none');
  };
  fc.assert(
    fc.property(pressure, pressure, (a, b) => {
      expect(level(Math.max(a, b))).toBeGreaterThanOrEqual(level(Math.min(a, b)));
    }),
  );
});

test('the order of observations decides nothing about the readings', () => {
  const times = ['2026-03-10T14:50:00Z', '2026-03-10T14:50:30Z', '2026-03-10T14:51:00Z'];
  const one = fc.record({ systolic: fc.constantFrom(118, 120, 165), at: fc.constantFrom(...times), rate: fc.boolean() });
  const list = fc.array(one, { maxLength: 6 }).map((made) =>
    made.map(({ systolic, at, rate }, index): Resource => {
      const overrides = { id: `v${String(index)}`, effectiveDateTime: at };
      return rate ? aVital('heart-rate', systolic, overrides) : aBloodPressure(systolic, 80, overrides);
    }),
  );
  const window = { from: '2026-03-10T14:30:00Z', to: NOW };
  fc.assert(
    fc.property(
      list.chain((made) => fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length }))),
      ([made, other]) => {
        expect(readVitals(aProtocol(), aChart(other), window)).toEqual(readVitals(aProtocol(), aChart(made), window));
      },
    ),
  );
});
