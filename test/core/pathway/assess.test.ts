import type { Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import { assess } from '../../../src/core/pathway/assess.ts';
import { GATE_IDS } from '../../../src/core/pathway/pathway.ts';
import {
  aPerson,
  at,
  aVisit,
  CALM,
  checklist,
  consent,
  doseDay,
  doseGiven,
  freshAt,
  impression,
  intakes,
  order,
  readyForDose,
  vitals,
} from '../../support/course.ts';
import { assessed, chartOf, lineOf, without } from './assessed.ts';

const protocol = defaultProtocol();

describe('the gate to a dose', () => {
  test.each([1, 2, 5])('proceeds on every line when a careful clinic has done everything before dose %i', (ordinal) => {
    const { resources, now } = readyForDose(protocol, ordinal);
    const pathway = assessed(resources, now);
    expect(
      pathway.gates
        .map(({ id, decision, reasons }) => ({ id, decision, reasons }))
        .filter(({ decision }) => decision !== 'proceed'),
    ).toEqual([]);
    expect(pathway.dose).toBe('proceed');
    expect(pathway.gates.map(({ id }) => id)).toEqual(GATE_IDS);
  });

  test('is unknown on every line for an empty chart, save those that count visits and orders', () => {
    const pathway = assessed([aPerson()], at(0));
    expect(pathway.dose).not.toBe('proceed');
    const proceeding = pathway.gates.filter(({ decision }) => decision === 'proceed').map(({ id }) => id);
    expect(proceeding).toEqual(['contraindications', 'spacing']);
  });

  test.each([
    ['intakes', (resource: Resource) => isForm(resource, 'kap-medical-intake')],
    ['consent', (resource: Resource) => isForm(resource, 'kap-consent')],
    [
      'preparation',
      (resource: Resource) => resource.resourceType === 'Encounter' && (resource.id ?? '').startsWith('preparation'),
    ],
    ['order', (resource: Resource) => resource.resourceType === 'MedicationRequest'],
    ['suicide-risk', (resource: Resource) => isForm(resource, 'kap-c-ssrs-screen')],
    ['interactions', (resource: Resource) => resource.resourceType === 'ClinicalImpression'],
    ['vitals', (resource: Resource) => resource.resourceType === 'Observation'],
    ['roles', (resource: Resource) => isForm(resource, 'kap-pre-dose-checklist')],
    ['fasting-intention', (resource: Resource) => isForm(resource, 'kap-pre-dose-checklist')],
  ] as const)('line %s does not proceed when what it asks for is missing', (id, missing) => {
    const { resources, now } = readyForDose(protocol, 1);
    const pathway = assessed(without(resources, missing), now);
    expect(lineOf(pathway, id).decision).not.toBe('proceed');
    expect(lineOf(pathway, id).reasons).not.toEqual([]);
    expect(lineOf(pathway, id).resolvedBy).not.toEqual([]);
    expect(pathway.dose).not.toBe('proceed');
  });

  test('an intake counts on its last valid day and not on the next', () => {
    const { resources } = readyForDose(protocol, 1);
    expect(lineOf(assessed(resources, '2026-07-05T23:00:00Z'), 'intakes').decision).toBe('proceed');
    expect(lineOf(assessed(resources, '2026-07-06T00:00:00Z'), 'intakes').decision).toBe('unknown');
  });

  test('an intake by somebody who is not known to be a prescriber leaves eligibility unknown', () => {
    const { resources, now } = readyForDose(protocol, 1);
    const chart = chartOf(resources, now, { rolesByPractitioner: new Map() });
    expect(lineOf(assess(protocol, chart, now), 'intakes').decision).toBe('unknown');
  });

  test('a blood pressure of 31 minutes ago is not a pre-dose reading', () => {
    const { resources, now } = readyForDose(protocol, 1);
    const day = doseDay(protocol, 1);
    const other = without(resources, (resource) => resource.resourceType === 'Observation');
    expect(lineOf(assessed([...other, ...vitals(at(day, -10), CALM)], now), 'vitals').decision).toBe('proceed');
    expect(lineOf(assessed([...other, ...vitals(at(day, -11), CALM)], now), 'vitals').decision).toBe('unknown');
  });

  test.each([
    [{ ...CALM, systolic: 140, diastolic: 90 }, 'proceed'],
    [{ ...CALM, systolic: 141 }, 'hold'],
    [{ ...CALM, diastolic: 91 }, 'hold'],
    [{ ...CALM, systolic: 161 }, 'hold'],
    [{ ...CALM, heartRate: 110 }, 'proceed'],
    [{ ...CALM, heartRate: 111 }, 'hold'],
  ])('vital signs %j before the dose make the line %s', (values, decision) => {
    const { resources, now } = readyForDose(protocol, 1);
    const other = without(resources, (resource) => resource.resourceType === 'Observation');
    expect(lineOf(assessed([...other, ...vitals(at(doseDay(protocol, 1), 15), values)], now), 'vitals').decision).toBe(decision);
  });

  test('a newer reading that cannot be read, or contradicts itself, is not made good by an older one', () => {
    const { resources, now } = readyForDose(protocol, 1);
    const day = doseDay(protocol, 1);
    const [pressure, rate] = vitals(at(day, 18), { ...CALM, systolic: 190 });
    if (pressure === undefined || rate === undefined) throw new Error('two observations');
    const unitless = {
      ...pressure,
      component: pressure.component?.map(({ code }) => ({ code, valueQuantity: { value: 190 } })),
    } as Resource;
    const bareRate = { ...rate, valueQuantity: { value: 150 } } as Resource;
    const twice = [pressure, { ...vitals(at(day, 18), CALM)[0], id: 'other' } as Resource];
    for (const newer of [[unitless], [bareRate], twice]) {
      const line = lineOf(assessed([...resources, ...newer], now), 'vitals');
      expect(line.decision).toBe('unknown');
      expect(line.reasons.join(' ')).toMatch(/newest (blood pressure|heart rate) can't be read/);
    }
    expect(lineOf(assessed([...resources, unitless, ...vitals(at(day, 19), CALM)], now), 'vitals').decision).toBe('proceed');
  });

  test('a caution is lifted by a prescriber who acknowledges it, not by a therapist', () => {
    const { resources, now } = readyForDose(protocol, 1);
    const day = doseDay(protocol, 1);
    const other = [
      ...without(resources, (resource) => resource.resourceType === 'Observation'),
      ...vitals(at(day, 15), { ...CALM, systolic: 150 }),
    ];
    const byPrescriber = checklist(at(day, 16), { 'bp-caution-acknowledged': true }, 'Practitioner/prescriber-1');
    const byTherapist = checklist(at(day, 16), { 'bp-caution-acknowledged': true });
    expect(lineOf(assessed([...other, byPrescriber], now), 'vitals').decision).toBe('proceed');
    expect(lineOf(assessed([...other, byTherapist], now), 'vitals').decision).toBe('hold');
  });

  test.each(['conditions', 'allergies', 'medications', 'vitals', 'encounters'] as const)(
    "is never open when the EHR's %s could not be read",
    (category) => {
      const { resources, now } = readyForDose(protocol, 2);
      const fresh = freshAt(now);
      const chart = chartOf(resources, now, {
        freshness: { ...fresh, [category]: { state: 'failed', at: now, reason: 'timeout' } },
      });
      const pathway = assess(protocol, chart, now);
      expect(pathway.dose).not.toBe('proceed');
      expect(pathway.unread).toContain(category);
    },
  );

  test('what the EHR said 25 hours ago is too old to open it', () => {
    const { resources, now } = readyForDose(protocol, 1);
    const chart = chartOf(resources, now, { freshness: freshAt(at(doseDay(protocol, 1) - 1, -41)) });
    expect(assess(protocol, chart, now).dose).toBe('unknown');
  });

  test('a withdrawn consent and one to another text close it', () => {
    const { resources, now } = readyForDose(protocol, 1);
    const given = consent(at(1));
    const withdrawn: Resource = {
      resourceType: 'Consent',
      id: 'c1',
      status: 'inactive',
      scope: {},
      category: [{}],
      sourceReference: { reference: `QuestionnaireResponse/${given.id ?? ''}` },
    };
    expect(lineOf(assessed([...resources, withdrawn], now), 'consent').decision).toBe('hold');
    const old = { ...given, id: 'newer', authored: at(2), questionnaire: (given.questionnaire ?? '').replace(/\|.*/, '|0.0.1') };
    expect(lineOf(assessed([...resources, old], now), 'consent').decision).toBe('unknown');
    expect(
      lineOf(assessed([...resources, { ...consent(at(2), { 'off-label': false }), id: 'no' }], now), 'consent').decision,
    ).toBe('hold');
  });

  test.each([{ deceasedDateTime: '2025-12-31' }, { deceasedBoolean: true }])(
    'a patient whom the EHR records as dead (%j) gets nothing',
    (death) => {
      const { resources, now } = readyForDose(protocol, 1);
      const pathway = assessed([...without(resources, ({ resourceType }) => resourceType === 'Patient'), aPerson(death)], now);
      expect(lineOf(pathway, 'intakes').decision).toBe('hold');
      expect(pathway.ended).toContain('died');
      expect(pathway.next).toEqual([]);
      expect(assessed([...resources, aPerson({ deceasedBoolean: false })], now).dose).toBe('proceed');
    },
  );

  test('a problem that is only text leaves contraindications unknown until a prescriber has read it', () => {
    const { resources, now } = readyForDose(protocol, 1);
    const problem: Resource = {
      resourceType: 'Condition',
      id: 'text',
      subject: { reference: 'Patient/p1' },
      code: { text: 'Odd spells' },
    };
    const open = assessed([...resources, problem], now);
    expect(lineOf(open, 'contraindications').decision).toBe('unknown');
    expect(open.findings).toMatchObject([{ rule: 'condition-not-checked', class: 'not-checked' }]);
    expect(open.next.map(({ kind, rule }) => [kind, rule])).toContainEqual(['clear-finding', 'condition-not-checked']);
    const read = impression('finding-clearance', at(1), ['Condition/text'], 'condition-not-checked');
    expect(assessed([...resources, problem, read], now).dose).toBe('proceed');
  });

  test('two active ketamine orders leave it unknown which one is meant', () => {
    const { resources, now } = readyForDose(protocol, 1);
    expect(lineOf(assessed([...resources, order(at(9), { id: 'order-2' })], now), 'order').decision).toBe('unknown');
  });
});

describe('phases', () => {
  test('follow the course from intake over preparation and dosing to maintenance', () => {
    const prepared = [aPerson(), ...intakes(at(0)), consent(at(1))];
    expect(assessed([aPerson()], at(0)).phase).toBe('intake');
    expect(assessed(prepared, at(1, 5)).phase).toBe('preparation');
    expect(assessed([...prepared, aVisit('preparation', at(2))], at(3)).phase).toBe('dosing');
    const last = readyForDose(protocol, protocol.course.maxDoses);
    const day = doseDay(protocol, protocol.course.maxDoses);
    const finished = [...last.resources, doseGiven(at(day, 21), 'Encounter/x'), aVisit('integration', at(day + 1))];
    expect(assessed(finished, at(day + 2)).phase).toBe('maintenance');
  });

  test('a clinician who finds the patient not eligible ends the course before it begins', () => {
    const [mental, medical] = intakes(at(0));
    if (mental === undefined || medical === undefined) throw new Error('two intakes');
    const refused = { ...medical, item: [{ linkId: 'eligibility', answer: [{ valueCoding: { code: 'not-eligible' } }] }] };
    const pathway = assessed([aPerson(), mental, refused], at(1));
    expect(pathway.ended).toContain('not eligible');
    expect(pathway.next).toEqual([]);
  });
});

function isForm(resource: Resource, form: string): boolean {
  return resource.resourceType === 'QuestionnaireResponse' && (resource.questionnaire ?? '').includes(form);
}
