import type { BundleEntry, Resource } from '@medplum/fhirtypes';
import { batch, matchesOf, PAGE, type Store } from './read-batch.ts';
import { StoreError } from './store-error.ts';

/** A search of one type whose answer may be of any size. */
export interface WideSearch {
  /** With its type or types, and neither order nor size: `Task?status=requested`. */
  readonly query: string;
  /** Only what changed at this instant of the store's clock or later. */
  readonly since?: string | undefined;
  /** Its first page, where that was asked for with something else (`firstPage`). */
  readonly first?: BundleEntry | undefined;
  /** More is an error. */
  readonly maxPages?: number;
}

/** What asks for the first page of a search, for a batch that asks for more than searches. */
export function firstPage(query: string): string {
  return urlOf({ query, place: undefined });
}

/** Searches of one request, so that it is answered in time and in a size that is taken (`medplum-fetch.ts`). A product choice. */
const SEARCHES_AT_ONCE = 20;
/** A million resources: whatever asks for more does not end. */
const MAX_PAGES = 1_000;

/**
 * Everything that each search matches, in its newest version, however much it is. The next page begins where the last one ended by when
 * things changed, so a store's bound on offsets does not end it, and what is written meanwhile comes again instead of moving the others:
 * nothing is missed. Searches go side by side, some in one request.
 * @throws StoreError; a part that can't be read fails the whole
 */
export async function everyMatch(store: Store, searches: readonly WideSearch[]): Promise<readonly (readonly Resource[])[]> {
  const walks = searches.map(walkOf);
  for (;;) {
    const open = walks.filter(({ place }) => place !== undefined);
    if (open.length === 0) return walks.map(({ found }) => [...found.values()]);
    for (let at = 0; at < open.length; at += SEARCHES_AT_ONCE) {
      const some = open.slice(at, at + SEARCHES_AT_ONCE);
      const answers = await batch(store, some.map(urlOf));
      some.forEach((walk, place) => {
        take(walk, answers[place]);
      });
    }
  }
}

/** Where a page begins: what changed at `from` or later, without the first `offset` of it. */
interface Place {
  readonly from: string | undefined;
  readonly offset: number;
}

interface Walk {
  readonly query: string;
  /** That may still be read. */
  pagesLeft: number;
  /** Undefined when the last page was read. */
  place: Place | undefined;
  readonly found: Map<string, Resource>;
}

function walkOf({ query, since, first, maxPages = MAX_PAGES }: WideSearch): Walk {
  const walk: Walk = { query, pagesLeft: maxPages, place: { from: since, offset: 0 }, found: new Map() };
  if (first !== undefined) take(walk, first);
  return walk;
}

/** Things of one instant stand by their ids, so that an offset among them stays true. */
function urlOf({ query, place }: Pick<Walk, 'query' | 'place'>): string {
  const { from, offset = 0 } = place ?? {};
  const bounds = [
    ...(from === undefined ? [] : [`_lastUpdated=ge${encodeURIComponent(from)}`]),
    ...(offset === 0 ? [] : [`_offset=${offset}`]),
  ];
  const order = ['_sort=_lastUpdated,_id', `_count=${PAGE}`];
  return `${query}${query.includes('?') ? '&' : '?'}${[...bounds, ...order].join('&')}`;
}

function take(walk: Walk, entry: BundleEntry | undefined): void {
  const page = matchesOf(entry);
  for (const one of page) walk.found.set(keyOf(one), one);
  walk.pagesLeft -= 1;
  // A store that gives smaller pages than asked for says so by its link.
  walk.place = page.length < PAGE && !hasNext(entry) ? undefined : after(page, walk.place);
  if (walk.place !== undefined && walk.pagesLeft <= 0) throw new StoreError('too-large');
}

/** @throws StoreError: without an id, one would stand for all that have none */
function keyOf({ resourceType, id }: Resource): string {
  if (id === undefined) throw new StoreError('malformed');
  return `${resourceType}/${id}`;
}

function hasNext(entry: BundleEntry | undefined): boolean {
  return entry?.resource?.resourceType === 'Bundle' && entry.resource.link?.some(({ relation }) => relation === 'next') === true;
}

/** More than a page of one instant, as a bulk load may leave, is gone through by offset; everything else by the instant. */
function after(page: readonly Resource[], { from, offset }: Place = { from: undefined, offset: 0 }): Place {
  const last = page.at(-1)?.meta?.lastUpdated;
  if (last === undefined) throw new StoreError('malformed');
  return last === from ? { from, offset: offset + page.length } : { from: last, offset: 0 };
}
