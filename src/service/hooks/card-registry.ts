import type { AuditEvent } from '@medplum/fhirtypes';
import type { KapCard } from '../../core/cards/card.ts';
import type { Pathway } from '../../core/pathway/pathway.ts';
import { StoreError } from '../../medplum/store-error.ts';
import { createDeadline } from '../deadline.ts';
import type { KeyValueStore } from '../key-value-store.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { readStore } from './read-store.ts';

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
/** How long it then waits for the audit. A product choice. */
const AUDIT_MS = 3_000;

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
 * What stood behind cards, by their uuids: from the shared store, else from the audit of what was shown, which outlives a restart and is
 * asked once for all. One that was never shown, or that nobody remembers, is not in it.
 * @throws StoreError when the audit can't be asked, or not in time
 */
export async function recallCards(
  runtime: Pick<Runtime, 'cards' | 'deps'>,
  on: TenantRuntime,
  uuids: readonly string[],
): Promise<ReadonlyMap<string, ShownCard>> {
  const deadline = createDeadline(RECALL_MS);
  const recall = async (uuid: string): Promise<readonly (readonly [string, ShownCard])[]> => {
    const asked = runtime.cards.get(keyOf(on.tenant.id, uuid)).catch(() => undefined);
    const text = await deadline.within(asked, () => undefined);
    // Only `rememberCards` writes under this key.
    return text === undefined ? [] : [[uuid, JSON.parse(text) as ShownCard]];
  };
  const wanted = [...new Set(uuids)];
  const known = new Map((await Promise.all(wanted.map(recall))).flat());
  const unknown = wanted.filter((uuid) => !known.has(uuid) && UUID.test(uuid));
  if (unknown.length === 0) return known;
  return new Map([...known, ...(await findInAudit(runtime, on, unknown))]);
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Each override of a card is an event that names it too; as many are looked through at most. */
const MAX_EVENTS = 1_000;

async function findInAudit(
  runtime: Pick<Runtime, 'deps'>,
  on: TenantRuntime,
  uuids: readonly string[],
): Promise<readonly (readonly [string, ShownCard])[]> {
  const identifiers = uuids.map((uuid) => `urn:ietf:rfc:3986|urn:uuid:${uuid}`);
  const query = new URLSearchParams({ 'entity:identifier': identifiers.join(','), _count: String(MAX_EVENTS) });
  const found = await readStore(runtime, on, {
    deadline: createDeadline(AUDIT_MS),
    read: (store) => store.search('AuditEvent', query),
  });
  if (!found.ok) throw new StoreError('unreadable');
  return (found.value.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === 'AuditEvent' ? cardsOf(resource, on.tenant.fhirBase, uuids) : [],
  );
}

/** What one event says of these cards. */
function cardsOf(
  { entity = [] }: AuditEvent,
  fhirBase: string,
  uuids: readonly string[],
): readonly (readonly [string, ShownCard])[] {
  const patient = entity.map(({ what }) => what?.identifier).find((one) => one?.system === fhirBase);
  const patientId = /^Patient\/([A-Za-z0-9\-.]{1,64})$/.exec(patient?.value ?? '')?.[1];
  if (patientId === undefined) return [];
  return uuids.flatMap((uuid): readonly (readonly [string, ShownCard])[] => {
    const decision = entity.find(({ what }) => what?.identifier?.value === `urn:uuid:${uuid}`);
    if (decision === undefined) return [];
    const rules = (decision.detail ?? []).flatMap(({ type, valueString }) => (type === 'rule' ? (valueString ?? []) : []));
    return [[uuid, { patientId, key: rules[0] ?? 'unknown', rules }]];
  });
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
