import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WaitingEntry } from '../../app/session/entry-database.ts';
import type { Change } from '../../app/session/entry-kept.ts';
import { ENTRIES, EntryStore } from '../../app/session/entry-store.ts';
import { fakeBrowser, memoryEntries } from '../support/entry-databases.ts';

const OWNER = { user: 'clinic/Practitioner/1', patient: 'Patient/1' };
const KEY = 'clinic/Practitioner/1 Patient/1';
const anEntry = (key: string): WaitingEntry => ({
  key,
  entry: { kind: 'note', encounter: 'Encounter/1', at: '2026-11-22T10:00:00Z', text: key },
});
const adding =
  (key: string): Change =>
  (waiting) => [...waiting.filter((one) => one.key !== key), anEntry(key)];
const dropping =
  (key: string): Change =>
  (waiting) =>
    waiting.filter((one) => one.key !== key);
const keysOf = (waiting: readonly WaitingEntry[] | undefined): readonly string[] | undefined => waiting?.map(({ key }) => key);

describe('a browser that fails when it is asked to keep something', () => {
  test('is one that keeps nothing, and says so', async () => {
    // Node has no IndexedDB.
    await ENTRIES.change(OWNER, adding('k'));
    expect([ENTRIES.lasting, keysOf(await ENTRIES.read(OWNER)), ENTRIES.mustStay]).toEqual([false, ['k'], true]);
    await ENTRIES.change(OWNER, dropping('k'));
    expect([ENTRIES.lasting, ENTRIES.mustStay]).toEqual([false, false]);
  });

  test('by a dropped connection is asked once more on a new one, and keeps what it is given', async () => {
    const browser = fakeBrowser();
    const store = new EntryStore(browser.open);
    await store.change(OWNER, adding('a'));
    browser.drop();
    expect(keysOf(await store.read(OWNER))).toEqual(['a']);
    browser.drop();
    await store.change(OWNER, adding('b'));
    expect([store.lasting, keysOf(browser.kept.get(KEY))]).toEqual([true, ['a', 'b']]);
  });

  test('for good leaves the list that was known last, never an empty one', async () => {
    const browser = fakeBrowser();
    const store = new EntryStore(browser.open);
    await store.change(OWNER, adding('a'));
    browser.blocked = true;
    // What the browser has already it will have after the page is closed.
    expect([keysOf(await store.read(OWNER)), store.lasting, store.mustStay]).toEqual([['a'], false, false]);
    await store.change(OWNER, adding('b'));
    expect([keysOf(await store.read(OWNER)), await store.countOf(OWNER.user), store.mustStay]).toEqual([['a', 'b'], 2, true]);
    // Nothing waits, but the browser would send once more what is sent.
    for (const key of ['a', 'b']) await store.change(OWNER, dropping(key));
    expect([keysOf(await store.read(OWNER)), store.mustStay]).toEqual([[], true]);
  });

  test('for a while is told what changed meanwhile as soon as it takes something again', async () => {
    const browser = fakeBrowser();
    const store = new EntryStore(browser.open);
    await store.change(OWNER, adding('sent'));
    await store.change(OWNER, adding('stays'));
    browser.blocked = true;
    await store.change(OWNER, dropping('sent'));
    await store.change(OWNER, adding('late'));
    // Another tab, whose connection holds.
    browser.kept.set(KEY, adding('of another tab')(browser.kept.get(KEY) ?? []));
    expect(keysOf(browser.kept.get(KEY))).toEqual(['sent', 'stays', 'of another tab']);
    browser.blocked = false;
    expect([await store.countOf(OWNER.user), store.lasting]).toEqual([3, false]);
    // Of whomever the page asks next.
    await store.read({ ...OWNER, patient: 'Patient/2' });
    expect([store.lasting, keysOf(browser.kept.get(KEY))]).toEqual([true, ['stays', 'of another tab', 'late']]);
    expect(keysOf(await store.read(OWNER))).toEqual(['stays', 'of another tab', 'late']);
  });
});

describe('a browser that never answers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** What a promise gives once as much time has passed as it may take. */
  async function given<T>(promise: Promise<T>): Promise<T> {
    await vi.advanceTimersByTimeAsync(10_000);
    return promise;
  }

  test('holds nothing up for ever, and is one that keeps nothing', async () => {
    const browser = fakeBrowser();
    const store = new EntryStore(browser.open);
    await store.change(OWNER, adding('a'));
    browser.silent = true;
    expect([keysOf(await given(store.read(OWNER))), store.lasting, store.mustStay]).toEqual([['a'], false, false]);
    // It is not waited for each time anew.
    await store.change(OWNER, adding('b'));
    expect([keysOf(await store.read(OWNER)), store.lasting, store.mustStay]).toEqual([['a', 'b'], false, true]);
    expect(await store.countOf(OWNER.user)).toBe(2);
  });

  test('has the page stay open on what it was given, before it is known that it will not answer', async () => {
    const browser = fakeBrowser();
    browser.silent = true;
    const store = new EntryStore(browser.open);
    void store.read(OWNER);
    void store.change(OWNER, adding('a'));
    expect(store.mustStay).toBe(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([store.mustStay, store.lasting]).toEqual([true, false]);
  });

  test('and then does is told all that changed meanwhile, and nothing of what it had not answered is done late', async () => {
    const browser = fakeBrowser();
    const store = new EntryStore(browser.open);
    browser.silent = true;
    await given(store.change(OWNER, adding('discarded')));
    await store.change(OWNER, adding('stays'));
    await store.change(OWNER, dropping('discarded'));
    browser.silent = false;
    await vi.advanceTimersByTimeAsync(30_000);
    expect([keysOf(await store.read(OWNER)), store.lasting, store.mustStay]).toEqual([['stays'], true, false]);
    browser.catchUp();
    expect(keysOf(browser.kept.get(KEY))).toEqual(['stays']);
  });

  test('is asked again as soon as what it was asked is answered', async () => {
    const browser = fakeBrowser();
    const store = new EntryStore(browser.open);
    browser.silent = true;
    await given(store.change(OWNER, adding('a')));
    browser.silent = false;
    browser.catchUp();
    await vi.advanceTimersByTimeAsync(0);
    await store.read(OWNER);
    expect([store.lasting, keysOf(browser.kept.get(KEY))]).toEqual([true, ['a']]);
  });

  test('on one connection is asked on another, and keeps there', async () => {
    const browser = fakeBrowser();
    const [hung, sound] = [fakeBrowser(), browser];
    hung.silent = true;
    const connections = [hung.open, sound.open];
    const store = new EntryStore(() => (connections.shift() ?? sound.open)());
    await given(store.change(OWNER, adding('a')));
    await store.change(OWNER, adding('b'));
    expect([store.lasting, keysOf(browser.kept.get(KEY))]).toEqual([true, ['a', 'b']]);
  });

  test('removes nothing late that was entered since', async () => {
    const browser = fakeBrowser();
    const store = new EntryStore(browser.open);
    await store.change(OWNER, adding('a'));
    browser.silent = true;
    expect(await given(store.forget(OWNER.user))).toEqual({ keys: ['a'], isRemoved: false });
    browser.silent = false;
    await vi.advanceTimersByTimeAsync(30_000);
    await store.change(OWNER, adding('b'));
    browser.catchUp();
    expect(keysOf(browser.kept.get(KEY))).toEqual(['b']);
  });
});

describe('a browser that has lost what it kept', () => {
  test('is given again what the page knew, in the order in which it was made', async () => {
    const browser = fakeBrowser();
    const store = new EntryStore(browser.open);
    await store.change(OWNER, adding('a'));
    await store.change(OWNER, adding('b'));
    browser.clear();
    await store.change(OWNER, adding('c'));
    expect([store.lasting, keysOf(browser.kept.get(KEY))]).toEqual([true, ['a', 'b', 'c']]);
  });

  test('is not given what another page has sent or discarded, or what a sign-out has, also where nobody said so', async () => {
    const browser = fakeBrowser();
    const [asleep, other] = [new EntryStore(browser.open), new EntryStore(browser.open)];
    for (const key of ['sent', 'forgotten', 'stays']) await other.change(OWNER, adding(key));
    await asleep.read(OWNER);
    await other.change(OWNER, dropping('sent'));
    browser.kept.delete(KEY);
    expect(keysOf(await asleep.read(OWNER))).toEqual(['forgotten', 'stays']);
    await other.forget(OWNER.user);
    expect(await asleep.read(OWNER)).toEqual([]);
    expect(['sent', 'forgotten', 'stays'].map((key) => asleep.isForgotten(key))).toEqual([false, true, true]);
    expect([...browser.kept]).toEqual([]);
  });

  test('is told again what the page heard of other pages, and gets nothing of that back', async () => {
    const browser = fakeBrowser();
    const [one, other] = [new EntryStore(browser.open), new EntryStore(browser.open)];
    await one.change(OWNER, adding('discarded'));
    await other.read(OWNER);
    browser.clear();
    one.end(['discarded'], 'done');
    expect(await one.read(OWNER)).toEqual([]);
    expect(await other.read(OWNER)).toEqual([]);
  });

  test('does not get back what was kept on a connection that broke before it said so, and was sent by another page since', async () => {
    const browser = fakeBrowser();
    const broken = browser.open();
    const update: typeof broken.update = async (how) => {
      await broken.update(how);
      browser.drop();
      browser.blocked = true;
      throw new Error('The database connection is closing.');
    };
    const connections = [{ ...broken, update }];
    const store = new EntryStore(() => connections.shift() ?? browser.open());
    await store.change(OWNER, adding('a'));
    expect([store.lasting, keysOf(browser.kept.get(KEY))]).toEqual([false, ['a']]);
    browser.blocked = false;
    await new EntryStore(browser.open).change(OWNER, dropping('a'));
    expect([await store.read(OWNER), store.lasting, [...browser.kept]]).toEqual([[], true, []]);
  });

  test('is told of the last 500 that ended, and of no more', async () => {
    const browser = fakeBrowser();
    const store = new EntryStore(browser.open);
    const keys = Array.from({ length: 510 }, (_, at) => `k${String(at)}`);
    await store.change(OWNER, () => keys.map(anEntry));
    await store.change(OWNER, () => []);
    await store.read(OWNER);
    const { ended } = await browser.open().read();
    expect([ended.length, ended[0], ended.at(-1)]).toEqual([500, { key: 'k10', how: 'done' }, { key: 'k509', how: 'done' }]);
  });
});

describe('a sign-out', () => {
  test('names or leaves what another page makes at the same moment, and never removes it unnamed', async () => {
    const browser = fakeBrowser();
    const other = new EntryStore(browser.open);
    let added: Promise<void> | undefined;
    const store = new EntryStore(() => {
      const at = browser.open();
      const read: typeof at.read = async () => {
        const kept = await at.read();
        added = other.change(OWNER, adding('late'));
        await added;
        return kept;
      };
      const update: typeof at.update = (how) => {
        added ??= other.change(OWNER, adding('late'));
        return at.update(how);
      };
      return { read, update };
    });
    await new EntryStore(browser.open).change(OWNER, adding('a'));
    const { keys } = await store.forget(OWNER.user);
    await added;
    expect([...keys, ...(keysOf(browser.kept.get(KEY)) ?? [])].sort()).toEqual(['a', 'late']);
  });

  test('says when the browser would not remove what it keeps, and removes it when it is asked again', async () => {
    const browser = fakeBrowser();
    const store = new EntryStore(browser.open);
    await store.change(OWNER, adding('a'));
    browser.blocked = true;
    expect(await store.forget(OWNER.user)).toEqual({ keys: ['a'], isRemoved: false });
    expect([keysOf(browser.kept.get(KEY)), await store.read(OWNER), store.mustStay]).toEqual([['a'], [], true]);
    browser.blocked = false;
    expect((await store.forget(OWNER.user)).isRemoved).toBe(true);
    expect([[...browser.kept], store.mustStay]).toEqual([[], false]);
  });

  test('from a browser that never kept anything removes all that there is', async () => {
    const store = memoryEntries();
    await store.change(OWNER, adding('a'));
    expect(await store.forget(OWNER.user)).toEqual({ keys: ['a'], isRemoved: true });
    expect([await store.read(OWNER), store.mustStay]).toEqual([[], false]);
  });
});

test('what is entered while the browser is asked something is neither taken for kept nor lost', async () => {
  const browser = fakeBrowser();
  const store = new EntryStore(browser.open);
  const first = store.change(OWNER, adding('a'));
  await Promise.resolve();
  await Promise.all([first, store.change(OWNER, adding('b'))]);
  expect([store.mustStay, keysOf(browser.kept.get(KEY))]).toEqual([false, ['a', 'b']]);
});

describe('what is counted and forgotten', () => {
  test('is each user’s own, and what others of the same clinic left about the patient', async () => {
    const browser = fakeBrowser();
    const store = new EntryStore(browser.open);
    await store.change(OWNER, adding('a'));
    await store.change({ ...OWNER, patient: 'Patient/2' }, adding('b'));
    await store.change({ ...OWNER, user: 'clinic/Practitioner/12' }, adding('c'));
    await store.change({ ...OWNER, user: 'other/Practitioner/1' }, adding('d'));
    expect([await store.countOf(OWNER.user), await store.countOthers(OWNER)]).toEqual([2, 1]);
    expect(await store.forget(OWNER.user)).toEqual({ keys: ['a', 'b'], isRemoved: true });
    expect([await store.countOf(OWNER.user), await store.countOthers(OWNER)]).toEqual([0, 1]);
    expect(await store.read(OWNER)).toEqual([]);
  });

  test('covers what only the page keeps', async () => {
    const store = memoryEntries();
    await store.change(OWNER, adding('a'));
    await store.change({ ...OWNER, user: 'clinic/Practitioner/2' }, adding('b'));
    expect([await store.countOf(OWNER.user), await store.countOthers(OWNER)]).toEqual([1, 1]);
    await store.forget(OWNER.user);
    expect([await store.countOf(OWNER.user), await store.read(OWNER)]).toEqual([0, []]);
  });
});
