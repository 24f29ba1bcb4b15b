import type { PlanDefinition } from '@medplum/fhirtypes';
import { canonical, questionnaire } from '../../terminology/artifacts.ts';
import type { Role } from '../decision.ts';
import type { Activity, Protocol, ProtocolStep } from './protocol.ts';
import { below, extensionSpot, fault, type Spot } from './reader.ts';

/** What the gate to a dose rests on: a step of each of these, with this form where the gate reads answers. */
const NEEDED: readonly { readonly activity: Activity; readonly role: Role; readonly form: string | undefined }[] = [
  { activity: 'mental-health-intake', role: 'therapist', form: 'kap-mental-health-intake' },
  { activity: 'medical-intake', role: 'prescriber', form: 'kap-medical-intake' },
  { activity: 'consent', role: 'prescriber', form: 'kap-consent' },
  { activity: 'order', role: 'prescriber', form: undefined },
  { activity: 'dosing', role: 'prescriber', form: 'kap-pre-dose-checklist' },
  { activity: 'dosing', role: 'prescriber', form: 'kap-discharge-checklist' },
  { activity: 'integration', role: 'therapist', form: undefined },
];
/** What gate 7 reads before every dose. */
const RISK_FORMS = ['kap-phq-9', 'kap-c-ssrs-screen'] as const;
/** Steps whose result opens a gate, and so must lapse. */
const CLEARANCES: readonly Activity[] = ['mental-health-intake', 'medical-intake', 'consent'];
/** Only these may do what needs a licence to prescribe. */
const PRESCRIBERS_ONLY: readonly Activity[] = ['medical-intake', 'order'];
const GRAVITY = ['caution', 'hold', 'stop'] as const;
/** The rule that no protocol may leave unsaid (clinical basis 1.4). */
const SUD_RULE = 'substance-use-disorder-active';

/** Parts without which a gate would be open by default, or could never open. */
export function checkRequirements(place: Spot, plan: PlanDefinition, protocol: Protocol): void {
  const actions = below(place, 'action');
  checkSteps(actions, protocol);
  const has = (activity: Activity): boolean => protocol.steps.some((step) => step.activity === activity);
  if (protocol.maintenance !== undefined && !has('maintenance')) fault(actions, 'There is no maintenance step.');
  if (protocol.maintenance === undefined && has('maintenance'))
    fault(extensionSpot(place, 'kap-course'), 'There is a maintenance step, and no spacing of maintenance doses.');
  (plan.action ?? []).forEach((action, index) => {
    const step = protocol.steps.find(({ id }) => id === action.id);
    if (step !== undefined) checkStep(below(place, `action[${String(index)}]`), step);
  });
  if (!protocol.rules.some(({ rule }) => rule === SUD_RULE))
    fault(extensionSpot(place, 'kap-rule-class'), `How the protocol classes ${SUD_RULE} is not said.`);
  checkLimits(extensionSpot(place, 'kap-vital-limit'), protocol);
  checkReadings(extensionSpot(place, 'kap-monitoring'), protocol);
  checkRisk(extensionSpot(place, 'kap-eligibility'), protocol);
}

function checkSteps(actions: Spot, { steps, course }: Protocol): void {
  for (const { activity, role, form } of NEEDED) {
    const found = steps.filter((step) => step.activity === activity);
    if (found.length === 0) {
      // A missing dosing step is told where the order of the steps is checked.
      if (activity !== 'dosing') fault(actions, `There is no ${activity} step.`);
      continue;
    }
    if (!found.some(({ roles }) => roles.includes(role))) fault(actions, `No ${role} may do the ${activity} step.`);
    if (form !== undefined && !found.some(({ forms }) => forms.includes(canonical(form))))
      fault(actions, `The ${activity} step has no form ${form}, which the gate reads.`);
  }
  for (const form of RISK_FORMS) {
    const found = steps.find(({ forms }) => forms.includes(canonical(form)));
    if (found === undefined) fault(actions, `No step has the form ${form}, which the gate reads before every dose.`);
    else if (found.freshDays === undefined || found.cadence !== 'before-every-dose')
      fault(actions, `The step ${found.id} has to be done before every dose, with a freshness.`);
  }
  const dosing = steps.find(({ activity }) => activity === 'dosing');
  if (dosing !== undefined && (dosing.occurrences.min !== course.minDoses || dosing.occurrences.max !== course.maxDoses))
    fault(actions, 'The dosing step and the course say different numbers of doses.');
}

function checkStep(spot: Spot, step: ProtocolStep): void {
  if (CLEARANCES.includes(step.activity) && step.validityMonths === undefined)
    fault(extensionSpot(spot, 'kap-validity'), `The step ${step.id} opens a gate, and how long it is valid is missing.`);
  if (PRESCRIBERS_ONLY.includes(step.activity) && step.roles.some((role) => role !== 'prescriber'))
    fault(below(spot, 'participant'), `Only a prescriber may do the step ${step.id}.`);
  for (const form of step.forms) {
    if (questionnaire(form) === undefined) fault(below(spot, 'action'), `The form ${form} is not one that this release has.`);
  }
  if (step.visit.inPerson?.value === true && step.visit.settings.includes('video'))
    fault(extensionSpot(spot, 'kap-visit'), `The step ${step.id} has to be in person, and may be by video.`);
}

/** Blood pressure and heart rate have an upper limit that closes the gate; a graver limit is never crossed before a milder one. */
function checkLimits(spot: Spot, { vitals }: Protocol): void {
  for (const vital of ['systolic', 'heart-rate'] as const) {
    const closes = vitals.limits.some((one) => one.vital === vital && one.direction === 'above' && one.level !== 'caution');
    if (!closes) fault(spot, `No upper limit of ${vital} holds a dose.`);
  }
  for (const milder of vitals.limits) {
    for (const graver of vitals.limits) {
      if (milder.vital !== graver.vital || milder.direction !== graver.direction) continue;
      if (GRAVITY.indexOf(milder.level) >= GRAVITY.indexOf(graver.level)) continue;
      const [near, far] = [milder.limit.value, graver.limit.value];
      if (milder.direction === 'above' ? near > far : near < far)
        fault(
          spot,
          `The ${graver.level} limit of ${milder.vital} (${String(far)}) is reached before its ${milder.level} limit (${String(near)}).`,
        );
    }
  }
}

function checkReadings(spot: Spot, { vitals }: Protocol): void {
  const last = Math.max(...vitals.scheduleMin.value);
  if (last > vitals.observationMin.value)
    fault(extensionSpot(spot, 'reading'), `A reading is due at ${String(last)} min, after the observation has ended.`);
}

function checkRisk(spot: Spot, { suicideRisk, settingRules }: Protocol): void {
  const order = ['none', 'low', 'moderate'] as const;
  const rank = (level: (typeof order)[number]): number => order.indexOf(level);
  if (rank(suicideRisk.ceiling.value) > rank(suicideRisk.limit.value))
    fault(extensionSpot(spot, 'suicide-risk-limit'), 'The level without signatures is above the highest level at all.');
  for (const { setting, riskLimit } of settingRules) {
    if (riskLimit !== undefined && rank(riskLimit.value) > rank(suicideRisk.limit.value))
      fault(extensionSpot(spot, 'suicide-risk-limit'), `The setting ${setting} allows more suicide risk than the protocol.`);
  }
}
