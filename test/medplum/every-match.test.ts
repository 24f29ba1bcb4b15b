import type { Bundle, BundleEntry, Task } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyMatch } from '../../src/medplum/every-match.ts';
import { PAGE, type Store } from '../../src/medplum/read-batch.ts';

/** As Medplum keeps to it: no search begins further on than this. */
const MAX_OFFSET = 10_000;
const at = (ms: number) => new Date(Date.UTC(2026, 0, 5) + ms).toISOString();

interface Kept {
  readonly id: string;
  ms: number;
  open: boolean;
}

/** A store of Tasks that answers as Medplum does: sorted as asked, in pages, with a bound on offsets. */
function aStore(tasks: Kept[], { page = PAGE, before }: { page?: number; before?: (request: number) => void } = {}) {
  const asked: string[][] = [];
  const search = (url: string): BundleEntry => {
    const params = new URL(url, 'https://store.test').searchParams;
    expect(params.get('_sort')).toBe('_lastUpdated,_id');
    const [since, offset] = [params.get('_lastUpdated')?.slice(2) ?? '', Number(params.get('_offset') ?? 0)];
    if (offset > MAX_OFFSET) return { response: { status: '400' } };
    const sorted = tasks
      .filter(({ ms, open }) => open && at(ms) >= since)
      .toSorted((a, b) => a.ms - b.ms || (a.id < b.id ? -1 : 1));
    const size = Math.min(page, Number(params.get('_count')));
    const entry = sorted.slice(offset, offset + size).map(({ id, ms }) => {
      const resource: Task = { resourceType: 'Task', id, status: 'requested', intent: 'order', meta: { lastUpdated: at(ms) } };
      return { resource };
    });
    const link = offset + size < sorted.length ? [{ relation: 'next', url: 'https://store.test/next' }] : [];
    return { response: { status: '200' }, resource: { resourceType: 'Bundle', type: 'searchset', entry, link } };
  };
  const executeBatch = async ({ entry = [] }: Bundle): Promise<Bundle> => {
    before?.(asked.length);
    const urls = entry.map(({ request }) => request?.url ?? '');
    asked.push(urls);
    return { resourceType: 'Bundle', type: 'batch-response', entry: urls.map(search) };
  };
  return { store: { executeBatch } as unknown as Store, asked };
}

const many = (count: number, msOf: (index: number) => number): Kept[] =>
  Array.from({ length: count }, (_, index) => ({ id: `t${String(index).padStart(6, '0')}`, ms: msOf(index), open: true }));
const idsIn = async (store: Store, since?: string): Promise<readonly string[]> =>
  (await everyMatch(store, [{ query: 'Task?status=requested', since }])).flat().map(({ id }) => id ?? '');

test('more than a store lets be skipped is read to its end, each once', async () => {
  const tasks = many(25_300, (index) => Math.floor(index / 3));
  const { store, asked } = aStore(tasks);
  expect((await idsIn(store)).toSorted()).toEqual(tasks.map(({ id }) => id));
  expect(asked.length).toBeLessThanOrEqual(27);
});

test('more of one instant than a page holds is read to its end', async () => {
  const tasks = many(4_500, (index) => (index < 3_200 ? 5 : 6));
  const { store } = aStore(tasks);
  expect((await idsIn(store)).toSorted()).toEqual(tasks.map(({ id }) => id));
});

test('more of one instant than may be skipped fails, and is not cut', async () => {
  const { store } = aStore(many(12_000, () => 5));
  await expect(idsIn(store)).rejects.toThrow('unreadable');
});

test('a store that gives smaller pages than asked for is read to its end', async () => {
  const tasks = many(730, (index) => index);
  const { store } = aStore(tasks, { page: 200 });
  expect((await idsIn(store)).length).toBe(730);
});

test('what is written between two pages is there, and moves nothing else out', async () => {
  const tasks = many(3_000, (index) => index);
  const { store } = aStore(tasks, {
    before: (request) => {
      if (request !== 1) return;
      // One of the first page is closed, one of it changed, one is new: by offset, three of the second page would be passed over.
      for (const one of tasks.slice(0, 3)) one.open = false;
      Object.assign(tasks[3] ?? {}, { ms: 9_000 });
      tasks.push({ id: 'new', ms: 9_001, open: true });
    },
  });
  const ids = await idsIn(store);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining([...tasks.filter(({ open }) => open).map(({ id }) => id)]));
});

test('several searches share their requests, and each ends by itself', async () => {
  const { store, asked } = aStore(many(2_500, (index) => index));
  const queries = [{ query: 'Task?status=requested' }, { query: 'Task?status=requested', since: at(2_400) }];
  const [all, some] = await everyMatch(store, queries);
  expect([all?.length, some?.length]).toEqual([2_500, 100]);
  expect(asked.map(({ length }) => length)).toEqual([2, 1, 1]);
});

test('many searches are some requests of a bounded size, each with its own answer', async () => {
  const { store, asked } = aStore(many(50, (index) => index));
  const searches = Array.from({ length: 50 }, (_, index) => ({ query: 'Task?status=requested', since: at(index) }));
  const found = await everyMatch(store, searches);
  expect(found.map(({ length }) => length)).toEqual(Array.from({ length: 50 }, (_, index) => 50 - index));
  expect(asked.map(({ length }) => length)).toEqual([20, 20, 10]);
});

test('nothing asked is no request', async () => {
  const { store, asked } = aStore([]);
  expect(await everyMatch(store, [])).toEqual([]);
  expect(asked).toEqual([]);
});

test.each([
  ['403', 'forbidden'],
  ['500', 'unreadable'],
  ['429', 'unreadable'],
])('a page answered with %s fails the whole as %s', async (status, fault) => {
  const { store } = aStore(many(1_500, (index) => index));
  let calls = 0;
  const whole = store.executeBatch.bind(store);
  store.executeBatch = async (bundle: Bundle) => {
    calls += 1;
    const entry = [{ response: { status } }];
    return calls === 2 ? { resourceType: 'Bundle', type: 'batch-response', entry } : whole(bundle);
  };
  await expect(idsIn(store)).rejects.toThrow(fault);
});

test('a full page of things that do not say when they changed fails', async () => {
  const { store } = aStore(many(1_500, (index) => index));
  const whole = store.executeBatch.bind(store);
  store.executeBatch = async (bundle: Bundle) => {
    const answer = await whole(bundle);
    for (const { resource } of (answer.entry?.[0]?.resource as Bundle).entry ?? []) delete resource?.meta;
    return answer;
  };
  await expect(idsIn(store)).rejects.toThrow('malformed');
});

test('whatever instants things have, and whatever the page, each is read once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(12), { maxLength: 120 }), fc.integer({ min: 1, max: 40 }), async (instants, page) => {
      const tasks = many(instants.length, (index) => instants[index] ?? 0);
      const { store } = aStore(tasks, { page });
      expect((await idsIn(store)).toSorted()).toEqual(tasks.map(({ id }) => id));
    }),
    { numRuns: 100 },
  );
});
