import type { KapCard } from '../../core/cards/card.ts';
import type { Pathway } from '../../core/pathway/pathway.ts';
import type { KeyValueStore } from '../key-value-store.ts';

/** What is remembered of a card that was shown, until feedback on it comes. No PHI beyond the patient's id. */
export interface ShownCard {
  readonly patientId: string;
  readonly key: string;
  /** Codes of the rules and gate lines behind it, the findings of those lines among them. */
  readonly rules: readonly string[];
}

/** Feedback on older cards is accepted, but no longer joined to anything. A product choice. */
const KEEP_SECONDS = 7 * 24 * 3_600;

const keyOf = (tenant: string, uuid: string) => `${tenant}:card:${uuid}`;

export async function rememberCards(
  shared: KeyValueStore,
  of: { tenant: string; patientId: string; shown: readonly (Omit<ShownCard, 'patientId'> & { readonly uuid: string })[] },
): Promise<void> {
  const { tenant, patientId } = of;
  const remember = ({ uuid, key, rules }: (typeof of.shown)[number]) => {
    const card: ShownCard = { patientId, key, rules };
    return shared.set(keyOf(tenant, uuid), JSON.stringify(card), KEEP_SECONDS);
  };
  await Promise.all(of.shown.map(remember));
}

export async function recallCard(shared: KeyValueStore, tenant: string, uuid: string): Promise<ShownCard | undefined> {
  const text = await shared.get(keyOf(tenant, uuid));
  // Only `rememberCard` writes under this key.
  return text === undefined ? undefined : (JSON.parse(text) as ShownCard);
}

/** A card about the contraindication or interaction line is about the open findings behind it. */
export function rulesBehind({ rules }: KapCard, pathway: Pathway | undefined): readonly string[] {
  const lines = (pathway?.gates ?? []).filter((gate) => rules.includes(gate.rule));
  const evidence = new Set(lines.flatMap((line) => line.evidence.map(({ reference }) => reference)));
  const findings = (pathway?.findings ?? []).filter(
    (finding) => finding.clearedBy === undefined && finding.evidence.some(({ reference }) => evidence.has(reference)),
  );
  return [...new Set([...rules, ...findings.map(({ rule }) => rule)])];
}
