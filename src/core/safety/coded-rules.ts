import { RULES, type RuleDefinition } from '../../terminology/rules.ts';

export type CodedRule = RuleDefinition & { readonly valueSet: string };

/** Rules of one kind that a value set decides. */
export function codedRules(kind: RuleDefinition['kind']): readonly CodedRule[] {
  return RULES.filter((rule): rule is CodedRule => rule.kind === kind && rule.valueSet !== undefined);
}
