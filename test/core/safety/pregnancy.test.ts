import type { Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/core/safety/judgement.ts';
import { judgePregnancy } from '../../../src/core/safety/pregnancy.ts';
import { aChart, aCondition, CODES, NOW } from '../../support/builders.ts';
import { type Answer, aResponse, choice, onDate } from '../../support/builders-forms.ts';
import { aProtocol } from '../../support/builders-protocol.ts';

type Times = { readonly firstDoseAt?: string; readonly askedSince?: string };
const judge = (resources: readonly Resource[], times: Times = {}): Judgement =>
  judgePregnancy({ protocol: aProtocol(), chart: aChart(resources), now: NOW, ...times });
const asked = (status: string | undefined, testDate: string | undefined, lactation: string | undefined = 'no'): Resource => {
  const answers: Record<string, Answer> = {};
  if (status !== undefined) answers['pregnancy-status'] = choice(status);
  if (testDate !== undefined) answers['pregnancy-test-date'] = onDate(testDate);
  if (lactation !== 'silent') answers['lactation'] = choice(lactation);
  return aResponse('kap-medical-intake', answers);
};

test.each<[string, Judgement['decision'], Resource[]]>([
  ['nothing was asked', 'unknown', []],
  ['not pregnant by a test of today', 'proceed', [asked('not-pregnant', '2026-03-10')]],
  ['not pregnant by a test exactly 7 days old', 'proceed', [asked('not-pregnant', '2026-03-03')]],
  ['not pregnant by a test 8 days old', 'unknown', [asked('not-pregnant', '2026-03-02')]],
  ['not pregnant by a test of the future', 'unknown', [asked('not-pregnant', '2026-03-11')]],
  ['not pregnant by word only', 'unknown', [asked('not-pregnant', undefined)]],
  ['not applicable', 'proceed', [asked('not-applicable', undefined)]],
  ['asked and not known', 'unknown', [asked('unknown', undefined)]],
  ['pregnant', 'hold', [asked('pregnant', undefined)]],
  ['status unanswered', 'unknown', [asked(undefined, '2026-03-10')]],
  ['breastfeeding', 'hold', [asked('not-applicable', undefined, 'yes')]],
  ['breastfeeding not applicable', 'proceed', [asked('not-applicable', undefined, 'not-applicable')]],
  ['breastfeeding not known', 'unknown', [asked('not-applicable', undefined, 'unknown')]],
  ['breastfeeding not asked', 'unknown', [asked('not-applicable', undefined, 'silent')]],
  [
    'not applicable, but pregnant by the problem list',
    'hold',
    [asked('not-applicable', undefined), aCondition({ code: CODES.pregnancy })],
  ],
  [
    'not applicable, and a pregnancy that is over',
    'proceed',
    [asked('not-applicable', undefined), aCondition({ code: CODES.pregnancy, clinical: 'resolved' })],
  ],
])('%s gives %s', (_, decision, resources) => {
  expect(judge(resources).decision).toBe(decision);
});

test('the test belongs to the first dose: an old one before it, or any since', () => {
  const resources = [asked('not-pregnant', '2026-02-01')];
  expect(judge(resources).decision).toBe('unknown');
  expect(judge(resources, { firstDoseAt: '2026-02-08T16:00:00Z' }).decision).toBe('proceed');
  expect(judge(resources, { firstDoseAt: '2026-02-09T16:00:00Z' }).decision).toBe('unknown');
  expect(judge(resources, { firstDoseAt: '2026-01-20T16:00:00Z' }).decision).toBe('proceed');
});

test('an answer from before the day has to be asked again, unless it was the grave one', () => {
  const askedSince = '2026-03-10T08:00:00Z';
  expect(judge([asked('not-applicable', undefined)], { askedSince }).decision).toBe('unknown');
  expect(judge([asked('pregnant', undefined)], { askedSince }).decision).toBe('hold');
  expect(judge([asked('not-applicable', undefined)], { askedSince: '2026-03-09T10:00:00Z' }).decision).toBe('proceed');
});

test('gives the answer as evidence', () => {
  const evidence = { reference: 'QuestionnaireResponse/kap-medical-intake-1', at: '2026-03-09T10:00:00Z' };
  expect(judge([asked('pregnant', undefined)]).evidence).toEqual([{ ...evidence, text: 'Pregnancy status: pregnant' }]);
  expect(judge([asked('not-applicable', undefined, 'yes')]).evidence).toEqual([{ ...evidence, text: 'Breastfeeding: yes' }]);
  expect(judge([asked('not-applicable', undefined)]).evidence).toHaveLength(2);
});

test('holds for nothing else on the problem list', () => {
  expect(judge([asked('not-applicable', undefined), aCondition()]).decision).toBe('proceed');
});

test('a test that is needed and not recorded is named', () => {
  expect(judge([asked('not-pregnant', undefined)]).reasons).toEqual([
    'Not pregnant by word only: no pregnancy test is recorded.',
  ]);
});
