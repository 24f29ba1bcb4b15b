import type { MedicationRequest } from '@medplum/fhirtypes';
import type { Decision } from '../decision.ts';
import { type Frame, type KapCard, makeCard, type Suggestion } from './card.ts';

/** A draft order of a hook, as the order rules judged it. */
export interface DraftOrder {
  readonly reference: string;
  readonly match: 'yes' | 'unclassified';
  /** The order's own words for its medication; undefined when it has none. */
  readonly text: string | undefined;
  readonly decision: Decision;
  readonly reasons: readonly string[];
  /** The same order with the protocol's dose, when only the dose stands in the way. */
  readonly corrected: MedicationRequest | undefined;
}

/** One card for each distinct reason why the protocol does not bear out a ketamine draft's dose, route or completeness. */
export function doseCards(drafts: readonly DraftOrder[], frame: Frame): readonly KapCard[] {
  const open = drafts.filter((draft) => draft.decision !== 'proceed');
  const problems = new Map<string, DraftOrder[]>();
  for (const draft of open) {
    const problem = draft.reasons.join(' ');
    problems.set(problem, [...(problems.get(problem) ?? []), draft]);
  }
  return [...problems].map(([problem, concerned], at) => {
    const suggestions = concerned.flatMap(suggestion);
    return makeCard(frame, {
      key: at === 0 ? 'dose' : `dose-${String(at + 1)}`,
      rules: ['gate-order'],
      summary: `KAP order: ${problem}`,
      indicator: concerned.some((draft) => draft.decision === 'hold') ? 'critical' : 'warning',
      lines: concerned.length === 1 ? (concerned[0]?.reasons ?? []) : [`${String(concerned.length)} orders: ${problem}`],
      overridable: true,
      suggestions,
      // Of several orders, each has a correction of its own.
      selectionBehavior: suggestions.length > 1 ? 'any' : 'at-most-one',
    });
  });
}

/** Orders whose medication nothing could place: said, never passed over in silence. */
export function unclassifiedCard(drafts: readonly DraftOrder[], frame: Frame): KapCard {
  const names = drafts.map((draft) => draft.text ?? 'an order without a medication');
  return makeCard(frame, {
    key: 'unclassified',
    rules: ['medication-not-checked'],
    summary: `KAP could not classify: ${names.join('; ')}`,
    indicator: 'warning',
    lines: names.map((name) => `Not checked against ketamine: ${name}`),
  });
}

function suggestion({ corrected }: DraftOrder): readonly Suggestion[] {
  if (corrected === undefined) return [];
  const description = 'Use the dose that the protocol gives';
  return [{ label: description, isRecommended: true, actions: [{ type: 'update', description, resource: corrected }] }];
}
