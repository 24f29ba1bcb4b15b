import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, digest } from '../../../src/core/pathway/digest.ts';

test('the order of keys and undefined members change neither the canonical text nor the digest', () => {
  expect(canonicalJson({ b: 1, a: [{ d: undefined, c: 'x' }] })).toBe('{"a":[{"c":"x"}],"b":1}');
  expect(digest({ a: 1, b: 2 })).toBe(digest({ b: 2, a: 1, c: undefined }));
});

test('canonical text parses back to the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a different value gives a different digest', () => {
  expect(digest(['due'])).not.toBe(digest(['done']));
  expect(digest([1, 23])).not.toBe(digest([12, 3]));
});
