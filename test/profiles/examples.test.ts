import type { Observation, QuestionnaireResponse } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { scoreObservations } from '../../src/core/instruments/score-observations.ts';
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

describe('what examples say', () => {
  const observations = sourceIds('examples')
    .map(example)
    .filter((resource): resource is Observation => resource.resourceType === 'Observation' && resource.derivedFrom !== undefined);

  it.each(observations.map((observation) => [observation.id ?? '', observation] as const))(
    '%s is what the core computes from the answers that it is derived from',
    (_, observation) => {
      const reference = observation.derivedFrom?.[0]?.reference ?? '';
      const response = compiled.get(reference) as QuestionnaireResponse;
      const ours = scoreObservations({ reference, resource: response }).find(
        ({ meta }) => meta?.profile?.[0] === observation.meta?.profile?.[0],
      );
      expect(ours?.valueQuantity?.value).toBe(observation.valueQuantity?.value);
      expect(ours?.valueCodeableConcept?.coding?.[0]?.code).toBe(observation.valueCodeableConcept?.coding?.[0]?.code);
      expect(ours?.identifier).toEqual(observation.identifier);
      expect(ours?.interpretation).toEqual(observation.interpretation);
    },
  );

  it('refers to nothing that is not there', () => {
    const named = sourceIds('examples').flatMap((id) =>
      [...JSON.stringify(example(id)).matchAll(/"reference":"([^"]+)"/gu)].map(([, reference]) =>
        (reference ?? '').replace(/\/_history\/.*$/u, ''),
      ),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((reference) => !compiled.has(reference))).toEqual([]);
  });
});
