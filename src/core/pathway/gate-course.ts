import { questionnaire } from '../../terminology/artifacts.ts';
import type { Category } from '../chart/chart.ts';
import { booleanAnswer, latestResponse } from '../chart/responses.ts';
import type { Evidence, Role } from '../decision.ts';
import { DAY_MS, dateOf, instantMs, latestMs, plusMonths, plusMs } from '../time.ts';
import { type Context, finishedVisits, stepsOf } from './context.ts';
import { givenAt, namelessDoses } from './doses.ts';
import { combine, hold, proceed, unknown, type Verdict } from './gate-line.ts';
import type { Dose } from './pathway.ts';

/** What a person must have agreed to before ketamine, each a boolean item of the consent form. */
export const CONSENT_ITEMS = [
  'off-label',
  'compounded',
  'alternatives',
  'risks',
  'no-driving',
  'right-to-stop',
  'capacity',
] as const;

/** A verdict for each needed EHR category that could not be read or is too old. */
export function unreadVerdicts(context: Context, needed: readonly Category[]): readonly Verdict[] {
  return needed
    .filter((category) => context.unread.includes(category))
    .map((category) => {
      const freshness = context.chart.freshness[category];
      const why =
        freshness.state === 'failed'
          ? `could not be read (${freshness.reason})`
          : freshness.state === 'never'
            ? 'were never read'
            : `were last read ${freshness.at}`;
      return unknown(`The EHR's ${category} ${why}.`, ['health-it']);
    });
}

/** Line 2: nothing absolute on record, and each relative finding has a clinician's note that covers all its evidence. */
export function decideContraindications(context: Context): Verdict {
  const open = context.findings.filter(
    ({ clearedBy, ...finding }) =>
      clearedBy === undefined && (finding.class === 'absolute' || finding.class === 'needs-clearance'),
  );
  const verdicts = open.map((finding) =>
    hold(
      finding.clearable ? `${finding.text} Needs a prescriber's clearance note.` : finding.text,
      ['prescriber'],
      finding.evidence,
    ),
  );
  const unchecked = context.findings
    .filter(({ rule, clearedBy }) => rule === 'condition-not-checked' && clearedBy === undefined)
    .map((finding) => unknown(finding.text, ['prescriber'], finding.evidence));
  const unread = [...unchecked, ...unreadVerdicts(context, ['patient', 'conditions', 'allergies'])];
  const cleared = context.findings.flatMap((finding) => finding.clearedBy ?? []);
  return verdicts.length + unread.length === 0
    ? proceed('No unresolved contraindication is on record.', cleared)
    : combine([...verdicts, ...unread]);
}

/** Line 3: the newest consent answers every item with yes, in the current text, and was not withdrawn. */
export function decideConsent(context: Context): Verdict {
  const step = stepsOf(context.protocol, 'consent')[0];
  const form = step?.forms[0];
  if (step === undefined || form === undefined) return unknown('The protocol names no consent form.', ['health-it']);
  const response = latestResponse(context.chart, form, context.now);
  if (response === undefined) return unknown('Informed consent is not recorded.', step.roles);
  const { resource, reference } = response;
  const evidence: Evidence[] = [
    { reference, text: 'Informed consent', ...(resource.authored === undefined ? {} : { at: resource.authored }) },
  ];
  const refused = CONSENT_ITEMS.filter((item) => booleanAnswer(resource, item) === false);
  const silent = CONSENT_ITEMS.filter((item) => booleanAnswer(resource, item) === undefined);
  if (refused.length > 0) return hold(`Consent was not given to: ${refused.join(', ')}.`, step.roles, evidence);
  if (silent.length > 0) return unknown(`Consent leaves open: ${silent.join(', ')}.`, step.roles, evidence);
  const current = questionnaire(form)?.version;
  if (resource.questionnaire !== `${form}|${current ?? ''}`)
    return unknown('Consent was given to another version of the text.', step.roles, evidence);
  const record = context.chart.consents.find((consent) => consent.resource.sourceReference?.reference === reference);
  if (record !== undefined && record.resource.status !== 'active')
    return hold('Consent was withdrawn.', step.roles, [...evidence, { reference: record.reference, text: 'Consent record' }]);
  const until = step.validityMonths === undefined ? undefined : plusMonths(resource.authored, step.validityMonths.value);
  if (until !== undefined && context.now.slice(0, 10) > until)
    return unknown(`Consent was valid until ${until}.`, step.roles, evidence);
  return proceed('Informed consent is active and its text is current.', evidence);
}

/** Line 4: enough finished preparation visits. */
export function decidePreparation(context: Context): Verdict {
  const required = stepsOf(context.protocol, 'preparation').reduce((sum, step) => sum + step.occurrences.min, 0);
  const roles: readonly Role[] = stepsOf(context.protocol, 'preparation')[0]?.roles ?? ['therapist'];
  if (required === 0) return proceed('The protocol asks for no separate preparation visit.');
  const done = finishedVisits(context.chart, 'preparation', context.now);
  const evidence = done.map(({ reference, resource }) => {
    const at = resource.period?.start;
    return { reference, text: 'Preparation visit', ...(at === undefined ? {} : { at }) };
  });
  const count = `${String(done.length)} of ${String(required)} preparation visits finished.`;
  if (done.length >= required) return proceed(count, evidence);
  return combine([hold(count, roles, evidence), ...unreadVerdicts(context, ['encounters'])]);
}

/** Line 6: the last dose integrated as the protocol asks, spacing kept, course not used up. */
export function decideSpacing(context: Context): Verdict {
  const unread = [
    ...unreadVerdicts(context, ['encounters', 'administrations']),
    ...namelessVerdicts(context),
    ...undatedVerdicts(context),
  ];
  const last = context.doses.at(-1);
  if (last === undefined) return unread.length === 0 ? proceed('No dose has been given yet.') : combine(unread);
  return combine([...unread, ...decideInterval(context, last), decideIntegration(context, last), ...windowNote(context)]);
}

/** The longest spacing that the protocol asks for, days. */
function longestSpacing({ protocol: { course, maintenance } }: Pick<Context, 'protocol'>): number {
  return Math.max(course.minSpacingDays.value, maintenance?.minSpacingDays.value ?? 0);
}

/** What may have been given within the longest spacing, by the last moment that its date can mean. */
function mayBeOfLate(context: Context, at: string): boolean {
  const latest = latestMs(at);
  return latest === undefined || dateOf(latest + longestSpacing(context) * DAY_MS) > context.now.slice(0, 10);
}

/** A dose of which nobody knows the day may have been given yesterday, whatever others are dated. */
function undatedVerdicts(context: Context): readonly Verdict[] {
  return context.doses
    .filter(({ at }) => (at.length < 10 || instantMs(at) === undefined) && mayBeOfLate(context, at))
    .map((dose) => {
      const words = `On which day dose ${String(dose.ordinal)} was given is not recorded.`;
      const way = `Correct ${dose.reference} in the EHR: enter when it was given, or mark it as entered in error.`;
      return unknown(`${words} ${way}`, ['prescriber', 'health-it'], [doseEvidence(dose)]);
    });
}

/** Something given of late that may have been ketamine leaves the spacing open; what lies further back no spacing reaches. */
function namelessVerdicts(context: Context): readonly Verdict[] {
  const from = plusMs(context.now, -longestSpacing(context) * DAY_MS)?.slice(0, 10) ?? '';
  return namelessDoses(context.chart, from).map(({ reference, resource }) => {
    const at = givenAt(resource);
    const words = 'A drug was given of which the EHR does not say what it was; it may have been ketamine.';
    const isDated = at.length >= 10 && instantMs(at) !== undefined;
    const way = isDated
      ? `Correct ${reference} in the EHR: name the drug, or mark it as entered in error.`
      : `Correct ${reference} in the EHR: name the drug and enter when it was given, or mark it as entered in error.`;
    return unknown(
      `${words} ${way}`,
      ['prescriber', 'health-it'],
      [{ reference, text: 'Unnamed drug', ...(at === '' ? {} : { at }) }],
    );
  });
}

/** The window of a course is a plan, not a wall: a dose after it goes on, and the line says that it is late. */
function windowNote({ protocol, doses, now }: Context): readonly Verdict[] {
  const { windowDays, maxDoses } = protocol.course;
  const firstMs = instantMs(doses[0]?.at);
  if (windowDays === undefined || firstMs === undefined || doses.length >= maxDoses) return [];
  const until = dateOf(firstMs + windowDays.value * DAY_MS);
  return now.slice(0, 10) > until
    ? [proceed(`The course was planned to take ${String(windowDays.value)} days, until ${until}.`)]
    : [];
}

/** Nothing of a dose without a time: `undatedVerdicts` has said so. */
function decideInterval({ protocol, doses, now }: Context, last: Dose): readonly Verdict[] {
  const evidence = [doseEvidence(last)];
  const lastMs = instantMs(last.at);
  if (lastMs === undefined) return [];
  const { course, maintenance } = protocol;
  const spacing = doses.length >= course.maxDoses ? maintenance?.minSpacingDays : course.minSpacingDays;
  if (spacing === undefined) {
    const words = `The course of ${String(course.maxDoses)} doses is used up and the protocol has no maintenance.`;
    return [hold(words, ['prescriber'], evidence)];
  }
  // Calendar days: a weekly visit that begins a few minutes earlier than the last one is still a week later.
  const earliest = dateOf(lastMs + spacing.value * DAY_MS);
  if (now.slice(0, 10) >= earliest)
    return [proceed(`At least ${String(spacing.value)} days since dose ${String(last.ordinal)}.`, evidence)];
  const words = `At least ${String(spacing.value)} days between doses: not before ${earliest}.`;
  return [{ ...hold(words, ['prescriber'], evidence), source: spacing.source }];
}

function decideIntegration({ protocol }: Context, last: Dose): Verdict {
  const needed = protocol.integration.perDose.value;
  const count = `${String(last.integrations)} of ${String(needed)} integration visits finished.`;
  return last.integrations >= needed || !protocol.integration.blocking
    ? proceed(`Dose ${String(last.ordinal)}: ${count}`, [doseEvidence(last)])
    : hold(`Dose ${String(last.ordinal)} is not integrated: ${count}`, ['therapist'], [doseEvidence(last)]);
}

function doseEvidence(dose: Dose): Evidence {
  return { reference: dose.reference, text: `Dose ${String(dose.ordinal)}`, at: dose.at };
}
