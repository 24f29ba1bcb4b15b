import { expect, test } from 'vitest';
import { reviewableRisk } from '../../../src/core/safety/risk-signs.ts';
import { judgeSuicideRisk } from '../../../src/core/safety/suicide-risk.ts';
import type { Judgement } from '../../../src/core/safety/judgement.ts';
import type { Resource } from '@medplum/fhirtypes';
import { aChart, NOW, THERAPIST } from '../../support/builders.ts';
import { aClearance, aCssrs, aPhq9, aResponse } from '../../support/builders-forms.ts';
import { aProtocol } from '../../support/builders-protocol.ts';

const judge = (resources: readonly Resource[]): Judgement =>
  judgeSuicideRisk({ protocol: aProtocol(), chart: aChart(resources), now: NOW });

const calm = [aPhq9([0, 0, 0, 0, 0, 0, 0, 0, 0], { id: 'phq', authored: '2026-03-09T09:00:00Z' })];
const screenAt = (authored: string): Resource => aCssrs([], { id: 'screen', authored });
const sign = (form: string, said: boolean, authored: string, id = 'sign'): Resource =>
  aResponse(
    form,
    { [form === 'kap-discharge-checklist' ? 'no-new-suicidal-ideation' : 'suicidal-thoughts']: said },
    { id, authored },
  );

test.each([
  ['kap-check-in-24h', true],
  ['kap-check-in-72h', true],
  ['kap-discharge-checklist', false],
])("%s with suicidal thoughts holds until a screen and a clinician's review have followed", (form, said) => {
  const said9 = sign(form, said, '2026-03-09T10:00:00Z');
  const before = screenAt('2026-03-09T09:59:00Z');
  const after = screenAt('2026-03-09T10:30:00Z');
  const review = aClearance({
    kind: 'risk-review',
    by: THERAPIST,
    date: '2026-03-09T11:00:00Z',
    covers: ['QuestionnaireResponse/sign', 'QuestionnaireResponse/screen'],
  });
  expect(judge([...calm, said9, before]).decision).toBe('hold');
  expect(judge([...calm, said9, after]).decision).toBe('hold');
  expect(judge([...calm, said9, after, review]).decision).toBe('proceed');
  expect(judge([...calm, sign(form, !said, '2026-03-09T10:00:00Z'), after]).decision).toBe('proceed');
});

test('a review rests on the screen, the PHQ-9 and every sign that is current', () => {
  const resources = [...calm, screenAt('2026-03-09T10:30:00Z'), sign('kap-check-in-24h', true, '2026-03-09T10:00:00Z')];
  expect(reviewableRisk(aChart(resources), NOW)).toEqual([
    'QuestionnaireResponse/screen',
    'QuestionnaireResponse/phq',
    'QuestionnaireResponse/sign',
  ]);
  const takenBack = [...resources, sign('kap-check-in-24h', false, '2026-03-09T11:00:00Z', 'later')];
  expect(reviewableRisk(aChart(takenBack), NOW)).not.toContain('QuestionnaireResponse/sign');
});
