import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

function gitFiles(...flags: readonly string[]): readonly string[] {
  const out = execFileSync('git', ['ls-files', '-z', ...flags], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return out.split('\0').filter((path) => path !== '');
}

/** Files that git tracks or would track. */
const FILES = gitFiles('--cached', '--others', '--exclude-standard').filter((path) => !path.startsWith('node_modules/'));

function hits(pattern: RegExp, skip: (path: string) => boolean = () => false): readonly string[] {
  return FILES.filter((path) => !skip(path) && !/\.(png|jpg|ico|woff2?)$/.test(path)).filter((path) =>
    pattern.test(readOrEmpty(path)),
  );
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return '';
  }
}

// Built from parts, so that this file does not name what it forbids.
const HOMES = new RegExp(['/(?:work', 'home/[a-z]+', 'Users/[A-Za-z]+', 'root)/'].join('|') + '(?=[a-z.])');

test('nothing that is built or installed is tracked', () => {
  expect(gitFiles('--cached', '--ignored', '--exclude-standard').slice(0, 5)).toEqual([]);
});

test('no file names a path of somebody’s machine', () => {
  expect(hits(HOMES)).toEqual([]);
});

test('the lock file names no registry but npm’s own, and no other file names any', () => {
  const npm = ['registry', 'npmjs', 'org'].join('.');
  const names = ['registry', 'artifactory', 'nexus', 'verdaccio', 'mirrors?'].join('|');
  const anyRegistry = new RegExp(`https?://(?:[^/\\s"']*\\.)?(?:${names})[.-]`);
  expect(hits(anyRegistry, (path) => path === 'package-lock.json')).toEqual([]);
  const resolved = [...readOrEmpty('package-lock.json').matchAll(/"resolved": "https?:\/\/([^/]+)/g)].map((match) => match[1]);
  expect(resolved.filter((host) => host !== npm)).toEqual([]);
});

test('nothing is labelled as signing a prescription, which this software may not do', () => {
  expect(
    hits(new RegExp(['sign', 'prescription'].join('\\s+'), 'i'), (path) => path.endsWith('.md') || path.startsWith('test/')),
  ).toEqual([]);
});

test('every commented-out rule of the linter gives its reason', () => {
  const bare = /(?:eslint-disable(?:-next-line|-line)?(?:(?! -- ).)*$)|@ts-(?:ignore|nocheck)/m;
  expect(hits(bare, (path) => !/\.(ts|tsx|mjs)$/.test(path) || path === 'test/house/clean-files.test.ts')).toEqual([]);
});
