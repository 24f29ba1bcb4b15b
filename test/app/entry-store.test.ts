import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change, WaitingEntry } from '../../app/session/entry-database.ts';
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
    const store = new EntryStore(() => {
      const at = browser.open();
      const entries = async (): ReturnType<typeof at.entries> => {
        const all = await at.entries();
        browser.silent = true;
        return all;
      };
      return { ...at, entries };
    });
    await store.change(OWNER, adding('a'));
    await given(store.forget(OWNER.user));
    browser.silent = false;
    await vi.advanceTimersByTimeAsync(30_000);
    await store.change(OWNER, adding('b'));
    browser.catchUp();
    expect(keysOf(browser.kept.get(KEY))).toContain('b');
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
    expect(await store.forget(OWNER.user)).toEqual(['a', 'b']);
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
