// Bundles bots/<name>/<name>.ts -> bots/dist/<name>.cjs as Medplum's runtimes want them (vmcontext and Lambda alike).
// Usage: node scripts/bots.mjs [--quiet] [--out DIR]
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCE = join(ROOT, 'bots');
const outAt = process.argv.indexOf('--out');
const OUT = outAt < 0 ? join(SOURCE, 'dist') : resolve(process.argv[outAt + 1] ?? '.');
/** $deploy sends the code as JSON, and Medplum takes 1 MB of that by default. */
const MAX_BYTES = 900_000;

const names = readdirSync(SOURCE).filter((name) => existsSync(join(SOURCE, name, `${name}.ts`)));

/** As text that is parsed, which V8 does several times faster than it evaluates the same as an object literal. */
const parsedArtifacts = {
  name: 'parsed-artifacts',
  /** @param {import('esbuild').PluginBuild} building */
  setup(building) {
    building.onLoad({ filter: /[\\/]profiles[\\/]build[\\/]artifacts\.json$/ }, ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))})`,
      loader: 'js',
    }));
  },
};

await build({
  entryPoints: Object.fromEntries(names.map((name) => [name, join(SOURCE, name, `${name}.ts`)])),
  outdir: OUT,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  minify: true,
  keepNames: true,
  // The server brings its own; bundled, it touches WebSocket at load and fails in vmcontext.
  external: ['@medplum/core'],
  plugins: [parsedArtifacts],
  // vmcontext looks for the handler on its own `exports`, not on module.exports.
  footer: { js: 'Object.assign(exports, module.exports);' },
  logLevel: 'warning',
});

const sizes = names.map((name) => ({ name, bytes: statSync(join(OUT, `${name}.cjs`)).size }));
const tooBig = sizes.filter(({ bytes }) => bytes > MAX_BYTES);
if (!process.argv.includes('--quiet')) {
  for (const { name, bytes } of sizes) process.stdout.write(`${name}.cjs ${Math.round(bytes / 1000)} kB\n`);
}
if (tooBig.length > 0) {
  process.stderr.write(`Too large to deploy (over ${MAX_BYTES} bytes): ${tooBig.map(({ name }) => name).join(', ')}\n`);
  process.exitCode = 1;
}
