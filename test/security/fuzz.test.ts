import { expect, test } from 'vitest';
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
