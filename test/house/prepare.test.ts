import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BUILDS, buildIsStale, inputsDigest, installIsStale, ROOT, systemFault } from '../../scripts/prepare.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kap-prepare-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text: string, atSeconds?: number): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  if (atSeconds !== undefined) utimesSync(file, atSeconds, atSeconds);
}

const BUILD = { name: 'thing', script: 'scripts/thing.mjs', inputs: ['src'], outputs: ['dist/thing.json'] };

test.each([
  ['20.20.2', '11.19.1'],
  ['24.21.0', '10.0.0'],
])('Node %s with npm %s will do', (node, npm) => {
  expect(systemFault(node, npm)).toBeUndefined();
});

test.each([
  ['18.20.0', '10.8.0'],
  ['20.0.0', '9.9.0'],
  ['20.0.0', undefined],
  [undefined, undefined],
  ['nonsense', '10.0.0'],
])('Node %s with npm %s gives one line that says what to install', (node, npm) => {
  const line = systemFault(node, npm);
  expect(line).toMatch(/install Node\.js 24/);
  expect(line).not.toContain('\n');
});

test('packages are stale when they are missing, or older than the lock file', () => {
  put('package-lock.json', '{}', 2000);
  expect(installIsStale(root)).toBe(true);
  put('node_modules/.bin/node', '');
  put('node_modules/.package-lock.json', '{}', 1000);
  expect(installIsStale(root)).toBe(true);
  put('node_modules/.package-lock.json', '{}', 2000);
  expect(installIsStale(root)).toBe(false);
});

test('packages are stale when Node 24 is not among them', () => {
  put('package-lock.json', '{}', 1000);
  put('node_modules/.package-lock.json', '{}', 2000);
  expect(installIsStale(root)).toBe(true);
});

test('a build is stale until its stamp holds the digest of its inputs', () => {
  put('src/a.ts', 'one');
  put('package-lock.json', '{}');
  expect(buildIsStale(BUILD, root)).toBe(true);
  put('dist/thing.json', '{}');
  expect(buildIsStale(BUILD, root)).toBe(true);
  put('dist/.stamp', inputsDigest(BUILD, root));
  expect(buildIsStale(BUILD, root)).toBe(false);
});

test.each<[string, () => void]>([
  ['is edited', () => put('src/a.ts', 'two')],
  ['is added', () => put('src/b.ts', '')],
  ['is removed', () => rmSync(join(root, 'src/a.ts'))],
  ['of the packages changes', () => put('package-lock.json', '{"a":1}')],
])('a build is stale when an input %s', (_, change) => {
  put('src/a.ts', 'one');
  put('package-lock.json', '{}');
  put('dist/thing.json', '{}');
  put('dist/.stamp', inputsDigest(BUILD, root));
  change();
  expect(buildIsStale(BUILD, root)).toBe(true);
});

test.each(BUILDS)('what $name is built from is there, or an earlier build makes it', ({ name, script, inputs }) => {
  const earlier = BUILDS.slice(
    0,
    BUILDS.findIndex((build) => build.name === name),
  ).flatMap(({ outputs }) => outputs);
  expect([...inputs, script].filter((path) => !existsSync(join(ROOT, path)) && !earlier.includes(path))).toEqual([]);
  expect(inputs).toContain(script);
});

test('a changed configuration of Vite makes the panel stale', () => {
  const panel = BUILDS.filter(({ name }) => name === 'panel');
  expect(panel.flatMap(({ inputs }) => inputs)).toContain('vite.config.ts');
});

test('what a build itself writes does not make it stale', () => {
  put('src/a.ts', 'one');
  const before = inputsDigest(BUILD, root);
  put('src/dist/out.js', 'built');
  put('src/node_modules/x.js', 'installed');
  expect(inputsDigest(BUILD, root)).toBe(before);
});
