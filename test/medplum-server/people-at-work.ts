import type { Basic, MedicationAdministration, MedicationRequest, Resource } from '@medplum/fhirtypes';
import { expect } from 'vitest';
import { aVisit } from '../support/course.ts';
import { MINUTE_MS } from '../../src/core/time.ts';
import { json, type OrderService, prepared, readyForDose, signInAs } from '../service/orders/support.ts';
import type { Server } from './support/access.ts';

export const ASSOCIATE = 'Practitioner/associate-1';

/** People at work on a server, by the EHR's reference. */
export interface AtWork {
  readonly service: OrderService;
  readonly server: Server;
  readonly refOf: (reference: string) => string;
}

/** For whom Medplum says that a resource was written. */
export function writerOf(resource: Resource): string | undefined {
  return (resource.meta as { onBehalfOf?: { reference?: string } } | undefined)?.onBehalfOf?.reference;
}

/** What an associate may: signs, notes and drafts, and neither a risk review nor an order's end. */
export async function associateWorks({ service, server: { client }, refOf }: AtWork): Promise<void> {
  const own = refOf(ASSOCIATE);
  const associate = await signInAs(service, ASSOCIATE, ['supervised-associate'], { practitionerRef: own });
  for (const path of ['/api/pathway', '/api/record', '/api/orders/decision', '/api/session-room', '/api/lozenges'])
    expect([path, (await service.get(path, associate)).status]).toEqual([path, 200]);
  const now = Date.parse(service.clock.now());
  service.ehr.put({ ...aVisit('dosing', new Date(now - 5 * MINUTE_MS).toISOString(), 'in-progress'), id: 'visit-2' });
  await service.get('/api/pathway?refresh=1', associate);
  const entry = { encounter: 'Encounter/visit-2', at: new Date(now).toISOString(), kind: 'note', text: 'Quiet' };
  const noted = await service.post('/api/session-entries', entry, associate);
  expect(noted.status, (await noted.clone().text()).slice(0, 300)).toBe(201);
  const { reference } = await json<{ reference: string }>(noted);
  expect(writerOf(await client.readReference({ reference }))).toBe(own);
  expect((await service.post('/api/retractions', { reference }, associate)).status).toBe(201);
  const drafted = await prepared(service, associate, { route: 'intramuscular' });
  const draft = await client.readReference<MedicationRequest>({ reference: drafted.reference });
  expect([draft.status, writerOf(draft)]).toEqual(['draft', own]);
  // Whom the session calls more than Medplum does gets no further than Medplum's policy.
  const posing = await signInAs(service, ASSOCIATE, ['therapist', 'prescriber'], { practitionerRef: own });
  const reviewed = await service.post('/api/risk-reviews', { note: 'None' }, posing);
  expect([reviewed.status, await reviewed.text()]).toEqual([403, expect.stringContaining('access policy')]);
  const ended = await service.post(
    `/api/orders/${draft.id}/end`,
    { version: drafted.version, as: 'declined', reason: 'other' },
    posing,
  );
  expect(ended.status).toBe(403);
  expect((await client.readReference<MedicationRequest>({ reference: drafted.reference })).status).toBe('draft');
}

/** A dose takes itself out of its lot as the prescriber who gives it, once, also when two are given at a time. */
export async function dosesComeOutOfTheirLot({ service, server: { client }, refOf }: AtWork, prescriber: string): Promise<void> {
  const headers = await service.signIn('prescriber');
  const lot = 'LOT-2';
  const received = { event: 'received', lot, mg: 60, key: crypto.randomUUID(), witness: 'Imagined' };
  expect((await service.post('/api/stock', received, headers)).status).toBe(201);
  await readyForDose(service, headers);
  const give = () => service.post('/api/doses', { doseMg: 40, lot }, headers);
  const given = await Promise.all([give(), give()]);
  // The second is told of the first one's dose, that somebody else was at it, or that the lot has no more so much.
  const statuses = given.map(({ status }) => status).toSorted((one, other) => one - other);
  expect(statuses[0], (await given[0].clone().text()).slice(0, 600)).toBe(201);
  expect([201, 409, 422]).toContain(statuses[1]);
  const administered = await client.searchResources('MedicationAdministration', { _count: '50' });
  const own = administered.filter((one: MedicationAdministration) => writerOf(one) === refOf(prescriber));
  expect(own).toHaveLength(1);
  const { lots } = await json<{
    lots: { lot: string; expectedMg: number; entries: { event: string; administration?: string }[] }[];
  }>(await service.get('/api/stock', headers));
  const kept = lots.find((one) => one.lot === lot);
  expect([kept?.expectedMg, kept?.entries.filter(({ administration }) => administration !== undefined).length]).toEqual([20, 1]);
  const ledger = await client.searchResources('Basic', { _count: '200' });
  expect(ledger.filter((one: Basic) => JSON.stringify(one).includes(lot)).map(writerOf)).toContain(refOf(prescriber));
}
