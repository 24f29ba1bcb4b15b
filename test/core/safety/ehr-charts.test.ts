import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Bundle, CodeableConcept, Condition, MedicationRequest, Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { isKetamine } from '../../../src/core/orders/is-ketamine.ts';
import { findFindings } from '../../../src/core/safety/find-findings.ts';
import { readVitals } from '../../../src/core/safety/vitals.ts';
import { aChart } from '../../support/builders.ts';
import { aProtocol } from '../../support/builders-protocol.ts';

/** Real-shaped charts of another project; not part of this one, so not always there. */
const FOLDER = new URL('../../../../shared/ehr-charts/', import.meta.url);
const present = existsSync(FOLDER);
const NOW = '2026-11-22T00:00:00Z';

/** What clinical basis 2.5 and 2.6 say of each code that is active in a chart, read by hand; every other code there is of no rule. */
const EXPECTED: Readonly<Record<string, string>> = {
  '72892002': 'absolute pregnancy',
  '5602001': 'absolute substance-use-disorder-active',
  '7200002': 'absolute substance-use-disorder-active',
  '230690007': 'needs-clearance stroke',
  '53741008': 'needs-clearance coronary-disease',
  '88805009': 'needs-clearance heart-failure',
  '49436004': 'needs-clearance arrhythmia',
  '410429000': 'needs-clearance arrhythmia',
  '429007001': 'needs-clearance arrhythmia',
  '128613002': 'needs-clearance seizure-disorder',
  '84757009': 'needs-clearance seizure-disorder',
  '703151001': 'needs-clearance seizure-disorder',
  '275272006': 'needs-clearance tbi-raised-icp',
  '38341003': 'needs-clearance hypertension',
  '55680006': 'needs-clearance drug-overdose',
  '185086009': 'needs-clearance severe-lung-disease',
  '563026': 'caution benzodiazepines',
  '1153378': 'caution benzodiazepines',
  '856980': 'caution opioids',
  '1870230': 'caution sympathomimetics-decongestants-vasopressin',
  '308971': 'information cyp-inducers',
  '316049': 'information antihypertensives',
  '197361': 'information antihypertensives',
  '897718': 'information antihypertensives',
  '315971': 'information antihypertensives',
  '866414': 'information antihypertensives',
};

function readChart(name: string): readonly Resource[] {
  const bundle = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Bundle;
  return (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
}

/** Reads the file's own words without any of the product's code. */
function expectedIn(resources: readonly Resource[]): readonly string[] {
  const conditions = resources.filter((resource): resource is Condition => resource.resourceType === 'Condition');
  const requests = resources.filter((resource): resource is MedicationRequest => resource.resourceType === 'MedicationRequest');
  const active: readonly (CodeableConcept | undefined)[] = [
    ...conditions.filter(({ abatementDateTime }) => abatementDateTime === undefined).map(({ code }) => code),
    ...requests.filter(({ status }) => status === 'active').map(({ medicationCodeableConcept }) => medicationCodeableConcept),
  ];
  const found = active.flatMap((concept) => (concept?.coding ?? []).flatMap(({ code }) => EXPECTED[code ?? ''] ?? []));
  const born = resources.find((resource) => resource.resourceType === 'Patient')?.birthDate ?? '';
  const child = born > '2008-11-22' ? ['needs-clearance age-below-minimum'] : [];
  return [...new Set([...found, ...child])].toSorted();
}

const names = present ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];

if (!present) test.skip('../shared/ehr-charts is not there: no real-shaped chart was read', () => undefined);

test.each(names)('%s gives exactly what the clinical basis says of its active codes', (name) => {
  const resources = readChart(name);
  const findings = findFindings(aProtocol(), aChart(resources), NOW);
  expect(findings.map((finding) => `${finding.class} ${finding.rule}`).toSorted()).toEqual(expectedIn(resources));
  expect(findings.every(({ evidence, certainty }) => evidence.length > 0 && certainty === 'coded')).toBe(true);
});

test.each(names)('%s holds no ketamine, no unclassified medication, and blood pressures that can be read', (name) => {
  const resources = readChart(name);
  const chart = aChart(resources);
  expect(
    chart.medications
      .filter(({ resource }) => resource.status === 'active')
      .map(({ resource }) => isKetamine(resource, chart.medicationByReference)),
  ).not.toContain('unclassified');
  expect(chart.medications.some(({ resource }) => isKetamine(resource, chart.medicationByReference) === 'yes')).toBe(false);
  const panels = resources.filter(
    (resource) => resource.resourceType === 'Observation' && resource.code.coding?.[0]?.code === '55284-4',
  );
  const readings = readVitals(aProtocol(), chart, { from: '1900-01-01T00:00:00Z', to: NOW }).filter(
    ({ values }) => values.systolic !== undefined,
  );
  expect(readings.length).toBe(panels.length);
});

test.runIf(present)('the charts hold every kind of finding that the basis names for them', () => {
  const all = new Set(names.flatMap((name) => expectedIn(readChart(name))));
  expect([...all].toSorted()).toEqual([...new Set([...Object.values(EXPECTED), 'needs-clearance age-below-minimum'])].toSorted());
  expect(names).toHaveLength(37);
});
