/** What is worked out from a thing, kept for as long as the thing itself. */
export interface Memo<K extends object, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
}

/**
 * Kept on the thing, where nobody sees it who lists, copies, compares or writes the thing. A weak map says the same more plainly, and
 * costs a chart's memory: one that lives as long as the process keeps all that is in it over every collection of new objects, so that
 * each chart outlived its answer and waited for the rare collection of everything (docs/performance.md). What is frozen, as all that
 * the sandbox's store holds, has no other place.
 */
export function createMemo<K extends object, V>(): Memo<K, V> {
  const slot = Symbol('memo');
  const ofFrozen = new WeakMap<K, V>();
  return {
    get: (key) => (key as { readonly [slot]?: V })[slot] ?? (Object.isExtensible(key) ? undefined : ofFrozen.get(key)),
    set: (key, value) => {
      if (Object.isExtensible(key)) Object.defineProperty(key, slot, { value, configurable: true });
      else ofFrozen.set(key, value);
    },
  };
}

type Makers<T extends object> = { readonly [K in keyof T]: () => T[K] };

/**
 * For properties that are made when somebody asks for them. Their accessors are the same functions for all objects: a getter in an object
 * literal is a new one each time, for which V8 gives the object a shape of its own, and that keeps whatever the getter reaches.
 * @returns what adds the properties to an object, after those that it has; a maker is called at each look
 */
export function createLater<T extends object>(
  ...names: readonly (keyof T & string)[]
): <B extends object>(base: B, makers: Makers<T>) => B & T {
  const slot = Symbol('makers');
  const accessorOf = (name: keyof T & string): PropertyDescriptor => ({
    get(this: { readonly [slot]: Makers<T> }) {
      return this[slot][name]();
    },
    enumerable: true,
  });
  const accessors = Object.fromEntries(names.map((name) => [name, accessorOf(name)]));
  return (base, makers) => {
    Object.defineProperty(base, slot, { value: makers });
    // As the accessors say.
    return Object.defineProperties(base, accessors) as typeof base & T;
  };
}
