import type { Bundle, BundleEntry, Patient, Resource } from '@medplum/fhirtypes';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { journeyCommand } from '../../../src/cli/journey/command.ts';
import type { ChartReport } from '../../../src/cli/journey/report.ts';
import { type JourneyRequest, runJourneys } from '../../../src/cli/journey/run.ts';
import { SYSTEMS } from '../../../src/terminology/codes.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start.ts';
import { planDefinitions } from '../../../src/terminology/artifacts.ts';

let folder = '';
let sandbox: Sandbox;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kap-journey-'));
  sandbox = await startSandbox({ port: 0, quiet: true, seeds: false });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const PATIENT: Patient & { readonly id: string } = {
  resourceType: 'Patient',
  id: 'p1',
  gender: 'male',
  birthDate: '1980-04-02',
  name: [{ family: 'Fiction', given: ['Ames'] }],
};

/** A condition of the chart, active and confirmed. */
function condition(id: string, code: string, display: string): Resource {
  return {
    resourceType: 'Condition',
    id,
    clinicalStatus: { coding: [{ system: SYSTEMS.conditionClinical, code: 'active' }] },
    verificationStatus: { coding: [{ system: SYSTEMS.conditionVerification, code: 'confirmed' }] },
    code: { coding: [{ system: SYSTEMS.snomed, code, display }], text: display },
    subject: { reference: 'Patient/p1' },
  };
}

function write(name: string, content: string | readonly Resource[]): string {
  const path = join(folder, name);
  const entry = typeof content === 'string' ? [] : content.map((resource): BundleEntry => ({ resource }));
  const bundle: Bundle = { resourceType: 'Bundle', type: 'collection', entry };
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(bundle));
  return path;
}

async function journey(charts: readonly string[], how: Partial<JourneyRequest> = {}): Promise<readonly ChartReport[]> {
  return runJourneys({
    base: new URL(sandbox.url),
    charts,
    clear: false,
    protocol: undefined,
    siteProtocols: [],
    loudness: 'quiet',
    say: () => undefined,
    ...how,
  });
}

test('a clean chart goes through the whole pathway to maintenance', { timeout: 90_000 }, async () => {
  const [report] = await journey([write('clean.json', [PATIENT])]);
  expect(report).toMatchObject({ outcome: 'done', phase: 'maintenance' });
  expect(report?.message).toBeUndefined();
  expect(report?.doses).toBeGreaterThanOrEqual(4);
  expect(report?.steps.filter((step) => !step.ok)).toEqual([]);
  const names = report?.steps.map((step) => step.name).join('\n');
  for (const part of [
    'SMART launch',
    'kap-consent',
    'preparation visit 1',
    'signs the order',
    'give dose 1',
    'integration visit 1',
  ])
    expect(names).toContain(part);
});

test('an absolute finding holds the chart, with the chart’s own evidence', async () => {
  const [report] = await journey(
    [write('pregnant.json', [{ ...PATIENT, gender: 'female' }, condition('c1', '72892002', 'Normal pregnancy')])],
    { clear: true },
  );
  expect(report).toMatchObject({
    outcome: 'held',
    doses: 0,
    findings: [{ rule: 'pregnancy', class: 'absolute', evidence: ['Condition/c1'] }],
  });
  expect(report?.gates.find((gate) => gate.id === 'contraindications')).toMatchObject({ decision: 'hold' });
});

test('a finding that needs a clearance holds the chart unless the prescriber may write one', { timeout: 90_000 }, async () => {
  const chart = write('stroke.json', [PATIENT, condition('c1', '230690007', 'Stroke')]);
  const [held] = await journey([chart]);
  expect(held).toMatchObject({ outcome: 'held', findings: [{ rule: 'stroke', class: 'needs-clearance' }] });
  const [cleared] = await journey([chart], { clear: true });
  expect(cleared).toMatchObject({ outcome: 'done', findings: [{ rule: 'stroke', class: 'needs-clearance' }] });
});

test('unusable charts are named, leave nothing behind, and do not stop the others', async () => {
  const countOf = async (): Promise<number> =>
    (await sandbox.ehr.repo.search({ resourceType: 'Patient', count: 1, total: 'accurate' })).total ?? Number.NaN;
  const before = await countOf();
  const reports = await journey([
    write('text.json', 'not json'),
    write('two.json', [PATIENT, { ...PATIENT, id: 'p2' }]),
    write('child.json', [{ ...PATIENT, birthDate: '2019-01-01' }]),
    write('wrong.json', [PATIENT, { resourceType: 'Condition', id: 'c1' } as Resource]),
    join(folder, 'gone.json'),
  ]);
  expect(reports.map((report) => report.outcome)).toEqual(['bad-input', 'bad-input', 'held', 'bad-input', 'bad-input']);
  expect(reports.map((report) => report.message ?? '')).toEqual([
    expect.stringContaining('not JSON'),
    expect.stringContaining('2 patients'),
    '',
    expect.stringContaining('the EHR refuses the chart'),
    expect.stringContaining('cannot be read'),
  ]);
  expect(await countOf()).toBe(before + 1);
});

test('an unknown protocol is bad input before anything is written', async () => {
  const [report] = await journey([write('any.json', [PATIENT])], { protocol: 'no-such-protocol' });
  expect(report).toMatchObject({
    outcome: 'bad-input',
    doses: 0,
    message: expect.stringContaining('no-such-protocol') as string,
  });
  expect(report?.steps.map((step) => step.name)).toEqual(['read the chart file']);
});

test('a protocol is chosen by its name', async () => {
  const [report] = await journey([write('child2.json', [{ ...PATIENT, birthDate: '2019-01-01' }])], {
    protocol: 'kap-protocol-default',
  });
  expect(report).toMatchObject({ outcome: 'held', findings: [{ rule: 'age-below-minimum', class: 'needs-clearance' }] });
});

test("a chart goes by the clinic's own protocol from a file, which the bots find in the store", { timeout: 90_000 }, async () => {
  const chart = write('own-protocol.json', [PATIENT]);
  const plan = planDefinitions().find(({ id }) => id === 'kap-protocol-lozenge');
  const own = { ...structuredClone(plan), url: 'https://clinic.example/PlanDefinition/ours', version: '2', title: 'Ours' };
  writeFileSync(join(folder, 'ours.json'), JSON.stringify(own));
  const report = join(folder, 'report.json');
  writeFileSync(report, '[]');
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await journeyCommand([chart], { protocol: join(folder, 'ours.json'), json: report });
  vi.restoreAllMocks();
  const [told] = JSON.parse(readFileSync(report, 'utf8')) as ChartReport[];
  expect(code).toBe(0);
  expect(told).toMatchObject({ outcome: 'done', phase: 'ended', doses: 2 });
});
