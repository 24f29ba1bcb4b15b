import type { OperationDefinition, PlanDefinition, Resource, StructureDefinition } from '@medplum/fhirtypes';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BotManifest, readBotManifests } from './bot-manifest.ts';

/** A resource that a canonical URL names. */
export type Definition = Resource & { readonly url: string };

/** A bot with its built code. */
export interface ReleasedBot {
  readonly manifest: BotManifest;
  readonly code: string;
}

/** Everything that this release can put into a project. */
export interface Release {
  readonly version: string;
  readonly definitions: readonly Definition[];
  readonly operations: readonly OperationDefinition[];
  readonly bots: readonly ReleasedBot[];
  /** Resources that break a rule of the one profile they claim, on purpose. */
  readonly counterexamples: readonly Resource[];
  /** Resources that keep every rule of the one profile they claim. */
  readonly examples: readonly Resource[];
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COMPILED = join(ROOT, 'profiles', 'build', 'fsh-generated', 'resources');
const COUNTEREXAMPLES = join(ROOT, 'profiles', 'input', 'fsh', 'counterexamples');
const KINDS: readonly string[] = [
  'CodeSystem',
  'ValueSet',
  'ConceptMap',
  'StructureDefinition',
  'Questionnaire',
  'PlanDefinition',
];

/**
 * Reads this release from the built project.
 * @throws Error that says what to build when something is missing
 */
export function readRelease(): Release {
  if (!existsSync(COMPILED)) throw new Error('The profiles are not built: run npm run build');
  const resources = readdirSync(COMPILED)
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(COMPILED, file), 'utf8')) as Resource);
  const claiming = resources.filter(
    ({ resourceType, meta }) => resourceType !== 'StructureDefinition' && meta?.profile?.length === 1,
  );
  const broken = new Set(readdirSync(COUNTEREXAMPLES).map((file) => file.replace(/\.fsh$/, '')));
  return {
    version: (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version,
    definitions: resources.filter(isShipped).map(withoutDifferential),
    operations: resources.filter((one): one is OperationDefinition => one.resourceType === 'OperationDefinition'),
    bots: readBotManifests().map(({ manifest, bundlePath }) => ({ manifest, code: readCode(bundlePath) })),
    counterexamples: claiming.filter(({ id }) => broken.has(id ?? '')),
    examples: claiming.filter(({ id }) => !broken.has(id ?? '')),
  };
}

/** Examples are marked experimental; a counterexample of a protocol is one. */
function isShipped(resource: Resource): resource is Definition {
  if (!KINDS.includes(resource.resourceType) || !('url' in resource)) return false;
  return 'experimental' in resource && !resource.experimental;
}

/** Medplum validates by the snapshot; the differential would be a third of what is sent. */
function withoutDifferential(resource: Definition): Definition {
  if (resource.resourceType !== 'StructureDefinition') return resource;
  const { differential: _differential, ...rest } = resource as StructureDefinition;
  return rest;
}

function readCode(path: string): string {
  if (!existsSync(path)) throw new Error('The bots are not built: run npm run build');
  return readFileSync(path, 'utf8');
}

/** A clinic's own protocols, read from files that `kap protocol check` accepts. */
export type SiteProtocol = PlanDefinition & { readonly url: string };
