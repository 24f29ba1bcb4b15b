import type { Questionnaire } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { answersOf, booleanAnswer, codeAnswers, numberAnswer, textAnswer } from '../../../src/core/chart/responses.ts';
import { type Clinic, planAnswers } from '../../../src/cli/journey/answers.ts';
import { fillForm } from '../../../src/cli/journey/fill-form.ts';
import { questionnaire, questionnaires } from '../../../src/terminology/artifacts.ts';
import { RULES } from '../../../src/terminology/rules.ts';

const CLINIC: Clinic = {
  gender: 'female',
  patientName: 'A. Person',
  today: '2026-01-05',
  dosesGiven: 0,
  findings: new Set(),
  present: ['therapist', 'prescriber'],
  fastingHours: 8,
  cautionSeen: false,
};

function form(id: string): Questionnaire {
  const found = questionnaire(id);
  if (found === undefined) throw new Error(`no form ${id}`);
  return found;
}

function filled(id: string, clinic: Partial<Clinic> = {}) {
  return fillForm(form(id), planAnswers(form(id), { ...CLINIC, ...clinic }));
}

test.each(questionnaires().flatMap(({ id }) => (id === undefined ? [] : [[id]])))(
  '%s can be filled in, every required question answered',
  (id) => {
    const response = filled(id);
    expect(response.status).toBe('completed');
    expect(response.questionnaire).toBe(`${form(id).url ?? ''}|${form(id).version ?? ''}`);
    expect(response.item).toBeDefined();
  },
);

function phq9Total(dosesGiven: number): number {
  const items =
    form('kap-phq-9')
      .item?.filter((item) => item.type === 'choice')
      .slice(0, 9) ?? [];
  const response = filled('kap-phq-9', { dosesGiven });
  return items.reduce((sum, item) => {
    const code = codeAnswers(response, item.linkId)[0];
    return sum + (item.answerOption?.findIndex((option) => option.valueCoding?.code === code) ?? Number.NaN);
  }, 0);
}

test('the PHQ-9 begins moderate and improves with the doses', () => {
  const totals = [0, 1, 2, 3, 4, 5, 6, 9].map(phq9Total);
  expect(totals).toEqual([14, 12, 10, 8, 6, 5, 4, 4]);
});

test('the ninth PHQ-9 item is always the first option', () => {
  const ninth = form('kap-phq-9').item?.filter((item) => item.type === 'choice')[8];
  const response = filled('kap-phq-9');
  expect(codeAnswers(response, ninth?.linkId ?? '')).toEqual([ninth?.answerOption?.[0]?.valueCoding?.code]);
});

test('every C-SSRS question that is asked is answered with no', () => {
  const response = filled('kap-c-ssrs-screen');
  const displays = (response.item ?? []).flatMap((item) => item.answer?.map((answer) => answer.valueCoding?.display) ?? []);
  expect(displays.length).toBeGreaterThan(2);
  expect(new Set(displays)).toEqual(new Set(['No']));
});

test('pregnancy does not apply to a man, and a woman has a test of the day', () => {
  const his = filled('kap-medical-intake', { gender: 'male' });
  expect(codeAnswers(his, 'pregnancy-status')).toEqual(['not-applicable']);
  expect(answersOf(his, 'pregnancy-test-date')).toEqual([]);
  const hers = filled('kap-medical-intake');
  expect(codeAnswers(hers, 'pregnancy-status')).toEqual(['not-pregnant']);
  expect(answersOf(hers, 'pregnancy-test-date')).toEqual([{ valueDate: '2026-01-05' }]);
});

test('a chart that says pregnant is not talked out of it', () => {
  const response = filled('kap-medical-intake', { findings: new Set(['pregnancy']) });
  expect(codeAnswers(response, 'pregnancy-status')).toEqual(['pregnant']);
  expect(answersOf(response, 'pregnancy-test-date')).toEqual([]);
});

test('what the chart holds is confirmed at intake, and the rest is denied', () => {
  const response = filled('kap-medical-intake', { findings: new Set(['hypertension']) });
  expect(booleanAnswer(response, 'finding.hypertension')).toBe(true);
  expect(booleanAnswer(response, 'finding.stroke')).toBe(false);
});

test('the rules that the answers name exist', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(ids).toEqual(expect.arrayContaining(['pregnancy', 'lactation', 'hypertension', 'stroke']));
});

test('the checklist names who is there, what was intended, and how long the patient fasted', () => {
  const response = filled('kap-pre-dose-checklist');
  expect(codeAnswers(response, 'roles-present')).toEqual(['therapist', 'prescriber']);
  expect(codeAnswers(response, 'setting')).toEqual(['office']);
  expect(numberAnswer(response, 'fasting-hours')).toBe(8);
  expect(textAnswer(response, 'intention')).toBeDefined();
  expect(answersOf(response, 'chaperone')).toEqual([]);
  expect(booleanAnswer(response, 'bp-caution-acknowledged')).toBeUndefined();
});

test('a caution is acknowledged only when there is one', () => {
  expect(booleanAnswer(filled('kap-pre-dose-checklist', { cautionSeen: true }), 'bp-caution-acknowledged')).toBe(true);
});

const ASKING: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'http://example.org/q',
  item: [
    { linkId: 'a', type: 'boolean', required: true },
    { linkId: 'b', type: 'string', required: true, enableWhen: [{ question: 'a', operator: '=', answerBoolean: true }] },
    { linkId: 'g', type: 'group', item: [{ linkId: 'n', type: 'integer' }] },
  ],
};

test('a question that is not enabled is not answered, even when required', () => {
  const response = fillForm(
    ASKING,
    new Map<string, boolean | string>([
      ['a', false],
      ['b', 'text'],
    ]),
  );
  expect(response).toMatchObject({
    questionnaire: 'http://example.org/q',
    item: [{ linkId: 'a', answer: [{ valueBoolean: false }] }],
  });
  expect(response.item).toHaveLength(1);
});

test('answers below a group keep their place, and 0 is an answer', () => {
  const response = fillForm(
    ASKING,
    new Map<string, boolean | number>([
      ['a', false],
      ['n', 0],
    ]),
  );
  expect(response.item?.[1]).toEqual({ linkId: 'g', item: [{ linkId: 'n', answer: [{ valueInteger: 0 }] }] });
});

test('a required question that nobody planned for is named, not guessed', () => {
  expect(() => fillForm(ASKING, new Map())).toThrow('"a"');
});

test('an answer that is not among the options is named', () => {
  const choice: Questionnaire = {
    ...ASKING,
    item: [{ linkId: 'c', type: 'choice', answerOption: [{ valueCoding: { code: 'x' } }] }],
  };
  expect(() => fillForm(choice, new Map([['c', 'y']]))).toThrow('not an option of "c"');
});
