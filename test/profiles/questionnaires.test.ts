import { describe, expect, it } from 'vitest';
import { questionnaire, questionnaires } from '../../src/terminology/artifacts.ts';
import { localCodes, localSystem } from '../../src/terminology/codes.ts';
import { findRule } from '../../src/terminology/rules.ts';
import { CSSRS_ITEMS, PHQ9_ANSWERS, PHQ9_ITEMS } from '../core/instruments/answer-vectors.ts';

const items = (id: string) => questionnaire(id)?.item ?? [];
const linkIds = (id: string) => items(id).map(({ linkId }) => linkId);

describe('every form', () => {
  it.each(questionnaires())('$id asks each question once, and every condition is on a question before it', (form) => {
    const ids = (form.item ?? []).map(({ linkId }) => linkId);
    expect(new Set(ids).size).toBe(ids.length);
    form.item?.forEach((item, index) => {
      for (const { question, answerCoding, answerBoolean } of item.enableWhen ?? []) {
        const asked = form.item?.slice(0, index).find(({ linkId }) => linkId === question);
        if (answerBoolean !== undefined) {
          expect(asked?.type).toBe('boolean');
          continue;
        }
        expect(asked?.answerOption?.map(({ valueCoding }) => valueCoding)).toContainEqual(answerCoding);
      }
    });
  });

  it.each(questionnaires())('$id offers answers to every choice, and only codes that exist', (form) => {
    for (const item of form.item ?? []) {
      const options = item.answerOption ?? [];
      expect(options.length > 1).toBe(item.type === 'choice');
      const ours = options.flatMap(({ valueCoding }) =>
        valueCoding?.system?.includes('kap-pathway') === true ? [valueCoding] : [],
      );
      for (const { system, code, display } of ours) {
        const id = system?.split('/').at(-1);
        expect(display).toBeDefined();
        expect(localCodes(id as 'kap-local')).toContain(code);
      }
    }
  });

  it.each(questionnaires())('$id has a version, which is the version of its text', (form) => {
    expect(form.version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(form.subjectType).toEqual(['Patient']);
  });

  it('asks only for findings that are rules', () => {
    const asked = questionnaires()
      .flatMap((form) => (form.item ?? []).map(({ linkId }) => linkId))
      .filter((id) => id.startsWith('finding.'));
    expect(asked.length).toBeGreaterThan(25);
    expect(asked.filter((id) => findRule(id.replace('finding.', '')) === undefined)).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('what the core reads', () => {
  it.each([
    ['kap-mental-health-intake', ['suitability', 'indication', 'capacity']],
    ['kap-medical-intake', ['eligibility', 'pregnancy-status', 'pregnancy-test-date', 'lactation', 'in-person']],
    ['kap-consent', ['off-label', 'compounded', 'alternatives', 'risks', 'no-driving', 'right-to-stop', 'capacity', 'signer']],
    [
      'kap-pre-dose-checklist',
      [
        'pregnancy-status',
        'pregnancy-test-date',
        'lactation',
        'escort-name',
        'escort-phone',
        'fasting',
        'fasting-hours',
        'intention',
        'roles-present',
        'setting',
        'chaperone',
        'location',
        'emergency-contact',
        'bp-caution-acknowledged',
      ],
    ],
    [
      'kap-discharge-checklist',
      [
        'alert',
        'oriented',
        'steady-gait',
        'no-vomiting',
        'no-new-suicidal-ideation',
        'escort-present',
        'instructions-given',
        'crisis-line-given',
        'dissociation-rating',
      ],
    ],
    ['kap-integration-note', ['note', 'themes']],
    ['kap-preparation-note', ['note', 'themes']],
    ['kap-phq-9', [...PHQ9_ITEMS, '69722-7']],
    ['kap-c-ssrs-screen', CSSRS_ITEMS],
  ])('%s asks it', (id, expected) => {
    expect(linkIds(id)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['kap-madrs', ['introduction', 'total', 'rater']],
    ['kap-cadss-6', ['introduction', 'total', 'rater']],
    ['kap-dast-10', ['introduction', 'total', 'rater']],
    ['kap-mdq', ['introduction', 'symptoms', 'same-time', 'moderate-or-serious', 'rater']],
    ['kap-meq-30', ['introduction', 'mystical', 'positive-mood', 'transcendence', 'ineffability', 'rater']],
  ])('%s takes results only: the text of the instrument may not be shipped', (id, expected) => {
    expect(linkIds(id)).toEqual(expected);
  });

  it.each([
    'kap-intention',
    'kap-dosing-session-record',
    'kap-side-effect-checklist',
    'kap-check-in-24h',
    'kap-check-in-72h',
    'kap-home-readiness',
    'kap-group-addendum',
    'kap-bladder-substance-review',
    'kap-safety-plan',
    'kap-agreed-fee',
  ])('%s is shipped', (id) => {
    expect(linkIds(id).length).toBeGreaterThan(5);
  });

  it('asks in both check-ins for suicidal thoughts, and then shows the crisis line', () => {
    for (const id of ['kap-check-in-24h', 'kap-check-in-72h']) {
      const [asked, help] = ['suicidal-thoughts', 'suicidal-thoughts-help'].map((linkId) =>
        items(id).find((item) => item.linkId === linkId),
      );
      expect(asked).toMatchObject({ type: 'boolean', required: true });
      expect(help?.text).toContain('988');
      expect(help?.enableWhen).toEqual([{ question: 'suicidal-thoughts', operator: '=', answerBoolean: true }]);
    }
  });

  it('orders the PHQ-9 as published, with the answers 0 to 3', () => {
    const scored = items('kap-phq-9').filter(({ linkId }) => PHQ9_ITEMS.includes(linkId));
    expect(scored.map(({ linkId }) => linkId)).toEqual(PHQ9_ITEMS);
    for (const item of scored) {
      expect(item.answerOption?.map(({ valueCoding }) => valueCoding?.code)).toEqual(PHQ9_ANSWERS);
      expect(item.answerOption?.map((option) => option.extension?.[0]?.valueDecimal)).toEqual([0, 1, 2, 3]);
    }
  });

  it('asks the C-SSRS in order, yes before no', () => {
    const asked = items('kap-c-ssrs-screen').filter(({ type }) => type === 'choice');
    expect(asked.map(({ linkId }) => linkId)).toEqual(CSSRS_ITEMS);
    for (const item of asked)
      expect(item.answerOption?.map(({ valueCoding }) => valueCoding?.code)).toEqual(['LA33-6', 'LA32-8']);
  });

  it('asks at home for chaperone, location and emergency contact', () => {
    const home = {
      question: 'setting',
      operator: '=',
      answerCoding: { system: localSystem('kap-setting'), code: 'home', display: 'Home' },
    };
    for (const linkId of ['chaperone', 'location', 'emergency-contact']) {
      expect(items('kap-pre-dose-checklist').find((item) => item.linkId === linkId)?.enableWhen).toEqual([home]);
    }
  });
});
