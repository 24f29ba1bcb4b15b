import type { ValueSet } from '@medplum/fhirtypes';
import { valueSet } from '../../terminology/artifacts.ts';
import { SYSTEMS } from '../../terminology/systems.ts';
import { codedRules } from './coded-rules.ts';

/** A rule with the SNOMED CT concepts that it enumerates; whatever one of them subsumes falls under the rule. */
export interface RuleHierarchy {
  readonly rule: string;
  readonly concepts: readonly string[];
}

let hierarchies: readonly RuleHierarchy[] | undefined;

/** The rules about problems that SNOMED CT concepts decide. */
export function ruleHierarchies(): readonly RuleHierarchy[] {
  hierarchies ??= codedRules('condition')
    .map(({ id, valueSet: set }) => ({ rule: id, concepts: snomedConcepts(valueSet(set)) }))
    .filter(({ concepts }) => concepts.length > 0);
  return hierarchies;
}

function snomedConcepts(set: ValueSet): readonly string[] {
  return (set.compose?.include ?? [])
    .filter(({ system }) => system === SYSTEMS.snomed)
    .flatMap(({ concept }) => (concept ?? []).map(({ code }) => code));
}

/** A value set of the concepts and everything below them, for `$validate-code`; nobody stores it. */
export function hierarchyValueSet(concepts: readonly string[]): ValueSet {
  const include = concepts.map((value) => ({
    system: SYSTEMS.snomed,
    filter: [{ property: 'concept', op: 'is-a' as const, value }],
  }));
  return { resourceType: 'ValueSet', status: 'active', compose: { include } };
}
