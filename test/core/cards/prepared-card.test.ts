import type { MedicationRequest } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { preparedFor } from '../../../src/core/cards/prepared-card.ts';
import type { AttestationVerdict } from '../../../src/core/orders/attestation-verdict.ts';
import { buildDraft } from '../../../src/core/orders/build-draft.ts';
import { IDENTIFIERS } from '../../../src/terminology/codes.ts';
import { aChart, aKetaminePrescription, aMedicationRequest, NOW } from '../../support/builders.ts';
import { aProtocol } from '../../support/builders-protocol.ts';

const [rule] = aProtocol().routes;
const number = { system: IDENTIFIERS.order, value: 'n1' };
const attested = (): MedicationRequest => {
  if (rule === undefined) throw new Error('no route');
  const supply = { doses: 4, perDose: 1, quantity: 4, refills: 0, days: 28 };
  const draft = buildDraft({ rule, doseMg: 100, supply, now: NOW, patient: undefined, directions: undefined });
  return { ...draft, id: 'own', identifier: [number], subject: { reference: 'Patient/p1' } };
};
const verdict = (state: AttestationVerdict['state']): AttestationVerdict => ({
  state,
  reasons: [],
  provenance: undefined,
  attester: undefined,
  attestedAt: undefined,
});
const prepared = (state: AttestationVerdict['state'], ehr: MedicationRequest) =>
  preparedFor(
    [{ reference: 'MedicationRequest/draft1', resource: ehr }],
    aChart([attested()], { attestations: new Map([['MedicationRequest/own', verdict(state)]]) }),
  );
const ehr = aKetaminePrescription({ id: 'draft1', status: 'draft', doseMg: 50 });

test('an attested draft is put into the order that the EHR is drafting, with our number and the EHR’s own id', () => {
  const [one] = prepared('attested', ehr);
  expect(one?.filled).toMatchObject({
    id: 'draft1',
    status: 'draft',
    intent: ehr.intent,
    identifier: [number],
    medicationReference: { reference: '#ketamine' },
    dispenseRequest: { quantity: { value: 4 } },
  });
  expect(one?.filled.medicationCodeableConcept).toBeUndefined();
  expect(one?.filled.meta).toBeUndefined();
});

test.each<[string, AttestationVerdict['state'], MedicationRequest]>([
  ['one that is not attested', 'not-attested', ehr],
  ['one that was attested in another version', 'attested-other-version', ehr],
  ['an order for another drug', 'attested', aMedicationRequest({ id: 'draft1', status: 'draft' })],
  ['an order that is it already', 'attested', { ...ehr, identifier: [number] }],
])('nothing is offered for %s', (_, state, draft) => {
  expect(prepared(state, draft)).toEqual([]);
});
