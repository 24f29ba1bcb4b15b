import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Role, Source } from '../../src/core/decision.ts';
import { GATE_IDS } from '../../src/core/pathway/pathway.ts';
import type { Activity, Phase, Route, VitalSign } from '../../src/core/protocol/protocol.ts';
import type { FindingClass } from '../../src/core/safety/finding.ts';
import { canonical, codeSystem, questionnaire, questionnaires, structureDefinition } from '../../src/terminology/artifacts.ts';
import {
  CONSENT_CODES,
  extension,
  IDENTIFIERS,
  isLocal,
  local,
  localCodes,
  localCodesOf,
  localSystem,
  profile,
  ROUTE_CODES,
  SCORE_CODES,
  SYSTEMS,
  VITAL_CODES,
  type RouteCode,
  type VitalCode,
} from '../../src/terminology/codes.ts';
import { findRule, RULES, type RuleClass, type RuleDefinition } from '../../src/terminology/rules.ts';

const aliases = readFileSync(new URL('../../profiles/input/fsh/aliases.fsh', import.meta.url), 'utf8');

describe('local codes', () => {
  it('are codings with system, code and display', () => {
    expect(local('kap-activity', 'dosing')).toEqual({
      system: 'https://kap-pathway.org/fhir/CodeSystem/kap-activity',
      code: 'dosing',
      display: 'Dosing session',
    });
  });

  it('throw when the artifacts do not define them', () => {
    expect(() => local('kap-activity', 'seance')).toThrow('seance');
    expect(() => codeSystem('kap-nothing')).toThrow('kap-nothing');
    expect(() => canonical('kap-nothing')).toThrow('kap-nothing');
    expect(() => structureDefinition('kap-nothing')).toThrow('kap-nothing');
  });

  it('are recognised by system and code', () => {
    const concept = { coding: [{ system: 'https://example.org', code: 'dosing' }, local('kap-activity', 'integration')] };
    expect(isLocal(concept, 'kap-activity', 'integration')).toBe(true);
    expect(isLocal(concept, 'kap-activity', 'dosing')).toBe(false);
    expect(isLocal(concept, 'kap-activity')).toBe(true);
    expect(isLocal([], 'kap-activity')).toBe(false);
    expect(isLocal(undefined, 'kap-activity', 'dosing')).toBe(false);
    expect(localCodesOf(concept, 'kap-activity')).toEqual(['integration']);
  });

  it('name the gates of the core, in order', () => {
    expect(localCodes('kap-gate')).toEqual([...GATE_IDS]);
  });

  it('have the same members as the unions of the core', () => {
    expectTypeOf<RouteCode>().toEqualTypeOf<Route>();
    expectTypeOf<VitalCode>().toEqualTypeOf<VitalSign | 'blood-pressure' | 'weight'>();
    expectTypeOf<RuleClass>().toEqualTypeOf<FindingClass>();
    expectTypeOf<RuleDefinition['source']>().toEqualTypeOf<Source>();
    const activities: Record<Activity, true> = {
      referral: true,
      screening: true,
      'mental-health-intake': true,
      'medical-intake': true,
      consent: true,
      preparation: true,
      order: true,
      dosing: true,
      integration: true,
      measure: true,
      maintenance: true,
    };
    const phases: Record<Phase, true> = { intake: true, preparation: true, dosing: true, maintenance: true, ended: true };
    const roles: Record<Role, true> = {
      therapist: true,
      'supervised-associate': true,
      prescriber: true,
      'front-desk': true,
      patient: true,
      'health-it': true,
      administrator: true,
    };
    expect(localCodes('kap-activity').toSorted()).toEqual(Object.keys(activities).toSorted());
    expect(localCodes('kap-phase')).toEqual(Object.keys(phases));
    expect(localCodes('kap-role').toSorted()).toEqual(Object.keys(roles).toSorted());
    expect(localCodes('kap-route').toSorted()).toEqual(Object.keys(ROUTE_CODES).toSorted());
    expect(localCodes('kap-vital').toSorted()).toEqual(Object.keys(VITAL_CODES).toSorted());
    expect(localCodes('kap-score').toSorted()).toEqual(Object.keys(SCORE_CODES).toSorted());
  });
});

describe('systems and canonicals', () => {
  const known = [
    SYSTEMS.snomed,
    SYSTEMS.loinc,
    SYSTEMS.rxnorm,
    SYSTEMS.icd10cm,
    SYSTEMS.ucum,
    SYSTEMS.actCode,
    SYSTEMS.observationCategory,
    SYSTEMS.consentScope,
    SYSTEMS.routeOfAdministration,
    SYSTEMS.conditionClinical,
  ];
  it.each(known)('%s is the system that the guide uses', (url) => {
    expect(aliases).toMatch(new RegExp(`= ${url.replaceAll('.', '\\.')}$`, 'mu'));
  });

  it.each([...aliases.matchAll(/^Alias: \$Kap\S+ = (\S+)$/gmu)].map(([, url]) => url ?? ''))(
    'the alias %s is a code system of ours',
    (url) => {
      expect(codeSystem(url.split('/').at(-1) ?? '').url).toBe(url);
    },
  );

  it('tell a form from a profile that shares its id', () => {
    expect(canonical('kap-consent')).toBe('https://kap-pathway.org/fhir/Questionnaire/kap-consent');
    expect(profile('kap-consent')).toBe('https://kap-pathway.org/fhir/StructureDefinition/kap-consent');
    expect(extension('kap-phase')).toBe('https://kap-pathway.org/fhir/StructureDefinition/kap-phase');
    expect(localSystem('kap-phase')).toBe('https://kap-pathway.org/fhir/CodeSystem/kap-phase');
  });

  it('find a form by id, canonical and versioned canonical', () => {
    const form = questionnaire('kap-phq-9');
    expect(form?.id).toBe('kap-phq-9');
    expect(questionnaire(canonical('kap-phq-9'))).toBe(form);
    expect(questionnaire(`${canonical('kap-phq-9')}|1.0.0`)).toBe(form);
    expect(questionnaire('kap-nothing')).toBeUndefined();
    expect(questionnaires().map(({ id }) => id)).toContain('kap-phq-9');
  });

  it('hold the item identifier and the codes of the consent', () => {
    expect(IDENTIFIERS.item).toBe('https://kap-pathway.org/fhir/sid/kap-item');
    expect(CONSENT_CODES.treatment).toMatchObject({ system: SYSTEMS.consentScope, code: 'treatment' });
    expect(CONSENT_CODES.treatmentCategory).toMatchObject({ system: SYSTEMS.loinc, code: '59284-0' });
  });
});

describe('rules', () => {
  it.each(RULES)('$id states where it comes from, and has codes when codes decide it', (rule) => {
    expect(rule.source.citation.length).toBeGreaterThan(5);
    const byCode = ['condition', 'medication', 'allergy'].includes(rule.kind) && rule.class !== 'not-checked';
    expect(rule.valueSet !== undefined).toBe(byCode);
    expect(rule.source.grade === 'M' ? rule.source.weak || rule.class === 'not-checked' || rule.kind === 'age' : true).toBe(true);
  });

  it('only mark those absolute rules clearable that the basis lets a prescriber override', () => {
    const clearable = RULES.filter((rule) => rule.class === 'absolute' && rule.clearable).map(({ id }) => id);
    expect(clearable).toEqual(['substance-use-disorder-active', 'suicide-attempt-or-plan']);
  });

  it('let a prescriber clear everything that needs clearance, but not an age', () => {
    const never = RULES.filter((rule) => rule.class === 'needs-clearance' && !rule.clearable).map(({ id }) => id);
    expect(never).toEqual(['age-below-minimum']);
  });

  it.each([
    ['pregnancy', 'absolute'],
    ['psychosis', 'absolute'],
    ['stroke', 'needs-clearance'],
    ['coronary-disease', 'needs-clearance'],
    ['heart-failure', 'needs-clearance'],
    ['seizure-disorder', 'needs-clearance'],
    ['tbi-raised-icp', 'needs-clearance'],
    ['hypertension', 'needs-clearance'],
    ['substance-use-disorder-active', 'absolute'],
    ['benzodiazepines', 'caution'],
    ['lamotrigine', 'information'],
    ['theophylline-aminophylline', 'needs-clearance'],
    ['medication-not-checked', 'not-checked'],
  ])('%s is of class %s, as clinical basis says', (id, expected) => {
    expect(findRule(id)?.class).toBe(expected);
  });

  it('are not found by an unknown id', () => {
    expect(findRule('nothing')).toBeUndefined();
  });
});
