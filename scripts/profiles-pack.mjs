// Packs what `npm run profiles` compiled into a FHIR NPM package, and writes the index page docs/artifacts.md.
// Usage: node scripts/profiles-pack.mjs [--out FOLDER] [--no-docs]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { artifactIndex, idsIn, readResources, ROOT } from './artifact-index.mjs';
import { tar } from './tar.mjs';

const NAME = 'org.kap-pathway.fhir';
const CANONICAL = 'https://kap-pathway.org/fhir';
const FHIR_VERSION = '4.0.1';
const CORE = 'hl7.fhir.r4.core';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const fileOf = ({ resourceType, id }) => `${resourceType}-${id}.json`;

/** package.json of the package, as the FHIR NPM package specification asks for it. */
function manifest({ version, description, license }) {
  return {
    name: NAME,
    version,
    canonical: CANONICAL,
    url: CANONICAL,
    title: 'KAP Pathway',
    description,
    fhirVersions: [FHIR_VERSION],
    type: 'fhir.ig',
    author: 'KAP Pathway',
    license,
    dependencies: { [CORE]: FHIR_VERSION },
    directories: { lib: 'package', example: 'example' },
  };
}

/** The ImplementationGuide that lists everything, examples with the profile that they are of. */
function guide({ version, description, license }, definitions, examples) {
  const entry = (resource, example) => ({
    reference: { reference: `${resource.resourceType}/${resource.id}` },
    name: resource.title ?? resource.name ?? resource.id,
    ...(typeof resource.description === 'string' ? { description: resource.description } : {}),
    ...example,
  });
  return {
    resourceType: 'ImplementationGuide',
    id: NAME,
    url: `${CANONICAL}/ImplementationGuide/${NAME}`,
    version,
    name: 'KapPathway',
    title: 'KAP Pathway',
    status: 'draft',
    experimental: false,
    publisher: 'KAP Pathway',
    description,
    packageId: NAME,
    license,
    fhirVersion: [FHIR_VERSION],
    definition: {
      resource: [
        ...definitions.map((one) => entry(one, { exampleBoolean: false })),
        ...examples.map((one) => {
          const [profile] = one.meta?.profile ?? [];
          return entry(
            { ...one, title: undefined, name: undefined, description: undefined },
            profile ? { exampleCanonical: profile } : { exampleBoolean: true },
          );
        }),
      ],
    },
  };
}

/** .index.json: what a tool reads instead of opening every file. */
function index(resources) {
  const files = resources.map((resource) => ({
    filename: fileOf(resource),
    resourceType: resource.resourceType,
    id: resource.id,
    ...pick(resource, ['url', 'version', 'kind', 'type']),
  }));
  return { 'index-version': 1, files };
}

const pick = (resource, keys) =>
  Object.fromEntries(keys.flatMap((key) => (typeof resource[key] === 'string' ? [[key, resource[key]]] : [])));

/** Every file of the package, by path. Counterexamples are left out: they are wrong on purpose. */
export function packageFiles(resources, about) {
  const wrong = new Set(idsIn('counterexamples'));
  const shown = new Set(idsIn('examples'));
  const right = resources.filter(({ id }) => !wrong.has(id));
  const examples = right.filter(({ id }) => shown.has(id));
  const definitions = right.filter(({ id }) => !shown.has(id));
  const all = [guide(about, definitions, examples), ...definitions];
  return [
    ['package/package.json', json(manifest(about))],
    ['package/.index.json', json(index(all))],
    ...all.map((resource) => [`package/${fileOf(resource)}`, json(resource)]),
    ['package/example/.index.json', json(index(examples))],
    ...examples.map((resource) => [`package/example/${fileOf(resource)}`, json(resource)]),
  ];
}

function main(args) {
  const out = args.includes('--out') ? args[args.indexOf('--out') + 1] : join(ROOT, 'profiles', 'build');
  const about = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const resources = readResources();
  const files = packageFiles(resources, about);
  const archive = gzipSync(tar(files), { level: 9 });
  mkdirSync(out, { recursive: true });
  const target = join(out, `${NAME}-${about.version}.tgz`);
  writeFileSync(target, archive);
  process.stdout.write(
    `profiles: ${files.length} files, ${Math.round(archive.length / 1024)} kB in ${relative(process.cwd(), target)}\n`,
  );
  if (args.includes('--no-docs')) return;
  writeFileSync(join(ROOT, 'docs', 'artifacts.md'), artifactIndex(resources));
  process.stdout.write('profiles: docs/artifacts.md\n');
}

if (import.meta.main) main(process.argv.slice(2));
