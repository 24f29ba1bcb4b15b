import { describe, expect, it } from 'vitest';
import { compiled, definitions, example, objections, sourceIds } from './build.ts';

const profiles = definitions.filter(({ type, derivation }) => derivation === 'constraint' && type !== 'Extension');
const invariants = sourceIds('invariants');
const counterexamples = sourceIds('counterexamples');

/** A counterexample's id is the id of the invariant that it breaks, followed by how. */
function broken(id: string): string {
  const named = invariants.filter((invariant) => id.startsWith(`${invariant}-`));
  return named.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

describe('examples', () => {
  it.each(sourceIds('examples'))('%s is valid against the profiles that it claims', (id) => {
    expect(objections(example(id))).toEqual([]);
  });

  it.each(profiles.map(({ id }) => id ?? ''))('profile %s has a valid example', (id) => {
    const url = profiles.find((profile) => profile.id === id)?.url ?? '';
    const valid = sourceIds('examples').filter((name) => example(name).meta?.profile?.includes(url) === true);
    expect(valid.length).toBeGreaterThan(0);
  });
});

describe('counterexamples', () => {
  it.each(counterexamples)('%s is refused for the reason in its name, and for no other', (id) => {
    const human = definitions
      .flatMap((definition) => definition.snapshot?.element ?? [])
      .flatMap((element) => element.constraint ?? [])
      .find(({ key }) => key === broken(id))?.human;
    expect(human).toBeDefined();
    const texts = objections(example(id)).map((issue) => issue.details?.text ?? '');
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !text.includes(human ?? ' '))).toEqual([]);
  });

  it.each(invariants)('invariant %s has a counterexample', (id) => {
    expect(counterexamples.some((name) => broken(name) === id)).toBe(true);
  });

  it.each(invariants)('invariant %s is obeyed by a profile', (id) => {
    const keys = definitions
      .flatMap((definition) => definition.differential?.element ?? [])
      .flatMap((element) => element.constraint ?? []);
    expect(keys.some(({ key }) => key === id)).toBe(true);
  });
});

describe('shipped protocols and forms', () => {
  const shipped = [...compiled.entries()].filter(([key]) =>
    /^(PlanDefinition|Questionnaire|ConceptMap|CodeSystem|ValueSet)\//.test(key),
  );
  const examples = [...sourceIds('examples'), ...counterexamples];
  it.each(shipped.map(([key]) => key).filter((key) => !examples.includes(key.split('/')[1] ?? '')))('%s is valid', (key) => {
    const resource = compiled.get(key);
    expect(resource === undefined ? ['missing'] : objections(resource)).toEqual([]);
  });
});
