import type { Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import '../support/words.ts';
import { buildPresented, presentAnswers, readPresented } from '../../app/view/presented.ts';

const FORM: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Medical intake',
  item: [
    { linkId: 'in-person', type: 'boolean' },
    { linkId: 'where', type: 'string', enableWhen: [{ question: 'in-person', operator: '=', answerBoolean: true }] },
    { linkId: 'why', type: 'string', enableWhen: [{ question: 'in-person', operator: 'exists', answerBoolean: true }] },
    { linkId: 'roles', type: 'choice', repeats: true },
    { linkId: 'group', type: 'group', item: [{ linkId: 'nested', type: 'boolean' }] },
  ],
};

const ANSWERS: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: [
    { linkId: 'in-person', answer: [{ valueBoolean: false }] },
    { linkId: 'where', answer: [{ valueString: 'clinic' }] },
    { linkId: 'group', item: [{ linkId: 'nested', answer: [{ valueBoolean: true }] }] },
    { linkId: 'unanswered' },
  ],
};

describe('buildPresented', () => {
  test('asks a boolean as Yes or No at every depth', () => {
    const items = buildPresented(FORM).item;
    const nested = items?.[4]?.item?.[0];
    for (const item of [items?.[0], nested]) {
      expect(item?.type).toBe('choice');
      expect(item?.answerOption?.map(({ valueCoding }) => valueCoding?.display)).toEqual(['Yes', 'No']);
    }
  });

  test('keeps a condition on a boolean working and leaves "exists" as it is', () => {
    const items = buildPresented(FORM).item;
    expect(items?.[1]?.enableWhen?.[0]?.answerCoding?.code).toBe('true');
    expect(items?.[1]?.enableWhen?.[0]?.answerBoolean).toBeUndefined();
    expect(items?.[2]?.enableWhen?.[0]?.answerBoolean).toBe(true);
  });

  test('gives a repeating choice tick boxes', () => {
    expect(buildPresented(FORM).item?.[3]?.extension?.[0]?.valueCodeableConcept?.coding?.[0]?.code).toBe('check-box');
  });

  test('leaves the title to the sheet', () => {
    expect(buildPresented(FORM).title).toBeUndefined();
  });
});

describe('readPresented', () => {
  test('gives back the answers that were presented', () => {
    expect(readPresented(presentAnswers(ANSWERS))).toEqual(ANSWERS);
  });

  test('never leaves a code of the panel in an answer', () => {
    const presented = presentAnswers(ANSWERS);
    expect(JSON.stringify(presented)).toContain('urn:kap:panel');
    expect(JSON.stringify(readPresented(presented))).not.toContain('urn:kap:panel');
  });

  test('keeps "no" apart from "not answered"', () => {
    const [no, , , unanswered] = readPresented(presentAnswers(ANSWERS)).item ?? [];
    expect(no?.answer).toEqual([{ valueBoolean: false }]);
    expect(unanswered?.answer).toBeUndefined();
  });
});
