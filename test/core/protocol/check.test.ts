import type { CodeableConcept, Extension, PlanDefinition } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { checkProtocol } from '../../../src/core/protocol/check.ts';
import { planDefinitions } from '../../../src/terminology/artifacts.ts';
import { extension, local } from '../../../src/terminology/codes.ts';
import { action, amount, changed, complex, part, without } from '../../support/changed-protocol.ts';

function faultsOf(plan: unknown): readonly string[] {
  const check = checkProtocol(plan);
  return check.ok ? [] : check.faults.map(({ path, reason }) => `${path}: ${reason}`);
}

function concept(plan: PlanDefinition, id: string, name: string): CodeableConcept {
  const { valueCodeableConcept } = part(plan, id, name);
  if (valueCodeableConcept === undefined) throw new Error(`${id}.${name} is no choice`);
  return valueCodeableConcept;
}

function answer(plan: PlanDefinition, id: string, name: string, code: string): void {
  concept(plan, id, name).coding = [local('kap-local', code)];
}

function level(plan: PlanDefinition, name: string, code: string): void {
  concept(plan, 'kap-eligibility', name).coding = [local('kap-risk-level', code)];
}

/** Says how the protocol classes a rule, with the source of the rule that it has already. */
function classing(plan: PlanDefinition, rule: string, stated: string, clearable: string): void {
  const copy = structuredClone(complex(plan, 'kap-rule-class'));
  const of = (name: string): Extension => copy.extension?.find(({ url }) => url === name) ?? { url: name };
  of('rule').valueCode = rule;
  of('class').valueCode = stated;
  const choice = of('clearable').valueCodeableConcept;
  if (choice !== undefined) choice.coding = [local('kap-local', clearable)];
  (plan.extension ?? []).push(copy);
}

function drop(plan: PlanDefinition, id: string, name: string): void {
  const found = complex(plan, id);
  found.extension = (found.extension ?? []).filter(({ url }) => url !== name);
}

describe('checkProtocol', () => {
  it.each(planDefinitions().map((plan) => [plan.id ?? '', plan] as const))('lets %s run', (_, plan) => {
    expect(faultsOf(plan)).toEqual([]);
  });

  it.each<[string, RegExp, (plan: PlanDefinition) => void]>([
    [
      'a clearance without validity',
      /action\[1\]\.extension\('kap-validity'\): .*medical-intake opens a gate, and how long it is valid is missing/,
      (plan) => {
        const step = action(plan, 'medical-intake');
        step.extension = (step.extension ?? []).filter(({ url }) => url !== extension('kap-validity'));
      },
    ],
    ['no medical intake', /There is no medical-intake step/, (plan) => remove(plan, 'medical-intake')],
    ['no consent', /There is no consent step/, (plan) => remove(plan, 'consent')],
    ['no order', /There is no order step/, (plan) => remove(plan, 'order')],
    ['no C-SSRS', /No step has the form kap-c-ssrs-screen/, (plan) => remove(plan, 'c-ssrs-screen')],
    [
      'a PHQ-9 that is not done before every dose',
      /The step phq-9 has to be done before every dose/,
      (plan) => {
        const found = action(plan, 'phq-9').extension?.find(({ url }) => url === extension('kap-cadence'));
        if (found !== undefined) found.valueCode = 'periodic';
      },
    ],
    [
      'a therapist who decides medical eligibility',
      /action\[1\]\.participant: Only a prescriber/,
      (plan) => {
        action(plan, 'medical-intake').participant?.push({
          type: 'practitioner',
          role: { coding: [local('kap-role', 'therapist')] },
        });
      },
    ],
    [
      'a dosing step that no prescriber may do',
      /No prescriber may do the dosing step/,
      (plan) => {
        action(plan, 'dosing').participant = [{ type: 'practitioner', role: { coding: [local('kap-role', 'therapist')] } }];
      },
    ],
    [
      'a form that does not exist',
      /The form https:\/\/example.org\/form is not one/,
      (plan) => (action(plan, 'preparation').action = [{ definitionCanonical: 'https://example.org/form' }]),
    ],
    [
      'other doses in the step than in the course',
      /different numbers of doses/,
      (plan) => {
        const found = action(plan, 'dosing').extension?.find(({ url }) => url === extension('kap-occurrences'));
        if (found?.valueRange !== undefined) found.valueRange.high = { value: 9 };
      },
    ],
    [
      'a step that waits for one that is left out',
      /waits for the step preparation, which the protocol leaves out/,
      (plan) => {
        const found = action(plan, 'preparation').extension?.find(({ url }) => url === extension('kap-occurrences'));
        if (found !== undefined) found.valueRange = { low: { value: 0 }, high: { value: 0 } };
      },
    ],
    [
      'maintenance without spacing',
      /a maintenance step, and no spacing/,
      (plan) => {
        drop(plan, 'kap-course', 'maintenance-spacing');
      },
    ],
    ['every route withheld', /Every route is withheld/, (plan) => withholdAll(plan)],
    ['no choice about a route', /extension\('offered'\)/, (plan) => drop(plan, 'kap-route', 'offered')],
    [
      'a home without a chaperone',
      /extension\('kap-setting-rule'\)\[1\].*A dose in the setting home needs: chaperone/,
      (plan) => {
        const home = complex(plan, 'kap-setting-rule', 1);
        home.extension = (home.extension ?? []).filter(({ valueCode }) => valueCode !== 'chaperone');
      },
    ],
    [
      'a setting twice',
      /The setting office is described twice/,
      (plan) => (plan.extension ?? []).push(structuredClone(complex(plan, 'kap-setting-rule'))),
    ],
    ['no word on the way home', /extension\('kap-discharge'\): Expected exactly one/, (plan) => without(plan, 'kap-discharge')],
    ['no escort', /responsible adult \(grade A\)/, (plan) => answer(plan, 'kap-discharge', 'escort', 'no')],
    ['driving on the same day', /next day \(grade A\)/, (plan) => answer(plan, 'kap-discharge', 'next-day', 'no')],
    [
      'a discharge without an escort to check',
      /labels of ketamine ask for: escort-present/,
      (plan) => {
        const found = complex(plan, 'kap-discharge');
        found.extension = (found.extension ?? []).filter(({ valueCode }) => valueCode !== 'escort-present');
      },
    ],
    ['nothing said about substance use', /substance-use-disorder-active is not said/, (plan) => without(plan, 'kap-rule-class')],
    [
      'a pregnancy rule that is loosened',
      /The rule pregnancy rests on law or a label \(grade A\)/,
      (plan) => {
        classing(plan, 'pregnancy', 'needs-clearance', 'yes');
      },
    ],
    [
      'an absolute rule of a label made clearable',
      /The rule serious-bp-hazard rests on law or a label/,
      (plan) => {
        classing(plan, 'serious-bp-hazard', 'absolute', 'yes');
      },
    ],
    ['an unknown rule', /There is no safety rule flat-feet/, (plan) => classing(plan, 'flat-feet', 'caution', 'no')],
    [
      'a clearance that nobody may give',
      /needs a clearance that nobody may give/,
      (plan) => classing(plan, 'sleep-apnea', 'needs-clearance', 'no'),
    ],
    [
      'a hold limit beyond the stop limit',
      /The stop limit of systolic \(180\) is reached before its hold limit \(190\)/,
      (plan) => {
        const hold = (plan.extension ?? []).filter(({ url }) => url === extension('kap-vital-limit'))[2];
        const limit = hold?.extension?.find(({ url }) => url === 'limit')?.valueQuantity;
        if (limit !== undefined) limit.value = 190;
      },
    ],
    ['no limits but one', /No upper limit of heart-rate holds a dose/, (plan) => keepFirstLimit(plan)],
    [
      'a reading after the observation',
      /due at 90 min, after the observation has ended/,
      (plan) => (amount(plan, 'kap-monitoring', 'observation').value = 60),
    ],
    ['a risk ceiling above its limit', /above the highest level at all/, (plan) => level(plan, 'suicide-risk-limit', 'none')],
    ['no fee policy', /extension\('kap-fee-policy'\): Expected exactly one/, (plan) => without(plan, 'kap-fee-policy')],
  ])('refuses a protocol with %s', (_, expected, change) => {
    expect(faultsOf(changed(change)).join('\n')).toMatch(expected);
  });

  it('allows what is stricter than shipped, and says what is looser', () => {
    const stricter = checkProtocol(changed((plan) => classing(plan, 'sleep-apnea', 'absolute', 'no')));
    expect(stricter).toMatchObject({ ok: true, remarks: [] });
    const looser = checkProtocol(changed((plan) => classing(plan, 'sleep-apnea', 'caution', 'no')));
    expect(looser.ok ? looser.remarks.join() : '').toMatch(/Sleep apnea.*looser than shipped: caution/);
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['another resource', { resourceType: 'Patient' }],
    ['a PlanDefinition without anything', { resourceType: 'PlanDefinition' }],
    ['a PlanDefinition whose steps are no list', { resourceType: 'PlanDefinition', action: 7, extension: 'x' }],
  ])('refuses %s', (_, resource) => {
    expect(faultsOf(resource).length).toBeGreaterThan(0);
  });
});

function remove(plan: PlanDefinition, id: string): void {
  plan.action = (plan.action ?? []).filter((step) => step.id !== id);
  for (const step of plan.action) step.relatedAction = (step.relatedAction ?? []).filter(({ actionId }) => actionId !== id);
}

function withholdAll(plan: PlanDefinition): void {
  for (const route of (plan.extension ?? []).filter(({ url }) => url === extension('kap-route'))) {
    const offered = route.extension?.find(({ url }) => url === 'offered')?.valueCodeableConcept;
    if (offered !== undefined) offered.coding = [local('kap-local', 'no')];
  }
}

function keepFirstLimit(plan: PlanDefinition): void {
  const first = complex(plan, 'kap-vital-limit');
  plan.extension = (plan.extension ?? []).filter((one) => one === first || one.url !== extension('kap-vital-limit'));
}
