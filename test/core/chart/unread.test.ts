import { expect, test } from 'vitest';
import type { Freshness } from '../../../src/core/chart/chart.ts';
import { unreadCategories } from '../../../src/core/chart/unread.ts';
import { freshness, NOW } from '../../support/builders.ts';

const unread = (conditions: Freshness): readonly string[] =>
  unreadCategories({ freshness: freshness({ conditions }) }, ['conditions', 'allergies'], { now: NOW, maxAgeHours: 24 });

test.each<[string, Freshness, readonly string[]]>([
  ['read a minute ago', { state: 'read', at: '2026-03-10T14:59:00Z' }, []],
  ['read exactly 24 hours ago', { state: 'read', at: '2026-03-09T15:00:00Z' }, []],
  ['read a second more than 24 hours ago', { state: 'read', at: '2026-03-09T14:59:59Z' }, ['conditions']],
  ['read by a clock a minute ahead', { state: 'read', at: '2026-03-10T15:01:00Z' }, []],
  ['read tomorrow', { state: 'read', at: '2026-03-11T15:00:00Z' }, ['conditions']],
  ['read at a time that is none', { state: 'read', at: 'yesterday' }, ['conditions']],
  ['read with an error', { state: 'failed', at: NOW, reason: 'timeout' }, ['conditions']],
  ['never read', { state: 'never' }, ['conditions']],
])('a category %s is unread: %o', (_, state, expected) => {
  expect(unread(state)).toEqual(expected);
});

test('names only the categories that are needed', () => {
  const none = freshness({ vitals: { state: 'never' } });
  expect(unreadCategories({ freshness: none }, ['conditions'], { now: NOW, maxAgeHours: 24 })).toEqual([]);
});

test('takes everything for unread when the present is not an instant', () => {
  expect(unreadCategories({ freshness: freshness() }, ['conditions'], { now: 'now', maxAgeHours: 24 })).toEqual(['conditions']);
});
