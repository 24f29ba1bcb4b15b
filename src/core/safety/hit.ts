import { findRule, type RuleDefinition } from '../../terminology/rules.ts';
import type { Chart } from '../chart/chart.ts';
import type { Evidence } from '../decision.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { clearanceOf } from './clearance.ts';
import type { Finding, FindingClass } from './finding.ts';

/** One datum that one rule found. */
export interface Hit {
  readonly rule: string;
  readonly certainty: 'coded' | 'possible';
  readonly evidence: Evidence;
}

const CLASSES: readonly FindingClass[] = ['absolute', 'needs-clearance', 'caution', 'information', 'not-checked'];

/** How many names a finding's text lists; the evidence has them all. */
const NAMES_SHOWN = 4;

/** One finding for each rule, with all its evidence once, gravest class first. A protocol may class a rule its own way. */
export function findingsFrom(
  hits: readonly Hit[],
  { chart, now, stated }: { readonly chart: Chart; readonly now: string; readonly stated: Protocol['rules'] },
): readonly Finding[] {
  const rules = [...new Set(hits.map(({ rule }) => rule))].map((id) => classed(ruleOf(id), stated));
  return rules
    .map((rule) =>
      buildFinding(
        rule,
        hits.filter((hit) => hit.rule === rule.id),
        { chart, now },
      ),
    )
    .toSorted((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class) || compareText(a.rule, b.rule));
}

/** The definition of a rule that this code relies on. Throws when the artifacts lost it. */
export function ruleOf(id: string): RuleDefinition {
  const rule = findRule(id);
  if (rule === undefined) throw new Error(`kap-rule has no rule ${id}`);
  return rule;
}

/** The rule as the protocol states it; its text says so where the protocol excludes what the rule leaves to a prescriber. */
function classed(rule: RuleDefinition, stated: Protocol['rules']): RuleDefinition {
  const own = stated.find((candidate) => candidate.rule === rule.id);
  if (own === undefined || (own.class === rule.class && own.clearable === rule.clearable)) return rule;
  const excluded = own.class === 'absolute' && !own.clearable;
  const text = excluded ? `${rule.title}: this protocol excludes it.` : rule.text;
  return { ...rule, class: own.class, clearable: own.clearable, source: own.source, text };
}

function buildFinding(
  rule: RuleDefinition,
  hits: readonly Hit[],
  { chart, now }: { readonly chart: Chart; readonly now: string },
): Finding {
  const evidence = mergeEvidence(hits);
  const certainty = hits.some((hit) => hit.certainty === 'coded') ? 'coded' : 'possible';
  return {
    rule: rule.id,
    class: rule.class,
    text: textOf(rule, evidence, certainty),
    certainty,
    evidence,
    source: rule.source,
    clearable: rule.clearable,
    clearedBy: rule.clearable ? clearanceOf({ rule: rule.id, evidence }, chart, now) : undefined,
  };
}

/** Newest first; undated last. */
function mergeEvidence(hits: readonly Hit[]): readonly Evidence[] {
  const unique = new Map(hits.map(({ evidence }) => [`${evidence.reference} ${evidence.text}`, evidence]));
  return [...unique.values()].toSorted(
    (a, b) => compareText(b.at ?? '', a.at ?? '') || compareText(a.reference, b.reference) || compareText(a.text, b.text),
  );
}

function textOf(rule: RuleDefinition, evidence: readonly Evidence[], certainty: Finding['certainty']): string {
  const names = [...new Set(evidence.map(({ text }) => text))].toSorted(compareText);
  const more = names.length > NAMES_SHOWN ? ` and ${String(names.length - NAMES_SHOWN)} more` : '';
  const doubt = certainty === 'possible' && rule.class !== 'not-checked' ? ' Not certain: to be confirmed by a clinician.' : '';
  return `${rule.text} Found: ${names.slice(0, NAMES_SHOWN).join(', ')}${more}.${doubt}`;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
