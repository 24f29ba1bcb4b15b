// Builds the KAP panel (app/) and the sandbox EHR's screen (src/sandbox/screen/) with Vite; skips what is unchanged.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SHARED = ['vite.config.ts', 'package-lock.json', 'scripts/panel.mjs'];
const APPS = [
  { name: 'panel', folder: 'app', mode: 'production' },
  { name: 'EHR screen', folder: 'src/sandbox/screen', mode: 'screen' },
];

/** Every file below a folder, without its dist. */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(folder, file).startsWith('dist'))
    .toSorted();
}

async function hashSources(folder) {
  const hash = createHash('sha256');
  for (const file of [...(await filesBelow(join(ROOT, folder))), ...SHARED.map((name) => join(ROOT, name))]) {
    hash
      .update(relative(ROOT, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** One line per built file with its size as sent. */
async function sizes(dist) {
  const files = (await filesBelow(dist)).filter((file) => /\.(js|css)$/.test(file));
  const lines = await Promise.all(
    files.map(
      async (file) =>
        `  ${(gzipSync(await readFile(file)).length / 1000).toFixed(1).padStart(6)} kB gzip  ${relative(dist, file)}`,
    ),
  );
  return lines.join('\n');
}

async function buildApp({ name, folder, mode }) {
  const dist = join(ROOT, folder, 'dist');
  const stampFile = join(dist, '.stamp');
  const stamp = await hashSources(folder);
  const known = await readFile(stampFile, 'utf8').catch(() => undefined);
  if (known === stamp && !process.argv.includes('--force')) return;
  const started = performance.now();
  await build({ configFile: join(ROOT, 'vite.config.ts'), mode, logLevel: 'warn' });
  await writeFile(stampFile, stamp);
  process.stdout.write(`${name} built in ${Math.round(performance.now() - started)} ms\n`);
  if (process.argv.includes('--sizes')) process.stdout.write(`${await sizes(dist)}\n`);
}

process.chdir(ROOT);
for (const app of APPS) await buildApp(app);
