import type { Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { aPerson, aResponse, at, CALM, discharge, doseDay, doseGiven, vitals } from '../../support/course.ts';
import { assessed, type Name, named, NAMES, problem, ready } from './shipped.ts';

describe('the session of the intake-first protocol', () => {
  const protocol = named('KapProtocolIntakeFirst');
  const day = doseDay(protocol, 1);
  const { resources } = ready(protocol, 1);
  const visit = resources.find((one) => one.resourceType === 'Encounter' && one.status === 'in-progress');
  const dosed = [
    ...resources,
    doseGiven(at(day, 21), `Encounter/${visit?.id ?? ''}`),
    ...[36, 61, 81, 111, 140].flatMap((minute) => vitals(at(day, minute), CALM)),
    discharge(at(day, 142)),
  ];

  test('ends only when integration inside it is noted', () => {
    const before = assessed(protocol, dosed, at(day, 145));
    expect(before.session?.discharge).toMatchObject({
      decision: 'unknown',
      missing: ['The note on integration inside the session'],
    });
    expect(before.next.find(({ key }) => key === 'session-integration')?.form).toContain('kap-integration-note');
    const note = aResponse('kap-integration-note', at(day, 144), { note: 'What came up.' });
    expect(assessed(protocol, [...dosed, note], at(day, 145)).session?.discharge.decision).toBe('proceed');
  });

  test('of the others does not ask for that note', () => {
    const other = named('KapProtocolRelational');
    expect(assessed(other, dosed, at(day, 145)).session?.discharge.decision).toBe('proceed');
  });
});

describe('safety rules that a protocol classes itself', () => {
  const findings = (name: Name, resource: Resource) =>
    assessed(named(name), [aPerson(), resource], at(1)).findings.map(({ rule, class: found, clearable }) => [
      rule,
      found,
      clearable,
    ]);

  test('hyperthyroidism is excluded by the intake-first protocol and cleared by a prescriber elsewhere', () => {
    const thyroid = problem('E05.00', 'icd');
    expect(findings('KapProtocolIntakeFirst', thyroid)).toEqual([['hyperthyroidism', 'absolute', false]]);
    expect(findings('KapProtocolCourse', thyroid)).toEqual([['hyperthyroidism', 'needs-clearance', true]]);
  });

  test('active substance use can be overridden, except in the intake-first protocol', () => {
    const use = problem('F10.20', 'icd');
    const clearable = NAMES.map((name) => [name, findings(name, use)[0]?.[2]]);
    expect(Object.fromEntries(clearable)).toEqual({
      KapProtocolDefault: true,
      KapProtocolRelational: true,
      KapProtocolCourse: true,
      KapProtocolLozenge: true,
      KapProtocolIntakeFirst: false,
    });
  });

  test('a suicide attempt or plan can be overridden, except in the relational protocol', () => {
    const intake = aResponse('kap-mental-health-intake', at(0), { 'finding.suicide-attempt-or-plan': true });
    expect(findings('KapProtocolRelational', intake)).toEqual([['suicide-attempt-or-plan', 'absolute', false]]);
    expect(findings('KapProtocolCourse', intake)).toEqual([['suicide-attempt-or-plan', 'absolute', true]]);
  });
});
