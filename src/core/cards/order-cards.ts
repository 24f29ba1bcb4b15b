import type { MedicationRequest } from '@medplum/fhirtypes';
import type { Decision } from '../decision.ts';
import { escapeMarkdown, type Frame, type KapCard, type Suggestion, summary } from './card.ts';

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

/** One card for all ketamine drafts whose dose, route or completeness the protocol does not bear out. */
export function doseCards(drafts: readonly DraftOrder[], frame: Frame): readonly KapCard[] {
  const open = drafts.filter((draft) => draft.decision !== 'proceed');
  if (open.length === 0) return [];
  const suggestions = open.flatMap(suggestion);
  const reasons = [...new Set(open.flatMap((draft) => draft.reasons))];
  return [
    {
      key: 'dose',
      rules: ['gate-order'],
      card: {
        summary: summary(`KAP order: ${reasons.join(' ')}`),
        indicator: open.some((draft) => draft.decision === 'hold') ? 'critical' : 'warning',
        source: frame.source,
        detail: reasons.map((reason) => `- ${escapeMarkdown(reason)}`).join('\n'),
        links: frame.links,
        overrideReasons: frame.overrideReasons,
        ...(suggestions.length === 0 ? {} : { suggestions, selectionBehavior: 'at-most-one' as const }),
      },
    },
  ];
}

/** Orders whose medication nothing could place: said, never passed over in silence. */
export function unclassifiedCard(drafts: readonly DraftOrder[], frame: Frame): KapCard {
  const names = drafts.map((draft) => draft.text ?? 'an order without a medication');
  return {
    key: 'unclassified',
    rules: ['medication-not-checked'],
    card: {
      summary: summary(`KAP could not classify: ${names.join('; ')}`),
      indicator: 'warning',
      source: frame.source,
      detail: names.map((name) => `- Not checked against ketamine: ${escapeMarkdown(name)}`).join('\n'),
      links: frame.links,
    },
  };
}

function suggestion({ corrected }: DraftOrder): readonly Suggestion[] {
  if (corrected === undefined) return [];
  const description = 'Use the dose that the protocol gives';
  return [{ label: description, isRecommended: true, actions: [{ type: 'update', description, resource: corrected }] }];
}
