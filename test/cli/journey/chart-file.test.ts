import { expect, test } from 'vitest';
import { parseChart, readChartFile } from '../../../src/cli/journey/chart-file.ts';

const PATIENT = { resourceType: 'Patient', id: 'p1', birthDate: '1980-01-01' };
const CONDITION = { resourceType: 'Condition', id: 'c1', subject: { reference: 'urn:uuid:p1' } };

function bundle(entry: readonly object[], type = 'transaction'): string {
  return JSON.stringify({ resourceType: 'Bundle', type, entry });
}

function parsed(text: string) {
  const result = parseChart(text);
  if (!result.ok) throw new Error(result.fault);
  return result.chart;
}

test.each<[string, string, RegExp]>([
  ['an empty file', '', /empty/],
  ['text', 'hello', /not JSON/],
  ['a truncated file', bundle([{ resource: PATIENT }]).slice(0, -20), /cut off/],
  ['a list', '[]', /not an object/],
  ['another resource', '{"resourceType":"Patient"}', /resourceType is Patient/],
  ['an object of no type', '{}', /no resourceType/],
  ['a searchset', bundle([{ resource: PATIENT }], 'searchset'), /type is searchset/],
  ['a Bundle without a type', JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: PATIENT }] }), /type is missing/],
  ['a Bundle without entries', JSON.stringify({ resourceType: 'Bundle', type: 'collection' }), /no entries/],
  ['no patient', bundle([{ resource: { resourceType: 'Condition' } }]), /no Patient/],
  ['two patients', bundle([{ resource: PATIENT }, { resource: { ...PATIENT, id: 'p2' } }]), /2 patients/],
  ['an entry without a resource', bundle([{ resource: PATIENT }, {}]), /entry 1 has no resource/],
  ['an entry that deletes', bundle([{ resource: PATIENT, request: { method: 'DELETE', url: 'Patient/p1' } }]), /asks for DELETE/],
  [
    'two entries of one name',
    bundle([
      { resource: PATIENT },
      { fullUrl: 'urn:uuid:x', resource: CONDITION },
      { fullUrl: 'urn:uuid:x', resource: CONDITION },
    ]),
    /two entries/,
  ],
  [
    'somebody else’s condition',
    bundle([
      { fullUrl: 'urn:uuid:p9', resource: PATIENT },
      { resource: { ...CONDITION, subject: { reference: 'Patient/other' } } },
    ]),
    /patient that it does not hold \(Patient\/other\)/,
  ],
])('%s is a fault that names what is wrong', (_, text, fault) => {
  const result = parseChart(text);
  expect(result).toEqual({ ok: false, fault: expect.stringMatching(fault) as string });
});

test('a file that is not there is a fault, not an exception', async () => {
  expect(await readChartFile('no/such/chart.json')).toEqual({ ok: false, fault: 'cannot be read (ENOENT)' });
});

test('a transaction with urn:uuid references keeps them and asks for new resources', () => {
  const { transaction, ownReferences, patientIndex } = parsed(
    bundle([
      { fullUrl: 'urn:uuid:c1', resource: CONDITION, request: { method: 'PUT', url: 'Condition/c1' } },
      { fullUrl: 'urn:uuid:p1', resource: PATIENT, request: { method: 'POST', url: 'Patient' } },
    ]),
  );
  expect(transaction.type).toBe('transaction');
  expect(transaction.entry?.[0]).toEqual({
    fullUrl: 'urn:uuid:c1',
    resource: { resourceType: 'Condition', subject: { reference: 'urn:uuid:p1' } },
    request: { method: 'POST', url: 'Condition' },
  });
  expect(ownReferences).toEqual(['Condition/c1', 'Patient/p1']);
  expect(patientIndex).toBe(1);
});

test.each([
  ['relative references', 'Patient/p1', undefined],
  ['absolute references', 'https://ehr.example/fhir/Patient/p1', 'https://ehr.example/fhir/Patient/p1'],
])('a collection with %s becomes a transaction that holds together', (_, reference, fullUrl) => {
  const { transaction } = parsed(
    bundle(
      [
        fullUrl === undefined ? { resource: PATIENT } : { fullUrl, resource: PATIENT },
        { resource: { ...CONDITION, subject: { reference } } },
      ],
      'collection',
    ),
  );
  const [patient, condition] = transaction.entry ?? [];
  expect(patient?.fullUrl).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(condition?.resource).toMatchObject({ subject: { reference: patient?.fullUrl } });
});

test('a resource without an id goes by its fullUrl', () => {
  const { ownReferences } = parsed(bundle([{ fullUrl: 'urn:uuid:p1', resource: { resourceType: 'Patient' } }]));
  expect(ownReferences).toEqual(['urn:uuid:p1']);
});

test('references that leave the chart, and identifiers, are left as they are', () => {
  const { transaction } = parsed(
    bundle([
      { fullUrl: 'urn:uuid:p1', resource: PATIENT },
      { resource: { ...CONDITION, recorder: { reference: 'Practitioner/7' }, asserter: { identifier: { value: 'x' } } } },
    ]),
  );
  expect(transaction.entry?.[1]?.resource).toMatchObject({
    recorder: { reference: 'Practitioner/7' },
    asserter: { identifier: { value: 'x' } },
  });
});
