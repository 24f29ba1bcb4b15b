import type { PlanDefinition } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { defaultProtocol, findProtocol, loadProtocols, protocols } from '../../../src/core/protocol/default-protocol.ts';
import { parseProtocol } from '../../../src/core/protocol/parse-protocol.ts';
import { questionnaire } from '../../../src/terminology/artifacts.ts';
import { action, amount, changed, complex, part, without } from '../../support/changed-protocol.ts';

describe('the default protocol', () => {
  const protocol = defaultProtocol();

  it('has the numbers of clinical basis', () => {
    expect(protocol.course).toMatchObject({ minDoses: 4, maxDoses: 6, minSpacingDays: { value: 7 }, windowDays: { value: 56 } });
    expect(protocol.integration).toMatchObject({ perDose: { value: 1 }, windowHours: { value: 72 }, blocking: true });
    expect(protocol.vitals.scheduleMin.value).toEqual([15, 40, 60, 90]);
    expect(protocol.vitals.observationMin.value).toBe(120);
    expect(protocol.minimumAgeYears.value).toBe(18);
    expect(protocol.suicideRisk.ceiling.value).toBe('low');
    expect(protocol.fastingHours.value).toBe(4);
    expect(protocol.maintenance?.minSpacingDays.value).toBe(30);
  });

  it.each([
    ['sublingual', 'mg', 100, 400, undefined, 'prescription'],
    ['intramuscular', 'mg/kg', 0.5, 1, 60, 'administration'],
    ['intravenous', 'mg/kg', 0.5, 1, undefined, 'administration'],
  ])('gives %s in %s from %d to %d', (route, unit, start, ceiling, cap, orderKind) => {
    const rule = protocol.routes.find((candidate) => candidate.route === route);
    expect(rule).toMatchObject({
      unit,
      start: { value: start },
      ceiling: { value: ceiling },
      stepFraction: { value: 0.5 },
      orderKind,
    });
    expect(rule?.firstDoseCapMg?.value).toBe(cap);
  });

  it.each([
    ['systolic', 'caution', 'above', 140],
    ['diastolic', 'caution', 'above', 90],
    ['systolic', 'hold', 'above', 160],
    ['heart-rate', 'hold', 'above', 110],
    ['systolic', 'stop', 'above', 180],
    ['heart-rate', 'stop', 'above', 150],
    ['respiratory-rate', 'stop', 'below', 10],
    ['respiratory-rate', 'stop', 'above', 30],
    ['oxygen-saturation', 'hold', 'below', 94],
  ])('limits %s: %s %s %d', (vital, level, direction, limit) => {
    const found = protocol.vitals.limits.filter(
      (one) => one.vital === vital && one.level === level && one.direction === direction,
    );
    expect(found.map((one) => one.limit.value)).toEqual([limit]);
  });

  it('has its steps in order, each with forms that exist', () => {
    expect(protocol.steps.map(({ id }) => id)).toEqual([
      'mental-health-intake',
      'medical-intake',
      'consent',
      'preparation',
      'order',
      'phq-9',
      'c-ssrs-screen',
      'dosing',
      'integration',
      'maintenance',
    ]);
    const forms = protocol.steps.flatMap((step) => step.forms);
    expect(forms).toHaveLength(9);
    expect(forms.filter((form) => questionnaire(form) === undefined)).toEqual([]);
    expect(protocol.steps.find(({ id }) => id === 'medical-intake')?.validityMonths?.value).toBe(6);
    expect(protocol.steps.find(({ id }) => id === 'phq-9')?.freshDays?.value).toBe(7);
  });

  it('shows every product default as weak and to be signed off', () => {
    const sources = JSON.stringify(protocol).match(/\{"citation":"[^"]*","grade":"M","weak":(?:true|false)\}/gu) ?? [];
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => !source.includes('"weak":true'))).toEqual([]);
    expect(sources.filter((source) => !source.includes('product default, to be signed off by a clinician'))).toEqual([]);
  });

  it('is found by canonical, versioned canonical and name, and by nothing else', () => {
    expect(findProtocol(protocol.url)).toBe(protocol);
    expect(findProtocol(`${protocol.url}|${protocol.version}`)).toBe(protocol);
    expect(findProtocol('KapProtocolDefault')).toBe(protocol);
    expect(findProtocol(`${protocol.url}|9.9.9`)).toBeUndefined();
    expect(findProtocol('https://example.org/protocol')).toBeUndefined();
    expect(protocols()).toContain(protocol);
  });
});

describe('loadProtocols', () => {
  it('starts nothing with a protocol that can not be run, and says where and why', () => {
    const bad = changed((plan) => {
      amount(plan, 'kap-route', 'ceiling').value = 50;
    });
    expect(() => loadProtocols([bad])).toThrow(/extension\('ceiling'\): The ceiling \(50 mg\) is below the start dose/);
  });
});

describe('parseProtocol', () => {
  it.each<[string, string, string, (plan: PlanDefinition) => void]>([
    ['no version', 'PlanDefinition.version', 'missing', (plan) => delete plan.version],
    [
      'no dosing step',
      'PlanDefinition.action',
      'exactly one dosing step',
      (plan) => (plan.action = (plan.action ?? []).filter(({ id }) => id !== 'dosing')),
    ],
    ['no steps at all', 'PlanDefinition.action', 'exactly one dosing step', (plan) => delete plan.action],
    [
      'a step that waits for itself',
      'relatedAction',
      'waits for itself',
      (plan) => (action(plan, 'mental-health-intake').relatedAction = [{ actionId: 'dosing', relationship: 'after-end' }]),
    ],
    [
      'a step that waits for an unknown one',
      'relatedAction',
      'does not exist',
      (plan) => (action(plan, 'order').relatedAction = [{ actionId: 'x-ray', relationship: 'after-end' }]),
    ],
    [
      'an order that can not be run',
      'relationship',
      'after-end',
      (plan) => (action(plan, 'order').relatedAction = [{ actionId: 'consent', relationship: 'concurrent' }]),
    ],
    [
      'an offset without a unit',
      'offset',
      'UCUM',
      (plan) =>
        (action(plan, 'order').relatedAction = [
          { actionId: 'consent', relationship: 'after-end', offsetDuration: { value: 2 } },
        ]),
    ],
    ['an id used twice', 'PlanDefinition.action[4].id', 'used twice', (plan) => (action(plan, 'order').id = 'consent')],
    [
      'an unknown activity',
      'PlanDefinition.action[4].code',
      'Expected one of',
      (plan) => (action(plan, 'order').code = [{ coding: [{ system: 'https://example.org', code: 'order' }] }]),
    ],
    ['a step that nobody may do', 'participant', 'Nobody', (plan) => (action(plan, 'order').participant = [])],
    [
      'a ceiling below the start',
      "extension('ceiling')",
      'below the start',
      (plan) => (amount(plan, 'kap-route', 'ceiling').value = 50),
    ],
    ['an unknown dose unit', "extension('start')", 'mg, mg/kg', (plan) => (amount(plan, 'kap-route', 'start').code = 'mL')],
    ['a ceiling in another unit', "extension('ceiling')", 'mg', (plan) => (amount(plan, 'kap-route', 'ceiling').code = 'mg/kg')],
    ['an unknown route', "extension('route')", 'rectal', (plan) => (part(plan, 'kap-route', 'route').valueCode = 'rectal')],
    ['no route', "extension('kap-route')", 'at least one', (plan) => without(plan, 'kap-route')],
    [
      'a limit without a unit',
      "extension('limit')",
      'without a unit',
      (plan) => delete amount(plan, 'kap-vital-limit', 'limit').code,
    ],
    [
      'a limit in another unit',
      "extension('limit')",
      'mm[Hg]',
      (plan) => (amount(plan, 'kap-vital-limit', 'limit').code = 'kPa'),
    ],
    [
      'a number without its source',
      "extension('min-spacing')",
      'source',
      (plan) => delete amount(plan, 'kap-course', 'min-spacing').extension,
    ],
    [
      'a negative number',
      "extension('min-spacing')",
      'positive',
      (plan) => (amount(plan, 'kap-course', 'min-spacing').value = -7),
    ],
    [
      'doses that do not fit the window',
      "extension('window')",
      'more than the window',
      (plan) => (amount(plan, 'kap-course', 'window').value = 20),
    ],
    [
      'fewer doses at most than at least',
      "extension('doses')",
      'whole numbers',
      (plan) => (part(plan, 'kap-course', 'doses').valueRange = { low: { value: 6 }, high: { value: 4 } }),
    ],
    ['no course', "extension('kap-course')", 'exactly one', (plan) => without(plan, 'kap-course')],
    [
      'two courses',
      "extension('kap-course')",
      'found 2',
      (plan) => (plan.extension ?? []).push(structuredClone(complex(plan, 'kap-course'))),
    ],
    ['no eligibility', "extension('kap-eligibility')", 'exactly one', (plan) => without(plan, 'kap-eligibility')],
    [
      'a suicide-risk ceiling of high',
      "extension('suicide-risk-ceiling')",
      'found high',
      (plan) => {
        const coding = part(plan, 'kap-eligibility', 'suicide-risk-ceiling').valueCodeableConcept?.coding?.[0];
        if (coding !== undefined) coding.code = 'high';
      },
    ],
    ['no setting', "extension('kap-setting-rule')", 'no setting', (plan) => without(plan, 'kap-setting-rule')],
    ['nobody present', "extension('kap-role-present')", 'Nobody', (plan) => without(plan, 'kap-role-present')],
    [
      'no integration step',
      'PlanDefinition.action',
      'integration',
      (plan) => (plan.action = (plan.action ?? []).filter(({ id }) => id !== 'integration')),
    ],
    [
      'the same route twice',
      "extension('kap-route')",
      'twice',
      (plan) => (plan.extension ?? []).push(structuredClone(complex(plan, 'kap-route'))),
    ],
  ])('refuses a protocol with %s', (_, path, reason, change) => {
    const parsed = parseProtocol(changed(change));
    const faults = parsed.ok ? [] : parsed.faults;
    expect(faults.some((fault) => fault.path.includes(path) && fault.reason.includes(reason))).toBe(true);
  });

  it('refuses an empty PlanDefinition with every reason at once', () => {
    const parsed = parseProtocol({ resourceType: 'PlanDefinition', status: 'draft' });
    expect(parsed.ok ? 0 : parsed.faults.length).toBeGreaterThan(15);
  });

  it('reads a duration in any unit that UCUM converts', () => {
    const parsed = parseProtocol(
      changed((plan) => {
        Object.assign(amount(plan, 'kap-course', 'window'), { value: 8, code: 'wk' });
        Object.assign(amount(plan, 'kap-course', 'integration-window'), { value: 3, code: 'd' });
      }),
    );
    expect(parsed).toMatchObject({
      ok: true,
      protocol: { course: { windowDays: { value: 56 } }, integration: { windowHours: { value: 72 } } },
    });
  });

  it('leaves out what a protocol does not limit', () => {
    const parsed = parseProtocol(
      changed((plan) => {
        const course = complex(plan, 'kap-course');
        course.extension = (course.extension ?? []).filter(({ url }) => url !== 'window' && url !== 'maintenance-spacing');
        plan.action = (plan.action ?? []).filter(({ id }) => id !== 'maintenance');
      }),
    );
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    expect(parsed.protocol.course.windowDays).toBeUndefined();
    expect(parsed.protocol.maintenance).toBeUndefined();
  });
});
