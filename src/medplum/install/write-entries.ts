import { normalizeErrorString } from '@medplum/core';
import type { BundleEntry, Resource } from '@medplum/fhirtypes';
import type { InstallClient } from './project.ts';

/**
 * Writes entries as one transaction and gives back what was stored, in order. Where the project lacks transactions Medplum runs
 * them one by one; then what was written stays, and running again goes on from there.
 * @throws Error that names the artifact and what the server said
 */
export async function writeEntries(
  client: InstallClient,
  entries: readonly BundleEntry[],
  keys: readonly string[],
): Promise<readonly Resource[]> {
  const answer = await client
    .executeBatch({ resourceType: 'Bundle', type: 'transaction', entry: [...entries] })
    .catch((error: unknown) => {
      throw new Error(`${describe(keys)}: ${normalizeErrorString(error)}`, { cause: error });
    });
  const answers = answer.entry ?? [];
  return entries.map((entry, at) => {
    const { response, resource } = answers[at] ?? {};
    if (response?.status.startsWith('2') !== true) {
      const reason =
        response?.outcome === undefined ? `no answer (${response?.status ?? ''})` : normalizeErrorString(response.outcome);
      throw new Error(`${keys[at] ?? ''}: ${reason}`);
    }
    return resource ?? withId(entry, response.location);
  });
}

function withId({ resource, request }: BundleEntry, location: string | undefined): Resource {
  const [, id] = /(?:^|\/)[A-Z][A-Za-z]+\/([A-Za-z0-9\-.]+)/.exec(location ?? request?.url ?? '') ?? [];
  return { ...(resource as Resource), ...(id === undefined ? {} : { id }) };
}

function describe(keys: readonly string[]): string {
  const [first = '', ...others] = keys;
  return others.length === 0 ? first : `${first} and ${String(others.length)} more`;
}

/** Runs work on one artifact and names it in whatever the server says against it. */
export async function said<T>(key: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${key}: ${normalizeErrorString(error)}`, { cause: error });
  }
}
