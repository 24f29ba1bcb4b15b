import type { MedicationAdministration, Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import { assess } from '../../../src/core/pathway/assess.ts';
import type { GateLine, Pathway } from '../../../src/core/pathway/pathway.ts';
import { protocols } from '../../../src/core/protocol/default-protocol.ts';
import type { Protocol } from '../../../src/core/protocol/protocol.ts';
import { doseGiven, EHR_BASE, freshAt, readyForDose, ROLES } from '../../support/course.ts';

function assessed(protocol: Protocol, resources: readonly Resource[], now: string): Pathway {
  const chart = buildChart({ resources, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE });
  return assess(protocol, chart, now);
}

function spacingOf(pathway: Pathway): GateLine | undefined {
  return pathway.gates.find(({ id }) => id === 'spacing');
}

const withDay = (dose: MedicationAdministration, at: string | undefined): MedicationAdministration => {
  const { effectiveDateTime: _, ...rest } = { ...dose, id: 'undated' };
  return at === undefined ? rest : { ...rest, effectiveDateTime: at };
};

describe.each(protocols().map((protocol) => [protocol.title, protocol] as const))(
  '%s: ketamine that was given',
  (_, protocol) => {
    // The second dose is ready: the first has its day and its spacing.
    const { resources, now } = readyForDose(protocol, 2);
    const given = (at: string | undefined) => assessed(protocol, [...resources, withDay(doseGiven(now, ''), at)], now);

    test.each([
      ['at no time', undefined],
      ['on a day that is in no month', '2026-02-31'],
      ['in the month of the assessment', now.slice(0, 7)],
      ['in the year of the assessment', now.slice(0, 4)],
    ])('%s may have been given yesterday: the gate is not open, and its line says what to correct where', (_when, at) => {
      const pathway = given(at);
      expect(pathway.dose).not.toBe('proceed');
      const line = spacingOf(pathway);
      expect(line?.decision).not.toBe('proceed');
      expect(line?.resolvedBy).toEqual(expect.arrayContaining(['prescriber', 'health-it']));
      expect(line?.reasons.join(' ')).toMatch(
        /On which day dose \d was given is not recorded\. Correct MedicationAdministration\/undated in the EHR: enter when it was given, or mark it as entered in error\./,
      );
    });

    test('in a month that is long over keeps its distance', () => {
      const line = spacingOf(given('2020-05'));
      expect(line?.reasons.join(' ')).not.toContain('is not recorded');
    });

    test('at no time, and marked as entered in error since, is none', () => {
      const struck = { ...withDay(doseGiven(now, ''), undefined), status: 'entered-in-error' as const };
      expect(assessed(protocol, [...resources, struck], now).dose).toBe('proceed');
    });
  },
);

describe('a drug without a name', () => {
  const [protocol] = protocols();
  if (protocol === undefined) throw new Error('no protocol');
  const { resources, now } = readyForDose(protocol, 2);
  const lineWith = (at: string | undefined) => {
    const { medicationCodeableConcept: _, ...dose } = withDay(doseGiven(now, ''), at);
    return spacingOf(assessed(protocol, [...resources, dose], now));
  };

  test('and without a day says that both are entered in the EHR, or neither', () => {
    for (const at of [undefined, now.slice(0, 7)])
      expect(lineWith(at)).toMatchObject({
        decision: 'unknown',
        reasons: [
          'A drug was given of which the EHR does not say what it was; it may have been ketamine. ' +
            'Correct MedicationAdministration/undated in the EHR: name the drug and enter when it was given, or mark it as entered in error.',
        ],
      });
  });

  test('that was given of late says that it is named in the EHR, or struck', () => {
    expect(lineWith(now.slice(0, 10))?.reasons).toEqual([
      'A drug was given of which the EHR does not say what it was; it may have been ketamine. ' +
        'Correct MedicationAdministration/undated in the EHR: name the drug, or mark it as entered in error.',
    ]);
  });
});
