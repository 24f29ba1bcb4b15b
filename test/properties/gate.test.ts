import type { Condition, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChart } from '../../src/core/chart/build-chart.ts';
import { CATEGORIES, type Category, type Freshness } from '../../src/core/chart/chart.ts';
import { worst } from '../../src/core/decision.ts';
import { assess } from '../../src/core/pathway/assess.ts';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import { valueSet } from '../../src/terminology/artifacts.ts';
import { RULES } from '../../src/terminology/rules.ts';
import { aPerson, at, cssrs, EHR_BASE, freshAt, phq9, readyForDose, ROLES, vitals } from '../support/course.ts';

const protocol = defaultProtocol();
const whole = readyForDose(protocol, 2);

function assessed(resources: readonly Resource[], now: string, freshness: Record<Category, Freshness> = freshAt(now)): Pathway {
  return assess(protocol, buildChart({ resources, freshness, rolesByPractitioner: ROLES, ehrBase: EHR_BASE }), now);
}

/** A history: some of what a careful clinic recorded, some of it twice, with things added that nobody planned, at any minute. */
const histories = fc.record({
  resources: fc
    .tuple(fc.subarray([...whole.resources]), fc.array(strayResource(), { maxLength: 4 }))
    .map(([part, strays]) => [aPerson(), ...part.filter(({ resourceType }) => resourceType !== 'Patient'), ...strays]),
  now: fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => at(0, minutes)),
});

function strayResource(): fc.Arbitrary<Resource> {
  const minute = fc.integer({ min: 0, max: 30 * 24 * 60 });
  return fc.oneof(
    minute.map((minutes) => phq9(at(0, minutes), minutes % 4)),
    minute.map((minutes) => cssrs(at(0, minutes), minutes % 2 === 0 ? [] : ['93246-7', '93249-1'])),
    fc
      .tuple(minute, fc.integer({ min: 60, max: 220 }))
      .map(([minutes, systolic]) => vitals(at(0, minutes), { systolic, diastolic: 50, heartRate: 70 })[0] ?? aPerson()),
    fc.constantFrom(...absoluteConditions()),
  );
}

function absoluteConditions(): readonly Condition[] {
  return RULES.filter((rule) => rule.class === 'absolute' && rule.kind === 'condition' && rule.valueSet !== undefined).flatMap(
    (rule) => {
      const include = valueSet(rule.valueSet ?? '').compose?.include.find(({ system }) => system === 'http://snomed.info/sct');
      const code = include?.concept?.[0]?.code;
      return code === undefined ? [] : [activeCondition(`${rule.id}-condition`, code)];
    },
  );
}

function activeCondition(id: string, code: string): Condition {
  return {
    resourceType: 'Condition',
    id,
    subject: { reference: 'Patient/p1' },
    clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
    code: { coding: [{ system: 'http://snomed.info/sct', code }] },
  };
}

describe('the gate to a dose', () => {
  test('is open only when each of its twelve lines proceeds, and says why for each that does not', () => {
    fc.assert(
      fc.property(histories, ({ resources, now }) => {
        const pathway = assessed(resources, now);
        expect(pathway.gates).toHaveLength(12);
        expect(pathway.dose).toBe(worst(pathway.gates.map(({ decision }) => decision)));
        for (const gate of pathway.gates) {
          expect(gate.reasons.length).toBeGreaterThan(0);
          expect(gate.source.citation).not.toBe('');
          if (gate.decision !== 'proceed') expect(gate.resolvedBy.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('is never opened by data that was not read: never, failed or a day old', () => {
    const unread = fc.constantFrom<Freshness>(
      { state: 'never' },
      { state: 'failed', at: whole.now, reason: 'timeout' },
      { state: 'read', at: at(0) },
      { state: 'read', at: 'not a time' },
    );
    const needed = CATEGORIES.filter((category) => category !== 'referrals');
    fc.assert(
      fc.property(fc.constantFrom(...needed), unread, (category, freshness) => {
        const pathway = assessed(whole.resources, whole.now, { ...freshAt(whole.now), [category]: freshness });
        expect(pathway.dose).not.toBe('proceed');
      }),
    );
  });

  test('is never opened by an absolute contraindication, whatever else is on record', () => {
    expect(absoluteConditions().length).toBeGreaterThan(4);
    fc.assert(
      fc.property(histories, fc.constantFrom(...absoluteConditions()), ({ resources, now }, condition) => {
        expect(assessed([...resources, condition], now).dose).toBe('hold');
      }),
    );
  });

  test('closes for each absolute contraindication alone', () => {
    expect(assessed(whole.resources, whole.now).dose).toBe('proceed');
    for (const condition of absoluteConditions()) {
      expect([condition.id, assessed([...whole.resources, condition], whole.now).dose]).toEqual([condition.id, 'hold']);
    }
  });

  test('says the same whatever the order of arrival, and however often a thing arrives', () => {
    fc.assert(
      fc.property(
        histories.chain(({ resources, now }) =>
          fc.record({
            resources: fc.constant(resources),
            shuffled: fc.shuffledSubarray(resources, { minLength: resources.length }),
            now: fc.constant(now),
          }),
        ),
        ({ resources, shuffled, now }) => {
          const unique = [
            ...new Map(resources.map((resource) => [`${resource.resourceType}/${resource.id ?? ''}`, resource])).values(),
          ];
          fc.pre(unique.length === resources.length);
          const expected = assessed(resources, now);
          expect(assessed(shuffled, now)).toEqual(expected);
          expect(assessed([...resources, ...shuffled], now)).toEqual(expected);
        },
      ),
    );
  });

  test('needs every datum of a ready patient: taking any one clinical resource away never opens a closed gate', () => {
    fc.assert(
      fc.property(histories, fc.nat(), ({ resources, now }, index) => {
        const full = assessed(resources, now);
        const removed = resources[1 + (index % Math.max(1, resources.length - 1))];
        const protective =
          removed?.resourceType === 'QuestionnaireResponse' ||
          removed?.resourceType === 'Observation' ||
          removed?.resourceType === 'ClinicalImpression';
        fc.pre(full.dose === 'unknown' && protective);
        const fewer = assessed(
          resources.filter((resource) => resource !== removed),
          now,
        );
        const opened = fewer.gates.filter(
          (gate) => gate.decision === 'proceed' && full.gates.find(({ id }) => id === gate.id)?.decision === 'unknown',
        );
        expect(opened.map(({ id, reasons }) => ({ id, reasons }))).toEqual([]);
      }),
      { maxSkipsPerRun: 1000 },
    );
  });
});
