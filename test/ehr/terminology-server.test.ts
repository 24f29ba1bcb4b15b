import { describe, expect, test, vi } from 'vitest';
import { codeKey } from '../../src/core/safety/rule-codings.ts';
import { ruleHierarchies } from '../../src/core/safety/rule-hierarchies.ts';
import { createTerminologyServer } from '../../src/ehr/terminology-server.ts';
import { SYSTEMS } from '../../src/terminology/systems.ts';
import { aTerminologyServer, type Mood } from '../support/terminology-server.ts';

const conceptOf = (rule: string): string => ruleHierarchies().find((one) => one.rule === rule)?.concepts[0] ?? '';
// Codes of this test only: grandchildren of what the rules enumerate.
const PARENTS = {
  'test-psychosis-child': ['test-psychosis-parent'],
  'test-psychosis-parent': [conceptOf('psychosis')],
  'test-both': [conceptOf('psychosis'), conceptOf('pregnancy')],
  'test-harmless': ['test-root'],
  'test-root': [],
};
const snomed = (code: string) => ({ system: SYSTEMS.snomed, code });

function aServer(mood: Mood = 'whole') {
  const remote = aTerminologyServer(PARENTS);
  remote.mood = mood;
  const failed = vi.fn();
  let now = 0;
  const server = createTerminologyServer({ base: 'https://tx.example/fhir', fetch: remote.fetch, failed, clock: () => now });
  const check = async (code: string, signal = AbortSignal.timeout(5_000)) =>
    (await server.check([snomed(code)], { patientId: 'p1', signal })).get(codeKey(snomed(code)));
  return { remote, failed, check, server, later: (ms: number) => (now += ms) };
}

describe.each(['whole', 'no-inline'] as const)('a terminology server that is %s', (mood) => {
  test.each([
    ['test-psychosis-child', ['psychosis']],
    ['test-both', ['pregnancy', 'psychosis']],
    ['test-harmless', []],
  ])('puts %s under the rules %j', async (code, rules) => {
    const check = await aServer(mood).check(code);
    expect(check).toEqual({ state: 'checked', rules: expect.any(Array) as unknown });
    expect(check?.state === 'checked' ? check.rules.toSorted() : []).toEqual(rules);
  });

  test('leaves a code unchecked that it does not know', async () => {
    expect(await aServer(mood).check('test-unheard-of')).toEqual({ state: 'unchecked' });
  });
});

describe('answers', () => {
  test('are kept: a second question asks nobody', async () => {
    const { remote, check } = aServer();
    await check('test-harmless');
    const before = remote.asked.length;
    await check('test-harmless');
    expect(remote.asked).toHaveLength(before);
    expect(before).toBe(2);
  });

  test('to one question at a time serve all who ask meanwhile', async () => {
    const { remote, check } = aServer();
    await Promise.all([check('test-harmless'), check('test-harmless'), check('test-harmless')]);
    expect(remote.asked).toHaveLength(2);
  });
});

describe.each(['down', 'rubbish'] as const)('a terminology server that is %s', (mood) => {
  test('leaves codes unchecked, is reported, and is asked again once it may have come back', async () => {
    const { remote, failed, check, later } = aServer(mood);
    expect(await check('test-harmless')).toEqual({ state: 'unchecked' });
    expect(failed).toHaveBeenCalledTimes(1);
    remote.mood = 'whole';
    later(31_000);
    expect(await check('test-harmless')).toEqual({ state: 'checked', rules: [] });
  });
});

test('whoever cannot wait gets unchecked, and the next to ask finds the answer that came meanwhile', async () => {
  const { remote, check } = aServer('slow');
  const impatient = new AbortController();
  const first = check('test-harmless', impatient.signal);
  impatient.abort();
  expect(await first).toEqual({ state: 'unchecked' });
  remote.release();
  expect(await check('test-harmless')).toEqual({ state: 'checked', rules: [] });
  expect(remote.asked).toHaveLength(2);
});

test('a server that did not answer is left alone for a while', async () => {
  const { remote, check, later } = aServer('down');
  await check('test-harmless');
  const before = remote.asked.length;
  expect(await check('test-root')).toEqual({ state: 'unchecked' });
  expect(remote.asked).toHaveLength(before);
  later(31_000);
  await check('test-root');
  expect(remote.asked.length).toBeGreaterThan(before);
});

describe('one patient with thousands of codes', () => {
  const codes = (count: number) => Array.from({ length: count }, (_, at) => snomed(`test-made-up-${String(at)}`));
  const signal = AbortSignal.timeout(60_000);

  test('leaves what is beyond the bound unchecked, and another patient’s code has its turn soon', async () => {
    const { server, remote } = aServer();
    const flood = server.check(codes(5_000), { patientId: 'p1', signal });
    const other = await server.check([snomed('test-harmless')], { patientId: 'p2', signal });
    expect([...other.values()]).toEqual([{ state: 'checked', rules: [] }]);
    // Those that were under way already, and what each of them was followed by while two questions about the other were asked.
    expect(remote.asked.length).toBeLessThan(20);
    expect((await flood).size).toBe(5_000);
    expect(remote.asked.length).toBeLessThan(120);
  });

  test('is asked about the rest by and by', async () => {
    const parents = Object.fromEntries(codes(150).map(({ code }) => [code, ['test-root']]));
    const remote = aTerminologyServer({ ...parents, 'test-root': [] });
    const server = createTerminologyServer({ base: 'https://tx.example/fhir', fetch: remote.fetch, failed: vi.fn() });
    const unchecked = async () => {
      const checks = await server.check(codes(150), { patientId: 'p1', signal });
      return [...checks.values()].filter(({ state }) => state === 'unchecked').length;
    };
    expect(await unchecked()).toBe(46);
    expect(await unchecked()).toBe(0);
  });

  test('and many others leave room for no more than so many in all', async () => {
    const { server, remote } = aServer();
    const flood = Array.from({ length: 20 }, (_, at) =>
      server.check(
        codes(100).map(({ code }) => snomed(`${code}-${String(at)}`)),
        { patientId: `p${String(at)}`, signal },
      ),
    );
    await Promise.all(flood);
    expect(remote.asked).toHaveLength(1_004);
  });
});
