/**
 * One requirement of a published list, by its id there. `says` is our own short account of it, never the list's text: whoever
 * compares must read the specification itself.
 */
export type Requirement<World> = {
  readonly id: string;
  readonly level: 'SHALL' | 'SHALL NOT';
  readonly says: string;
} & ({ readonly test: (world: World) => Promise<void> | void } | { readonly notApplicable: string });

/** A requirement with the test that exercises it. */
export function shall<World>(id: string, says: string, test: (world: World) => Promise<void> | void): Requirement<World> {
  return { id, level: 'SHALL', says, test };
}

export function shallNot<World>(id: string, says: string, test: (world: World) => Promise<void> | void): Requirement<World> {
  return { id, level: 'SHALL NOT', says, test };
}

/** A requirement that asks nothing of this product, with the reason. */
export function asideShall<World>(id: string, says: string, notApplicable: string): Requirement<World> {
  return { id, level: 'SHALL', says, notApplicable };
}

export function asideShallNot<World>(id: string, says: string, notApplicable: string): Requirement<World> {
  return { id, level: 'SHALL NOT', says, notApplicable };
}

export interface RequirementSet<World> {
  /** Name of the list and its version, as its publisher writes it. */
  readonly name: string;
  readonly actor: string;
  /** Every id of that list that is a SHALL or SHALL NOT for the actor. */
  readonly ids: readonly string[];
  readonly requirements: readonly Requirement<World>[];
}

export function testName<World>(set: RequirementSet<World>, { id, level, says }: Requirement<World>): string {
  return `${set.name}/${id} ${level}: ${says}`;
}

/** The coverage of a set as CSV: one row a requirement, in the list's order. */
export function coverage<World>(set: RequirementSet<World>): string {
  const header = ['id', 'actor', 'conformance', 'in our words', 'status', 'test', 'why not'];
  const rows = set.requirements.map((one) => [
    `${set.name}/${one.id}`,
    set.actor,
    one.level,
    one.says,
    'test' in one ? 'tested' : 'not applicable',
    'test' in one ? testName(set, one) : '',
    'test' in one ? '' : one.notApplicable,
  ]);
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n';
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
