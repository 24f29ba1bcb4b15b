import type { PrescribingRule, RuleTopic } from '../../terminology/prescribing-rules.ts';
import type { Source } from '../decision.ts';

/** What the law says of one supply; `broken` is for the prescriber to mend before anything is attested. */
export interface SupplyRemark {
  readonly rule: string;
  readonly text: string;
  readonly severity: 'broken' | 'note';
  readonly source: Source;
}

/** A supply in days: how long one fill lasts, and how often it may be filled again. */
export interface Supply {
  readonly daysPerFill: number;
  readonly refills: number;
}

/**
 * Every remark of the rules that hold on the day and in the state of a prescription.
 * @param rules - those that hold: see `rulesOn`
 */
export function judgeSupply({ daysPerFill, refills }: Supply, rules: readonly PrescribingRule[]): readonly SupplyRemark[] {
  const long = limitOf(rules, 'long-supply');
  return rules.flatMap((rule): readonly SupplyRemark[] => {
    const { limit } = rule;
    if (rule.topic === 'note') return [remark(rule, 'note', rule.text)];
    if (limit === undefined) return [];
    if (rule.topic === 'refills' && refills > limit)
      return [remark(rule, 'broken', `${rule.title}; this one has ${String(refills)}.`)];
    if (rule.topic === 'refills-of-long-supply' && long !== undefined && daysPerFill > long && refills > limit)
      return [
        remark(rule, 'broken', `${rule.title}: this one lasts ${String(daysPerFill)} days and has ${String(refills)} refills.`),
      ];
    if (rule.topic === 'refill-days' && refills * daysPerFill > limit)
      return [remark(rule, 'broken', `${rule.title}; these are ${String(refills * daysPerFill)} days.`)];
    return [];
  });
}

/** The number that a topic limits, the strictest of several; undefined when no rule has one. */
export function limitOf(rules: readonly PrescribingRule[], topic: RuleTopic): number | undefined {
  const limits = rules.flatMap((rule) => (rule.topic === topic && rule.limit !== undefined ? [rule.limit] : []));
  return limits.length === 0 ? undefined : Math.min(...limits);
}

function remark(rule: PrescribingRule, severity: SupplyRemark['severity'], text: string): SupplyRemark {
  return { rule: rule.id, text, severity, source: rule.source };
}
