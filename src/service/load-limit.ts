/** How much of one kind of work may be under way at a time, for each tenant apart: one clinic's flood is not another's. */
export interface LoadLimit {
  /** Takes places, one by default; false, and none is taken, when there are not as many. Every place taken must be given back. */
  enter(key: string, places?: number): boolean;
  leave(key: string, places?: number): void;
  /** Places that are taken under a key. */
  of(key: string): number;
  /** Places taken, by key; those with none are left out. */
  readonly taken: () => ReadonlyMap<string, number>;
}

/** A map that loses its last key, or gets one and loses it again, makes itself anew; so some keys stay without a place taken. */
const KEPT_IDLE = 64;

export function createLoadLimit(size: number): LoadLimit {
  const taken = new Map<string, number>();
  return {
    enter: (key, places = 1) => {
      const count = (taken.get(key) ?? 0) + places;
      if (count > size) return false;
      taken.set(key, count);
      return true;
    },
    of: (key) => taken.get(key) ?? 0,
    taken: () => new Map([...taken].filter(([, count]) => count > 0)),
    leave: (key, places = 1) => {
      const count = Math.max(0, (taken.get(key) ?? 0) - places);
      if (count > 0 || taken.size <= KEPT_IDLE) taken.set(key, count);
      else taken.delete(key);
    },
  };
}
