import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadChart, loadChartsDir, parseChart } from '../../src/sandbox/charts.ts';
import { find, first, newRepo } from './support.ts';

const PATIENT = 'urn:uuid:0f3a1a52-6c1f-4a4e-9d51-5f2e0a000001';
const VISIT = 'urn:uuid:0f3a1a52-6c1f-4a4e-9d51-5f2e0a000002';
const patient = { fullUrl: PATIENT, resource: { resourceType: 'Patient', name: [{ family: 'Quillfeather' }] } };
const visit = {
  fullUrl: VISIT,
  resource: {
    resourceType: 'Encounter',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    subject: { reference: PATIENT },
  },
};
const bundle = (entry: unknown[], type = 'transaction'): string => JSON.stringify({ resourceType: 'Bundle', type, entry });

describe('a chart', () => {
  it('is loaded with its references pointing to what was created', async () => {
    const repo = newRepo();
    const result = parseChart(bundle([visit, patient]));
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const id = await loadChart(repo, result.chart);
    expect(await find(repo, `Encounter?patient=${id}`)).toHaveLength(1);
  });

  it('may be a collection with ids and relative references', async () => {
    const repo = newRepo();
    const entry = [
      { fullUrl: 'https://old.example/fhir/Patient/p1', resource: { ...patient.resource, id: 'p1' } },
      { resource: { ...visit.resource, subject: { reference: 'Patient/p1' } } },
      { resource: { ...visit.resource, subject: { reference: 'https://old.example/fhir/Patient/p1' } } },
    ];
    const result = parseChart(bundle(entry, 'collection'));
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const id = await loadChart(repo, result.chart);
    expect(id).not.toBe('p1');
    expect(await find(repo, `Encounter?patient=${id}`)).toHaveLength(2);
  });

  it('can be loaded twice as two patients', async () => {
    const repo = newRepo();
    const result = parseChart(bundle([patient, visit]));
    if (!result.ok) throw new Error('refused');
    await loadChart(repo, result.chart);
    await loadChart(repo, result.chart);
    expect(await find(repo, 'Patient')).toHaveLength(2);
  });

  it.each([
    ['text', 'hello', 'not-json', ''],
    ['a truncated file', bundle([patient, visit]).slice(0, -20), 'not-json', ''],
    ['another resource', JSON.stringify(patient.resource), 'not-bundle', ''],
    ['JSON without a resource', '[1,2]', 'not-bundle', ''],
    ['null', 'null', 'not-bundle', ''],
    ['a searchset', bundle([patient], 'searchset'), 'wrong-bundle-type', 'Bundle.type'],
    ['a Bundle without type', JSON.stringify({ resourceType: 'Bundle', entry: [patient] }), 'wrong-bundle-type', 'Bundle.type'],
    ['no Patient', bundle([visit]), 'no-patient', 'Bundle.entry'],
    ['an empty Bundle', bundle([]), 'no-patient', 'Bundle.entry'],
    ['two Patients', bundle([patient, { resource: patient.resource }]), 'two-patients', 'Bundle.entry[1]'],
    [
      'an entry without resource',
      bundle([patient, { request: { method: 'DELETE', url: 'Patient/1' } }]),
      'missing-resource',
      'Bundle.entry[1]',
    ],
    [
      'a reference to nothing',
      bundle([patient, { ...visit, resource: { ...visit.resource, subject: { reference: 'Patient/x' } } }]),
      'unresolvable-reference',
      'Bundle.entry[1].resource.subject.reference',
    ],
    ['one identity twice', bundle([patient, { ...visit, fullUrl: PATIENT }]), 'duplicate-identity', 'Bundle.entry[1]'],
    [
      'an invalid resource',
      bundle([patient, { ...visit, resource: { ...visit.resource, status: undefined } }]),
      'invalid-resource',
      'Bundle.entry[1].resource.status',
    ],
    [
      'an unknown type',
      bundle([patient, { resource: { resourceType: 'Nonsense' } }]),
      'invalid-resource',
      'Bundle.entry[1].resource',
    ],
  ])('is refused when it is %s', (_name, text, code, path) => {
    const result = parseChart(text);
    if (result.ok) throw new Error('accepted');
    expect(first(result.faults)).toMatchObject({ code, path });
    expect(first(result.faults).message).not.toBe('');
  });

  it('says that a cut file is truncated', () => {
    const result = parseChart(bundle([patient]).slice(0, -5));
    expect(result.ok ? '' : first(result.faults).message).toContain('truncated');
  });

  it('is skipped in a folder when it is faulty, and the others are loaded', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'kap-charts-'));
    await writeFile(join(dir, 'a.json'), bundle([patient, visit]));
    await writeFile(join(dir, 'b.json'), '{');
    await writeFile(join(dir, 'notes.txt'), 'not a chart');
    const repo = newRepo();
    const loaded = await loadChartsDir(repo, dir);
    expect(loaded.map(({ file, patient: id, faults }) => [file, id !== undefined, faults[0]?.code])).toEqual([
      ['a.json', true, undefined],
      ['b.json', false, 'not-json'],
    ]);
  });
});

const CHARTS = fileURLToPath(new URL('../../../shared/ehr-charts', import.meta.url));

describe.skipIf(!existsSync(CHARTS))('the shared EHR charts (skipped where ../shared/ehr-charts is missing)', () => {
  it('are all accepted whole', () => {
    const refused = readdirSync(CHARTS)
      .filter((file) => file.endsWith('.json'))
      .filter((file) => !parseChart(readFileSync(join(CHARTS, file), 'utf8')).ok);
    expect(refused).toEqual([]);
  });
});
