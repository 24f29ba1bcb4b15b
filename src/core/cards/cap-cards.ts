import { type Card, type KapCard, summary } from './card.ts';

/** How many cards a clinician is shown at once. */
const MAX_CARDS = 3;

const RANK = { critical: 0, warning: 1, info: 2 } as const;

/** Cards that belong together when there are too many: what could not be checked, the doses, the gate. In this order. */
const FAMILIES: readonly (readonly string[])[] = [
  ['unchecked', 'unknown', 'unclassified', 'appointment-unclear'],
  ['dose'],
  ['hold', 'not-ready', 'appointment', 'appointment-open'],
];

/** Says what was not checked: never left out. */
const [NOT_KNOWN = []] = FAMILIES;

/**
 * At most three cards, the gravest first. Of more, those that belong together become one; what then still has no card of its own is
 * said at the end of the last one, and what could not be checked always keeps one.
 */
export function capCards(cards: readonly KapCard[]): readonly KapCard[] {
  const fewer = FAMILIES.reduce((all, family) => (all.length > MAX_CARDS ? joinFamily(all, family) : all), cards);
  const sorted = gravestFirst(fewer);
  if (sorted.length <= MAX_CARDS) return sorted;
  const kept = new Set(gravestFirst(sorted.filter(isAboutNotKnown)).slice(0, 1));
  for (const card of sorted) if (kept.size < MAX_CARDS) kept.add(card);
  const shown = gravestFirst([...kept]);
  const rest = sorted.filter((card) => !kept.has(card));
  return shown.map((card, at) => (at === shown.length - 1 ? withAlso(card, rest) : card));
}

function gravestFirst(cards: readonly KapCard[]): readonly KapCard[] {
  return cards.toSorted((a, b) => RANK[a.card.indicator] - RANK[b.card.indicator]);
}

function isAboutNotKnown({ key }: KapCard): boolean {
  return NOT_KNOWN.includes(key);
}

function joinFamily(cards: readonly KapCard[], family: readonly string[]): readonly KapCard[] {
  const members = gravestFirst(cards.filter(({ key }) => family.includes(key.replace(/-\d+$/, ''))));
  const [first, ...others] = members;
  if (first === undefined || others.length === 0) return cards;
  const joined = others.reduce(join, first);
  return cards.flatMap((card) => (card === first ? [joined] : members.includes(card) ? [] : [card]));
}

/** Two cards as one, under the first one's key and source. */
function join(first: KapCard, second: KapCard): KapCard {
  const suggestions = [...(first.card.suggestions ?? []), ...(second.card.suggestions ?? [])];
  const overrideReasons = first.card.overrideReasons ?? second.card.overrideReasons;
  const card: Card = {
    ...first.card,
    summary: summary(`${first.card.summary} ${second.card.summary}`),
    detail: details([first, second]),
    ...(overrideReasons === undefined ? {} : { overrideReasons }),
    // Each is about another order: one of them does not rule out the next.
    ...(suggestions.length === 0 ? {} : { suggestions, selectionBehavior: 'any' as const }),
  };
  return { key: first.key, rules: [...new Set([...first.rules, ...second.rules])], card };
}

function withAlso(card: KapCard, rest: readonly KapCard[]): KapCard {
  return {
    ...card,
    rules: [...new Set([card, ...rest].flatMap(({ rules }) => rules))],
    card: { ...card.card, detail: details([card, ...rest]) },
  };
}

function details(cards: readonly KapCard[]): string {
  return cards.map(({ card }) => card.detail ?? '').join('\n');
}
