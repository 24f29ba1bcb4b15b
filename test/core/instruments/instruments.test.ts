import { describe, expect, it } from 'vitest';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import { INSTRUMENTS, type InstrumentId } from '../../../src/core/instruments/instruments.ts';
import { scoreObservations } from '../../../src/core/instruments/score-observations.ts';
import { readScores } from '../../../src/core/pathway/scores.ts';
import { localCodes } from '../../../src/terminology/codes.ts';
import { questionnaires } from '../../../src/terminology/artifacts.ts';
import { quantityIn } from '../../../src/terminology/ucum.ts';
import { objections } from '../../profiles/build.ts';
import { aPerson, at, EHR_BASE, freshAt, ROLES } from '../../support/course.ts';
import {
  auditCResponse,
  cssrsResponse,
  entryResponse,
  gad7Response,
  pcl5Response,
  phq2Response,
  phq9Response,
} from './answer-vectors.ts';

const fill = (count: number, weight: number) => Array<number>(count).fill(weight);
const answered = {
  'phq-9': [phq9Response(fill(9, 2)), 18, 'moderately-severe'],
  'c-ssrs': [cssrsResponse([false, false, undefined, undefined, undefined, false]), undefined, 'none'],
  'phq-2': [phq2Response([2, 1]), 3, 'positive-screen'],
  'gad-7': [gad7Response(fill(7, 1)), 7, 'mild'],
  'pcl-5': [pcl5Response(fill(20, 2)), 40, undefined],
  'audit-c': [auditCResponse([3, 0, 0]), 3, 'positive-screen'],
  madrs: [entryResponse('kap-madrs', { total: 22 }), 22, 'moderate'],
  'cadss-6': [entryResponse('kap-cadss-6', { total: 9 }), 9, undefined],
  mdq: [entryResponse('kap-mdq', { symptoms: 8, 'same-time': true, 'moderate-or-serious': true }), 8, 'positive-screen'],
  'dast-10': [entryResponse('kap-dast-10', { total: 4 }), 4, 'moderate'],
  'meq-30': [
    entryResponse('kap-meq-30', { mystical: 10, 'positive-mood': 10, transcendence: 10, ineffability: 5 }),
    35,
    undefined,
  ],
} as const satisfies Record<InstrumentId, readonly unknown[]>;

const cases = INSTRUMENTS.map(({ id }) => [id, ...answered[id]] as const);
const now = at(9);

function points(responses: readonly (typeof cases)[number][1][]) {
  const resources = [
    aPerson(),
    ...responses.map((response, index) => ({ ...response, id: `r${String(index)}`, authored: at(index / 10) })),
  ];
  return readScores(buildChart({ resources, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE }), now);
}

describe('every instrument', () => {
  it.each(cases)('%s is read from the chart as a score point', (id, response, total, band) => {
    expect(points([response])).toMatchObject([{ instrument: id, total, band, reference: 'QuestionnaireResponse/r0' }]);
  });

  it.each(cases)('%s is written as Observations that are valid against their profiles', (_, response, total) => {
    const scores = scoreObservations({ reference: 'QuestionnaireResponse/7', resource: response });
    expect(scores.length).toBeGreaterThan(0);
    expect(scores.flatMap(objections)).toEqual([]);
    expect(quantityIn(scores[0]?.valueQuantity, '{score}')).toBe(total);
  });

  it.each(cases)('%s without answers gives neither total nor band', (id, response) => {
    const empty = { ...response, item: [] };
    expect(points([empty])).toMatchObject([{ instrument: id, total: undefined, band: undefined }]);
    expect(scoreObservations({ reference: 'QuestionnaireResponse/7', resource: empty })).toEqual([]);
  });

  it.each(cases)('%s is written with its band, except where that depends on the patient', (id, response, total, band) => {
    if (total === undefined) return;
    const [score] = scoreObservations({ reference: 'QuestionnaireResponse/7', resource: response });
    expect(score?.interpretation?.[0]?.text).toBe(id === 'audit-c' ? undefined : band);
  });

  it('has a score code and a form of its own', () => {
    const codes = INSTRUMENTS.flatMap(({ totalCode }) => totalCode ?? []);
    expect(new Set(codes).size).toBe(INSTRUMENTS.length - 1);
    expect(codes.filter((code) => !localCodes('kap-score').includes(code))).toEqual([]);
    const forms = questionnaires().map(({ url }) => url);
    expect(INSTRUMENTS.filter(({ form }) => !forms.includes(form))).toEqual([]);
  });

  it('is read oldest first, whatever its kind', () => {
    const all = points(cases.map(([, response]) => response));
    expect(all.map(({ instrument }) => instrument)).toEqual(cases.map(([id]) => id));
  });
});

describe('alerts', () => {
  it('say what must not be overlooked', () => {
    const texts = (response: (typeof cases)[number][1]) => points([response])[0]?.alerts;
    expect(texts(phq9Response([0, 0, 0, 0, 0, 0, 0, 0, 1]))).toEqual(['Item 9 answered with 1 or more']);
    expect(texts(phq9Response([undefined, 0, 0, 0, 0, 0, 0, 0, 3]))).toEqual(['Item 9 answered with 1 or more']);
    expect(texts(pcl5Response(fill(20, 2)))).toHaveLength(2);
    expect(texts(pcl5Response(fill(20, 1)))).toEqual([]);
    expect(texts(auditCResponse([4, 0, 0]))).toEqual(['All points come from how often: likely within limits']);
    expect(texts(auditCResponse([2, 2, 0]))).toEqual([]);
    expect(texts(cssrsResponse([true, true, true, false, false, false]))).toEqual(['Risk level moderate']);
  });
});

describe('the dissociation rating of a session', () => {
  const record = (peak: number) => entryResponse('kap-dosing-session-record', { 'dissociation-peak': peak });
  it('is written as an Observation, valid against its profile', () => {
    const scores = scoreObservations({ reference: 'QuestionnaireResponse/7', resource: record(6) });
    expect(scores.flatMap(objections)).toEqual([]);
    expect(scores.map(({ valueQuantity }) => quantityIn(valueQuantity, '{score}'))).toEqual([6]);
  });

  it.each([11, -1, 2.5])('is not written when it is %d', (peak) => {
    expect(scoreObservations({ reference: 'QuestionnaireResponse/7', resource: record(peak) })).toEqual([]);
  });
});
