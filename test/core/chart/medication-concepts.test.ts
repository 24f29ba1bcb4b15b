import { expect, test } from 'vitest';
import { medicationConcepts, nameOf } from '../../../src/core/chart/medication-concepts.ts';
import { aMedication, aMedicationRequest, CODES } from '../../support/builders.ts';

const medications = new Map([['Medication/med1', aMedication({ ingredient: [{ itemCodeableConcept: CODES.ketamine }] })]]);

test('names the drug by code, by referenced product and by its ingredients', () => {
  expect(medicationConcepts(aMedicationRequest(), medications)).toEqual([CODES.diazepam]);
  const referring = aMedicationRequest({ medicationReference: { reference: 'https://ehr.test/fhir/Medication/med1' } });
  expect(medicationConcepts(referring, medications)).toEqual([CODES.diazepam, CODES.ketamine]);
});

test('reads a contained Medication', () => {
  const request = aMedicationRequest({
    medicationReference: { reference: '#in' },
    contained: [aMedication({ id: 'in', code: CODES.simvastatin })],
  });
  expect(medicationConcepts(request, new Map())).toEqual([CODES.simvastatin]);
});

test('falls back to the display of a reference that leads nowhere, and is empty without one', () => {
  const lost = { reference: 'Medication/none' };
  expect(medicationConcepts(aMedicationRequest({ medicationReference: { ...lost, display: 'Valium' } }), medications)).toEqual([
    { text: 'Valium' },
  ]);
  expect(medicationConcepts(aMedicationRequest({ medicationReference: lost }), medications)).toEqual([]);
});

test.each([
  [{ text: ' Valium ' }, 'Valium'],
  [{ text: ' ', coding: [{ code: '1' }, { code: '2', display: 'Two' }] }, 'Two'],
  [{ coding: [{ code: '1' }] }, '1'],
  [{ coding: [] }, undefined],
  [undefined, undefined],
])('names %o as %s', (concept, name) => {
  expect(nameOf(concept)).toBe(name);
});
