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
 * codes of a value set are one string. By way of text, which is several times faster than a walk through every member.
 */
function expand(artifact: unknown): unknown {
  const whole: unknown = JSON.parse(JSON.stringify(artifact).replaceAll('"~/', `"${BASE}`));
  for (const include of (whole as ValueSet).compose?.include ?? []) {
    const packed = include as { codes?: string; concept?: readonly { readonly code: string }[] };
    if (packed.codes === undefined) continue;
    packed.concept = packed.codes.split('|').map((code) => ({ code }));
    delete packed.codes;
  }
  return whole;
}

// The JSON's inferred literal types are of no use; SUSHI has checked that each entry is what its resourceType says.
const compiled = artifacts as unknown as Artifacts;

/** An artifact that is expanded when it is first asked for: a bot starts anew with every event, and needs a few of them. */
interface Kept<T> {
  readonly id: string;
  readonly url: string | undefined;
  readonly get: () => T;
}

function keep<K extends Kind>(kind: K): readonly Kept<Artifacts[K][number]>[] {
  return compiled[kind].map((artifact) => {
    let made: Artifacts[K][number] | undefined;
    const get = (): Artifacts[K][number] => (made ??= expand(artifact) as Artifacts[K][number]);
    return { id: artifact.id ?? '', url: artifact.url?.replace(/^~\//, BASE), get };
  });
}

const kept = {
  CodeSystem: keep('CodeSystem'),
  ConceptMap: keep('ConceptMap'),
  PlanDefinition: keep('PlanDefinition'),
  Questionnaire: keep('Questionnaire'),
  StructureDefinition: keep('StructureDefinition'),
  ValueSet: keep('ValueSet'),
} as const;

/** Where `canonical` looks, in order; a Questionnaire and a StructureDefinition may share an id. */
const CANONICAL_KINDS = [
  'Questionnaire',
  'PlanDefinition',
  'ValueSet',
  'CodeSystem',
  'ConceptMap',
  'StructureDefinition',
] as const;

function byId<T>(all: readonly Kept<T>[]): ReadonlyMap<string, Kept<T>> {
  return new Map(all.map((one) => [one.id, one]));
}

const codeSystems = byId(kept.CodeSystem);
const conceptMaps = byId(kept.ConceptMap);
const valueSets = byId(kept.ValueSet);
const profiles = byId(kept.StructureDefinition);
const forms = new Map(kept.Questionnaire.flatMap((form) => [form.id, form.url ?? ''].map((key) => [key, form] as const)));

function required<T>(found: Kept<T> | undefined, kind: Kind, id: string): T {
  if (found === undefined) throw new Error(`No ${kind} ${id} in profiles/build/artifacts.json; run npm run profiles`);
  return found.get();
}

/** Every artifact of a kind, in one list that is made once. */
function listOf<T>(all: readonly Kept<T>[]): () => readonly T[] {
  let made: readonly T[] | undefined;
  return () => (made ??= all.map(({ get }) => get()));
}

const listed = {
  ValueSet: listOf(kept.ValueSet),
  Questionnaire: listOf(kept.Questionnaire),
  PlanDefinition: listOf(kept.PlanDefinition),
} as const;

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
  return listed.ValueSet();
}

/** The Questionnaire with this id or canonical URL (a version after `|` is ignored); undefined when it is not ours. */
export function questionnaire(idOrCanonical: string): Questionnaire | undefined {
  return forms.get(withoutVersion(idOrCanonical))?.get();
}

/** Every Questionnaire of the guide. */
export function questionnaires(): readonly Questionnaire[] {
  return listed.Questionnaire();
}

/** Every protocol (PlanDefinition) of the guide, as FHIR. */
export function planDefinitions(): readonly PlanDefinition[] {
  return listed.PlanDefinition();
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
    const url = kept[kind].find((artifact) => artifact.id === id)?.url;
    if (url !== undefined) return url;
  }
  throw new Error(`No artifact ${id} in profiles/build/artifacts.json; run npm run profiles`);
}

/** The part of a canonical reference before `|version`. */
export function withoutVersion(canonicalReference: string): string {
  return canonicalReference.split('|', 1)[0] ?? '';
}
