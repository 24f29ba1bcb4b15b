import { describe, expect, test, vi } from 'vitest';
import '../support/words.ts';
import { ApiError, connect, firstApi } from '../../app/api/client.ts';
import { EntryQueue, type QueueOptions } from '../../app/session/entry-queue.ts';
import { EntryStore } from '../../app/session/entry-store.ts';
import { fakeBrowser, memoryEntries } from '../support/entry-databases.ts';
import type { SessionEntryRequest, WrittenAnswer } from '../../src/service/contract.ts';

const OWNER = { user: 'Practitioner/1', patient: 'Patient/1' };
const WRITTEN = { reference: 'Observation/1' } as WrittenAnswer;
const note = (text: string): SessionEntryRequest => ({
  kind: 'note',
  encounter: 'Encounter/1',
  at: '2026-11-22T10:00:00Z',
  text,
});
const textOf = (entry: SessionEntryRequest): string => ('text' in entry ? entry.text : entry.kind);

interface Line {
  readonly queue: EntryQueue;
  readonly sent: string[];
  /** What the next sends answer with; empty = taken. */
  readonly answers: (ApiError | undefined)[];
}

function aLine(store = memoryEntries(), more: Partial<QueueOptions> = {}): Line {
  const sent: string[] = [];
  const answers: (ApiError | undefined)[] = [];
  let keys = 0;
  const send: QueueOptions['send'] = (key, entry) => {
    const error = answers.shift();
    if (error) return Promise.reject(error);
    sent.push(`${key} ${textOf(entry)}`);
    return Promise.resolve(WRITTEN);
  };
  const newKey = (): string => `k${String((keys += 1))}`;
  const queue = new EntryQueue({ owner: OWNER, store, send, onSaved: () => undefined, newKey, pausesMs: [60_000], ...more });
  return { queue, sent, answers };
}

describe('entries of a session', () => {
  test('are sent in the order in which they were made', async () => {
    const { queue, sent } = aLine();
    await Promise.all([queue.add(note('a')), queue.add(note('b')), queue.add(note('c'))]);
    await queue.flush();
    expect(sent).toEqual(['k1 a', 'k2 b', 'k3 c']);
    expect(queue.state()).toMatchObject({ waiting: [], trouble: undefined });
    queue.close();
  });

  test.each([
    [0, 'offline'],
    [401, 'signed-out'],
    [403, 'other-chart'],
    [409, 'service'],
    [503, 'service'],
    [504, 'service'],
  ] as const)('wait after status %d, say why, and go out under the same key later', async (status, trouble) => {
    const { queue, sent, answers } = aLine();
    answers.push(new ApiError(status, ['no']));
    await queue.add(note('a'));
    expect(queue.state()).toMatchObject({ waiting: [{ key: 'k1' }], trouble });
    await queue.add(note('b'));
    expect(sent).toEqual(['k1 a', 'k2 b']);
    queue.close();
  });

  test('that the service refuses stay with the reason, hold nothing up, and are dropped only by hand', async () => {
    const { queue, sent, answers } = aLine();
    answers.push(new ApiError(422, ['The time must be within the visit.']));
    await queue.add(note('a'));
    await queue.add(note('b'));
    expect(sent).toEqual(['k2 b']);
    expect(queue.state().waiting).toMatchObject([{ key: 'k1', refused: ['The time must be within the visit.'] }]);
    await queue.discard('k1');
    expect(queue.state().waiting).toEqual([]);
    queue.close();
  });

  test('that meet another write go out by themselves, and stay with the reason, holding nothing up, when each time one does', async () => {
    const { queue, sent, answers } = aLine(memoryEntries(), { pausesMs: [0] });
    const busy = new ApiError(409, ['Somebody else changed this pathway at the same moment; try again.']);
    answers.push(...Array.from({ length: 4 }, () => busy));
    await queue.add(note('a'));
    await vi.waitFor(() => {
      expect([sent, queue.state().waiting]).toEqual([['k1 a'], []]);
    });
    answers.push(...Array.from({ length: 5 }, () => busy));
    await queue.add(note('b'));
    await queue.add(note('c'));
    await vi.waitFor(() => {
      expect(sent).toEqual(['k1 a', 'k3 c']);
    });
    expect(queue.state()).toMatchObject({ waiting: [{ key: 'k2', refused: busy.messages }], trouble: undefined });
    queue.close();
  });

  test('outlive the page that made them, and are another user’s never', async () => {
    const store = memoryEntries();
    const before = aLine(store);
    before.answers.push(new ApiError(0, []));
    await before.queue.add(note('a'));
    before.queue.close();
    const other = aLine(store, { owner: { ...OWNER, user: 'Practitioner/2' } });
    await other.queue.flush();
    expect(other.sent).toEqual([]);
    const after = aLine(store);
    await after.queue.flush();
    expect(after.sent).toEqual(['k1 a']);
  });

  test('that the service refused go out again under their key when somebody says so', async () => {
    const { queue, sent, answers } = aLine();
    answers.push(new ApiError(404, ['Not here.']));
    await queue.add(note('a'));
    await queue.again('k1');
    expect([sent, queue.state().waiting]).toEqual([['k1 a'], []]);
    queue.close();
  });

  test('wait while another tab sends, and are sent by whoever is first', async () => {
    const store = memoryEntries();
    const free = { is: false };
    const { queue, sent } = aLine(store, {
      alone: async (work) => {
        if (free.is) await work();
        return free.is;
      },
    });
    await queue.add(note('a'));
    expect([sent, queue.state().waiting.length]).toEqual([[], 1]);
    // The other tab has sent it.
    await store.change(OWNER, () => []);
    free.is = true;
    await queue.flush();
    expect([sent, queue.state().waiting]).toEqual([[], []]);
    queue.close();
  });

  test('of before are shown, with the reason, while another page is the one that sends', async () => {
    const store = memoryEntries();
    await store.change(OWNER, () => [{ key: 'k0', entry: note('of before') }]);
    const { queue, sent } = aLine(store, { alone: () => Promise.resolve(false) });
    expect(queue.state().known).toBe(false);
    await queue.flush();
    expect(sent).toEqual([]);
    expect(queue.state()).toMatchObject({ known: true, waiting: [{ key: 'k0' }], trouble: 'elsewhere' });
    queue.close();
  });

  test('are shown when another page makes them, and gone when it has sent them, with the record to be read again', async () => {
    const store = memoryEntries();
    const onTaken = vi.fn();
    const { queue } = aLine(store, { onTaken });
    await queue.flush();
    expect(queue.state()).toMatchObject({ known: true, waiting: [] });
    const other = aLine(store, { onChanged: (ended) => void queue.heard(ended) });
    other.answers.push(new ApiError(0, []));
    await other.queue.add(note('a'));
    await vi.waitFor(() => {
      expect(queue.state().waiting).toMatchObject([{ key: 'k1' }]);
    });
    expect(onTaken).not.toHaveBeenCalled();
    await other.queue.flush();
    await vi.waitFor(() => {
      expect(queue.state().waiting).toEqual([]);
    });
    expect([other.sent, onTaken.mock.calls.length]).toEqual([['k1 a'], 1]);
    queue.close();
  });

  test('of a page that does not send them any more go out from the one that heard of them', async () => {
    const store = memoryEntries();
    const { queue, sent } = aLine(store, { pausesMs: [0] });
    await queue.flush();
    const other = aLine(store, { onChanged: (ended) => void queue.heard(ended) });
    other.answers.push(new ApiError(0, []));
    await other.queue.add(note('a'));
    other.queue.close();
    await vi.waitFor(() => {
      expect(sent).toEqual(['k1 a']);
    });
    queue.close();
  });

  test('that were discarded elsewhere are counted as not saved, and those that were saved before are not', async () => {
    const store = memoryEntries();
    const { queue, answers } = aLine(store);
    answers.push(new ApiError(0, []));
    await queue.add(note('a'));
    answers.push(new ApiError(0, []));
    await queue.add(note('b'));
    // Another page has sent the first, and this one has not heard of it.
    await store.change(OWNER, (waiting) => waiting.slice(1));
    queue.lost((await store.forget(OWNER.user)).keys);
    expect(queue.state()).toMatchObject({ waiting: [{ key: 'k1' }], discarded: 1 });
    await queue.flush();
    expect(queue.state()).toMatchObject({ waiting: [], discarded: 1 });
    queue.close();
  });

  test('that are found gone before it is heard that they were discarded are counted as not saved', async () => {
    const store = memoryEntries();
    const { queue, answers } = aLine(store);
    answers.push(new ApiError(0, []));
    await queue.add(note('a'));
    const { keys } = await store.forget(OWNER.user);
    await queue.flush();
    queue.lost(keys);
    expect(queue.state()).toMatchObject({ waiting: [], discarded: 1 });
    queue.close();
  });

  test('that a sign-out in another page discarded are counted as not saved, though this page never hears of it', async () => {
    const browser = fakeBrowser();
    const onTaken = vi.fn();
    const { queue, answers } = aLine(new EntryStore(browser.open), { onTaken });
    answers.push(new ApiError(0, []));
    await queue.add(note('a'));
    await new EntryStore(browser.open).forget(OWNER.user);
    await queue.flush();
    expect(queue.state()).toMatchObject({ waiting: [], discarded: 1 });
    expect(onTaken).not.toHaveBeenCalled();
    queue.close();
  });

  test('that the browser has lost still wait, are said to, and are sent under their key', async () => {
    const browser = fakeBrowser();
    const onTaken = vi.fn();
    const { queue, sent, answers } = aLine(new EntryStore(browser.open), { onTaken });
    answers.push(new ApiError(0, []), new ApiError(0, []));
    await queue.add(note('a'));
    browser.clear();
    await queue.flush();
    expect(queue.state()).toMatchObject({ waiting: [{ key: 'k1' }], trouble: 'offline', lasting: true });
    browser.clear();
    await queue.flush();
    expect([sent, queue.state().waiting, onTaken.mock.calls.length]).toEqual([['k1 a'], [], 0]);
    queue.close();
  });

  test('that another page discarded do not come back from a page that knew them, though the browser has lost all', async () => {
    const browser = fakeBrowser();
    const { queue, sent, answers } = aLine(new EntryStore(browser.open));
    answers.push(new ApiError(0, []));
    await queue.add(note('a'));
    const told: string[] = [];
    const other = aLine(new EntryStore(browser.open), { onChanged: (ended) => void told.push(...ended) });
    await other.queue.discard('k1');
    browser.clear();
    await queue.heard(told);
    await queue.flush();
    expect([told, sent, queue.state().waiting]).toEqual([['k1'], [], []]);
    queue.close();
  });

  test('that were discarded while they were under way, and arrive, are not counted as discarded', async () => {
    const store = memoryEntries();
    const answer = Promise.withResolvers<WrittenAnswer>();
    const { queue } = aLine(store, { send: () => answer.promise });
    const added = queue.add(note('a'));
    await vi.waitFor(() => {
      expect(queue.state()).toMatchObject({ waiting: [{ key: 'k1' }], sending: true });
    });
    queue.lost((await store.forget(OWNER.user)).keys);
    expect(queue.state()).toMatchObject({ waiting: [], discarded: 1 });
    answer.resolve(WRITTEN);
    await added;
    expect(queue.state()).toMatchObject({ waiting: [], discarded: 0 });
    queue.close();
  });
});

const NodeRequest = Request;

describe('a call that nobody answers', () => {
  test('fails after a while, without a claim that nothing was saved', async () => {
    vi.stubGlobal('fetch', (_: Request, { signal }: RequestInit) => {
      return new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => {
          reject(new Error('aborted'));
        }),
      );
    });
    // A browser's page has an address to start from.
    vi.stubGlobal('Request', function (path: string, init: RequestInit) {
      return new NodeRequest(new URL(path, 'https://kap.example'), init);
    });
    const asked = firstApi(connect(undefined, 5)).user();
    await expect(asked).rejects.toMatchObject({ status: 408, messages: [expect.stringContaining('may not be saved')] });
    vi.unstubAllGlobals();
  });
});

test('a browser that never answers keeps no entry from being shown and sent, and from being said not to be kept', async () => {
  vi.useFakeTimers();
  const browser = fakeBrowser();
  browser.silent = true;
  const { queue, sent, answers } = aLine(new EntryStore(browser.open));
  answers.push(new ApiError(0, ['no']));
  const added = queue.add(note('a'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(queue.state()).toMatchObject({ known: false, waiting: [{ key: 'k1' }], lasting: false });
  await vi.advanceTimersByTimeAsync(10_000);
  await added;
  expect(queue.state()).toMatchObject({ known: true, waiting: [{ key: 'k1' }], lasting: false, trouble: 'offline' });
  await queue.flush();
  expect([sent, queue.state().waiting, queue.state().lasting]).toEqual([['k1 a'], [], false]);
  queue.close();
  vi.useRealTimers();
});
