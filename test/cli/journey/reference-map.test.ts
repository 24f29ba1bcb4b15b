import type { Bundle } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { readReferences } from '../../../src/cli/journey/reference-map.ts';

function answer(...locations: readonly (string | undefined)[]): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'transaction-response',
    entry: locations.map((location) => ({
      response: { status: '201 Created', ...(location === undefined ? {} : { location }) },
    })),
  };
}

test('evidence comes back under the chart file’s own references', () => {
  const map = readReferences(
    answer('Condition/e1/_history/1', 'https://ehr.example/sandbox/fhir/Patient/e2'),
    ['Condition/c1', 'urn:uuid:p1'],
    1,
  );
  expect(map.patient).toBe('Patient/e2');
  expect(map.toOwn('Condition/e1')).toBe('Condition/c1');
  expect(map.toOwn('https://ehr.example/sandbox/fhir/Condition/e1')).toBe('Condition/c1');
  expect(map.toOwn('Patient/e2/_history/4')).toBe('urn:uuid:p1');
});

test('what is not of the chart keeps its reference', () => {
  expect(readReferences(answer('Patient/e2'), ['Patient/p1'], 0).toOwn('QuestionnaireResponse/q1')).toBe(
    'QuestionnaireResponse/q1',
  );
});

test('an entry that was not created, or not answered, is an error', () => {
  expect(() => readReferences(answer(undefined), ['Patient/p1'], 0)).toThrow('did not create');
  expect(() => readReferences(answer('Patient/e2'), ['Patient/p1', 'Condition/c1'], 0)).toThrow('1 entries to 2');
});
