import { canonical, withoutVersion } from '../../terminology/artifacts.ts';
import { findRule } from '../../terminology/rules.ts';
import { DISCHARGE_ITEMS, LABEL_DISCHARGE_ITEMS } from './discharge-items.ts';
import { SETTING_FORMS } from './setting-forms.ts';
import { DOSE_SETTINGS, onlyOne, RISK_CEILINGS } from './parse-limits.ts';
import { ACTIVITIES, ROLES } from './parse-steps.ts';
import type { DischargeRule, FeeRule, Protocol, RuleClass, RuleStatement, SettingRule } from './protocol.ts';
import {
  codeIn,
  extensionsOf,
  extensionSpot,
  fault,
  partsOf,
  readChoice,
  readCode,
  readCodePart,
  readOptionalParameter,
  readParameter,
  readFromZero,
  readSource,
  readYesNo,
  valuesOf,
  type Place,
} from './reader.ts';
import { localSystem } from '../../terminology/codes.ts';

const SETTING_ITEMS = ['escort-name', 'chaperone', 'location', 'emergency-contact'] as const;
/** What a dose at home can't be safe without: design of the home setting, not a choice of the protocol. */
const HOME_ITEMS = SETTING_ITEMS;
/** From the mildest to the gravest. */
const CLASSES: readonly [RuleClass, ...RuleClass[]] = ['information', 'caution', 'needs-clearance', 'absolute'];

/** Where doses are given, and what each setting asks for. */
export function parseSettings(plan: Place): Pick<Protocol, 'settings' | 'settingRules'> {
  const places = extensionsOf(plan, 'kap-setting-rule');
  const settingRules = places.map(parseSetting);
  settingRules.forEach(({ setting }, index) => {
    const twice = settingRules.findIndex((rule) => rule.setting === setting) !== index;
    if (twice) fault(places[index] ?? plan, `The setting ${setting} is described twice.`);
  });
  const settings = settingRules.filter(({ allowed }) => allowed.value).map(({ setting }) => setting);
  if (settings.length === 0) fault(extensionSpot(plan, 'kap-setting-rule'), 'Doses are given in no setting.');
  return { settings, settingRules };
}

function parseSetting(place: Place): SettingRule {
  const rule: SettingRule = {
    setting: readCodePart(place, 'setting', DOSE_SETTINGS),
    allowed: readYesNo(place, 'allowed'),
    requires: partsOf(place, 'requires').map((part) => readCode(extensionSpot(place, 'requires'), part.valueCode, SETTING_ITEMS)),
    rolesPresent: partsOf(place, 'role-present').map((part) =>
      readCode(extensionSpot(place, 'role-present'), part.valueCode, ROLES),
    ),
    riskLimit:
      partsOf(place, 'suicide-risk-limit').length === 0
        ? undefined
        : readChoice(place, 'suicide-risk-limit', { system: 'kap-risk-level', codes: RISK_CEILINGS }),
    form: parseForm(place),
    checkEveryMin: readOptionalParameter(place, 'check-every', 'min'),
  };
  const needed = rule.setting === 'home' ? HOME_ITEMS : (['escort-name'] as const);
  const missing = needed.filter((item) => !rule.requires.includes(item));
  if (rule.allowed.value && missing.length > 0)
    fault(extensionSpot(place, 'requires'), `A dose in the setting ${rule.setting} needs: ${missing.join(', ')}.`);
  return rule;
}

/** The form of a setting: one whose decision the gate can read. */
function parseForm(place: Place): string | undefined {
  const canonicalForm = partsOf(place, 'form')[0]?.valueCanonical;
  if (canonicalForm === undefined) return undefined;
  const form = withoutVersion(canonicalForm);
  const known = SETTING_FORMS.some(({ id }) => canonical(id) === form);
  if (!known) fault(extensionSpot(place, 'form'), `The gate can't read a decision from ${form}.`);
  return form;
}

/** Roles present at every dose, with the source that stands beside the first. */
export function parseRolesPresent(plan: Place): Pick<Protocol, 'rolesPresent' | 'rolesPresentSource'> {
  const spot = extensionSpot(plan, 'kap-role-present');
  const found = valuesOf(plan, 'kap-role-present').map(({ valueCodeableConcept: concept }) => ({
    role: readCode(spot, codeIn(concept?.coding, localSystem('kap-role')), ROLES),
    source: readSource(spot, concept),
  }));
  const [first] = found;
  if (first === undefined) fault(spot, 'Nobody has to be present at a dose.');
  return {
    rolesPresent: found.map(({ role }) => role),
    rolesPresentSource: first?.source ?? { citation: '', grade: 'M', weak: true },
  };
}

/** The safety rules that the protocol classes itself. Loosening one of grade A is a fault. */
export function parseRules(plan: Place): readonly RuleStatement[] {
  const places = extensionsOf(plan, 'kap-rule-class');
  const rules = places.map((place): RuleStatement => {
    const clearable = readYesNo(place, 'clearable');
    return {
      rule: partsOf(place, 'rule')[0]?.valueCode ?? '',
      class: readCodePart(place, 'class', CLASSES),
      clearable: clearable.value,
      source: clearable.source,
    };
  });
  rules.forEach((statement, index) => checkRule(places[index] ?? plan, statement, rules));
  return rules;
}

function checkRule(place: Place, statement: RuleStatement, all: readonly RuleStatement[]): void {
  const shipped = findRule(statement.rule);
  const spot = extensionSpot(place, 'rule');
  if (shipped === undefined) fault(spot, `There is no safety rule ${statement.rule || 'without a name'}.`);
  else if (shipped.source.grade === 'A' && isLooser(statement))
    fault(spot, `The rule ${statement.rule} rests on law or a label (grade A); a protocol may not loosen it.`);
  if (all.find(({ rule }) => rule === statement.rule) !== statement) fault(spot, `The rule ${statement.rule} is classed twice.`);
  if (statement.class === 'needs-clearance' && !statement.clearable)
    fault(extensionSpot(place, 'clearable'), `The rule ${statement.rule} needs a clearance that nobody may give.`);
}

/** Whether a protocol lets more through than the rule's own class does. */
export function isLooser({ rule, class: stated, clearable }: RuleStatement): boolean {
  const shipped = findRule(rule);
  if (shipped === undefined || shipped.class === 'not-checked') return false;
  const before = CLASSES.indexOf(shipped.class);
  const after = CLASSES.indexOf(stated);
  return after < before || (after === before && stated === 'absolute' && clearable && !shipped.clearable);
}

/** Discharge, escort and driving. What a label asks for can't be left out. */
export function parseDischarge(plan: Place): DischargeRule {
  const place = onlyOne(plan, 'kap-discharge');
  const items = partsOf(place, 'item').map((part) => readCode(extensionSpot(place, 'item'), part.valueCode, DISCHARGE_ITEMS));
  const missing = LABEL_DISCHARGE_ITEMS.filter((item) => !items.includes(item));
  if (missing.length > 0) fault(extensionSpot(place, 'item'), `The labels of ketamine ask for: ${missing.join(', ')}.`);
  const baseline = readParameter(place, 'baseline-within', '%');
  const rule: DischargeRule = {
    items,
    dissociationAtMost: readFromZero(
      extensionSpot(place, 'dissociation-at-most'),
      partsOf(place, 'dissociation-at-most')[0]?.valueQuantity,
      '{score}',
    ),
    baselineFraction: { value: baseline.value / 100, source: baseline.source },
    escort: readYesNo(place, 'escort'),
    nextDay: readYesNo(place, 'next-day'),
    noDrivingHours: readParameter(place, 'no-driving', 'h'),
  };
  if (!rule.escort.value)
    fault(
      extensionSpot(place, 'escort'),
      'The ketamine label asks for a responsible adult (grade A); a protocol may not drop it.',
    );
  if (!rule.nextDay.value)
    fault(extensionSpot(place, 'next-day'), 'The esketamine label asks for no driving until the next day (grade A).');
  return rule;
}

/** What parts of the course cost, and how fees are agreed. */
export function parseFees(plan: Place): Protocol['fees'] {
  const policy = onlyOne(plan, 'kap-fee-policy');
  return {
    list: extensionsOf(plan, 'kap-fee').map(parseFee),
    slidingScale: readYesNo(policy, 'sliding-scale'),
    proofOfIncome: readYesNo(policy, 'proof-of-income'),
  };
}

function parseFee(place: Place): FeeRule {
  const spot = extensionSpot(place, 'amount');
  const money = partsOf(place, 'amount')[0]?.valueMoney;
  const value = money?.value ?? Number.NaN;
  if (!(value >= 0) || money?.currency === undefined) fault(spot, 'Expected an amount of money with its currency.');
  return {
    activity: readCodePart(place, 'activity', ACTIVITIES),
    text: partsOf(place, 'text')[0]?.valueString ?? '',
    amount: { value, source: readSource(spot, money) },
    currency: money?.currency ?? '',
  };
}
