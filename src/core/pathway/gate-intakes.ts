import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Entry } from '../chart/chart.ts';
import { booleanAnswer, codeAnswers, latestResponse } from '../chart/responses.ts';
import type { Evidence } from '../decision.ts';
import type { Activity, ProtocolStep } from '../protocol/protocol.ts';
import { ageInYears, plusMonths } from '../time.ts';
import { type Context, finishedVisits, stepsOf } from './context.ts';
import { decideDiagnosis } from './gate-diagnosis.ts';
import { combine, hold, proceed, unknown, type Verdict } from './gate-line.ts';

/** The item of each intake form that carries the clinician's decision, and the answer that lets the course go on. */
const DECISIONS: Partial<Record<Activity, { readonly linkId: string; readonly yes: string; readonly no: string }>> = {
  'mental-health-intake': { linkId: 'suitability', yes: 'suitable', no: 'not-suitable' },
  'medical-intake': { linkId: 'eligibility', yes: 'eligible', no: 'not-eligible' },
};

/**
 * Line 1: both intakes done as the protocol asks, still valid on the day, decided by somebody who may decide; the patient of an
 * age that the protocol treats; and an indication on record where it asks for one.
 */
export function decideIntakes(context: Context): Verdict {
  const steps = [...stepsOf(context.protocol, 'mental-health-intake'), ...stepsOf(context.protocol, 'medical-intake')];
  return combine([
    ...decideAlive(context),
    decideAge(context),
    ...steps.map((step) => decideIntake(context, step)),
    ...decideDiagnosis(context),
  ]);
}

/** The clinician's own word that the patient is not eligible, if that is the newest word of an intake. */
export function notEligible(context: Context): Verdict | undefined {
  const steps = [...stepsOf(context.protocol, 'mental-health-intake'), ...stepsOf(context.protocol, 'medical-intake')];
  return steps.filter((step) => isRefused(context, step)).map((step) => decideIntake(context, step))[0];
}

/** Whether the newest form of an intake says no to the patient; everything else that holds an intake can be made good. */
export function isRefused({ chart, now }: Context, step: ProtocolStep): boolean {
  const form = step.forms[0];
  const words = DECISIONS[step.activity];
  const response = form === undefined ? undefined : latestResponse(chart, form, now);
  return words !== undefined && response !== undefined && codeAnswers(response.resource, words.linkId).includes(words.no);
}

/** One intake: its newest completed form, its decision, its author and its validity (the last valid day counts). */
export function decideIntake(context: Context, step: ProtocolStep): Verdict {
  const form = step.forms[0];
  if (form === undefined) return decideVisitOnly(context, step);
  const response = latestResponse(context.chart, form, context.now);
  if (response === undefined) return unknown(`${step.title} is not recorded.`, step.roles);
  const evidence = [intakeEvidence(step, response)];
  const words = DECISIONS[step.activity];
  if (words !== undefined) {
    const decision = codeAnswers(response.resource, words.linkId);
    if (decision.includes(words.no))
      return hold(`${step.title}: the clinician decided "${words.no.replace('-', ' ')}".`, step.roles, evidence);
    if (!decision.includes(words.yes))
      return unknown(`${step.title} is done but leaves the decision open.`, step.roles, evidence);
  }
  if (!authoredByRole(context, step, response.resource)) {
    return unknown(`${step.title} is not known to be by a ${step.roles.join(' or ')}.`, step.roles, evidence);
  }
  return (
    decideInPerson(step, response.resource, evidence) ??
    decideValidity(context, step, { at: response.resource.authored, evidence })
  );
}

/** Where the protocol asks for an intake in person, the form has to say that it was. */
function decideInPerson(step: ProtocolStep, response: QuestionnaireResponse, evidence: readonly Evidence[]): Verdict | undefined {
  const asked = step.visit.inPerson;
  if (asked?.value !== true) return undefined;
  const answer = booleanAnswer(response, 'in-person');
  if (answer === true) return undefined;
  const words = `the protocol asks for ${step.title.toLowerCase()} in person`;
  return answer === false
    ? { ...hold(`It was not in person; ${words}.`, step.roles, evidence), source: asked.source }
    : { ...unknown(`Whether it was in person is not recorded; ${words}.`, step.roles, evidence), source: asked.source };
}

/** The last day on which an intake still counts; undefined when it never lapses or was not done. */
export function intakeValidUntil(context: Context, step: ProtocolStep): string | undefined {
  const form = step.forms[0];
  const authored = form === undefined ? undefined : latestResponse(context.chart, form, context.now)?.resource.authored;
  return step.validityMonths === undefined ? undefined : plusMonths(authored, step.validityMonths.value);
}

function decideValidity(
  context: Context,
  step: ProtocolStep,
  { at, evidence }: { readonly at: string | undefined; readonly evidence: readonly Evidence[] },
): Verdict {
  if (step.validityMonths === undefined) return proceed(`${step.title} done.`, evidence);
  const until = plusMonths(at, step.validityMonths.value);
  if (until === undefined) return unknown(`${step.title} has no readable date.`, step.roles, evidence);
  return context.now.slice(0, 10) <= until
    ? proceed(`${step.title} done, valid until ${until}.`, evidence)
    : unknown(`${step.title} was valid until ${until}; it must be done again.`, step.roles, evidence);
}

function decideVisitOnly(context: Context, step: ProtocolStep): Verdict {
  const visit = finishedVisits(context.chart, step.activity, context.now).at(-1);
  if (visit === undefined) return unknown(`${step.title} is not recorded.`, step.roles);
  const at = visit.resource.period?.start;
  const evidence = [{ reference: visit.reference, text: step.title, ...(at === undefined ? {} : { at }) }];
  return decideValidity(context, step, { at, evidence });
}

/** Whether the EHR records that the patient has died; `deceasedBoolean: false` and no record at all are both no. */
export function hasDied({ chart }: Context): boolean {
  return chart.patient?.deceasedDateTime !== undefined || chart.patient?.deceasedBoolean === true;
}

function decideAlive(context: Context): readonly Verdict[] {
  const { patient } = context.chart;
  if (!hasDied(context)) return [];
  const at = patient?.deceasedDateTime;
  const evidence = [{ reference: `Patient/${patient?.id ?? ''}`, text: 'Deceased', ...(at === undefined ? {} : { at }) }];
  return [hold('The EHR records that the patient has died.', ['front-desk', 'health-it'], evidence)];
}

function decideAge({ protocol, chart, now }: Context): Verdict {
  const age = ageInYears(chart.patient?.birthDate, now);
  const minimum = protocol.minimumAgeYears.value;
  if (age === undefined) return unknown('The date of birth is not recorded in full, so the age is unknown.', ['front-desk']);
  const evidence = [{ reference: `Patient/${chart.patient?.id ?? ''}`, text: `Age ${String(age)} years` }];
  return age >= minimum
    ? proceed(`Age ${String(age)} years.`, evidence)
    : {
        ...hold(
          `The protocol treats people from ${String(minimum)} years; this patient is ${String(age)}.`,
          ['prescriber'],
          evidence,
        ),
        source: protocol.minimumAgeYears.source,
      };
}

function authoredByRole({ chart }: Context, step: ProtocolStep, response: QuestionnaireResponse): boolean {
  const roles = chart.rolesByPractitioner.get(response.author?.reference ?? '') ?? [];
  return step.roles.some((role) => roles.includes(role));
}

function intakeEvidence(step: ProtocolStep, { reference, resource }: Entry<QuestionnaireResponse>): Evidence {
  return { reference, text: step.title, ...(resource.authored === undefined ? {} : { at: resource.authored }) };
}
