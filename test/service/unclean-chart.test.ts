import type { Condition, Resource } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PathwayAnswer } from '../../src/service/contract.ts';
import { aCondition, aMedicationRequest, anAllergy, CODES } from '../support/builders.ts';
import { aBloodPressure } from '../support/builders-vitals.ts';
import { aPerson } from '../support/course.ts';
import { aService, type Harness } from './harness.ts';

let service: Harness;
let session: Record<string, string>;
beforeEach(async () => {
  service = await aService();
  session = await service.signIn('prescriber');
});

const start = async () => (await service.post('/api/pathway', {}, session)).status;
/** Reads the EHR anew, as somebody who presses "Refresh" does. */
async function refreshed(): Promise<{ readonly contraindications: string | undefined; readonly reasons: readonly string[] }> {
  const response = await service.get('/api/pathway?refresh=1', session);
  expect(response.status).toBe(200);
  const answer = (await response.json()) as PathwayAnswer;
  const gates = answer.pathway !== undefined && 'gates' in answer.pathway ? answer.pathway.gates : [];
  const line = gates.find(({ id }) => id === 'contraindications');
  return { contraindications: line?.decision, reasons: line?.reasons ?? [] };
}
const condition = (more: object): Condition => ({ ...aCondition({ id: 'c2', code: CODES.pharyngitis }), ...more });
const other = (resource: Resource, more: object): Resource => ({ ...resource, ...more });

const HARMLESS: readonly (readonly [string, Resource])[] = [
  ['a blank text', condition({ code: { ...CODES.pharyngitis, text: ' ' } })],
  ['blanks around a code', condition({ code: { coding: [{ ...CODES.pharyngitis.coding?.[0], code: ' 195662009 ' }] } })],
  ['an element of the vendor’s own', condition({ vendorFlag: true, code: { ...CODES.pharyngitis, vendorRank: 1 } })],
  ['a null', condition({ note: null })],
  ['a blank note', condition({ note: [{ text: ' ' }] })],
  ['an empty list', condition({ category: [] })],
  ['a note without its text', condition({ note: [{ authorString: 'A' }] })],
];
const LOSSY: readonly (readonly [string, Resource])[] = [
  ['a day that no calendar has', condition({ onsetDateTime: '2015-13-99' })],
  ['a system that is no address', condition({ code: { coding: [{ system: 'http://hl7.org/ icd', code: 'J02.9' }] } })],
];

describe('an entry that breaks FHIR in a chart whose other entries bear on ketamine', () => {
  test.each([...HARMLESS, ...LOSSY])('%s keeps no other entry out', async (_what, entry) => {
    expect(await start()).toBe(201);
    service.ehr.put(aCondition({ id: 'c1', code: CODES.schizophrenia }), entry);
    const { contraindications } = await refreshed();
    expect(contraindications).toBe('hold');
    const names = (await service.client.searchResources('Condition')).map(({ code }) => code?.coding?.[0]?.display);
    expect(names).toContain(CODES.schizophrenia.coding?.[0]?.display);
  });

  test.each(HARMLESS)('%s makes nothing unknown, for it says nothing that a rule reads', async (_what, entry) => {
    expect(await start()).toBe(201);
    service.ehr.put(entry);
    expect((await refreshed()).contraindications).toBe('proceed');
    expect((await service.client.searchResources('Condition')).map(({ code }) => code?.coding?.[0]?.code)).toEqual(['195662009']);
    // And again, with nothing to write.
    expect((await refreshed()).contraindications).toBe('proceed');
  });

  test('a problem that is over stays over, also where only what rules read of it is kept', async () => {
    expect(await start()).toBe(201);
    const { clinicalStatus } = aCondition({ clinical: 'resolved' });
    const over = { code: CODES.seizure, clinicalStatus, abatementPeriod: { end: '2020-01-01' }, vendorFlag: true };
    service.ehr.put(condition(over));
    const { reasons } = await refreshed();
    const [kept] = await service.client.searchResources('Condition');
    expect([kept?.abatementPeriod, 'vendorFlag' in (kept ?? {})]).toEqual([{ end: '2020-01-01' }, false]);
    expect(reasons.join(' ')).not.toContain('could not be read');
  });

  test.each(LOSSY)(
    '%s makes its category unknown, says why, and is told in the log without whose it is',
    async (_what, entry) => {
      expect(await start()).toBe(201);
      service.ehr.put(entry);
      const { contraindications, reasons } = await refreshed();
      expect([contraindications, reasons]).toEqual(['unknown', ["The EHR's conditions could not be read (unreadable-entry)."]]);
      expect((await service.freshness()).allergies.state).toBe('read');
      const told = service.logs.filter(({ event }) => event === 'mirror-entries-refused');
      expect(told.map(({ fields }) => fields)).toEqual([{ tenant: 'clinic', entries: ['conditions'] }]);
      service.ehr.put(condition({}));
      expect((await refreshed()).contraindications).toBe('proceed');
    },
  );

  test.each<readonly [string, Resource, 'medications' | 'vitals' | 'allergies' | 'patient']>([
    ['an order without its intent', other(aMedicationRequest({ id: 'm9' }), { intent: undefined }), 'medications'],
    ['a reading without its status', other(aBloodPressure(121, 79), { status: undefined }), 'vitals'],
    ['an allergy of a day that is none', other(anAllergy(), { onsetDateTime: '2026-01-04 09:00:00' }), 'allergies'],
    ['a birthday that is none', other(aPerson(), { birthDate: '05/20/1980' }), 'patient'],
  ])('%s makes its own category unknown and no other', async (_what, entry, category) => {
    expect(await start()).toBe(201);
    service.ehr.put(entry);
    await refreshed();
    const unread = Object.entries(await service.freshness()).filter(([, { state }]) => state !== 'read');
    expect(unread).toMatchObject([[category, { state: 'failed', reason: 'unreadable-entry' }]]);
  });
});

test.each([
  ['a birthday that is none', { birthDate: '05/20/1980' }],
  ['a blank line of an address', { address: [{ line: [' '], city: 'Reno' }] }],
  ['an empty name', { name: [{ given: [''] }] }],
  ['an element of the vendor’s own', { vendor: { vip: true } }],
])('a course starts for a patient with %s', async (_what, more) => {
  service.ehr.put(other(aPerson(), more));
  expect(await start()).toBe(201);
  await refreshed();
  const [patient] = await service.client.searchResources('Patient');
  expect(patient?.identifier?.[0]?.value).toBe('Patient/p1');
});
