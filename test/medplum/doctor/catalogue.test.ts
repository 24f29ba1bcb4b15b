import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/medplum/doctor/catalogue.ts';

const page = readFileSync(new URL('../../../docs/doctor.md', import.meta.url), 'utf8');

describe('docs/doctor.md', () => {
  test('lists every code with its words, in the order of the catalogue, and none besides', () => {
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const expected = Object.entries(CATALOGUE).map(([code, { severity, means, todo }]) => [`\`${code}\``, severity, means, todo]);
    expect(rows.map((cells) => cells.slice(1, 5))).toEqual(expected);
  });
});
