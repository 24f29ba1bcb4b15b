import type { Lack } from '../../medplum/install/abilities.ts';
import { GROUPS } from '../../medplum/install/artifact.ts';
import { type Action, countActions, type Plan, type Step } from '../../medplum/install/plan.ts';
import { say } from './session.ts';

const SIGNS: Readonly<Record<Action, string>> = { create: '+', update: '~', unchanged: '=', conflict: '!', remove: '-' };

/** The plan for people: a table of counts, then every update, conflict and removal with its difference. */
export function sayPlan(plan: Plan, verbose: boolean): void {
  for (const group of GROUPS) {
    const steps = plan.steps.filter((step) => step.group === group);
    if (steps.length === 0) continue;
    const counts = countActions({ ...plan, steps });
    const words = (Object.entries(counts) as [Action, number][])
      .filter(([, count]) => count > 0)
      .map(([action, count]) => `${String(count)} ${action}`);
    say(`  ${group.padEnd(16)} ${words.join(', ')}`);
    for (const step of steps) if (verbose || /^(update|conflict|remove)$/.test(step.action)) sayStep(step, verbose);
  }
}

function sayStep({ action, key, changes }: Step, verbose: boolean): void {
  if (action === 'unchanged' && !verbose) return;
  const note = action === 'conflict' ? '  (changed by the clinic; ours would be)' : '';
  say(`    ${SIGNS[action]} ${key}${note}`);
  for (const line of changes) say(`        ${line}`);
}

/** What the project lacks, what to ask for, and what is lost without it. */
export function sayLacks(lacks: readonly Lack[]): void {
  for (const { what, ask, without, blocking } of lacks) {
    say(`${blocking ? 'Needed' : 'Note'}: ${what}`);
    say(`  Ask for: ${ask}`);
    say(`  Without: ${without}`);
  }
}

/** The plan for programs. */
export function jsonOfPlan(plan: Plan): object {
  return {
    counts: countActions(plan),
    steps: plan.steps
      .filter(({ action }) => action !== 'unchanged')
      .map(({ key, action, item, changes }) => ({ key, action, item, changes })),
  };
}
