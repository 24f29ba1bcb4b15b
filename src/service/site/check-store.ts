import type { MedplumClient } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { type Finding, finding } from '../../medplum/doctor/catalogue.ts';
import { checkSweep } from '../../medplum/doctor/check-bots.ts';
import { type InstallationRecord, readRecord, RECORD_QUERY } from '../../medplum/install/record.ts';
import { type InstallClient, readItems, search } from '../../medplum/install/project.ts';
import type { Check } from './site-answer.ts';

/** One thing that was looked at. */
export interface Checked {
  readonly what: Check;
  readonly findings: readonly Finding[];
}

/** Looks at the installation in the tenant's Medplum with the service's own client, in reads only. @throws whatever Medplum throws */
export async function* checkStore(client: MedplumClient, version: string, now: string): AsyncGenerator<Checked> {
  const [basic] = await search(client, `Basic?${RECORD_QUERY}`);
  const record = readRecord(basic?.resourceType === 'Basic' ? basic : undefined);
  yield { what: 'installation', findings: checkRecord(record, version) };
  if (record === undefined) return;
  yield { what: 'subscriptions', findings: await checkItems(client, record, SUBSCRIPTIONS) };
  yield { what: 'bots', findings: await checkItems(client, record, BOTS) };
  yield { what: 'sweep', findings: await checkSweep(client, record.at, now) };
}

function checkRecord(record: InstallationRecord | undefined, version: string): readonly Finding[] {
  if (record === undefined) return [finding('not-installed')];
  if (record.state !== 'complete') return [finding('install-unfinished', { detail: `since ${record.at}` })];
  return record.version === version ? [] : [finding('other-release', { detail: `${record.version} instead of ${version}` })];
}

interface Kind {
  readonly type: 'Subscription' | 'Bot';
  readonly missing: 'subscription-missing' | 'bot-missing';
  readonly broken: 'subscription-off' | 'bot-not-deployed';
  readonly works: (resource: Resource) => boolean;
}

const SUBSCRIPTIONS: Kind = {
  type: 'Subscription',
  missing: 'subscription-missing',
  broken: 'subscription-off',
  works: (one) => one.resourceType === 'Subscription' && one.status === 'active',
};
const BOTS: Kind = {
  type: 'Bot',
  missing: 'bot-missing',
  broken: 'bot-not-deployed',
  works: (one) => one.resourceType === 'Bot' && one.executableCode !== undefined,
};

/** What the installation put there is still there and does its work. */
async function checkItems(client: InstallClient, record: InstallationRecord, kind: Kind): Promise<readonly Finding[]> {
  const recorded = [...record.artifacts].flatMap(([key, { item }]) =>
    key.startsWith(`${kind.type}/`) && item?.startsWith(`${kind.type}/`) === true ? [{ key, item }] : [],
  );
  const found = await readItems(
    client,
    recorded.map(({ item }) => item),
  );
  return recorded.flatMap(({ key, item }) => {
    const resource = found.get(item);
    if (resource === undefined) return [finding(kind.missing, { about: key })];
    return kind.works(resource) ? [] : [finding(kind.broken, { about: key })];
  });
}
