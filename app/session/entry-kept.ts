import type { Ended, Kept, Waiting } from './entry-database.ts';

/** Doing it twice is doing it once: nobody knows whether a change was made whose connection broke. */
export type Change = (waiting: Waiting) => Waiting;

/** What a page knows of one person's entries about one patient. */
export interface Held {
  /** As the browser said last. */
  readonly kept: Waiting;
  /** Made since, and not taken by the browser. */
  readonly changes: readonly Change[];
}

/** More than a page that slept can have missed. A product choice. */
const MAX_ENDED = 500;

/**
 * What the browser is to keep, and what a page shows: what is kept, with what this page changed, without what has ended anywhere. What
 * the page knew and the browser has lost (cleared data, a new database after a broken one) is put back: nobody has said that it ended,
 * and to send it twice under its key is to send it once.
 */
export function settle(kept: Kept, held: ReadonlyMap<string, Held>, endedHere: readonly Ended[]): Kept {
  const ended = new Map(kept.ended.map(({ key, how }) => [key, how]));
  const end = (key: string, how: Ended['how']): void => {
    if (!ended.has(key)) ended.set(key, how);
  };
  for (const { key, how } of endedHere) end(key, how);
  const waiting = new Map(kept.waiting);
  for (const [place, one] of held) {
    let list = without(together(one.kept, waiting.get(place) ?? []), ended);
    for (const change of one.changes) {
      const next = change(list);
      for (const { key } of without(list, keysIn(next))) end(key, 'done');
      list = next;
    }
    waiting.set(place, list);
  }
  return { waiting: withoutAll(waiting, ended), ended: ended.size === kept.ended.length ? kept.ended : lastOf(ended) };
}

/** The same without one user's entries, which have ended so. */
export function forget({ waiting, ended }: Kept, isTheirs: (place: string) => boolean): Kept {
  const keys = [...waiting].filter(([place]) => isTheirs(place)).flatMap(([, list]) => list.map(({ key }) => key));
  if (keys.length === 0) return { waiting, ended };
  const forgotten = keys.map((key) => [key, 'forgotten'] as const);
  const all = new Map([...ended.map(({ key, how }) => [key, how] as const), ...forgotten]);
  return { waiting: withoutAll(waiting, all), ended: lastOf(all) };
}

type Keys = Pick<ReadonlySet<string>, 'has'>;
const keysIn = (list: Waiting): Keys => new Set(list.map(({ key }) => key));
const without = (list: Waiting, keys: Keys): Waiting => {
  const left = list.filter(({ key }) => !keys.has(key));
  return left.length === list.length ? list : left;
};

/** What the browser has lost was made before what it has. */
function together(known: Waiting, kept: Waiting): Waiting {
  const lost = without(known, keysIn(kept));
  return lost.length === 0 ? kept : [...lost, ...kept];
}

/** Nothing is left of a user and a patient of whom nothing waits. */
function withoutAll(waiting: Kept['waiting'], keys: Keys): Kept['waiting'] {
  const left = [...waiting].map(([place, list]) => [place, without(list, keys)] as const);
  return new Map(left.filter(([, list]) => list.length > 0));
}

function lastOf(ended: ReadonlyMap<string, Ended['how']>): readonly Ended[] {
  return [...ended].map(([key, how]) => ({ key, how })).slice(-MAX_ENDED);
}
