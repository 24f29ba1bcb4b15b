import { describe, expect, test } from 'vitest';
import '../support/words.ts';
import { ApiError } from '../../app/api/client.ts';
import { EntryQueue, type QueueOptions } from '../../app/session/entry-queue.ts';
import { memoryEntries } from '../../app/session/entry-store.ts';
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
});
