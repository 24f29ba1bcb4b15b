import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
// Below the project: a bundle finds its packages as the sources do.
mkdirSync(join(ROOT, 'dist'), { recursive: true });
const out = mkdtempSync(join(ROOT, 'dist', 'bundle-test-'));
const run = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: tmpdir(), encoding: 'utf8' });

beforeAll(() => void run(join(ROOT, 'scripts', 'service.mjs'), '--out', out), 60_000);
afterAll(() => {
  rmSync(out, { recursive: true });
});

test('the bundle knows every command that the sources know', () => {
  const commands = (help: string): readonly string[] => [...help.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name);
  const ofSources = commands(run(join(ROOT, 'src', 'cli', 'kap.ts'), '--help'));
  expect(ofSources).toContain('serve');
  expect(commands(run(join(out, 'kap.js'), '--help'))).toEqual(ofSources);
});

test('the bundle runs a command that reads shipped artifacts, from any folder', () => {
  expect(run(join(out, 'kap.js'), 'protocol', 'explain', 'KapProtocolDefault')).toContain('Ketamine');
});

test('the container starts the service as the clone does', async () => {
  const { SERVICE_ENV, SERVICE_FLAGS } = (await import(join(ROOT, 'scripts', 'service-process.mjs'))) as {
    readonly SERVICE_ENV: Readonly<Record<string, string>>;
    readonly SERVICE_FLAGS: readonly string[];
  };
  const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
  expect(dockerfile).toContain(
    `ENTRYPOINT ${JSON.stringify(['node', ...SERVICE_FLAGS, 'dist/service/kap.js']).replaceAll(',', ', ')}`,
  );
  for (const [name, value] of Object.entries(SERVICE_ENV)) expect(dockerfile).toContain(` ${name}=${value}`);
});
