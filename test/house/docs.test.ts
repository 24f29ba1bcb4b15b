import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const foldersIn = (path: string): readonly string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test.each(['README.md', ...globSync(['docs/*.md', 'deploy/**/*.md', 'bots/*/README.md'], { cwd: ROOT })])(
  'every link of %s to a file leads to one',
  (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^[a-z]+:/i.test(link));
    expect(local.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  },
);

test('the page of the panel says of every folder of it what lives there', () => {
  const page = read('docs/panel.md');
  expect(foldersIn('app').filter((name) => name !== 'dist' && !page.includes(`\`app/${name}/\``))).toEqual([]);
});

const row = (folder: string): string =>
  read('docs/architecture.md')
    .split('\n')
    .find((line) => line.startsWith(`| \`${folder}\` |`)) ?? '';

test('the house names every part of the core, and every command', () => {
  expect(foldersIn('src/core').filter((name) => !row('src/core/').includes(name))).toEqual([]);
  const commands = [...read('src/cli/kap.ts').matchAll(/(?:program\s*\.command|medplum|installation)\(\s*'(\w+)/g)].map(
    ([, name = '']) => name,
  );
  expect(commands).toEqual(expect.arrayContaining(['serve', 'config', 'verify', 'doctor']));
  expect(commands.filter((name) => !row('src/cli/').includes(name))).toEqual([]);
});
