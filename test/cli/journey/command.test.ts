import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeyCommand, readArguments } from '../../../src/cli/journey/command.ts';
import { readPort } from '../../../src/cli/sandbox-command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kap-command-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('in --json a.json b.json both are charts, and no chart is ever written over', () => {
  const chart = join(folder, 'a.json');
  writeFileSync(chart, '{"resourceType":"Bundle"}');
  expect(readArguments(['b.json'], chart)).toEqual({ charts: [chart, 'b.json'], json: true });
});

test('a truncated chart after --json is a chart too', () => {
  const chart = join(folder, 'a.json');
  writeFileSync(chart, '{"resourceType":');
  expect(readArguments([], chart)).toEqual({ charts: [chart], json: true });
});

test('an earlier report, or a file that is not there, is where the report goes', () => {
  const earlier = join(folder, 'report.json');
  writeFileSync(earlier, '[]');
  expect(readArguments(['b.json'], earlier)).toEqual({ charts: ['b.json'], json: earlier });
  const fresh = join(folder, 'new.json');
  expect(readArguments(['b.json'], fresh)).toEqual({ charts: ['b.json'], json: fresh });
});

test('no chart, or a URL that is none, is bad input', async () => {
  expect(await journeyCommand([], {})).toBe(2);
  expect(await journeyCommand(['a.json'], { url: 'not a url' })).toBe(2);
});

test.each([
  [undefined, 8787],
  ['', 8787],
  ['9000', 9000],
  ['0', undefined],
  ['65536', undefined],
  ['80a', undefined],
  ['-1', undefined],
])('port %j is read as %s', (text, port) => {
  expect(readPort(text)).toBe(port);
});
