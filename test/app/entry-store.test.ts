import { describe, expect, test } from 'vitest';
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
