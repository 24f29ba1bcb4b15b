import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');
type Names = Readonly<Record<string, unknown>>;
const { dependencies, devDependencies, overrides } = JSON.parse(read('package.json')) as {
  readonly dependencies: Names;
  readonly devDependencies: Names;
  readonly overrides: Names;
};
const page = read('docs/dependencies.md');
const [table = '', below = ''] = page.split('\n`overrides`');
const namesIn = (text: string): readonly string[] => [...text.matchAll(/`([@\w/.-]+)`/g)].map(([, name = '']) => name);

test('docs/dependencies.md says why of every dependency, and lists none that is not there', () => {
  const given = new Set([...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) => namesIn(cell)));
  const installed = Object.keys({ ...dependencies, ...devDependencies });
  const said = new Set(namesIn(table));
  expect(installed.filter((name) => !said.has(name) && name !== 'node')).toEqual([]);
  expect([...given].filter((name) => !installed.includes(name))).toEqual([]);
});

test('docs/dependencies.md says why of every override', () => {
  expect(Object.keys(overrides).filter((name) => !namesIn(below).includes(name))).toEqual([]);
});
