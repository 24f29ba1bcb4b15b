import { canonical, questionnaire } from '../../terminology/artifacts.ts';
import { codeAnswers, latestResponse, textAnswer } from '../chart/responses.ts';
import type { Evidence } from '../decision.ts';
import { scoreCssrs } from '../instruments/c-ssrs.ts';
import type { SettingRule } from '../protocol/protocol.ts';
import { SETTING_FORMS } from '../protocol/setting-forms.ts';
import type { Context } from './context.ts';
import { checklistEvidence, currentChecklist } from './gate-day.ts';
import { combine, hold, proceed, unknown, type Verdict } from './gate-line.ts';
import { activeOrder } from './gate-order.ts';

const LEVELS = ['none', 'low', 'moderate', 'high'] as const;

/** Line 11: required roles present, and what the setting of the day asks for: escort; at home also chaperone, location, contact. */
export function decideRoles(context: Context): Verdict {
  const checklist = currentChecklist(context);
  if (checklist === undefined) return unknown('The pre-dose checklist of the day is not recorded.', ['therapist']);
  const { resource } = checklist;
  const evidence = checklistEvidence(checklist);
  const setting = codeAnswers(resource, 'setting')[0];
  const rule = context.protocol.settingRules.find((candidate) => candidate.setting === setting);
  const needed = rule?.requires ?? (['escort-name'] as const);
  const missing = needed.filter((item) => textAnswer(resource, item) === undefined);
  return combine([
    decidePresent(context, { present: codeAnswers(resource, 'roles-present'), rule, evidence }),
    decideSetting(setting, rule, evidence),
    missing.length > 0
      ? unknown(`Not recorded: ${missing.map((item) => item.replace('-', ' ')).join(', ')}.`, ['therapist'], evidence)
      : proceed('Escort named.', evidence),
    ...(rule?.allowed.value === true
      ? [...settingRoute(context, rule), ...settingRisk(context, rule), ...settingForm(context, rule)]
      : []),
  ]);
}

function decidePresent(
  { protocol }: Context,
  {
    present,
    rule,
    evidence,
  }: { readonly present: readonly string[]; readonly rule: SettingRule | undefined; readonly evidence: readonly Evidence[] },
): Verdict {
  const absent = [...protocol.rolesPresent, ...(rule?.rolesPresent ?? [])].filter((role) => !present.includes(role));
  if (present.length === 0) return unknown('Who is present is not recorded.', ['therapist'], evidence);
  return absent.length > 0
    ? hold(`Not present: ${[...new Set(absent)].join(', ')}.`, ['therapist', 'prescriber'], evidence)
    : proceed(`Present: ${present.join(', ')}.`, evidence);
}

function decideSetting(setting: string | undefined, rule: SettingRule | undefined, evidence: readonly Evidence[]): Verdict {
  if (setting === undefined) return unknown('The setting is not recorded.', ['therapist'], evidence);
  if (rule?.allowed.value === true) return proceed(`Setting: ${setting}.`, evidence);
  const verdict = hold(`The protocol does not allow the setting "${setting}".`, ['prescriber'], evidence);
  return rule === undefined ? verdict : { ...verdict, source: rule.allowed.source };
}

/** A route is given only in the settings that the protocol names for it. An order that is not clear is line 5's to say. */
function settingRoute(context: Context, { setting }: SettingRule): readonly Verdict[] {
  const active = activeOrder(context);
  const route = active.kind === 'one' ? active.order.route : undefined;
  const rule = context.protocol.routes.find((candidate) => candidate.route === route);
  if (rule === undefined || rule.settings.includes(setting)) return [];
  return [hold(`The protocol does not give the ${rule.route} route in the setting "${setting}".`, ['prescriber'])];
}

/** The form that decides whether this patient may have a dose in this setting. */
export function openSettingForm(context: Context): string | undefined {
  const checklist = currentChecklist(context);
  const setting = checklist === undefined ? undefined : codeAnswers(checklist.resource, 'setting')[0];
  const rule = context.protocol.settingRules.find((candidate) => candidate.setting === setting && candidate.allowed.value);
  return rule === undefined || settingForm(context, rule).every(({ decision }) => decision === 'proceed') ? undefined : rule.form;
}

function settingForm({ chart, now }: Context, { setting, form }: SettingRule): readonly Verdict[] {
  const reads = SETTING_FORMS.find(({ id }) => form !== undefined && canonical(id) === form);
  if (form === undefined) return [];
  const title = questionnaire(form)?.title ?? form;
  // The parser refuses such a protocol; should one come by, a form that nothing reads is no permission.
  if (reads === undefined)
    return [unknown(`${title} is asked for in the setting "${setting}" and can't be read.`, ['health-it'])];
  const found = latestResponse(chart, form, now);
  if (found === undefined) return [unknown(`${title} is not recorded, and the setting is "${setting}".`, ['therapist'])];
  const evidence = [{ reference: found.reference, text: title }];
  const decided = codeAnswers(found.resource, reads.item);
  if (decided.includes(reads.yes)) return [proceed(`${title}: ${reads.yes.replaceAll('-', ' ')}.`, evidence)];
  const words = `${title}: ${decided.map((code) => code.replaceAll('-', ' ')).join(', ') || 'not decided'}.`;
  return [decided.length === 0 ? unknown(words, ['therapist'], evidence) : hold(words, ['therapist', 'prescriber'], evidence)];
}

/** A setting may be for milder symptoms only. A screen that is missing or incomplete is line 7's to say. */
function settingRisk({ chart, now }: Context, { setting, riskLimit }: SettingRule): readonly Verdict[] {
  if (riskLimit === undefined) return [];
  const screen = latestResponse(chart, canonical('kap-c-ssrs-screen'), now);
  const level = screen === undefined ? undefined : scoreCssrs(screen.resource).level;
  if (screen === undefined || level === undefined) {
    return [
      {
        ...unknown(`Suicide risk is not known, and the setting "${setting}" has a limit.`, ['therapist']),
        source: riskLimit.source,
      },
    ];
  }
  if (LEVELS.indexOf(level) <= LEVELS.indexOf(riskLimit.value)) return [];
  const words = `Suicide risk by C-SSRS is ${level}; in the setting "${setting}" it may be ${riskLimit.value} at most.`;
  const evidence = [{ reference: screen.reference, text: `C-SSRS screen: ${level}` }];
  return [{ ...hold(words, ['therapist', 'prescriber'], evidence), source: riskLimit.source }];
}
