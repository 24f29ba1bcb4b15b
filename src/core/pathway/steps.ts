import { responsesTo } from '../chart/responses.ts';
import type { Evidence } from '../decision.ts';
import type { ProtocolStep } from '../protocol/protocol.ts';
import { DAY_MS, dateOf, instantMs, plusMs } from '../time.ts';
import { bookedDoseOn, type Context, finishedVisits, isAnotherDosePossible, runningVisit } from './context.ts';
import { decideConsent, decidePreparation } from './gate-course.ts';
import { decideIntake, intakeValidUntil, isRefused } from './gate-intakes.ts';
import type { GateLine, Step, StepState } from './pathway.ts';

/** What a step's own logic finds; the rest comes from the protocol. */
interface Progress {
  readonly state: StepState;
  readonly done: number;
  readonly required?: number;
  readonly dueOn?: string | undefined;
  readonly notBefore?: string | undefined;
  readonly validUntil?: string | undefined;
  readonly evidence?: readonly Evidence[];
}

/** Every step of the protocol with its state, counts and dates, in the protocol's order. */
export function readSteps(context: Context, gates: readonly GateLine[]): readonly Step[] {
  const known = new Map<string, Step>();
  for (const step of context.protocol.steps) {
    const progress = readProgress(context, step, gates);
    // Integration follows each dose, not the last one: it does not wait for the whole dosing step.
    const waiting = step.activity === 'integration' ? [] : step.after.filter(({ step: id }) => known.get(id)?.state !== 'done');
    const state = progress.state === 'due' && waiting.length > 0 ? 'blocked' : progress.state;
    known.set(step.id, {
      id: step.id,
      activity: step.activity,
      title: step.title,
      phase: step.phase,
      state,
      done: progress.done,
      required: progress.required ?? step.occurrences.min,
      max: step.occurrences.max,
      dueOn: progress.dueOn,
      notBefore: progress.notBefore,
      validUntil: progress.validUntil,
      evidence: progress.evidence ?? [],
      forms: step.forms,
      roles: step.roles,
    });
  }
  return [...known.values()];
}

function readProgress(context: Context, step: ProtocolStep, gates: readonly GateLine[]): Progress {
  switch (step.activity) {
    case 'mental-health-intake':
    case 'medical-intake':
      return intakeProgress(context, step);
    case 'consent':
      return verdictProgress(decideConsent(context));
    case 'preparation':
      return preparationProgress(context, step);
    case 'order':
      return verdictProgress(gates.find((gate) => gate.id === 'order'));
    case 'dosing':
      return dosingProgress(context);
    case 'integration':
      return integrationProgress(context);
    case 'measure':
    case 'screening':
      return measureProgress(context, step);
    case 'maintenance':
      return maintenanceProgress(context);
    case 'referral':
      return referralProgress(context);
  }
}

function verdictProgress(verdict: { readonly decision: string; readonly evidence?: readonly Evidence[] } | undefined): Progress {
  const done = verdict?.decision === 'proceed';
  return { state: done ? 'done' : 'due', done: done ? 1 : 0, evidence: verdict?.evidence ?? [] };
}

function intakeProgress(context: Context, step: ProtocolStep): Progress {
  const verdict = decideIntake(context, step);
  const validUntil = intakeValidUntil(context, step);
  const expired = validUntil !== undefined && context.now.slice(0, 10) > validUntil;
  const state = verdict.decision === 'proceed' ? 'done' : isRefused(context, step) ? 'not-eligible' : expired ? 'expired' : 'due';
  return { state, done: state === 'done' ? 1 : 0, validUntil, evidence: verdict.evidence ?? [] };
}

function preparationProgress(context: Context, step: ProtocolStep): Progress {
  const verdict = decidePreparation(context);
  const running = runningVisit(context.chart, 'preparation', context.now) !== undefined;
  const done = finishedVisits(context.chart, 'preparation', context.now).length;
  const state = verdict.decision === 'proceed' ? 'done' : running ? 'in-progress' : 'due';
  return { state, done, required: step.occurrences.min, evidence: verdict.evidence ?? [] };
}

function dosingProgress(context: Context): Progress {
  const { doses, protocol, now } = context;
  const { minDoses, maxDoses, maxSpacingDays } = protocol.course;
  const evidence = doses.map((dose) => ({ reference: dose.reference, text: `Dose ${String(dose.ordinal)}`, at: dose.at }));
  const running = runningVisit(context.chart, 'dosing', now) !== undefined;
  const latest = maxSpacingDays === undefined ? undefined : plusMs(doses.at(-1)?.at, maxSpacingDays.value * DAY_MS)?.slice(0, 10);
  const late = latest !== undefined && now.slice(0, 10) > latest;
  const state = running ? 'in-progress' : doses.length >= maxDoses ? 'done' : late ? 'overdue' : 'due';
  const days = state === 'due' || state === 'overdue' ? { dueOn: latest, notBefore: nextDoseOn(context) } : {};
  return { state, done: Math.min(doses.length, maxDoses), required: minDoses, ...days, evidence };
}

/** The first day on which the next dose keeps its distance from the last one, in the course or in maintenance. */
function nextDoseOn({ doses, protocol }: Context): string | undefined {
  const { course, maintenance } = protocol;
  const spacing = doses.length >= course.maxDoses ? maintenance?.minSpacingDays : course.minSpacingDays;
  return spacing === undefined ? undefined : plusMs(doses.at(-1)?.at, spacing.value * DAY_MS)?.slice(0, 10);
}

/**
 * By when what every dose needs anew is due: the day for which a dosing visit is booked. While none is, it is due by no day, and asked for
 * from the first day on which the dose may be given.
 */
function nextDoseDays(context: Context): Pick<Progress, 'dueOn' | 'notBefore'> {
  const dueOn = bookedDoseOn(context);
  return dueOn === undefined ? { notBefore: nextDoseOn(context) } : { dueOn };
}

function integrationProgress({ doses, protocol, now }: Context): Progress {
  const perDose = protocol.integration.perDose.value;
  const open = doses.filter((dose) => dose.integrations < perDose);
  const done = doses.reduce((sum, dose) => sum + Math.min(dose.integrations, perDose), 0);
  // Only the last dose can still be integrated: a visit after the next dose belongs to that one.
  const due = open.find((dose) => dose.ordinal === doses.length);
  const dueMs = instantMs(due?.integrationDueBy);
  const state =
    doses.length === 0
      ? 'not-started'
      : due === undefined
        ? 'done'
        : dueMs !== undefined && (instantMs(now) ?? 0) > dueMs
          ? 'overdue'
          : 'due';
  return { state, done, required: doses.length * perDose, dueOn: dueMs === undefined ? undefined : dateOf(dueMs) };
}

function measureProgress(context: Context, step: ProtocolStep): Progress {
  const { chart, now, doses } = context;
  const responses = step.forms
    .flatMap((form) => responsesTo(chart, form, now))
    .toSorted((a, b) => ((a.resource.authored ?? '') < (b.resource.authored ?? '') ? -1 : 1));
  const latest = responses.at(-1);
  const evidence = responses.map(({ reference, resource }) => ({
    reference,
    text: step.title,
    ...(resource.authored === undefined ? {} : { at: resource.authored }),
  }));
  const authoredMs = instantMs(latest?.resource.authored);
  const days = step.cadence === 'before-every-dose' ? nextDoseDays(context) : {};
  if (authoredMs === undefined) return { state: 'due', done: 0, dueOn: days.dueOn, evidence };
  const validMs = step.freshDays === undefined ? undefined : authoredMs + step.freshDays.value * DAY_MS;
  // Before every dose: what is from before the last one does not count for the next, where there is one.
  const usedUp =
    step.cadence === 'before-every-dose' &&
    isAnotherDosePossible(context) &&
    authoredMs < (instantMs(doses.at(-1)?.at) ?? Number.NEGATIVE_INFINITY);
  const stale =
    validMs !== undefined && (instantMs(now) ?? 0) > validMs && (doses.length === 0 || isAnotherDosePossible(context));
  return {
    state: usedUp || stale ? 'due' : 'done',
    done: responses.length,
    ...(usedUp || stale ? days : {}),
    validUntil: validMs === undefined ? undefined : dateOf(validMs),
    evidence,
  };
}

function maintenanceProgress(context: Context): Progress {
  const { doses, protocol } = context;
  const done = Math.max(0, doses.length - protocol.course.maxDoses);
  return doses.length < protocol.course.maxDoses
    ? { state: 'not-started', done: 0 }
    : { state: 'due', done, notBefore: nextDoseOn(context) };
}

function referralProgress({ chart }: Context): Progress {
  const evidence = chart.referrals.map(({ reference, resource }) => ({
    reference,
    text: 'Referral',
    ...(resource.authoredOn === undefined ? {} : { at: resource.authoredOn }),
  }));
  const started = chart.carePlan !== undefined || evidence.length > 0;
  return { state: started ? 'done' : 'due', done: started ? 1 : 0, evidence };
}
