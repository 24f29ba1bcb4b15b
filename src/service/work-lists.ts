import { createHash } from 'node:crypto';
import { instantMs } from '../core/time.ts';
import { buildDeskList } from '../core/work-list/desk-work.ts';
import { cliniciansIn, clinicsIn, countKinds, type WorkChoice } from '../core/work-list/filter-work.ts';
import {
  buildWorkList,
  calendarDay,
  WORK_KINDS,
  type WorkItem,
  type WorkKind,
  type WorkOptions,
} from '../core/work-list/work-list.ts';
import { type HeldWork, readWork, sizeOf, WHOLE_EVERY_MS, workOf } from '../medplum/held-work.ts';
import type { Store } from '../medplum/store.ts';
import { readDeskForms } from '../medplum/work-list.ts';
import { createShortMemory } from './short-memory.ts';

/** All that one reader may see, of which a panel is sent a page at a time. */
export interface WholeList {
  /** The most pressing first. */
  readonly items: readonly WorkItem[];
  /** Kinds, people and clinics of the items. */
  readonly kinds: readonly WorkKind[];
  readonly clinicians: readonly WorkChoice[];
  readonly clinics: readonly WorkChoice[];
  /** The same for the same items, at whatever copy of the service. */
  readonly version: string;
  /** Instant at which the store was asked last. */
  readonly readAt: string;
}

export interface WorkReader extends WorkOptions {
  readonly tenant: string;
  /** Who reads, as far as the store tells readers apart: a person's reference, or `undefined` for the service itself. */
  readonly person: string | undefined;
  /** Whether it is a front desk's list, in which nothing clinical stands. */
  readonly isDesk: boolean;
  readonly store: () => Promise<Store>;
}

export interface WorkLists {
  /**
   * @param version - of the list that more is asked of: while that is the newest known here and was just read, the store is not asked
   * @throws StoreError
   */
  read(reader: WorkReader, version?: string): Promise<WholeList>;
}

/** A list that is older is read anew, whatever is asked of it: a panel asks twice a minute. A product choice. */
const RECENT_MS = 45_000;
/** Who has stopped asking is forgotten, when all would be read anew. Product choices: so much memory for so much speed. */
const KEEP_MS = WHOLE_EVERY_MS;
const MAX_READERS = 100;
/** Things held of all readers together, about 1.4 kB each with its row; a reader beyond it is read whole each time. */
const MAX_HELD = 200_000;

/** Of a whole list's content: few large texts are told apart several times faster than many small ones, and one is as large as the list. */
const ITEMS_A_TEXT = 1_000;

interface Kept {
  readonly held: HeldWork;
  readonly list: WholeList;
  /** What the list was made of. */
  readonly changes: number;
  readonly day: string;
}

/**
 * The lists of all readers, each one's apart. Each reading asks the store, for what changed since that reader's last one; readings of one reader
 * come one after the other, and those that wait for the same one share it.
 */
export function createWorkLists(): WorkLists {
  const weight = { max: MAX_HELD, maxEntry: MAX_HELD, of: ({ held }: Kept) => Math.max(1, sizeOf(held)) };
  const memory = createShortMemory<Kept>({ keepMs: KEEP_MS, max: MAX_READERS, weight });
  const lanes = createLanes<WholeList>();
  return {
    read: async (reader, version) => {
      const key = JSON.stringify([reader.tenant, reader.isDesk, reader.person]);
      const known = memory.get(key)?.list;
      if (known !== undefined && known.version === version && isRecent(known, reader.now)) return known;
      return lanes.next(key, async () => {
        const kept = await update(reader, memory.get(key));
        memory.set(key, kept);
        return kept.list;
      });
    },
  };
}

async function update(reader: WorkReader, before: Kept | undefined): Promise<Kept> {
  const { now, isDesk, timeZone } = reader;
  const store = await reader.store();
  const [held, responses] = await Promise.all([readWork(store, now, before?.held), isDesk ? readDeskForms(store, now) : []]);
  const { changes } = held;
  const day = calendarDay(now, timeZone);
  // Whether somebody wants an escort is told by forms, which are read each time.
  if (before !== undefined && !isDesk && before.changes === changes && before.day === day)
    return { ...before, held, list: { ...before.list, readAt: now } };
  const items = isDesk ? buildDeskList({ ...workOf(held), responses }, reader) : buildWorkList(workOf(held), reader);
  return { held, changes, day, list: { ...describe(items), readAt: now } };
}

function isRecent({ readAt }: WholeList, now: string): boolean {
  const age = (instantMs(now) ?? Number.NaN) - (instantMs(readAt) ?? Number.NaN);
  return age >= 0 && age < RECENT_MS;
}

function describe(items: readonly WorkItem[]): Omit<WholeList, 'readAt'> {
  const counts = countKinds(items);
  const hash = createHash('sha256');
  for (let at = 0; at < items.length; at += ITEMS_A_TEXT) hash.update(JSON.stringify(items.slice(at, at + ITEMS_A_TEXT)));
  return {
    items,
    kinds: WORK_KINDS.filter((kind) => counts[kind] !== undefined),
    clinicians: cliniciansIn(items),
    clinics: clinicsIn(items),
    version: hash.digest('base64url').slice(0, 22),
  };
}

/** Work under a name, one at a time: what is asked for while some is under way begins after it, once for all who ask. */
function createLanes<T>(): { next(name: string, work: () => Promise<T>): Promise<T> } {
  const lanes = new Map<string, { readonly running: Promise<T>; waiting?: Promise<T> }>();
  const start = (name: string, work: () => Promise<T>): Promise<T> => {
    const running = work().finally(() => {
      if (lanes.get(name)?.running === running && lanes.get(name)?.waiting === undefined) lanes.delete(name);
    });
    lanes.set(name, { running });
    return running;
  };
  return {
    next: (name, work) => {
      const lane = lanes.get(name);
      if (lane === undefined) return start(name, work);
      return (lane.waiting ??= lane.running.then(
        () => start(name, work),
        () => start(name, work),
      ));
    },
  };
}
