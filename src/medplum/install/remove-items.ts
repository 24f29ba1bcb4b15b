import { OperationOutcomeError } from '@medplum/core';
import { inParallel, type InstallClient } from './project.ts';
import { said } from './write-entries.ts';

/** What is to be removed. */
export interface Item {
  readonly key: string;
  /** `Type/id`. */
  readonly item: string;
}

/** Events stop first, then what answers them, then what they rest on. */
const ORDER = ['Subscription', 'OperationDefinition', 'ProjectMembership', 'Bot', 'ClientApplication', 'AccessPolicy'];
const GONE: readonly (string | undefined)[] = ['not-found', 'gone'];

/**
 * Removes items, a few of one kind at a time; what is gone already is no fault, so that a removal that was killed can be run again. Code that was
 * deployed stays with Medplum until its Bot goes.
 * @throws Error that names the artifact and what the server said
 */
export async function removeItems(
  client: InstallClient,
  projectId: string,
  { items, progress }: { readonly items: readonly Item[]; readonly progress?: (key: string) => void },
): Promise<void> {
  const rank = ({ item }: Item): number => {
    const at = ORDER.indexOf(item.split('/')[0] ?? '');
    return at < 0 ? ORDER.length : at;
  };
  const remove = async ({ key, item }: Item): Promise<void> => {
    const [type = '', id = ''] = item.split('/');
    if (type === 'Binary') return;
    const path = type === 'ProjectMembership' ? `admin/projects/${projectId}/members/${id}` : client.fhirUrl(type, id);
    await said(key, () => unlessGone(client.delete(path)));
    progress?.(key);
  };
  const byRank = [...Map.groupBy(items, rank)].toSorted(([a], [b]) => a - b);
  for (const [, some] of byRank) await inParallel(some.map((one) => () => remove(one)));
}

async function unlessGone(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof OperationOutcomeError) || !GONE.includes(error.outcome.id)) throw error;
  }
}
