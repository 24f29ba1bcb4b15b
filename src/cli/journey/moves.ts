import type { GateLine, NextAction, Pathway, SessionView, Step } from '../../core/pathway/pathway.ts';
import type { Finding } from '../../core/safety/finding.ts';
import type { Clinician } from './ehr.ts';

/** What the clinic does next. Each is something that the pathway asks for, or waiting for it to be due. */
export type Move =
  | { readonly kind: 'form'; readonly form: string; readonly by: Clinician }
  | { readonly kind: 'clear'; readonly rule: string }
  | { readonly kind: 'review-medications' | 'order' | 'vitals' | 'give-dose' | 'discharge' | 'look-again' }
  | { readonly kind: 'visit'; readonly activity: 'preparation' | 'integration'; readonly notBefore: string | undefined }
  | { readonly kind: 'start-dosing' }
  | { readonly kind: 'wait'; readonly until: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'held' | 'stuck'; readonly why: string };

/** How the clinic works. */
export interface Manner {
  /** ISO instant. */
  readonly now: string;
  /** Whether its prescriber writes clearance notes. */
  readonly clear: boolean;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A next dose begins this long after the earliest instant that spacing allows. */
const LATE_MS = 10 * 60_000;
/** Integration takes place on the day after the dose. */
const INTEGRATION_AFTER_MS = 20 * HOUR_MS;

/** Chooses what a careful clinic does, from nothing but what the pathway says. */
export function chooseMove(pathway: Pathway, manner: Manner): Move {
  const why = reasonToHold(pathway, manner.clear);
  if (why !== undefined) return { kind: 'held', why };
  if (pathway.next.some((action) => action.kind === 'refresh')) return { kind: 'look-again' };
  return pathway.session === undefined ? courseMove(pathway, manner.now) : sessionMove(pathway, pathway.session, manner.now);
}

/** Findings that end a careful clinic's plan. */
export function blockingFindings(findings: readonly Finding[], clear: boolean): readonly Finding[] {
  return findings.filter((finding) => {
    if (finding.clearedBy !== undefined) return false;
    if (finding.class === 'absolute') return true;
    // A problem that could not be checked closes the gate too, until a prescriber has written that it was read.
    const needsNote = finding.class === 'needs-clearance' || (finding.class === 'not-checked' && finding.clearable);
    return needsNote && !(clear && finding.clearable);
  });
}

/** What the pathway may be compared by: two equal digests mean that nothing changed. */
export function digest(pathway: Pathway): string {
  return JSON.stringify([
    pathway.phase,
    pathway.steps.map(({ id, state, done, evidence }) => [id, state, done, evidence.length]),
    pathway.gates.map(({ id, decision, evidence }) => [id, decision, evidence.map(({ reference }) => reference)]),
    pathway.next.map(({ key }) => key),
    pathway.doses.map(({ reference, integrations }) => [reference, integrations]),
    pathway.findings.map(({ rule, clearedBy }) => [rule, clearedBy?.reference]),
    pathway.scores.length,
    pathway.session?.readings.length,
    pathway.session?.discharge.missing,
  ]);
}

/** The reasons of the lines that do not proceed, in one text. */
export function openReasons(gates: readonly GateLine[]): string {
  return gates
    .filter((line) => line.decision !== 'proceed')
    .map((line) => `${line.id}: ${line.reasons.join(' ')}`)
    .join('; ');
}

function reasonToHold(pathway: Pathway, clear: boolean): string | undefined {
  if (pathway.ended !== undefined) return pathway.ended;
  const blocking = blockingFindings(pathway.findings, clear);
  if (blocking.length > 0) return blocking.map((finding) => finding.text).join('; ');
  return pathway.next.find((action) => action.kind === 'contact-patient')?.title;
}

function courseMove(pathway: Pathway, now: string): Move {
  const stepOf = (action: NextAction): Step | undefined => pathway.steps.find((step) => step.id === action.step);
  const visit = pathway.next.find(
    (action) => action.kind === 'visit' && ['preparation', 'integration'].includes(stepOf(action)?.activity ?? ''),
  );
  if (visit !== undefined && stepOf(visit)?.activity === 'integration') return integrationVisit(pathway);
  if (pathway.phase === 'maintenance' || pathway.phase === 'ended') return { kind: 'done' };
  const dosing = pathway.steps.find((step) => step.activity === 'dosing');
  const doseFrom = earliestDose(pathway, dosing);
  const tooEarly = doseFrom !== undefined && doseFrom > now;
  // Measures belong to the day of the dose; before the first dose they are the baseline.
  const task = pathway.next.find((action) => isDesk(action) && !(tooEarly && stepOf(action)?.activity === 'measure'));
  if (task !== undefined) return deskMove(task);
  if (visit !== undefined) return { kind: 'visit', activity: 'preparation', notBefore: undefined };
  if (tooEarly) return { kind: 'wait', until: doseFrom };
  if (pathway.next.some((action) => action.kind === 'order')) return { kind: 'order' };
  if (pathway.next.some((action) => action.kind === 'visit' && stepOf(action)?.activity === 'dosing'))
    return { kind: 'start-dosing' };
  return { kind: 'stuck', why: openReasons(pathway.gates) };
}

function integrationVisit(pathway: Pathway): Move {
  const dose = pathway.doses.at(-1);
  return {
    kind: 'visit',
    activity: 'integration',
    notBefore: dose === undefined ? undefined : plus(dose.at, INTEGRATION_AFTER_MS),
  };
}

/** The instant from which the clinic plans the next dose; undefined when nothing holds it back. */
function earliestDose(pathway: Pathway, dosing: Step | undefined): string | undefined {
  const last = pathway.doses.at(-1);
  if (last === undefined || dosing?.notBefore === undefined) return undefined;
  const days = Math.round((Date.parse(dosing.notBefore) - Date.parse(last.at.slice(0, 10))) / DAY_MS);
  return plus(last.at, days * DAY_MS + LATE_MS);
}

function isDesk(action: NextAction): boolean {
  return action.kind === 'form' || action.kind === 'clear-finding' || action.kind === 'review-medications';
}

function deskMove(action: NextAction): Move {
  if (action.kind === 'clear-finding' && action.rule !== undefined) return { kind: 'clear', rule: action.rule };
  if (action.kind === 'form' && action.form !== undefined)
    return { kind: 'form', form: formId(action.form), by: clinicianFor(action) };
  return { kind: 'review-medications' };
}

/** A prescriber only where no therapist may: the clinic's therapist is with the patient. */
function clinicianFor(action: NextAction): Clinician {
  const therapistMay = action.roles.length === 0 || action.roles.includes('therapist');
  // What the day's vital signs ask to be acknowledged counts only from a prescriber.
  return therapistMay && action.key !== 'pre-dose' ? 'therapist' : 'prescriber';
}

function formId(canonical: string): string {
  return canonical.replace(/\|.*$/, '').split('/').at(-1) ?? canonical;
}

function sessionMove(pathway: Pathway, session: SessionView, now: string): Move {
  const has = (kind: NextAction['kind']): boolean => pathway.next.some((action) => action.kind === kind);
  if (has('chart-vitals')) return { kind: 'vitals' };
  if (session.dose !== undefined) return afterDose(pathway, session, now);
  const task = pathway.next.find(isDesk);
  if (task !== undefined) return deskMove(task);
  return has('give-dose') ? { kind: 'give-dose' } : { kind: 'stuck', why: openReasons(pathway.gates) };
}

function afterDose(pathway: Pathway, session: SessionView, now: string): Move {
  if (pathway.next.some((action) => action.kind === 'discharge')) return { kind: 'discharge' };
  const form = pathway.next.find((action) => action.kind === 'form' && action.step === undefined);
  if (form !== undefined) return deskMove(form);
  const times = [
    ...session.schedule.filter((reading) => reading.state === 'later').map((reading) => reading.dueAt),
    session.discharge.earliestAt,
  ];
  const until = times.filter((time) => time !== undefined && time > now).toSorted()[0];
  return until === undefined ? { kind: 'stuck', why: session.discharge.missing.join('; ') } : { kind: 'wait', until };
}

/** An ISO instant so many milliseconds later. */
export function plus(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}
