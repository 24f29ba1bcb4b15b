import type { Pathway, Step } from '../../src/core/pathway/pathway.ts';
import type { Phase } from '../../src/core/protocol/protocol.ts';
import { t } from '../i18n/i18n.ts';
import { dayText } from './dates.ts';

/**
 * How much of a phase is done, with the day of the newest of it: "3 of 3 steps, Nov 5, 2026"; doses are counted where they are given.
 * @returns empty text for a phase that has no steps, or only steps that were not asked for yet
 */
export function phaseStanding({ steps, doses, phase: current }: Pathway, phase: Phase): string {
  if (phase === 'dosing') {
    const last = doses.at(-1);
    if (last === undefined) return current === 'dosing' ? t('phase.doses', { count: 0 }) : '';
    return `${t('phase.doses', { count: doses.length })}, ${dayText(last.at)}`;
  }
  const asked = steps.filter((step) => step.phase === phase && (step.required > 0 || step.done > 0));
  if (asked.length === 0) return '';
  const done = asked.filter(({ state }) => state === 'done');
  const newest = newestOf(done);
  const counted = t('phase.steps', { done: done.length, of: asked.length });
  return newest === undefined ? counted : `${counted}, ${dayText(newest)}`;
}

function newestOf(steps: readonly Step[]): string | undefined {
  const days = steps.flatMap(({ evidence }) => evidence.flatMap(({ at }) => (at === undefined ? [] : [at])));
  return days.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}
