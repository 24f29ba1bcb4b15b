import { describe, expect, it } from 'vitest';
import { scoreObservations } from '../../../src/core/instruments/score-observations.ts';
import { IDENTIFIERS, isLocal, SCORE_CODES, SYSTEMS } from '../../../src/terminology/codes.ts';
import { hasCode } from '../../../src/terminology/match.ts';
import { quantityIn } from '../../../src/terminology/ucum.ts';
import { objections } from '../../profiles/build.ts';
import { cssrsResponse, phq9Response } from './answer-vectors.ts';

const reference = 'QuestionnaireResponse/7';
const NINE = [1, 1, 1, 1, 1, 1, 1, 1, 1];

describe('scoreObservations', () => {
  it('gives total and item 9 of a PHQ-9, valid against their profiles', () => {
    const scores = scoreObservations({ reference, resource: phq9Response(NINE) });
    expect(scores.map(({ identifier }) => identifier)).toEqual([
      [{ system: IDENTIFIERS.item, value: 'QuestionnaireResponse/7/phq-9-total' }],
      [{ system: IDENTIFIERS.item, value: 'QuestionnaireResponse/7/phq-9-item-9' }],
    ]);
    expect(scores.flatMap(objections)).toEqual([]);
    const [total, item9] = scores;
    expect(quantityIn(total?.valueQuantity, '{score}')).toBe(9);
    expect(total?.interpretation?.[0]?.text).toBe('mild');
    expect(hasCode(total?.code, SCORE_CODES['phq-9-total'])).toBe(true);
    expect(item9?.valueCodeableConcept?.coding).toEqual([{ system: SYSTEMS.loinc, code: 'LA6569-3' }]);
    expect(total?.derivedFrom).toEqual([{ reference }]);
  });

  it('gives item 9 alone of an incomplete PHQ-9, and nothing when item 9 is missing too', () => {
    const without = NINE.map((weight, index) => (index === 2 ? undefined : weight));
    expect(
      scoreObservations({ reference, resource: phq9Response(without) }).map(({ code }) =>
        hasCode(code, SCORE_CODES['phq-9-item-9']),
      ),
    ).toEqual([true]);
    expect(scoreObservations({ reference, resource: phq9Response([1, 1]) })).toEqual([]);
  });

  it('gives the risk level of a C-SSRS screen, valid against its profile', () => {
    const resource = cssrsResponse([true, false, undefined, undefined, undefined, false]);
    const scores = scoreObservations({ reference, resource });
    expect(scores).toHaveLength(1);
    expect(scores.flatMap(objections)).toEqual([]);
    expect(isLocal(scores[0]?.valueCodeableConcept, 'kap-risk-level', 'low')).toBe(true);
  });

  it('is the same every time', () => {
    const entry = { reference, resource: phq9Response(NINE) };
    expect(scoreObservations(entry)).toEqual(scoreObservations(structuredClone(entry)));
  });

  it('marks the scores of amended answers as amended', () => {
    const statuses = scoreObservations({ reference, resource: { ...phq9Response(NINE), status: 'amended' } }).map(
      ({ status }) => status,
    );
    expect(statuses).toEqual(['amended', 'amended']);
  });

  it.each([
    ['unfinished', { status: 'in-progress' as const }],
    ['entered in error', { status: 'entered-in-error' as const }],
    ['of another form', { questionnaire: 'https://kap-pathway.org/fhir/Questionnaire/kap-consent|1.0.0' }],
    ['of a form with the same name elsewhere', { questionnaire: 'https://example.org/Questionnaire/kap-phq-9' }],
  ])('gives nothing for a response that is %s', (_, change) => {
    expect(scoreObservations({ reference, resource: { ...phq9Response(NINE), ...change } })).toEqual([]);
  });

  it.each(['subject', 'authored'] as const)('gives nothing for a response without %s', (missing) => {
    const { [missing]: _left, ...resource } = phq9Response(NINE);
    expect(scoreObservations({ reference, resource })).toEqual([]);
  });
});
