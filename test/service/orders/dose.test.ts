import type { OperationOutcome, Provenance } from '@medplum/fhirtypes';
import { beforeEach, expect, test } from 'vitest';
import { anOrderService, decision, injectionOrdered, json, type OrderService, readyForDose, readyForOrder } from './support.ts';

let service: OrderService;
let prescriber: Record<string, string>;
beforeEach(async () => {
  service = await anOrderService();
  prescriber = await readyForOrder(service);
});

/** An attested order for an injection, and the day of the dose with everything that the gate asks for. */
async function readyForInjection(): Promise<void> {
  await injectionOrdered(service, prescriber);
  await readyForDose(service, prescriber);
}

const give = (doseMg: number) => service.post('/api/doses', { doseMg, lot: 'LOT-1' }, prescriber);
const provenance = async (): Promise<Provenance> => {
  const [one] = await service.client.searchResources('Provenance');
  if (one === undefined) throw new Error('no attestation');
  return one;
};

test('a dose goes by the attested order, and not one milligram more', async () => {
  await readyForInjection();
  const open = (await decision(service, prescriber)).gates.filter(({ decision: said }) => said !== 'proceed');
  expect(open.map(({ id, reasons }) => [id, reasons])).toEqual([]);
  expect((await give(42)).status).toBe(422);
  expect((await give(40)).status).toBe(201);
});

test('a clearance that is revoked between attestation and dose stops the dose, and leaves the order', async () => {
  await readyForInjection();
  for (const one of await service.client.searchResources('QuestionnaireResponse'))
    if (one.questionnaire?.includes('kap-consent') === true)
      await service.client.updateResource({ ...one, status: 'entered-in-error' });
  for (const one of await service.client.searchResources('Consent'))
    await service.client.updateResource({ ...one, status: 'inactive' });
  const refused = await give(40);
  expect(refused.status).toBe(422);
  const codes = (await json<OperationOutcome>(refused)).issue.map(({ details }) => details?.coding?.[0]?.code);
  expect(codes).toEqual(['consent']);
  expect((await decision(service, prescriber)).order).toMatchObject({ status: 'active', attestation: { state: 'attested' } });
});

test('an order that was changed in the store is not the attested one', async () => {
  await readyForInjection();
  for (const one of await service.client.searchResources('MedicationRequest'))
    if (one.identifier?.some(({ system }) => system?.endsWith('kap-order') === true) === true)
      await service.client.updateResource({ ...one, note: [{ text: 'twice as much' }] });
  expect((await give(40)).status).toBe(422);
  expect((await decision(service, prescriber)).order?.attestation.state).toBe('attested-other-version');
});

test('an attestation whose signature was put there by somebody else covers no dose', async () => {
  await readyForInjection();
  const one = await provenance();
  const [signature] = one.signature ?? [];
  if (signature === undefined) throw new Error('no signature');
  await service.client.updateResource({
    ...one,
    signature: [{ ...signature, data: Buffer.from('e30..AAAA').toString('base64') }],
  });
  const refused = await give(40);
  expect(refused.status).toBe(422);
  expect((await json<OperationOutcome>(refused)).issue[0]?.diagnostics).toContain('signature');
});
