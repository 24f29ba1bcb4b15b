import type { MedplumClient } from '@medplum/core';
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { StoreError } from './store-error.ts';

/** A client of Medplum; only what is needed of MedplumClient, so that bots and tests can bring their own. */
export type Store = Pick<MedplumClient, 'executeBatch' | 'search'>;

/** Resources of one page; Medplum gives no more. */
export const PAGE = 1_000;

/** GETs in one request. @throws StoreError when the store does not answer each */
export async function batch(store: Store, urls: readonly string[]): Promise<readonly BundleEntry[]> {
  const entry = urls.map((url) => ({ request: { method: 'GET' as const, url } }));
  const answer = await asked(() => store.executeBatch({ resourceType: 'Bundle', type: 'batch', entry }));
  const entries = entriesOf(answer);
  if (entries.length !== urls.length) throw new StoreError('malformed');
  return entries;
}

/** What one page of a search holds. @throws StoreError when it is none */
export function matchesOf(entry: BundleEntry | undefined): readonly Resource[] {
  if (entry?.response?.status.startsWith('403') === true) throw new StoreError('forbidden');
  if (entry?.resource?.resourceType !== 'Bundle' || entry.response?.status.startsWith('2') !== true)
    throw new StoreError('unreadable');
  return resourcesIn(entry.resource);
}

export function resourcesIn(bundle: Bundle): readonly Resource[] {
  return entriesOf(bundle).flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
}

/** The client throws whatever its fetch or its reading of an answer stumbled over. @throws StoreError */
export async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError('unreadable', { cause: error });
  }
}

/** The entries of what the client's types call a Bundle. @throws StoreError when it is none: no answer must not read as an empty one */
function entriesOf(answer: unknown): readonly BundleEntry[] {
  const isBundle = isRecord(answer) && answer['resourceType'] === 'Bundle';
  const entries: unknown = isBundle ? (answer['entry'] ?? []) : undefined;
  if (!Array.isArray(entries)) throw new StoreError('malformed');
  const isEntry = (entry: unknown): entry is BundleEntry =>
    isRecord(entry) && (entry['resource'] === undefined || isRecord(entry['resource']));
  if (!entries.every(isEntry)) throw new StoreError('malformed');
  return entries;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
