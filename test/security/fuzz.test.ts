import { expect, test } from 'vitest';
import { judgeMemory } from '../fuzz/memory.ts';
import { runFuzz } from '../fuzz/run.ts';

// The long run is `npm run fuzz`; the seed is fixed so that a failure here is everybody's.
test(
  'some hundred mutated requests give no fault, and one faulty prefetch entry costs no other card',
  { timeout: 60_000 },
  async () => {
    const { sent, faults, prefetch, byKind } = await runFuzz({ requests: 500, faulty: 60, seed: 20_261_122 });
    expect(faults).toEqual([]);
    expect(prefetch.kept / prefetch.calls, prefetch.lost[0]?.slice(0, 2_000)).toBeGreaterThanOrEqual(0.99);
    expect(sent).toBe(500 + 3 * 60);
    expect(Object.keys(byKind).sort()).toEqual(['feedback', 'hook', 'launch', 'notification', 'panel', 'raw', 'token']);
  },
);

test.each([
  ['that stays where it is after the start', (at: number) => (at < 5 ? 60 + 10 * at : 110 + (at % 3)), true],
  ['that shoots up once', (at: number) => (at === 40 ? 400 : 110), true],
  ['that grows all the time', (at: number) => 100 + at, false],
  ['that is let go of never', (at: number) => (at < 30 ? 100 : 150), false],
])('memory %s is judged by its two ends', (_name, heapOf, isSteady) => {
  const samples = Array.from({ length: 50 }, (_, at) => ({ heapMb: heapOf(at), rssMb: 200 }));
  expect(judgeMemory(samples).isSteady).toBe(isSteady);
  expect(judgeMemory(samples.map(({ heapMb }) => ({ heapMb: 50, rssMb: 2 * heapMb }))).isSteady).toBe(isSteady);
});
