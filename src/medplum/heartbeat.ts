import type { Basic, BundleEntry, Extension } from '@medplum/fhirtypes';
import { HOUR_MS } from '../core/time.ts';
import { extension, IDENTIFIERS, local, profile } from '../terminology/codes.ts';
import { identifierQuery } from './course.ts';
import type { Store } from './store.ts';
import { transact } from './transact.ts';

/** How far the sweep came in its current or last round. */
export interface Heartbeat {
  /** Instant at which the round began. */
  readonly began: string;
  /** Instant at which it last got on. */
  readonly at: string;
  /** Instant at which it came to its end; undefined while it goes on over several runs. */
  readonly ended: string | undefined;
  /** Courses looked at, written to, and not to be looked at because of an error, in this round. */
  readonly checked: number;
  readonly changed: number;
  readonly failed: number;
  /** Id of the CarePlan after which an unfinished round goes on. */
  readonly after: string | undefined;
}

/** A heartbeat with the resource that holds it; both undefined when no sweep has ever got on. */
export interface FoundHeartbeat {
  readonly heartbeat: Heartbeat | undefined;
  readonly resource: Basic | undefined;
}

/** The heartbeat's identifier value, in the system `IDENTIFIERS.record`; one for each Medplum project. */
export const HEARTBEAT_KEY = 'sweep';

/** A round begins every midnight (UTC): without one for longer than this, the sweep is not running. */
const LATE_HOURS = 26;

/** Whether somebody should be told that the sweep does not run (any more). */
export function isHeartbeatLate(heartbeat: Heartbeat | undefined, now: string): boolean {
  return heartbeat === undefined || !(Date.parse(now) - Date.parse(heartbeat.at) <= LATE_HOURS * HOUR_MS);
}

/** Reads the heartbeat of this project. @throws whatever the store throws */
export async function findHeartbeat(store: Pick<Store, 'search'>): Promise<FoundHeartbeat> {
  const query = new URLSearchParams({ identifier: `${IDENTIFIERS.record}|${HEARTBEAT_KEY}`, _count: '1' });
  const resource = (await store.search('Basic', query)).entry?.[0]?.resource;
  return { heartbeat: readHeartbeat(resource), resource };
}

/** What a heartbeat's resource says; undefined when it can't be read. */
export function readHeartbeat(resource: Basic | undefined): Heartbeat | undefined {
  const parts = resource?.extension?.find(({ url }) => url === extension('kap-heartbeat'))?.extension ?? [];
  const part = (name: string): Extension | undefined => parts.find(({ url }) => url === name);
  const [began, at] = [part('began')?.valueInstant, part('at')?.valueInstant];
  const counts = [part('checked'), part('changed'), part('failed')].map((one) => one?.valueUnsignedInt);
  const [checked, changed, failed] = counts;
  if (began === undefined || at === undefined) return undefined;
  if (checked === undefined || changed === undefined || failed === undefined) return undefined;
  return { began, at, checked, changed, failed, ended: part('ended')?.valueInstant, after: part('after')?.valueString };
}

/**
 * Keeps one heartbeat, in place of the one that was found.
 * @throws StoreError `conflict` when another sweep wrote its own meanwhile
 */
export async function writeHeartbeat(
  store: Pick<Store, 'executeBatch'>,
  heartbeat: Heartbeat,
  found: Basic | undefined,
): Promise<void> {
  await transact(store, [heartbeatEntry(heartbeat, found)]);
}

function heartbeatEntry(heartbeat: Heartbeat, found: Basic | undefined): BundleEntry {
  const resource = buildHeartbeat(heartbeat);
  if (found?.id === undefined) {
    const ifNoneExist = identifierQuery(IDENTIFIERS.record, HEARTBEAT_KEY);
    return { resource, request: { method: 'POST', url: 'Basic', ifNoneExist } };
  }
  const version = found.meta?.versionId;
  return {
    resource: { ...resource, id: found.id },
    request: { method: 'PUT', url: `Basic/${found.id}`, ...(version === undefined ? {} : { ifMatch: `W/"${version}"` }) },
  };
}

function buildHeartbeat({ began, at, ended, checked, changed, failed, after }: Heartbeat): Basic {
  return {
    resourceType: 'Basic',
    meta: { profile: [profile('kap-heartbeat-record')] },
    identifier: [{ system: IDENTIFIERS.record, value: HEARTBEAT_KEY }],
    code: { coding: [local('kap-record', 'heartbeat')] },
    extension: [
      {
        url: extension('kap-heartbeat'),
        extension: [
          { url: 'began', valueInstant: began },
          { url: 'at', valueInstant: at },
          ...(ended === undefined ? [] : [{ url: 'ended', valueInstant: ended }]),
          { url: 'checked', valueUnsignedInt: checked },
          { url: 'changed', valueUnsignedInt: changed },
          { url: 'failed', valueUnsignedInt: failed },
          ...(after === undefined ? [] : [{ url: 'after', valueString: after }]),
        ],
      },
    ],
  };
}
