// Makes a clone ready to run: installs the locked packages, then builds what is stale (profiles, bots, panel).
// Plain JavaScript without dependencies: on a fresh clone it runs on the system's Node, before Node 24 is installed.
import { spawn, spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { delimiter, dirname, join, relative, resolve } from 'path';
import { fileURLToPath } from 'url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const MODULES = join(ROOT, 'node_modules');
const MIN_NODE = 20;
const MIN_NPM = 10;
/** Timestamps of two files that npm writes in one go may differ by this much. */
const SAME_WRITE_MS = 1000;

/** The Node 24 that npm installs with the other packages; everything but this script runs on it. */
export const NODE = join(MODULES, '.bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** What is built, in order. `inputs` are hashed; a build whose inputs and outputs are as it left them is not repeated. */
export const BUILDS = [
  {
    name: 'profiles',
    script: 'scripts/profiles.mjs',
    inputs: ['profiles', 'scripts/profiles.mjs'],
    outputs: ['profiles/build/artifacts.json', 'profiles/build/profiles.json'],
  },
  {
    name: 'bots',
    script: 'scripts/bots.mjs',
    inputs: ['bots', 'src/core', 'src/terminology', 'src/medplum', 'profiles/build/artifacts.json', 'scripts/bots.mjs'],
    outputs: ['bots/dist'],
  },
  {
    name: 'panel',
    script: 'scripts/panel.mjs',
    inputs: [
      'app',
      'src/sandbox/screen',
      'src/core',
      'src/terminology',
      'src/service/contract.ts',
      'profiles/build/artifacts.json',
      'scripts/panel.mjs',
      'vite.config.ts',
    ],
    outputs: ['app/dist/index.html', 'src/sandbox/screen/dist/index.html'],
  },
  {
    name: 'service',
    script: 'scripts/service.mjs',
    inputs: ['src', 'profiles/build/artifacts.json', 'scripts/bundle.mjs', 'scripts/service.mjs', 'scripts/service-process.mjs'],
    outputs: ['dist/service/kap.js'],
  },
];

/** What work on the sources needs: they run as they are, and only what is deployed is bundled. */
const FOR_SOURCES = BUILDS.map(({ name }) => name).filter((name) => name !== 'service');

/** A fault that the reader can mend; printed as one line. */
export class PrepareError extends Error {}

function say(line) {
  process.stderr.write(line + '\n');
}

/** PATH without node_modules/.bin: the install must not run on the Node that it replaces. */
function systemEnv() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') || 'PATH';
  const kept = (process.env[key] || '').split(delimiter).filter((entry) => !entry.includes(join('node_modules', '.bin')));
  return { ...process.env, [key]: kept.join(delimiter) };
}

function versionOf(command, env) {
  const ran = spawnSync(command, ['--version'], { env, encoding: 'utf8', shell: process.platform === 'win32' });
  return ran.status === 0 ? ran.stdout.trim().replace(/^v/, '') : undefined;
}

/**
 * The one line that says what to install, or undefined when the system will do.
 * @param node - version of the system's Node, undefined when it is missing
 * @param npm - version of the system's npm, undefined when it is missing
 */
export function systemFault(node, npm) {
  const tooOld = (version, least) => version === undefined || !(Number.parseInt(version, 10) >= least);
  if (!tooOld(node, MIN_NODE) && !tooOld(npm, MIN_NPM)) return undefined;
  const found = `found Node.js ${node || 'none'} and npm ${npm || 'none'}`;
  return `KAP Pathway installs itself with Node.js ${MIN_NODE} or newer and npm ${MIN_NPM} or newer (${found}): install Node.js 24 LTS, which brings both.`;
}

/** Whether node_modules is missing or older than the lock file. */
export function installIsStale(root = ROOT) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(installed) || !existsSync(node)) return true;
  return statSync(installed).mtimeMs + SAME_WRITE_MS < statSync(join(root, 'package-lock.json')).mtimeMs;
}

function countPackages() {
  if (!existsSync(MODULES)) return 0;
  const names = readdirSync(MODULES);
  const scoped = names.filter((name) => name.startsWith('@')).flatMap((scope) => readdirSync(join(MODULES, scope)));
  return names.filter((name) => !/^[.@]/.test(name)).length + scoped.length;
}

/** How many packages of the lock file npm puts at the top of node_modules on this platform. */
function wantedPackages() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const fits = (list, here) => list === undefined || list.includes(here);
  return Object.entries(packages).filter(
    ([path, { os, cpu }]) => path.lastIndexOf('node_modules/') === 0 && fits(os, process.platform) && fits(cpu, process.arch),
  ).length;
}

async function install() {
  const env = systemEnv();
  const fault = systemFault(versionOf('node', env), versionOf('npm', env));
  if (fault !== undefined) throw new PrepareError(fault);
  const wanted = wantedPackages();
  say(`Installing the locked packages (npm ci, about ${wanted} of them, a minute or two) …`);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const ticking = setInterval(() => say(`  … ${seconds()} s, ${Math.min(countPackages(), wanted)} of ${wanted}`), 5000);
  try {
    await run(
      'npm',
      ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--no-progress', '--include=dev', '--include=optional'],
      env,
    );
  } finally {
    clearInterval(ticking);
  }
  say(`Installed in ${seconds()} s.`);
}

/** Lines of a failing command's complaint that are worth reading; npm goes on with its manual. */
const COMPLAINT_LINES = 20;

function run(command, args, env) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 2, 'pipe'], shell: process.platform === 'win32' });
    let left = COMPLAINT_LINES;
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      for (const line of lines.slice(0, Math.max(0, left))) say(line);
      left -= lines.length;
    });
    child.on('error', (error) => fail(new PrepareError(`${command} cannot be run: ${error.message}`)));
    child.on('close', (code) =>
      code === 0 ? done() : fail(new PrepareError(`${command} ${args[0]} failed (exit ${code}); what it said is above.`)),
    );
  });
}

function checkNode() {
  const version = versionOf(NODE, process.env);
  if (version !== undefined && Number.parseInt(version, 10) >= 24) return;
  throw new PrepareError(
    `The Node.js 24 that npm installs into node_modules does not run here (it says ${version || 'nothing'}): ` +
      `remove node_modules, make sure npm may run install scripts (npm config get ignore-scripts), and try again.`,
  );
}

function* filesBelow(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!/^(dist|build|node_modules|\..*)$/.test(name)) yield* filesBelow(join(path, name));
  }
}

/** SHA-256 over the paths and contents of a build's inputs and of the lock file. */
export function inputsDigest(build, root = ROOT) {
  const hash = createHash('sha256');
  for (const input of [...build.inputs, 'package-lock.json']) {
    for (const file of filesBelow(join(root, input))) hash.update(relative(root, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function stampOf(build, root) {
  const output = join(root, build.outputs[0]);
  return join(/\.\w+$/.test(output) ? dirname(output) : output, '.stamp');
}

/** Whether a build has to run: an output is missing or an input changed since it last ran. */
export function buildIsStale(build, root = ROOT) {
  if (build.outputs.some((output) => !existsSync(join(root, output)))) return true;
  const stamp = stampOf(build, root);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== inputsDigest(build, root);
}

async function buildOne(build, force) {
  const started = Date.now();
  say(`Building ${build.name} …`);
  const digest = inputsDigest(build);
  const env = { ...process.env, PATH: join(MODULES, '.bin') + delimiter + (process.env.PATH || '') };
  await run(NODE, [build.script, ...(force ? ['--force'] : [])], env);
  const stamp = stampOf(build, ROOT);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
  say(`Built ${build.name} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Two commands started at once in one clone must not both install; the second waits for the first. */
async function withLock(work) {
  const lock = join(tmpdir(), `kap-pathway-${createHash('sha256').update(ROOT).digest('hex').slice(0, 16)}.lock`);
  let said = false;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
      else if (!said) say('Another command is preparing this clone; waiting for it …');
      said = true;
      await new Promise((wake) => setTimeout(wake, 200));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Installs and builds what is stale, and returns at once when nothing is.
 * @param options.builds - names of the builds that are wanted; by default all but the bundled service
 * @param options.force - builds even when nothing changed
 * @throws PrepareError with a line that says what to do
 */
export async function prepare({ builds = FOR_SOURCES, force = false } = {}) {
  const wanted = BUILDS.filter((build) => builds.includes(build.name));
  if (!force && !installIsStale() && !wanted.some((build) => buildIsStale(build))) return;
  await withLock(async () => {
    if (installIsStale()) await install();
    checkNode();
    for (const build of wanted) if (force || buildIsStale(build)) await buildOne(build, force);
  });
}

const WANTED = {
  // Enough for a check, whose first stage compiles the profiles, stale or not.
  install: { builds: [] },
  start: {},
  test: {},
  build: { builds: BUILDS.map(({ name }) => name) },
  profiles: { builds: ['profiles'] },
  bots: { builds: ['profiles', 'bots'] },
  panel: { builds: ['profiles', 'panel'] },
};

async function main([what = 'start', ...flags]) {
  const options = WANTED[what];
  if (options === undefined) throw new PrepareError(`prepare: unknown "${what}"; known: ${Object.keys(WANTED).join(', ')}.`);
  await prepare({ ...options, force: flags.includes('--force') });
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    say(error instanceof PrepareError ? error.message : String(error && error.stack));
    process.exitCode = 1;
  });
}
