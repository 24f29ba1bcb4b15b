import type { KapCard } from '../../core/cards/card.ts';
import type { Pathway } from '../../core/pathway/pathway.ts';
import { createDeadline } from '../deadline.ts';
import type { KeyValueStore } from '../key-value-store.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';

/** What is remembered of a card that was shown, until feedback on it comes. No PHI beyond the patient's id. */
export interface ShownCard {
  readonly patientId: string;
  readonly key: string;
  /** Codes of the rules and gate lines behind it, the findings of those lines among them. */
  readonly rules: readonly string[];
}

/** Feedback on older cards is accepted, but no longer joined to anything. A product choice. */
const KEEP_SECONDS = 7 * 24 * 3_600;

/** How long feedback waits for the shared store before it looks elsewhere. A product choice. */
const RECALL_MS = 1_000;

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

/**
 * What stood behind a card: from the shared store, else from the audit of what was shown, which outlives a restart.
 * @returns undefined for a card that was never shown, or that nobody remembers
 * @throws StoreError when neither can be asked
 */
export async function recallCard(shared: KeyValueStore, on: TenantRuntime, uuid: string): Promise<ShownCard | undefined> {
  const text = await createDeadline(RECALL_MS).within(
    shared.get(keyOf(on.tenant.id, uuid)).catch(() => undefined),
    () => undefined,
  );
  // Only `rememberCards` writes under this key.
  return text === undefined ? findInAudit(on, uuid) : (JSON.parse(text) as ShownCard);
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

async function findInAudit({ tenant, store }: TenantRuntime, uuid: string): Promise<ShownCard | undefined> {
  if (!UUID.test(uuid)) return undefined;
  const identifier = `urn:ietf:rfc:3986|urn:uuid:${uuid}`;
  const query = new URLSearchParams({ 'entity:identifier': identifier, _count: '1' });
  const found = await (await store()).search('AuditEvent', query);
  const entities = (found.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === 'AuditEvent' ? (resource.entity ?? []) : [],
  );
  const patient = entities.map(({ what }) => what?.identifier).find((one) => one?.system === tenant.fhirBase);
  const patientId = /^Patient\/([A-Za-z0-9\-.]{1,64})$/.exec(patient?.value ?? '')?.[1];
  const decision = entities.find(({ what }) => what?.identifier?.value === `urn:uuid:${uuid}`);
  if (patientId === undefined || decision === undefined) return undefined;
  const rules = (decision.detail ?? []).flatMap(({ type, valueString }) => (type === 'rule' ? (valueString ?? []) : []));
  return { patientId, key: rules[0] ?? 'unknown', rules };
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
