import type { CodeSystem, ConceptMap, PlanDefinition, Questionnaire, ValueSet } from '@medplum/fhirtypes';
import artifacts from '../../profiles/build/artifacts.json' with { type: 'json' };

/** What is known of a StructureDefinition at run time; its snapshot is in profiles/build/profiles.json. */
export interface ProfileSummary {
  readonly id: string;
  readonly url: string;
  readonly type: string;
}

interface Artifacts {
  readonly CodeSystem: readonly CodeSystem[];
  readonly ConceptMap: readonly ConceptMap[];
  readonly PlanDefinition: readonly PlanDefinition[];
  readonly Questionnaire: readonly Questionnaire[];
  readonly StructureDefinition: readonly ProfileSummary[];
  readonly ValueSet: readonly ValueSet[];
}

type Kind = keyof Artifacts;

const BASE = 'https://kap-pathway.org/fhir/';

/**
 * Undoes what scripts/profiles.mjs does to keep the file small, since bots bundle it: `~/` stands for the base of our URLs, and the
 * codes of a value set are one string.
 */
function expand(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('~/') ? BASE + value.slice(2) : value;
  if (Array.isArray(value)) return value.map(expand);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) =>
      key === 'codes' && typeof part === 'string' ? ['concept', part.split('|').map((code) => ({ code }))] : [key, expand(part)],
    ),
  );
}

// The JSON's inferred literal types are of no use; SUSHI has checked that each entry is what its resourceType says.
const compiled = expand(artifacts) as Artifacts;

/** Where `canonical` looks, in order; a Questionnaire and a StructureDefinition may share an id. */
const CANONICAL_KINDS = [
  'Questionnaire',
  'PlanDefinition',
  'ValueSet',
  'CodeSystem',
  'ConceptMap',
  'StructureDefinition',
] as const;

function byId<K extends Kind>(kind: K): ReadonlyMap<string, Artifacts[K][number]> {
  return new Map(compiled[kind].map((artifact): [string, Artifacts[K][number]] => [artifact.id ?? '', artifact]));
}

const codeSystems = byId('CodeSystem');
const conceptMaps = byId('ConceptMap');
const valueSets = byId('ValueSet');
const profiles = byId('StructureDefinition');
const forms = new Map(compiled.Questionnaire.flatMap((form) => [form.id, form.url].map((key) => [key ?? '', form] as const)));

function required<T>(found: T | undefined, kind: Kind, id: string): T {
  if (found === undefined) throw new Error(`No ${kind} ${id} in profiles/build/artifacts.json; run npm run profiles`);
  return found;
}

/** The local CodeSystem with this id. Throws for an unknown id. */
export function codeSystem(id: string): CodeSystem {
  return required(codeSystems.get(id), 'CodeSystem', id);
}

/** The ConceptMap with this id. Throws for an unknown id. */
export function conceptMap(id: string): ConceptMap {
  return required(conceptMaps.get(id), 'ConceptMap', id);
}

/** The ValueSet with this id. Throws for an unknown id. */
export function valueSet(id: string): ValueSet {
  return required(valueSets.get(id), 'ValueSet', id);
}

/** Every ValueSet of the guide. */
export function allValueSets(): readonly ValueSet[] {
  return compiled.ValueSet;
}

/** The Questionnaire with this id or canonical URL (a version after `|` is ignored); undefined when it is not ours. */
export function questionnaire(idOrCanonical: string): Questionnaire | undefined {
  return forms.get(withoutVersion(idOrCanonical));
}

/** Every Questionnaire of the guide. */
export function questionnaires(): readonly Questionnaire[] {
  return compiled.Questionnaire;
}

/** Every protocol (PlanDefinition) of the guide, as FHIR. */
export function planDefinitions(): readonly PlanDefinition[] {
  return compiled.PlanDefinition;
}

/** Id, URL and type of the profile or extension with this id. Throws for an unknown id. */
export function structureDefinition(id: string): ProfileSummary {
  return required(profiles.get(id), 'StructureDefinition', id);
}

/**
 * The canonical URL of an artifact by its id, without a version. Where kinds share an id, a Questionnaire comes first and a
 * StructureDefinition last: use `profile` and `extension` for those. Throws for an unknown id.
 */
export function canonical(id: string): string {
  for (const kind of CANONICAL_KINDS) {
    const url = compiled[kind].find((artifact) => artifact.id === id)?.url;
    if (url !== undefined) return url;
  }
  throw new Error(`No artifact ${id} in profiles/build/artifacts.json; run npm run profiles`);
}

/** The part of a canonical reference before `|version`. */
export function withoutVersion(canonicalReference: string): string {
  return canonicalReference.split('|', 1)[0] ?? '';
}
