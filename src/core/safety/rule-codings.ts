import type { Coding, Condition, Resource } from '@medplum/fhirtypes';
import { isLocal, local, localSystem } from '../../terminology/codes.ts';
import { matchConcept } from '../../terminology/match.ts';
import { findRule } from '../../terminology/rules.ts';
import { SYSTEMS } from '../../terminology/systems.ts';
import { codedRules } from './coded-rules.ts';

/** What a terminology server said of one code: the rules whose concepts subsume it, or that it could not be asked. */
export type CodeCheck = { readonly state: 'checked'; readonly rules: readonly string[] } | { readonly state: 'unchecked' };

/** By `codeKey`. */
export type CodeChecks = ReadonlyMap<string, CodeCheck>;

const NOT_CHECKED = 'condition-not-checked';
const RULE_SYSTEM = localSystem('kap-rule');

export function codeKey({ system, code }: Coding): string {
  return `${system ?? ''}|${code ?? ''}`;
}

/**
 * The codes of problems that only a hierarchy can decide: SNOMED CT concepts that no rule enumerates. ICD-10-CM is decided by its
 * families here, RxNorm defines no subsumption. Each once.
 */
export function openCodings(resources: readonly Resource[]): readonly Coding[] {
  const codings = conditionsOf(resources)
    .flatMap(({ code }) => code?.coding ?? [])
    .filter((coding) => coding.system === SYSTEMS.snomed && coding.code !== undefined && !isEnumerated(coding));
  return [...new Map(codings.map((coding) => [codeKey(coding), coding])).values()];
}

/**
 * The resources with what the server said written into them, as further codings of `kap-rule` on the problem: the mirror keeps it,
 * and every rule reads it like any other coding. Codings of ours that came with the data are dropped: only the server's answer counts.
 */
export function withRuleCodings(resources: readonly Resource[], checks: CodeChecks): readonly Resource[] {
  return resources.map((resource) => (resource.resourceType === 'Condition' ? annotate(resource, checks) : resource));
}

/** What an earlier `withRuleCodings` wrote, as codes. */
export function ruleCodesOf(resource: Resource): readonly string[] {
  if (resource.resourceType !== 'Condition') return [];
  return (resource.code?.coding ?? []).flatMap(({ system, code }) =>
    system === RULE_SYSTEM && code !== undefined ? [code] : [],
  );
}

/** Whether a terminology server should have been asked about the problem, and could not be. */
export function isUnasked(condition: Condition): boolean {
  return isLocal(condition.code, 'kap-rule', NOT_CHECKED);
}

function annotate(condition: Condition, checks: CodeChecks): Condition {
  const { code } = condition;
  if (code?.coding === undefined) return condition;
  const own = code.coding.filter(({ system }) => system !== RULE_SYSTEM);
  const rules = new Set(own.flatMap((coding) => rulesBy(checks.get(codeKey(coding)))));
  const said = [...rules].toSorted().map((rule) => local('kap-rule', rule));
  return said.length === 0 && own.length === code.coding.length
    ? condition
    : { ...condition, code: { ...code, coding: [...own, ...said] } };
}

function rulesBy(check: CodeCheck | undefined): readonly string[] {
  if (check === undefined) return [];
  return check.state === 'unchecked' ? [NOT_CHECKED] : check.rules.filter((rule) => findRule(rule) !== undefined);
}

function conditionsOf(resources: readonly Resource[]): readonly Condition[] {
  return resources.filter((one): one is Condition => one.resourceType === 'Condition');
}

function isEnumerated(coding: Coding): boolean {
  return codedRules('condition').some(({ valueSet }) => matchConcept({ coding: [coding] }, valueSet) === 'coded');
}
