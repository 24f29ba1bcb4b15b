import type { MedicationRequest } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { isKetamine } from '../../../src/core/orders/is-ketamine.ts';
import { aMedication, aMedicationRequest, CODES, foreign, rxnorm, snomed } from '../../support/builders.ts';

const medications = new Map([
  ['Medication/ketamine', aMedication({ code: { text: 'Troche' }, ingredient: [{ itemCodeableConcept: CODES.ketamine }] })],
  ['Medication/diazepam', aMedication()],
]);
const contained = (code: MedicationRequest['medicationCodeableConcept'] & object): Partial<MedicationRequest> => ({
  medicationReference: { reference: '#product' },
  contained: [aMedication({ id: 'product', code })],
});

test.each<[string, 'yes' | 'no' | 'unclassified', Partial<MedicationRequest>]>([
  ['the RxNorm ingredient', 'yes', { medicationCodeableConcept: CODES.ketamine }],
  ['the SNOMED substance', 'yes', { medicationCodeableConcept: snomed('373464007', 'Ketamine') }],
  ['a second coding', 'yes', { medicationCodeableConcept: { coding: [foreign('1'), ...(CODES.ketamine.coding ?? [])] } }],
  ['a name in text', 'yes', { medicationCodeableConcept: { text: 'KETAMINE 100 mg troche' } }],
  [
    'a name in the display of an unknown code',
    'yes',
    { medicationCodeableConcept: rxnorm('9999999', 'ketamine hydrochloride 50 MG/ML Injection') },
  ],
  ['a contained Medication', 'yes', contained(CODES.ketamine)],
  ['an ingredient of a referenced Medication', 'yes', { medicationReference: { reference: 'Medication/ketamine' } }],
  [
    'a display of a reference that leads nowhere',
    'yes',
    { medicationReference: { reference: 'Medication/none', display: 'Ketamine troche' } },
  ],
  ['a known drug', 'no', { medicationCodeableConcept: CODES.diazepam }],
  ['a known drug of no rule', 'no', { medicationCodeableConcept: CODES.simvastatin }],
  ['a referenced known drug', 'no', { medicationReference: { reference: 'Medication/diazepam' } }],
  ['esketamine, which is another drug', 'unclassified', { medicationCodeableConcept: { text: 'Xesketamine' } }],
  ['the code of ketamine in another system', 'unclassified', { medicationCodeableConcept: { coding: [foreign('6130')] } }],
  ['an unknown name', 'unclassified', { medicationCodeableConcept: { text: 'K-compound' } }],
  ['nothing', 'unclassified', { medicationCodeableConcept: {} }],
  ['a reference that leads nowhere', 'unclassified', { medicationReference: { reference: 'Medication/none' } }],
])('an order by %s is ketamine: %s', (_, expected, overrides) => {
  expect(isKetamine(aMedicationRequest(overrides), medications)).toBe(expected);
});
