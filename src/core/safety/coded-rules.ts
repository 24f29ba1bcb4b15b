import { RULES, type RuleDefinition } from '../../terminology/rules.ts';

export type CodedRule = RuleDefinition & { readonly valueSet: string };

const CODED = RULES.filter((rule): rule is CodedRule => rule.valueSet !== undefined);
const BY_KIND = Map.groupBy(CODED, ({ kind }) => kind);

/** Rules of one kind that a value set decides. */
export function codedRules(kind: RuleDefinition['kind']): readonly CodedRule[] {
  return BY_KIND.get(kind) ?? [];
}
