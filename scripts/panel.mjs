// Builds the KAP panel (app/) and the sandbox EHR's screen (src/sandbox/screen/) with Vite. Whether that is needed, prepare.mjs says.
// Usage: node scripts/panel.mjs [--sizes]
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const APPS = [
  { name: 'panel', folder: 'app', mode: 'production' },
  { name: 'EHR screen', folder: 'src/sandbox/screen', mode: 'screen' },
];

/** One line per built file with its size as sent. */
async function sizes(dist) {
  const files = (await readdir(dist, { recursive: true })).filter((file) => /\.(js|css)$/.test(file)).toSorted();
  const lines = await Promise.all(
    files.map(
      async (file) => `  ${(gzipSync(await readFile(join(dist, file))).length / 1000).toFixed(1).padStart(6)} kB gzip  ${file}`,
    ),
  );
  return lines.join('\n');
}

async function buildApp({ name, folder, mode }) {
  const started = performance.now();
  await build({ configFile: join(ROOT, 'vite.config.ts'), mode, logLevel: 'warn' });
  process.stdout.write(`${name} built in ${Math.round(performance.now() - started)} ms\n`);
  if (process.argv.includes('--sizes')) process.stdout.write(`${await sizes(join(ROOT, folder, 'dist'))}\n`);
}

process.chdir(ROOT);
for (const app of APPS) await buildApp(app);
