import type { Bundle, BundleEntry, Coding, MedicationRequest, Resource } from '@medplum/fhirtypes';

/** A CDS Hooks 2.0.1 card, as far as this screen uses it. */
export interface Card {
  readonly uuid?: string;
  readonly summary: string;
  readonly detail?: string;
  readonly indicator: 'info' | 'warning' | 'critical';
  readonly source: { readonly label: string; readonly url?: string };
  readonly suggestions?: readonly Suggestion[];
  readonly overrideReasons?: readonly Coding[];
  readonly links?: readonly CardLink[];
}

export interface CardLink {
  readonly label: string;
  readonly url: string;
  readonly type: 'absolute' | 'smart';
  readonly appContext?: string;
}

export interface Suggestion {
  readonly label: string;
  readonly uuid?: string;
  readonly isRecommended?: boolean;
  readonly actions?: readonly SuggestedAction[];
}

export interface SuggestedAction {
  readonly type: 'create' | 'update' | 'delete';
  readonly description: string;
  readonly resource?: Resource;
  readonly resourceId?: string | readonly string[];
}

/** One entry of a feedback body. */
export interface CardFeedback {
  readonly card: string;
  readonly outcome: 'accepted' | 'overridden';
  readonly acceptedSuggestions?: readonly { readonly id: string }[];
  readonly overrideReason?: { readonly reason?: Coding; readonly userComment?: string };
  readonly outcomeTimestamp: string;
}

/** The cards of an answer; anything that has no summary and indicator is left out and counted in `broken`. */
export function readCards(cards: unknown): { readonly cards: readonly Card[]; readonly broken: number } {
  const list: readonly unknown[] = Array.isArray(cards) ? cards : [];
  const good = list.filter(isCard);
  return { cards: good, broken: list.length - good.length };
}

function isCard(value: unknown): value is Card {
  if (typeof value !== 'object' || value === null) return false;
  const card = value as Partial<Record<keyof Card, unknown>>;
  return (
    typeof card.summary === 'string' &&
    (card.indicator === 'info' || card.indicator === 'warning' || card.indicator === 'critical') &&
    typeof card.source === 'object'
  );
}

/**
 * What accepting a suggestion does: the order being drafted is replaced on the screen, everything else is one transaction.
 * @param draft - the order on the screen, which the server does not know yet
 */
export function planSuggestion(
  suggestion: Suggestion,
  draft: MedicationRequest | undefined,
): { readonly draft: MedicationRequest | undefined; readonly transaction: Bundle | undefined } {
  const actions = suggestion.actions ?? [];
  const forDraft = actions.find(
    ({ resource }) => resource?.resourceType === 'MedicationRequest' && draft?.id !== undefined && resource.id === draft.id,
  );
  const entry = actions.filter((action) => action !== forDraft).flatMap(toEntries);
  return {
    draft: forDraft?.resource?.resourceType === 'MedicationRequest' ? forDraft.resource : undefined,
    transaction: entry.length > 0 ? { resourceType: 'Bundle', type: 'transaction', entry } : undefined,
  };
}

function toEntries({ type, resource, resourceId }: SuggestedAction): readonly BundleEntry[] {
  if (type === 'delete') return [resourceId ?? []].flat().map((url) => ({ request: { method: 'DELETE', url } }));
  if (!resource) return [];
  const url = type === 'create' ? resource.resourceType : `${resource.resourceType}/${resource.id ?? ''}`;
  return [{ resource, request: { method: type === 'create' ? 'POST' : 'PUT', url } }];
}
