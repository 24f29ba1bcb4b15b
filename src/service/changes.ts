import { keyDigest } from './key-digest.ts';
import type { KeyValueStore } from './key-value-store.ts';

/** Says that a patient's record changed, to every copy of the service. */
export interface Changes {
  /** @param patientId - the EHR's id */
  touch(tenant: string, patientId: string): Promise<void>;
  /** A mark that differs after every change; empty while none was seen. */
  markOf(tenant: string, patientId: string): Promise<string>;
}

/** A mark outlives any panel that waits for it. */
const KEEP_S = 24 * 3_600;

/** Marks live in the store that all copies share, so that a panel at one copy hears of what another wrote. */
export function createChanges(shared: KeyValueStore, ids: () => string): Changes {
  const key = (tenant: string, patientId: string) => `${tenant}:changed:${keyDigest(tenant, patientId)}`;
  return {
    touch: (tenant, patientId) => shared.set(key(tenant, patientId), JSON.stringify(ids()), KEEP_S),
    markOf: async (tenant, patientId) => (await shared.get(key(tenant, patientId))) ?? '',
  };
}
