import type { MedicationAdministration } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import type { GateLine, Pathway } from '../../../src/core/pathway/pathway.ts';
import { defaultProtocol, protocols } from '../../../src/core/protocol/default-protocol.ts';
import { assessed, lineOf, without } from './assessed.ts';
import { at, doseDay, doseGiven, readyForDose } from '../../support/course.ts';

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
    const given = (at: string | undefined) => assessed([...resources, withDay(doseGiven(now, ''), at)], now, protocol);

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
      expect(assessed([...resources, struck], now, protocol).dose).toBe('proceed');
    });
  },
);

describe('a drug without a name', () => {
  const [protocol] = protocols();
  if (protocol === undefined) throw new Error('no protocol');
  const { resources, now } = readyForDose(protocol, 2);
  const lineWith = (at: string | undefined) => {
    const { medicationCodeableConcept: _, ...dose } = withDay(doseGiven(now, ''), at);
    return spacingOf(assessed([...resources, dose], now, protocol));
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

describe('the gate to a dose', () => {
  const protocol = defaultProtocol();

  const { resources: ready, now: dayOfDose } = readyForDose(protocol, 2);
  const nameless = (daysAgo: number, medication: object) => ({
    ...doseGiven(new Date(Date.parse(dayOfDose) - daysAgo * 86_400_000).toISOString(), ''),
    id: 'nameless',
    medicationCodeableConcept: undefined as never,
    ...medication,
  });

  test.each([
    ['a reference to what the EHR no longer has', 2, { medicationReference: { reference: 'Medication/gone' } }, 'unknown'],
    ['a code of the house without a name', 2, { medicationCodeableConcept: { coding: [{ code: '4711' }] } }, 'unknown'],
    ['nothing, at an unknown time', 2, { effectiveDateTime: undefined }, 'unknown'],
    ['a reference to what the EHR no longer has, long ago', 60, { medicationReference: { reference: 'M/1' } }, 'proceed'],
    ['a name that no list has', 2, { medicationCodeableConcept: { text: 'Influenza vaccine' } }, 'proceed'],
    ['nothing, and was not given', 2, { status: 'not-done' }, 'proceed'],
  ])('where the drug of an administration is %s, %d days ago, spacing says so', (_what, daysAgo, medication, decision) => {
    const line = lineOf(assessed([...ready, nameless(daysAgo, medication)], dayOfDose), 'spacing');
    expect(line.decision).toBe(decision);
    expect(line.evidence.some(({ text }) => text === 'Unnamed drug')).toBe(decision === 'unknown');
  });

  test.each([
    ['something else', { medicationCodeableConcept: { text: 'Ondansetron' } }, 'proceed'],
    ['nobody can say what', { medicationCodeableConcept: { text: 'Study drug' } }, 'hold'],
  ])('counts against the order no more than ketamine, where %s was given since', (_what, medication, decision) => {
    const authorized = ready.map((one) =>
      one.resourceType === 'MedicationRequest'
        ? { ...one, dispenseRequest: { numberOfRepeatsAllowed: 0, quantity: { value: 2, unit: 'lozenge' } } }
        : one,
    );
    const { request: _order, ...other } = { ...nameless(1, medication), status: 'completed' as const };
    expect(lineOf(assessed(ready, dayOfDose), 'order').decision).toBe('proceed');
    expect(lineOf(assessed([...authorized, other], dayOfDose), 'order').decision).toBe(decision);
  });

  test('waits for the integration of the last dose, and for the spacing', () => {
    const { resources, now } = readyForDose(protocol, 2);
    const notIntegrated = without(resources, (resource) => (resource.id ?? '').startsWith('integration'));
    expect(lineOf(assessed(notIntegrated, now), 'spacing').decision).toBe('hold');
    const tooSoon = assessed(resources, at(doseDay(protocol, 2) - 1, 60));
    expect(lineOf(tooSoon, 'spacing').decision).toBe('hold');
  });
});
