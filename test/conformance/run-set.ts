import { beforeEach, expect, test } from 'vitest';
import { coverage, type RequirementSet, testName } from './requirement.ts';

/** One test a requirement, and one that the list is whole and its coverage in docs/conformance is what these tests say. */
export function runSet<World extends { reset(): void }>(set: RequirementSet<World>, worldOf: () => World): void {
  beforeEach(() => {
    worldOf().reset();
  });
  for (const one of set.requirements) if ('test' in one) test(testName(set, one), () => one.test(worldOf()));

  test('every id of the list is here once', () => {
    expect(set.requirements.map(({ id }) => id)).toEqual(set.ids);
  });

  test('each says in a few words what it asks, and what is left aside why', () => {
    for (const one of set.requirements) {
      expect(one.says.length, one.id).toBeGreaterThan(10);
      if ('notApplicable' in one) expect(one.notApplicable.length, one.id).toBeGreaterThan(20);
    }
  });

  test('its coverage is what docs/conformance says; npm run conformance writes it', async () => {
    await expect(coverage(set)).toMatchFileSnapshot(`../../docs/conformance/${set.name}-${set.actor.toLowerCase()}.csv`);
  });
}
