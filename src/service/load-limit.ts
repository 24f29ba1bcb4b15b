/** How much of one kind of work may be under way at a time, for each tenant apart: one clinic's flood is not another's. */
export interface LoadLimit {
  /** Takes places, one by default; false, and none is taken, when there are not as many. Every place taken must be given back. */
  enter(key: string, places?: number): boolean;
  leave(key: string, places?: number): void;
  /** Places taken, by key; those with none are left out. */
  readonly taken: () => ReadonlyMap<string, number>;
}

export function createLoadLimit(size: number): LoadLimit {
  const taken = new Map<string, number>();
  return {
    enter: (key, places = 1) => {
      const count = (taken.get(key) ?? 0) + places;
      if (count > size) return false;
      taken.set(key, count);
      return true;
    },
    taken: () => taken,
    leave: (key, places = 1) => {
      const count = (taken.get(key) ?? 0) - places;
      if (count > 0) taken.set(key, count);
      else taken.delete(key);
    },
  };
}
