import { describe, expect, test } from 'vitest';
import { countActions } from '../../../src/medplum/install/plan.ts';
import { type Bench, install, newBench, smallRelease, stateOf } from './support.ts';

const newer = smallRelease((release) => ({
  ...release,
  version: '9.9.9',
  definitions: release.definitions.map((one) => ({ ...one, title: 'A newer title' }) as typeof one),
  bots: release.bots.map(({ manifest, code }) => ({
    manifest: { ...manifest, description: 'A newer description' },
    code: `${code}\n`,
  })),
}));

const whole = await undisturbed();
const upgraded = await undisturbed(true);

async function undisturbed(upgrade = false): Promise<{ readonly state: readonly unknown[]; readonly writes: number }> {
  const bench = await newBench();
  await install(bench);
  if (upgrade) {
    bench.writes.length = 0;
    await install(bench, { release: newer });
  }
  return { state: stateOf(bench), writes: bench.writes.length };
}

/** The process ends at the nth write, before it is sent or after the server has done it: nothing more of it arrives. */
async function killedAt(bench: Bench, nth: number, when: 'before' | 'after', work: () => Promise<unknown>): Promise<void> {
  const killed = (): never => {
    throw new DOMException('killed', 'AbortError');
  };
  let count = 0;
  bench[when] = () => {
    count += 1;
    if (count < nth) return;
    bench.before = killed;
    killed();
  };
  await work().catch(() => undefined);
  bench.before = () => undefined;
  bench.after = () => undefined;
}

const points = (writes: number): [number, 'before' | 'after'][] =>
  Array.from({ length: writes }, (_, at) => [
    [at + 1, 'before' as const],
    [at + 1, 'after' as const],
  ]).flat() as [number, 'before' | 'after'][];

describe('an installation killed at any write', () => {
  test.each(points(whole.writes))(
    'write %i, %s it is done: running again ends where an undisturbed run ends',
    async (nth, when) => {
      const bench = await newBench();
      await killedAt(bench, nth, when, () => install(bench));
      const again = await install(bench);
      expect(countActions(again.prepared.plan).conflict).toBe(0);
      expect(stateOf(bench)).toEqual(whole.state);
      expect((await install(bench)).written).toBe(0);
    },
  );
});

describe('an upgrade killed at any write', () => {
  test.each(points(upgraded.writes))('write %i, %s it is done: takes nothing of its own for the clinic’s', async (nth, when) => {
    const bench = await newBench();
    await install(bench);
    await killedAt(bench, nth, when, () => install(bench, { release: newer }));
    const again = await install(bench, { release: newer });
    expect(countActions(again.prepared.plan).conflict).toBe(0);
    expect(stateOf(bench)).toEqual(upgraded.state);
  });

  test.each(points(upgraded.writes))('write %i, %s it is done: a still newer release goes on from there', async (nth, when) => {
    const bench = await newBench();
    await install(bench);
    await killedAt(bench, nth, when, () => install(bench, { release: newer }));
    const back = await install(bench);
    expect(countActions(back.prepared.plan).conflict).toBe(0);
    expect(stateOf(bench)).toEqual(whole.state);
  });
});
