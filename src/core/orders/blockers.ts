import type { Pathway } from '../pathway/pathway.ts';
import type { Finding } from '../safety/finding.ts';
import type { Judgement } from '../safety/judgement.ts';
import type { Missing } from './propose-dose.ts';
import type { SupplyRemark } from './supply-rules.ts';

/** One thing that stands between an order and its attestation. */
export interface Blocker {
  /** Stable: `gate-consent`, `finding-hypertension`, `missing-dea`, `law-us-refills`, `dose`, `telehealth`, `prescriber`. */
  readonly id: string;
  readonly text: string;
  /** Whether a prescriber may go on against it with a coded reason. */
  readonly overridable: boolean;
  /** The kap-rule that an override is about; undefined where there is none. */
  readonly rule: string | undefined;
}

/** Lines of the gate that must proceed before an order is attested; the lines of the day are asked again before the dose. */
const LINES: readonly string[] = ['intakes', 'contraindications', 'consent', 'interactions'];
/** Lines whose answer of the day may still be open, but that must not say no. */
const NOT_AGAINST: readonly string[] = ['suicide-risk', 'pregnancy'];

export interface BlockerInput {
  readonly pathway: Pathway;
  /** What the rules say of the order's dose and completeness. */
  readonly dose: Judgement;
  readonly missing: readonly Missing[];
  readonly remarks: readonly SupplyRemark[];
  /** Undefined for an order from practice stock. */
  readonly telehealth: Judgement | undefined;
  /** Why this person may not attest. */
  readonly obstacles: readonly string[];
}

/** Everything that stands in the way, what nobody may override first. */
export function blockersOf({ pathway, dose, missing, remarks, telehealth, obstacles }: BlockerInput): readonly Blocker[] {
  const lines = pathway.gates.filter(
    ({ id, decision }) => (LINES.includes(id) && decision !== 'proceed') || (NOT_AGAINST.includes(id) && decision === 'hold'),
  );
  return [
    ...(pathway.ended === undefined ? [] : [hard('ended', `The course does not go on: ${pathway.ended}.`)]),
    ...obstacles.map((text) => hard('prescriber', text)),
    ...lines.map(({ id, title, reasons }) => hard(`gate-${id}`, `${title}: ${reasons.join(' ')}`)),
    ...(dose.decision === 'proceed' ? [] : dose.reasons.map((text) => hard('dose', text))),
    ...missing.map(({ element, text }) => hard(`missing-${element}`, text)),
    ...remarks.filter(({ severity }) => severity === 'broken').map(({ rule, text }) => hard(`law-${rule}`, text)),
    ...(telehealth === undefined || telehealth.decision === 'proceed'
      ? []
      : telehealth.reasons.map((text) => hard('telehealth', text))),
    ...pathway.findings
      .filter(needsAnswer)
      .map(({ rule, text }): Blocker => ({ id: `finding-${rule}`, text, overridable: true, rule })),
  ];
}

/** What a prescriber has to go on against with a reason: nothing in the gate holds it, and nobody has cleared it. */
export function needsAnswer(finding: Finding): boolean {
  return finding.clearedBy === undefined && (finding.class === 'caution' || finding.class === 'not-checked');
}

/** One override: what a prescriber goes on against, and why. */
export interface Override {
  /** Code of kap-rule. */
  readonly rule: string;
  /** Code of kap-override-reason. */
  readonly reason: string;
  readonly note: string | undefined;
}

/** What still stands in the way when these overrides are given; one that is about nothing here is itself in the way. */
export function blockersLeft(blockers: readonly Blocker[], overrides: readonly Override[]): readonly Blocker[] {
  const answered = new Set(overrides.map(({ rule }) => rule));
  const open = blockers.filter(({ overridable, rule }) => !overridable || rule === undefined || !answered.has(rule));
  const idle = overrides.filter(({ rule }) => !blockers.some((one) => one.overridable && one.rule === rule));
  return [...open, ...idle.map(({ rule }) => hard(`override-${rule}`, `There is nothing to override by the rule ${rule}.`))];
}

function hard(id: string, text: string): Blocker {
  return { id, text, overridable: false, rule: undefined };
}
