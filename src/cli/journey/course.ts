import type { Pathway } from '../../core/pathway/pathway.ts';
import { discharge, giveDose, startDosing, takeVitals } from './dosing.ts';
import { plannedForm } from './forms.ts';
import { chooseMove, digest, type Move, plus } from './moves.ts';
import { contradiction, held } from './outcome.ts';
import { placeOrder } from './ordering.ts';
import { buildVisit, finishVisit } from './resources.ts';
import { send, situation, type Traveller } from './traveller.ts';

/** A course of six doses takes about a hundred moves; many more mean that it goes in circles. */
const MAX_MOVES = 600;
const VISIT_MS = 50 * 60_000;
/** How long the pathway may take to follow what happened in the EHR, and how often the panel looks. */
const FOLLOW_MS = 15_000;
/** How long the panel waits for the EHR's news before it has the EHR read again. */
const PATIENCE_MS = 3_000;
const FIRST_LOOK_MS = 25;
const MAX_PAUSE_MS = 400;
/** Looks after which data that the EHR does not give counts as not to be had. */
const MAX_LOOKS = 3;

/**
 * Takes an enrolled patient as far as the pathway allows.
 * @param begun - the pathway as it was when the course began
 * @throws JourneyEnd `held` with the reasons, or `contradiction`
 */
export async function driveCourse(traveller: Traveller, begun: Pathway): Promise<void> {
  let pathway = begun;
  let looks = 0;
  for (let moves = 0; moves < MAX_MOVES; moves += 1) {
    if (traveller.until?.(pathway) === true) return;
    const move = chooseMove(pathway, { now: pathway.assessedAt, clear: traveller.clear });
    if (move.kind === 'done') return;
    if (move.kind === 'held') throw await closeVisit(traveller, pathway, move.why);
    if (move.kind === 'stuck') throw await stuck(traveller, pathway, move.why);
    looks = move.kind === 'look-again' ? looks + 1 : 0;
    if (looks > MAX_LOOKS) throw held(`the EHR could not be read: ${pathway.unread.join(', ')}`);
    pathway = await perform(traveller, pathway, move);
  }
  throw contradiction(`the pathway asked for more than ${MAX_MOVES} things`);
}

async function perform(traveller: Traveller, before: Pathway, move: Move): Promise<Pathway> {
  const { recorder, clock } = traveller;
  if (move.kind === 'wait') {
    await clock.waitUntil(move.until);
    return recorder.step(`look again at ${move.until.slice(0, 16)}`, () => traveller.look(false));
  }
  if (move.kind === 'visit') {
    await holdVisit(traveller, before, move);
    return recorder.step('see that the pathway followed', () => follow(traveller, before, move));
  }
  return recorder.step(nameOf(move, before), async () => {
    const answered = await act(traveller, before, move);
    return answered !== undefined && digest(answered) !== digest(before) ? answered : follow(traveller, before, move);
  });
}

function nameOf(move: Move, pathway: Pathway): string {
  switch (move.kind) {
    case 'form':
      return `${move.by} completes ${move.form}`;
    case 'clear':
      return `prescriber clears ${move.rule}`;
    case 'review-medications':
      return 'prescriber reviews the medications';
    case 'order':
      return 'prescriber drafts and signs the order in the EHR';
    case 'vitals':
      return 'chart vital signs in the EHR';
    case 'give-dose':
      return `give dose ${pathway.doses.length + 1}`;
    case 'start-dosing':
      return `start dosing visit ${pathway.doses.length + 1} in the EHR`;
    case 'discharge':
      return `discharge from dosing visit ${pathway.doses.length}`;
    default:
      return move.kind;
  }
}

/** @returns the pathway that came back with a write of the panel; what happens in the EHR brings none */
async function act(traveller: Traveller, pathway: Pathway, move: Move): Promise<Pathway | undefined> {
  switch (move.kind) {
    case 'form':
      return send(traveller, move.by, await plannedForm(traveller, pathway, move));
    case 'clear':
      return send(traveller, 'prescriber', [
        'clearances',
        {
          rule: move.rule,
          note: 'Reviewed the evidence with the treating physician; ketamine is acceptable with the usual monitoring.',
        },
      ]);
    case 'review-medications':
      return send(traveller, 'prescriber', [
        'medication-reviews',
        { note: 'Went through every medication on the list with the patient; no change before dosing.' },
      ]);
    case 'order':
      await (traveller.order ?? placeOrder)(traveller, pathway);
      return undefined;
    case 'start-dosing':
      await startDosing(traveller, pathway);
      return undefined;
    case 'vitals':
      await takeVitals(traveller, pathway);
      return undefined;
    case 'give-dose':
      return giveDose(traveller, pathway);
    case 'discharge':
      await discharge(traveller, pathway);
      return undefined;
    case 'look-again':
    case 'visit':
    case 'wait':
    case 'done':
    case 'held':
    case 'stuck':
      return undefined;
  }
}

/** A visit of talking: it begins, lasts 50 minutes, and is finished, all in the EHR. */
async function holdVisit(traveller: Traveller, pathway: Pathway, move: Extract<Move, { kind: 'visit' }>): Promise<void> {
  const { recorder, ehr, clock } = traveller;
  if (move.notBefore !== undefined) await clock.waitUntil(move.notBefore);
  const before = pathway.steps.find((step) => step.activity === move.activity)?.done ?? 0;
  const name = `${move.activity} visit ${before + 1}`;
  const visit = await recorder.step(`start ${name} in the EHR`, async () =>
    ehr.create('therapist', buildVisit(move.activity, await situation(traveller, 'therapist'))),
  );
  await clock.waitUntil(plus(visit.period?.start ?? (await clock.now()), VISIT_MS));
  await recorder.step(`finish ${name} in the EHR`, async () => ehr.update('therapist', finishVisit(visit, await clock.now())));
}

/**
 * What was done must show: the EHR's notification moves the pathway, and where none comes, reading the EHR again does.
 * @throws JourneyEnd when what was accepted changes nothing
 */
async function follow(traveller: Traveller, before: Pathway, move: Move): Promise<Pathway> {
  const was = digest(before);
  const started = performance.now();
  for (let pause = FIRST_LOOK_MS; ; pause = Math.min(pause * 2, MAX_PAUSE_MS)) {
    await new Promise((wake) => setTimeout(wake, pause));
    const waited = performance.now() - started;
    const isFresh = move.kind === 'look-again' || waited > PATIENCE_MS;
    const pathway = await traveller.look(isFresh);
    if (move.kind === 'look-again') return pathway;
    // What changed may be a bot's late answer to something earlier: nobody does twice what was just done before the news is in.
    if (digest(pathway) !== was && (isFresh || !asksAgain(traveller, [before, pathway], move))) return pathway;
    if (waited > FOLLOW_MS) throw contradiction(`"${nameOf(move, before)}" was accepted, but the pathway did not change`);
  }
}

/** Whether the pathway wants what was just done once more, with nothing more done than before. */
function asksAgain({ clear }: Traveller, [before, after]: readonly [Pathway, Pathway], move: Move): boolean {
  const done = ({ steps, doses, session }: Pathway): string =>
    JSON.stringify([steps.map((step) => step.done), doses.length, session?.readings.length]);
  const next = chooseMove(after, { now: after.assessedAt, clear });
  return JSON.stringify(next) === JSON.stringify(move) && done(before) === done(after);
}

/** Nothing is left to do and the patient is not through: held when the pathway says why, else the pathway contradicts itself. */
async function stuck(traveller: Traveller, pathway: Pathway, why: string): Promise<Error> {
  if (why === '') return contradiction(`every line proceeds, and yet the pathway asks for nothing in phase ${pathway.phase}`);
  return closeVisit(traveller, pathway, why);
}

/** A visit in which no dose was given is ended in the EHR before the clinic gives up. */
async function closeVisit(traveller: Traveller, pathway: Pathway, why: string): Promise<Error> {
  if (pathway.session !== undefined)
    await traveller.recorder.step('end the dosing visit without a dose', () => discharge(traveller, pathway));
  return held(why);
}
