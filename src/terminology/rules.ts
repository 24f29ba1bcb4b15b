import type { CodeSystemConcept } from '@medplum/fhirtypes';
import { allValueSets, codeSystem } from './artifacts.ts';

export type RuleClass = 'absolute' | 'needs-clearance' | 'caution' | 'information' | 'not-checked';

/** What kind of datum a rule looks at. */
export type RuleKind = 'condition' | 'medication' | 'allergy' | 'answer' | 'observation' | 'age';

/** One safety rule, as the code system `kap-rule` defines it. */
export interface RuleDefinition {
  readonly id: string;
  /** Short name for a list. */
  readonly title: string;
  /** What the finding means, for a clinician. */
  readonly text: string;
  readonly class: RuleClass;
  readonly kind: RuleKind;
  readonly source: { readonly citation: string; readonly grade: 'A' | 'B' | 'C' | 'D' | 'M'; readonly weak: boolean };
  /** Whether a prescriber's clearance note may resolve it. */
  readonly clearable: boolean;
  /** Whether resolved and past entries count as well as active ones. */
  readonly historyCounts: boolean;
  /** Id of the value set `kap-rule-<id>`; undefined for a rule that no code decides. */
  readonly valueSet: string | undefined;
}

const CLASSES = ['absolute', 'needs-clearance', 'caution', 'information', 'not-checked'] as const;
const KINDS = ['condition', 'medication', 'allergy', 'answer', 'observation', 'age'] as const;
const GRADES = ['A', 'B', 'C', 'D', 'M'] as const;

function oneOf<T extends string>(allowed: readonly T[], value: unknown, where: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`kap-rule ${where} has the value ${String(value)}, which is not allowed`);
  return found;
}

function readRule(concept: CodeSystemConcept): RuleDefinition {
  const id = concept.code;
  const property = (code: string): unknown => {
    const found = concept.property?.find((candidate) => candidate.code === code);
    return found?.valueCode ?? found?.valueString ?? found?.valueBoolean;
  };
  const valueSetId = `kap-rule-${id}`;
  const citation = property('source');
  if (typeof citation !== 'string') throw new Error(`kap-rule ${id} has no source`);
  return {
    id,
    title: concept.display ?? id,
    text: concept.definition ?? concept.display ?? id,
    class: oneOf(CLASSES, property('class'), `${id} class`),
    kind: oneOf(KINDS, property('kind'), `${id} kind`),
    source: { citation, grade: oneOf(GRADES, property('grade'), `${id} grade`), weak: property('weak') === true },
    clearable: property('clearable') === true,
    historyCounts: property('history-counts') === true,
    valueSet: allValueSets().some((set) => set.id === valueSetId) ? valueSetId : undefined,
  };
}

/** Every safety rule, in the order of the code system. */
export const RULES: readonly RuleDefinition[] = (codeSystem('kap-rule').concept ?? []).map(readRule);

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id; undefined when there is none. */
export function findRule(id: string): RuleDefinition | undefined {
  return byId.get(id);
}
