import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkCommand, diffCommand, explainCommand } from '../../src/cli/protocol-command.ts';
import { amount, changed, without } from '../support/changed-protocol.ts';

const folder = mkdtempSync(join(tmpdir(), 'kap-protocol-'));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const good = file(
  'good.json',
  changed(() => undefined),
);
const bad = file(
  'bad.json',
  changed((plan) => {
    amount(plan, 'kap-route', 'ceiling').value = 50;
    without(plan, 'kap-monitoring');
  }),
);
const slower = file(
  'slower.json',
  changed((plan) => {
    amount(plan, 'kap-course', 'min-spacing').value = 10;
  }),
);

let said: string[] = [];
let complained: string[] = [];
beforeEach(() => {
  [said, complained] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('kap protocol check', () => {
  test.each([
    'kap-protocol-lozenge',
    'KapProtocolRelational',
    'https://kap-pathway.org/fhir/PlanDefinition/kap-protocol-course',
    good,
  ])('answers 0 for %s', async (name) => {
    expect(checkCommand(name, {})).toBe(0);
    expect(said.join('\n')).toContain('can be run');
  });

  test('answers 1 with the path and reason of every fault', async () => {
    expect(checkCommand(bad, {})).toBe(1);
    const text = complained.join('\n');
    expect(text).toContain(
      "PlanDefinition.extension('kap-route')[0].extension('ceiling'): The ceiling (50 mg) is below the start dose",
    );
    expect(text).toContain("PlanDefinition.extension('kap-monitoring'): Expected exactly one");
  });

  test('answers in JSON', async () => {
    expect(checkCommand(bad, { json: true })).toBe(1);
    const answer = JSON.parse(said.join('')) as { ok: boolean; faults: { path: string; reason: string }[] };
    expect(answer.ok).toBe(false);
    expect(answer.faults.length).toBeGreaterThan(1);
    said = [];
    expect(checkCommand(good, { json: true })).toBe(0);
    expect(JSON.parse(said.join(''))).toMatchObject({ ok: true, remarks: [] });
  });

  test('answers 1 for another resource, and 2 for what is no file and no JSON', async () => {
    expect(checkCommand(file('patient.json', { resourceType: 'Patient' }), {})).toBe(1);
    expect(checkCommand(join(folder, 'nowhere.json'), {})).toBe(2);
    expect(checkCommand(file('text.json', 'no JSON'), {})).toBe(2);
    expect(complained.join('\n')).toContain('is not JSON');
  });
});

test('kap protocol explain says each number with its source, and refuses what can not be run', async () => {
  expect(explainCommand(slower, {})).toBe(0);
  expect(said.join('\n')).toContain('Between two doses, at least: 10 days  (weak)');
  expect(explainCommand(bad, {})).toBe(1);
  expect(explainCommand('nothing', {})).toBe(2);
});

test('kap protocol diff says what differs, in words and in JSON', async () => {
  expect(diffCommand(['kap-protocol-default', slower], {})).toBe(0);
  expect(said.join('\n')).toContain('One thing differs for a patient.');
  said = [];
  expect(diffCommand([good, slower], { json: true })).toBe(0);
  expect(JSON.parse(said.join(''))).toMatchObject([{ key: 'min-spacing', a: '7 days', b: '10 days' }]);
  expect(diffCommand([good, bad], {})).toBe(1);
  expect(diffCommand([good, 'nothing'], {})).toBe(2);
});
