import type { Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import '../support/words.ts';
import { checkForm, runningTotal } from '../../app/view/check-form.ts';
import { buildPresented } from '../../app/view/presented.ts';

const RANGE = [
  { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
  { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 10 },
];

const FORM: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  item: [
    { linkId: 'home', type: 'boolean', text: 'At home', required: true },
    {
      linkId: 'chaperone',
      type: 'string',
      text: 'Chaperone',
      required: true,
      enableWhen: [{ question: 'home', operator: '=', answerBoolean: true }],
    },
    { linkId: 'rating', type: 'integer', text: 'Rating', extension: RANGE },
    { linkId: 'group', type: 'group', item: [{ linkId: 'inner', type: 'text', text: 'Inner', required: true }] },
  ],
};

function answers(given: Readonly<Record<string, object>>): QuestionnaireResponse {
  const item = Object.entries(given).map(([linkId, answer]) => ({ linkId, answer: [answer] }));
  return { resourceType: 'QuestionnaireResponse', status: 'completed', item };
}

const faultsOf = (response: QuestionnaireResponse | undefined): readonly string[] =>
  checkForm(FORM, response).faults.map(({ question, message }) => `${question} ${message}`);

describe('a form before it is saved', () => {
  test('lacks every required question that is asked, at any depth', () => {
    expect(faultsOf(undefined)).toEqual(['At home needs an answer', 'Inner needs an answer']);
    expect(checkForm(FORM, undefined)).toMatchObject({ required: 2, answered: 0 });
  });

  test('asks a conditional question only when its condition holds', () => {
    const inner = { valueString: 'x' };
    expect(faultsOf(answers({ home: { valueBoolean: false }, inner }))).toEqual([]);
    expect(faultsOf(answers({ home: { valueBoolean: true }, inner }))).toEqual(['Chaperone needs an answer']);
  });

  test('does not take an empty object or blank text for an answer', () => {
    expect(faultsOf(answers({ home: {}, inner: { valueString: '  ' } }))).toHaveLength(2);
  });

  test.each([
    [-1, ['Rating must be 0 to 10']],
    [11, ['Rating must be 0 to 10']],
    [2.5, ['Rating must be a whole number']],
    [Number.NaN, ['Rating must be a number']],
    [0, []],
    [10, []],
  ])('judges the number %s against its range', (valueInteger, faults) => {
    const given = answers({ home: { valueBoolean: false }, inner: { valueString: 'x' }, rating: { valueInteger } });
    expect(faultsOf(given)).toEqual(faults);
  });

  test('says the range of a number in its question', () => {
    expect(buildPresented(FORM).item?.[2]?.text).toBe('Rating (0 to 10)');
  });
});

const option = (code: string, weight: number): object => ({
  valueCoding: { system: 'urn:test', code },
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: weight }],
});
const scored = (linkId: string): NonNullable<Questionnaire['item']>[number] => ({
  linkId,
  type: 'choice',
  answerOption: [option('no', 0), option('some', 1), option('much', 3)],
});
const INSTRUMENT: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  item: [
    scored('a'),
    scored('b'),
    { linkId: 'difficulty', type: 'choice', answerOption: [{ valueCoding: { system: 'urn:test', code: 'much' } }] },
  ],
};
const much = { valueCoding: { system: 'urn:test', code: 'much' } };

describe('a running total', () => {
  test('adds up what is answered, and only items whose every option has a weight', () => {
    expect(runningTotal(INSTRUMENT, undefined)).toEqual({ total: 0, answered: 0, of: 2 });
    expect(runningTotal(INSTRUMENT, answers({ a: much, difficulty: much }))).toEqual({ total: 3, answered: 1, of: 2 });
    expect(runningTotal(INSTRUMENT, answers({ a: much, b: much }))).toEqual({ total: 6, answered: 2, of: 2 });
  });

  test('takes no answer that is not an option of the form', () => {
    const foreign = { valueCoding: { system: 'urn:other', code: 'much' } };
    expect(runningTotal(INSTRUMENT, answers({ a: foreign }))).toMatchObject({ total: 0, answered: 0 });
  });

  test('is not there for a form that is no instrument', () => {
    expect(runningTotal(FORM, undefined)).toBeUndefined();
  });
});
