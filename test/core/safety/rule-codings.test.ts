import { expect, test } from 'vitest';
import { findFindings } from '../../../src/core/safety/find-findings.ts';
import { type CodeCheck, codeKey, openCodings, withRuleCodings } from '../../../src/core/safety/rule-codings.ts';
import { ruleHierarchies } from '../../../src/core/safety/rule-hierarchies.ts';
import { local } from '../../../src/terminology/codes.ts';
import { aChart, aCondition, aMedicationRequest, anAllergy, CODES, icd10, NOW, rxnorm, snomed } from '../../support/builders.ts';
import { aProtocol } from '../../support/builders-protocol.ts';

const UNLISTED = snomed('test-unlisted', 'A finer psychosis');
const key = codeKey(UNLISTED.coding?.[0] ?? {});
const said = (check: CodeCheck, condition = aCondition({ code: UNLISTED })) =>
  withRuleCodings([condition], new Map([[key, check]]));
const find = (...args: Parameters<typeof said>) => findFindings(aProtocol(), aChart(said(...args)), NOW);

test('only SNOMED CT codes of problems that no rule enumerates are asked about, each once', () => {
  const asked = openCodings([
    aCondition({ code: UNLISTED }),
    aCondition({ id: 'c2', code: UNLISTED }),
    aCondition({ id: 'c3', code: CODES.schizophrenia }),
    aCondition({ id: 'c4', code: icd10('Z99', 'Unlisted family') }),
    aCondition({ id: 'c5', code: { text: 'words only' } }),
    anAllergy({ code: rxnorm('1', 'unheard of') }),
  ]);
  expect(asked.map(codeKey)).toEqual([key]);
});

test('a code below a concept of a rule is a finding of that rule, and says by whom', () => {
  expect(find({ state: 'checked', rules: ['psychosis'] })).toMatchObject([
    {
      rule: 'psychosis',
      class: 'absolute',
      certainty: 'coded',
      evidence: [{ text: "A finer psychosis (by the clinic's terminology server)" }],
    },
  ]);
});

test('a code under no rule is no finding', () => {
  expect(find({ state: 'checked', rules: [] })).toEqual([]);
});

test('a code that could not be asked about is not checked, never ruled out', () => {
  expect(find({ state: 'unchecked' })).toMatchObject([
    { rule: 'condition-not-checked', class: 'not-checked', certainty: 'possible' },
  ]);
});

test('a past problem counts only for rules that count history, whatever the server says', () => {
  const past = aCondition({ code: UNLISTED, clinical: 'resolved' });
  expect(find({ state: 'checked', rules: ['pregnancy'] }, past)).toEqual([]);
  expect(find({ state: 'unchecked' }, past)).toEqual([]);
  expect(find({ state: 'checked', rules: ['intracerebral-hemorrhage'] }, past)).toMatchObject([
    { rule: 'intracerebral-hemorrhage' },
  ]);
});

test('codings of ours that came with the data, and rules that are none, are dropped', () => {
  const forged = aCondition({ code: { ...UNLISTED, coding: [...(UNLISTED.coding ?? []), local('kap-rule', 'pregnancy')] } });
  expect(find({ state: 'checked', rules: [] }, forged)).toEqual([]);
  expect(find({ state: 'checked', rules: ['no-such-rule'] })).toEqual([]);
});

test('a code of ours on a drug does not make the drug known', () => {
  const drug = aMedicationRequest({
    medicationCodeableConcept: { coding: [{ ...local('kap-rule', 'lamotrigine'), display: 'unheard of' }], text: 'unheard of' },
  });
  expect(findFindings(aProtocol(), aChart([drug]), NOW).map(({ rule }) => rule)).toEqual(['medication-not-checked']);
});

test('writing the same answer twice changes nothing', () => {
  const once = said({ state: 'checked', rules: ['psychosis', 'pregnancy'] });
  expect(withRuleCodings(once, new Map([[key, { state: 'checked', rules: ['pregnancy', 'psychosis'] }]]))).toEqual(once);
});

test('every rule about problems that names SNOMED CT concepts can be asked about', () => {
  expect(ruleHierarchies().length).toBeGreaterThan(20);
  expect(new Set(ruleHierarchies().map(({ rule }) => rule)).size).toBe(ruleHierarchies().length);
});
