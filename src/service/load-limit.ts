/** How much of one kind of work may be under way at a time, for each tenant apart: one clinic's flood is not another's. */
export interface LoadLimit {
  /** Takes a place; false when all are taken. Every place taken must be given back. */
  enter(tenant: string): boolean;
  leave(tenant: string): void;
  /** Places taken, by tenant; those with none are left out. */
  readonly taken: () => ReadonlyMap<string, number>;
}

export function createLoadLimit(places: number): LoadLimit {
  const taken = new Map<string, number>();
  return {
    enter: (tenant) => {
      const count = taken.get(tenant) ?? 0;
      if (count >= places) return false;
      taken.set(tenant, count + 1);
      return true;
    },
    taken: () => taken,
    leave: (tenant) => {
      const count = (taken.get(tenant) ?? 0) - 1;
      if (count > 0) taken.set(tenant, count);
      else taken.delete(tenant);
    },
  };
}
