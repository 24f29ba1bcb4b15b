import type { Pathway, Step } from '../../src/core/pathway/pathway.ts';
import type { Phase } from '../../src/core/protocol/protocol.ts';
import { t } from '../i18n/i18n.ts';
import { dayText } from './dates.ts';

/** The step in which the doses of a phase are given. */
const DOSES_OF: Partial<Record<Phase, Step['activity']>> = { dosing: 'dosing', maintenance: 'maintenance' };

/**
 * How much of a phase is done, with the day of the newest of it: "3 of 3 steps, Nov 5, 2026"; doses are counted where they are given.
 * @returns empty text for a phase that has no steps, or only steps that were not asked for yet
 */
export function phaseStanding(pathway: Pathway, phase: Phase): string {
  const { steps, phase: current } = pathway;
  const activity = DOSES_OF[phase];
  const giving = steps.find((step) => step.activity === activity);
  if (activity !== undefined && giving !== undefined) {
    const day = lastDoseOf(pathway, giving);
    if (day === undefined) return current === phase ? t('phase.doses', { count: 0 }) : '';
    return `${t('phase.doses', { count: giving.done })}, ${dayText(day)}`;
  }
  const asked = steps.filter((step) => step.phase === phase && (step.required > 0 || step.done > 0));
  if (asked.length === 0) return '';
  const done = asked.filter(({ state }) => state === 'done');
  const newest = newestOf(done);
  const counted = t('phase.steps', { done: done.length, of: asked.length });
  return newest === undefined ? counted : `${counted}, ${dayText(newest)}`;
}

/** Instant of the newest of a step's doses; those of maintenance come after the course's. */
function lastDoseOf({ doses }: Pathway, { activity, done }: Step): string | undefined {
  if (done === 0) return undefined;
  return (activity === 'dosing' ? doses[done - 1] : doses.at(-1))?.at;
}

function newestOf(steps: readonly Step[]): string | undefined {
  const days = steps.flatMap(({ evidence }) => evidence.flatMap(({ at }) => (at === undefined ? [] : [at])));
  return days.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}
