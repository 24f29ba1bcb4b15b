import type { Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/core/safety/judgement.ts';
import { judgeSuicideRisk } from '../../../src/core/safety/suicide-risk.ts';
import { aChart, NOW, PRESCRIBER, ROLES, THERAPIST } from '../../support/builders.ts';
import { aClearance, aCssrs, aPhq9 } from '../../support/builders-forms.ts';
import { aProtocol } from '../../support/builders-protocol.ts';

const judge = (resources: readonly Resource[], lastDoseAt?: string, roles = ROLES): Judgement =>
  judgeSuicideRisk({ protocol: aProtocol(), chart: aChart(resources, { rolesByPractitioner: roles }), now: NOW, lastDoseAt });
const phq9 = (item9: number | undefined, authored?: string, id = 'phq'): Resource =>
  aPhq9([0, 0, 0, 0, 0, 0, 0, 0, item9], { id, ...(authored === undefined ? {} : { authored }) });
const screen = (yes: Parameters<typeof aCssrs>[0] = [], authored = '2026-03-09T10:00:00Z', id = 'screen'): Resource =>
  aCssrs(yes, { id, authored });
const SCREEN = 'QuestionnaireResponse/screen';
const PHQ = 'QuestionnaireResponse/phq';
const review = (by: string, covers: readonly string[] = [SCREEN], overrides: Parameters<typeof aClearance>[0] = {}): Resource =>
  aClearance({ kind: 'risk-review', id: `review-${by.split('/')[1] ?? ''}`, by, covers, ...overrides });

test.each<[string, Judgement['decision'], Resource[]]>([
  ['nothing is recorded', 'unknown', []],
  ['there is no PHQ-9', 'unknown', [screen()]],
  ['there is no screen', 'unknown', [phq9(0)]],
  ['the screen is negative and item 9 is 0', 'proceed', [screen(), phq9(0)]],
  ['item 9 is not answered', 'unknown', [screen(), phq9(undefined)]],
  ['the risk is low, at the ceiling', 'proceed', [screen(['q1', 'q2']), phq9(0)]],
  ['the risk is moderate and nobody reviewed it', 'hold', [screen(['q1', 'q2', 'q3']), phq9(0)]],
  ['the risk is high', 'hold', [screen(['q2', 'q4']), phq9(0)]],
  ['behaviour was recent', 'hold', [screen(['lifetime', 'recent']), phq9(0)]],
  ['the screen is incomplete', 'unknown', [aCssrs([], { item: [] }), phq9(0)]],
  ['the screen is unfinished', 'unknown', [aCssrs([], { status: 'in-progress' }), phq9(0)]],
  ['the screen is from the future', 'unknown', [screen([], '2026-03-10T15:00:01Z'), phq9(0)]],
  ['the screen is exactly 7 days old', 'proceed', [screen([], '2026-03-03T15:00:00Z'), phq9(0)]],
  ['the screen is more than 7 days old', 'unknown', [screen([], '2026-03-03T14:59:59Z'), phq9(0)]],
  ['the PHQ-9 is more than 7 days old', 'unknown', [screen(), phq9(0, '2026-03-03T14:59:59Z')]],
  ['a high screen is old', 'hold', [screen(['q4'], '2026-01-01T10:00:00Z'), phq9(0)]],
  ['a newer screen is low', 'proceed', [screen(['q4'], '2026-03-08T10:00:00Z', 'old'), screen(), phq9(0)]],
])('when %s the answer is %s', (_, decision, resources) => {
  expect(judge(resources).decision).toBe(decision);
});

const MODERATE = [screen(['q3']), phq9(0)];

test.each<[string, Judgement['decision'], Resource[]]>([
  ['both', 'proceed', [review(PRESCRIBER), review(THERAPIST)]],
  ['the prescriber alone', 'hold', [review(PRESCRIBER)]],
  ['the therapist alone', 'hold', [review(THERAPIST)]],
  [
    'both, of another screen',
    'hold',
    [review(PRESCRIBER, ['QuestionnaireResponse/x']), review(THERAPIST, ['QuestionnaireResponse/x'])],
  ],
  ['both, before the screen', 'hold', [review(PRESCRIBER, [SCREEN], { date: '2026-03-09T09:59:59Z' }), review(THERAPIST)]],
  [
    'both, one of them in the future',
    'hold',
    [review(PRESCRIBER, [SCREEN], { date: '2026-03-10T15:00:01Z' }), review(THERAPIST)],
  ],
  ['both, one of them not completed', 'hold', [review(PRESCRIBER, [SCREEN], { status: 'in-progress' }), review(THERAPIST)]],
  ['two whose roles nobody knows', 'hold', [review('Practitioner/x'), review('Practitioner/y')]],
])('a moderate risk reviewed by %s gives %s', (_, decision, reviews) => {
  expect(judge([...MODERATE, ...reviews]).decision).toBe(decision);
});

test('one person with both roles is not two signatures', () => {
  const roles = new Map([['Practitioner/both', ['prescriber', 'therapist']]]);
  expect(judge([...MODERATE, review('Practitioner/both')], undefined, roles).decision).toBe('hold');
});

test('no review lets a high risk go on', () => {
  expect(judge([screen(['q5']), phq9(0), review(PRESCRIBER), review(THERAPIST)]).decision).toBe('hold');
});

test('item 9 of 1 needs a screen at or after it, and then a clinician who reviews both', () => {
  const before = screen([], '2026-03-09T09:00:00Z');
  expect(judge([phq9(1), before]).reasons.join()).toContain('a C-SSRS screen is needed');
  expect(judge([phq9(1), before, review(PRESCRIBER, [SCREEN, PHQ])]).decision).toBe('hold');
  expect(judge([phq9(1), screen()]).decision).toBe('hold');
  expect(judge([phq9(1), screen(), review(THERAPIST, [SCREEN])]).decision).toBe('hold');
  expect(judge([phq9(1), screen(), review(THERAPIST, [SCREEN, PHQ])]).decision).toBe('proceed');
  expect(judge([phq9(1), screen(), review('Practitioner/x', [SCREEN, PHQ])]).decision).toBe('hold');
});

test('a later item 9 of 0 does not undo an earlier one that no screen followed', () => {
  const early = phq9(2, '2026-03-08T10:00:00Z', 'early');
  const late = phq9(0, '2026-03-10T10:00:00Z', 'late');
  expect(judge([early, late, screen([], '2026-03-07T10:00:00Z')]).decision).toBe('hold');
  expect(judge([early, late, screen([], '2026-03-09T10:00:00Z')]).decision).toBe('proceed');
});

test('a result from before the last dose does not count for the next', () => {
  const resources = [screen(), phq9(0)];
  expect(judge(resources, '2026-03-09T10:00:00Z').decision).toBe('unknown');
  expect(judge(resources, '2026-03-09T09:59:59Z').decision).toBe('proceed');
});

test('gives what it rests on as evidence', () => {
  expect(judge([screen(['q4']), phq9(0)]).evidence).toEqual([
    { reference: SCREEN, text: 'C-SSRS screen: high', at: '2026-03-09T10:00:00Z' },
  ]);
});

test('takes the freshness of each instrument from the step that has its form', () => {
  const steps = aProtocol().steps.map((step) =>
    step.id === 'phq-9' && step.freshDays !== undefined ? { ...step, freshDays: { ...step.freshDays, value: 2 } } : step,
  );
  const chart = aChart([screen([], '2026-03-05T10:00:00Z'), phq9(0, '2026-03-09T10:00:00Z')]);
  expect(judgeSuicideRisk({ protocol: aProtocol({ steps }), chart, now: NOW }).decision).toBe('proceed');
  const old = aChart([screen(), phq9(0, '2026-03-08T10:00:00Z')]);
  expect(judgeSuicideRisk({ protocol: aProtocol({ steps }), chart: old, now: NOW }).reasons).toEqual([
    'The PHQ-9 is older than 2 days.',
  ]);
});

test('asks for no freshness where the protocol sets none, but still for a screen since the last dose', () => {
  const steps = aProtocol().steps.map((step) => ({ ...step, freshDays: undefined }));
  const chart = aChart([screen([], '2025-01-01T10:00:00Z'), phq9(0, '2025-01-01T10:00:00Z')]);
  const protocol = aProtocol({ steps });
  expect(judgeSuicideRisk({ protocol, chart, now: NOW }).decision).toBe('proceed');
  expect(judgeSuicideRisk({ protocol, chart, now: NOW, lastDoseAt: '2026-03-01T10:00:00Z' }).decision).toBe('unknown');
});

test('an item 9 of exactly 1 that no screen followed is not undone by a later 0', () => {
  const early = phq9(1, '2026-03-08T10:00:00Z', 'early');
  expect(judge([early, phq9(0, '2026-03-10T10:00:00Z', 'late'), screen([], '2026-03-07T10:00:00Z')]).decision).toBe('hold');
});

test('a review of the very instant of the screen counts', () => {
  const now = { date: '2026-03-09T10:00:00Z' };
  expect(judge([...MODERATE, review(PRESCRIBER, [SCREEN], now), review(THERAPIST, [SCREEN], now)]).decision).toBe('proceed');
});

test('names item 9 in the evidence', () => {
  expect(judge([screen(), phq9(0)]).evidence.map(({ text }) => text)).toContain('PHQ-9 item 9: 0');
  expect(judge([screen(), phq9(undefined)]).evidence.map(({ text }) => text)).toEqual(['PHQ-9 item 9: not answered']);
});
