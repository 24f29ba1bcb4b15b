import type { DetectedIssue, MedicationRequest, Provenance } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAttested, judgeAttestation } from '../../src/core/orders/attestation.ts';
import { readOrder } from '../../src/core/orders/read-order.ts';
import {
  refuseStockEntry,
  type StockEntry,
  stockLedger,
  type StockLot,
  STOCK_EVENTS,
} from '../../src/core/orders/stock-ledger.ts';
import { chartOf } from '../../src/medplum/keep-true.ts';
import { mirrorKey } from '../../src/medplum/mirror-key.ts';
import { loadPatientRecord, type PatientRecord } from '../../src/medplum/store.ts';
import { attestationKeys } from '../../src/service/orders/signing-keys.ts';
import { verifyAttestation } from '../../src/service/orders/verify.ts';
import { EHR_BASE } from '../support/course.ts';
import { json } from '../service/orders/support.ts';
import { acts, aWorld, DOSE, GREEDY, LOST, READY, RIVAL, UNATTESTED, type World } from './order-acts.ts';

/** The examples among them. */
const RUNS = 30;

/** No dose beyond what was ordered, and none from stock that its lot does not know. */
async function dosesAreCovered({ service, people }: World, record: PatientRecord): Promise<number> {
  const chart = chartOf(record);
  const { lots } = await json<{ lots: StockLot[] }>(await service.get('/api/stock', people.first));
  const wrong = lots.flatMap(({ discrepancies }) => discrepancies.filter((text) => !text.includes('counted')));
  expect(wrong, 'nothing leaves a lot that is not there').toEqual([]);
  const given = lots.flatMap(({ entries }) => entries.filter(({ event, administration }) => event === 'given' && administration));
  const counts = new Map<string, number>();
  for (const { reference, resource } of chart.administrations) {
    const order = chart.medications.find((one) => one.reference === resource.request?.reference);
    if (order === undefined) throw new Error(`a dose on no order: ${reference}`);
    const read = readOrder(order, chart);
    expect(resource.dosage?.dose?.value, 'no dose beyond the order').toBeLessThanOrEqual(read.doseMg ?? 0);
    const count = (counts.get(order.reference) ?? 0) + 1;
    counts.set(order.reference, count);
    expect(count, 'no more doses than were ordered').toBeLessThanOrEqual(read.dosesAuthorized ?? 0);
    const attested = chart.attestations.get(order.reference);
    if (attested !== undefined) expect(attested.state, 'no dose on an order that nobody attested').toBe('attested');
    const lot = /^Lot (.+)$/.exec(resource.note?.[0]?.text ?? '')?.[1];
    const own = lots.find((one) => one.lot === lot);
    if (read.kind !== 'administration' || own === undefined) continue;
    const first = own.entries.filter(({ event }) => event === 'received').map(({ at }) => at)[0] ?? '9';
    if (first > (resource.effectiveDateTime ?? '')) continue;
    expect(
      given.filter(({ administration }) => administration === reference),
      'a dose from stock is in its lot',
    ).toHaveLength(1);
  }
  return chart.administrations.length;
}

async function invariants(world: World): Promise<number> {
  const { service, people } = world;
  const record = await loadPatientRecord(service.client, { ehrBase: EHR_BASE, ehrPatientId: 'p1', now: service.clock.now() });
  if (record === undefined) throw new Error('no record');
  const provenances = record.resources.filter((one): one is Provenance => one.resourceType === 'Provenance');
  const entries = provenances.map((resource) => ({ reference: `Provenance/${resource.id ?? ''}`, resource }));
  const own = record.resources.filter(
    (one): one is MedicationRequest => one.resourceType === 'MedicationRequest' && mirrorKey(one, EHR_BASE) === undefined,
  );
  const active = own.filter(({ status }) => status === 'active');
  const keys = attestationKeys(service.config.tenants[0]?.orders);
  for (const order of active) {
    const verdict = judgeAttestation({ order, provenances: entries, rolesByPractitioner: record.rolesByPractitioner });
    expect(verdict.state, 'no active order without an attestation of what it says').toBe('attested');
    const id = verdict.provenance?.slice('Provenance/'.length) ?? '';
    expect((await verifyAttestation(service.client, record, { id, keys })).faults).toEqual([]);
  }
  const chart = chartOf(record);
  const fromStock = active.filter((resource) => readOrder({ reference: '', resource }, chart).kind === 'administration');
  expect(fromStock.length, 'one order from stock at a time').toBeLessThanOrEqual(1);
  for (const one of provenances) {
    expect(readAttested(one)?.attester.reference, 'no therapist attests').not.toBe('Practitioner/therapist-1');
  }
  const issues = record.resources.filter((one): one is DetectedIssue => one.resourceType === 'DetectedIssue');
  for (const { mitigation } of issues)
    for (const { action, author } of mitigation ?? [])
      if (author !== undefined) expect(action.coding?.[0]?.code, 'every override has a coded reason').toBe('other');
  const { ledgers } = await json<{ ledgers: { expected?: number; discrepancies: string[] }[] }>(
    await service.get('/api/lozenges', people.first),
  );
  expect(
    ledgers.flatMap(({ discrepancies }) => discrepancies),
    'nothing taken or lost that was not dispensed',
  ).toEqual([]);
  return dosesAreCovered(world, record);
}

test('whatever two prescribers, a therapist and the EHR do, one after the other and at once', async () => {
  const history = fc.array(fc.array(acts, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 7 });
  let attested = 0;
  let doses = 0;
  await fc.assert(
    fc.asyncProperty(history, async (rounds) => {
      const world = await aWorld();
      let given = 0;
      for (const together of rounds) {
        const answers = await Promise.all(together.map((act) => act(world)));
        // A refusal is an answer; a fault of ours is none.
        for (const answer of answers)
          if (answer instanceof Response) expect(answer.status, await answer.clone().text()).toBeLessThan(500);
        given = await invariants(world);
      }
      doses += given;
      attested += (await world.service.client.searchResources('Provenance')).length;
    }),
    {
      numRuns: RUNS,
      examples: [[[...READY, [GREEDY], [DOSE, DOSE], [RIVAL]]], [[...READY, [DOSE, RIVAL]]], [[...UNATTESTED]], [[...LOST]]],
    },
  );
  // Histories in which nobody attests anything prove nothing.
  expect(attested).toBeGreaterThan(0);
  expect(doses).toBeGreaterThan(0);
}, 120_000);

test('entries of practice stock that are taken never leave less than nothing', () => {
  const entry = fc.record({
    event: fc.constantFrom(...STOCK_EVENTS),
    lot: fc.constantFrom('A', 'B'),
    mg: fc.integer({ min: 0, max: 500 }),
    hasWitness: fc.boolean(),
    // In any order: what is entered late is for the moment at which it happened.
    minute: fc.integer({ min: 0, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (asked) => {
      const taken: StockEntry[] = [];
      asked.forEach(({ minute, ...one }, index) => {
        const at = new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();
        if (refuseStockEntry(stockLedger(taken), { ...one, at }) !== undefined) return;
        const rest = { witness: undefined, by: undefined, administration: undefined, note: undefined, isTakenBack: false };
        taken.push({ ...one, ...rest, reference: `Basic/${String(index)}`, at });
      });
      for (const lot of stockLedger(taken)) {
        const wrong = lot.discrepancies.filter((text) => !text.includes('counted'));
        expect(wrong).toEqual([]);
      }
    }),
  );
});
