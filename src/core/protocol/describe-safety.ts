import { RULES } from '../../terminology/rules.ts';
import { isLooser } from './parse-rules.ts';
import type { Protocol, RuleStatement, SettingRule, VitalSign } from './protocol.ts';
import { amount, choice, line, type Line, NOT_STATED, plain, words, YES_NO } from './row.ts';

const SETTINGS = ['office', 'home', 'group'] as const;
const VITALS: readonly (readonly [VitalSign, string, string])[] = [
  ['systolic', 'Systolic pressure', 'mmHg'],
  ['diastolic', 'Diastolic pressure', 'mmHg'],
  ['heart-rate', 'Heart rate', '/min'],
  ['respiratory-rate', 'Respiratory rate', '/min'],
  ['oxygen-saturation', 'Oxygen saturation', '%'],
];

/** Where doses are given, what each place asks for, and who is there. */
export function describeSettings(protocol: Protocol): readonly Line[] {
  const { settingRules, rolesPresent, rolesPresentSource } = protocol;
  return [
    ...SETTINGS.map((setting) => describeSetting(setting, settingRules)),
    line('roles-present', 'Present at every dose', { value: words(rolesPresent), sources: [rolesPresentSource] }),
  ];
}

function describeSetting(setting: string, rules: readonly SettingRule[]): Line {
  const rule = rules.find((candidate) => candidate.setting === setting);
  const label = `Doses: ${setting}`;
  if (rule === undefined) return line(`setting-${setting}`, label, { value: `no (${NOT_STATED})`, sources: [] });
  if (!rule.allowed.value) return line(`setting-${setting}`, label, { value: 'no', sources: [rule.allowed.source] });
  const parts = [
    `yes, with ${words(rule.requires)}`,
    ...(rule.rolesPresent.length === 0 ? [] : [`present: ${words(rule.rolesPresent)}`]),
    ...(rule.form === undefined ? [] : [`form ${rule.form.split('/').at(-1) ?? rule.form}`]),
    ...(rule.riskLimit === undefined ? [] : [`suicide risk at most ${rule.riskLimit.value}`]),
    ...(rule.checkEveryMin === undefined ? [] : [`looked after every ${plain(rule.checkEveryMin.value)} min`]),
  ];
  const sources = [rule.allowed, rule.riskLimit, rule.checkEveryMin].flatMap((one) => (one === undefined ? [] : [one.source]));
  return line(`setting-${setting}`, label, { value: parts.join('; '), sources });
}

/** Age, diagnosis, suicide risk, safety rules, freshness. */
export function describeSafety(protocol: Protocol): readonly Line[] {
  const { suicideRisk, rules } = protocol;
  return [
    amount('minimum-age', 'From the age of', [protocol.minimumAgeYears, 'years']),
    choice('diagnosis', 'An indication on record', [protocol.diagnosisRequired, ['required', 'not required']]),
    line('risk-ceiling', 'C-SSRS: two signatures above', {
      value: suicideRisk.ceiling.value,
      sources: [suicideRisk.ceiling.source],
    }),
    line('risk-limit', 'C-SSRS: no dose above', { value: suicideRisk.limit.value, sources: [suicideRisk.limit.source] }),
    ...RULES.flatMap((rule) => {
      const statement = rules.find((candidate) => candidate.rule === rule.id);
      return statement === undefined ? [] : [describeRule(rule.title, statement)];
    }),
    amount('fasting', 'Without food before a dose', [protocol.fastingHours, 'hours']),
    amount('pregnancy-test', 'Pregnancy test not older than', [protocol.pregnancyTestFreshDays, 'days']),
    amount('weight', 'Weight, for a dose by weight, not older than', [protocol.weightFreshDays, 'days']),
  ];
}

/** How a rule is classed in words; where the protocol says nothing, as the rule itself is. */
export function sayRule({ class: stated, clearable }: Pick<RuleStatement, 'class' | 'clearable'>): string {
  if (stated === 'absolute') return clearable ? 'excluded, a prescriber may override with a note' : 'excluded, without override';
  return stated === 'needs-clearance' ? "needs a prescriber's clearance" : stated;
}

function describeRule(title: string, statement: RuleStatement): Line {
  const looser = isLooser(statement) ? ' (looser than the shipped rule)' : '';
  return line(`rule-${statement.rule}`, title, { value: `${sayRule(statement)}${looser}`, sources: [statement.source] });
}

/** Vital signs, observation, discharge, the way home. */
export function describeSession({ vitals, discharge }: Protocol): readonly Line[] {
  const baseline = { value: discharge.baselineFraction.value * 100, source: discharge.baselineFraction.source };
  return [
    ...VITALS.flatMap(([vital, label, unit]) => describeLimits(vitals.limits, vital, [label, unit])),
    amount('pre-dose-within', 'Vital signs before the dose, not older than', [vitals.preDoseWithinMin, 'min']),
    line('readings', 'Readings after the dose', {
      value: `${vitals.scheduleMin.value.map(plain).join(', ')} min`,
      sources: [vitals.scheduleMin.source],
    }),
    amount('observation', 'Observed for at least', [vitals.observationMin, 'min']),
    line('discharge-items', 'Before leaving, each yes', { value: words(discharge.items), sources: [] }),
    amount('dissociation', 'Before leaving, dissociation (0 to 10) at most', [discharge.dissociationAtMost, '']),
    amount('baseline', 'Before leaving, blood pressure within', [baseline, '% of its value before the dose, or below caution']),
    choice('escort', 'A responsible adult takes the patient home', [discharge.escort, YES_NO]),
    amount('no-driving', 'No driving for at least', [discharge.noDrivingHours, 'hours']),
    choice('next-day', 'No driving until the next day after a restful sleep', [discharge.nextDay, YES_NO]),
  ].map((one) => ({ ...one, value: one.value.trim() }));
}

function describeLimits(
  limits: Protocol['vitals']['limits'],
  vital: VitalSign,
  [label, unit]: readonly [string, string],
): readonly Line[] {
  const found = limits.filter((limit) => limit.vital === vital);
  const value = found.map(({ level, direction, limit }) => `${level} ${direction} ${plain(limit.value)}`).join('; ');
  return [
    line(`vital-${vital}`, `${label}, ${unit}`, {
      value: value === '' ? NOT_STATED : value,
      sources: found.map(({ limit }) => limit.source),
    }),
  ];
}
