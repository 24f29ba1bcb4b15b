import { describe, expect, it } from 'vitest';
import { createLater, createMemo } from '../../src/core/memo.ts';

describe('a memo', () => {
  it('gives what was kept for a thing, and nothing for its equal', () => {
    const memo = createMemo<readonly number[], string>();
    const thing = [1, 2];
    memo.set(thing, 'kept');
    expect(memo.get(thing)).toBe('kept');
    expect(memo.get([1, 2])).toBeUndefined();
  });

  it('is told from another memo of the same thing', () => {
    const [one, other] = [createMemo<object, string>(), createMemo<object, string>()];
    const thing = {};
    one.set(thing, 'one');
    expect(other.get(thing)).toBeUndefined();
  });

  it('goes along with no copy of the thing, and is in no text of it', () => {
    const memo = createMemo<object, string>();
    const thing = { id: 'a' };
    memo.set(thing, 'kept');
    expect(memo.get({ ...thing })).toBeUndefined();
    expect(memo.get(structuredClone(thing))).toBeUndefined();
    expect(JSON.stringify(thing)).toBe('{"id":"a"}');
    expect(thing).toStrictEqual({ id: 'a' });
  });

  it('is replaced by what is kept later', () => {
    const memo = createMemo<object, string>();
    const thing = {};
    memo.set(thing, 'before');
    memo.set(thing, 'after');
    expect(memo.get(thing)).toBe('after');
  });

  it('keeps things that are frozen as well, before or after', () => {
    const memo = createMemo<object, string>();
    const thing = Object.freeze({});
    memo.set(thing, 'kept');
    expect(memo.get(thing)).toBe('kept');
    const later = {};
    memo.set(later, 'before');
    Object.freeze(later);
    expect(memo.get(later)).toBe('before');
  });
});

describe('properties that are made later', () => {
  const withName = createLater<{ readonly name: string; readonly size: number }>('name', 'size');

  it('are made when they are looked at, each from its own maker', () => {
    const asked: string[] = [];
    const make = (id: string) => withName({ id }, { name: () => (asked.push(id), `name of ${id}`), size: () => id.length });
    const [a, bb] = [make('a'), make('bb')];
    expect(asked).toEqual([]);
    expect([a.name, bb.name, bb.size, a.size]).toEqual(['name of a', 'name of bb', 2, 1]);
    expect(asked).toEqual(['a', 'bb']);
  });

  it('are copied, listed and written like any others', () => {
    const made = withName({ id: 'a' }, { name: () => 'b', size: () => 1 });
    expect({ ...made }).toStrictEqual({ id: 'a', name: 'b', size: 1 });
    expect(JSON.stringify(made)).toBe('{"id":"a","name":"b","size":1}');
  });
});
