import type { Condition, MedicationAdministration, MedicationRequest } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../src/core/chart/chart.ts';
import { CHART_QUERIES, OBSERVATION_CODES } from '../../src/ehr/chart-queries.ts';
import { createEhrClient } from '../../src/ehr/ehr-client.ts';
import { readCategories } from '../../src/ehr/read-chart.ts';
import { aCondition, aMedication, aMedicationRequest, anAdministration, aPatient, aVisit, CODES } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';
import { createFakeEhr, type FakeEhr, type Trouble } from '../service/fake-ehr.ts';

const now = '2026-01-05T09:00:00Z';
let ehr: FakeEhr;
beforeEach(() => {
  ehr = createFakeEhr();
  ehr.put(aPatient(), aCondition({ id: 'c1' }), aCondition({ id: 'c2', code: CODES.stroke }), aMedicationRequest());
});

const client = (options: { timeoutMs?: number; maxBytes?: number } = {}) =>
  createEhrClient({ base: EHR_BASE, token: 't', fetch: ehr.fetch, timeoutMs: 60, ...options });
const read = (options: Parameters<typeof client>[0] = {}) =>
  readCategories(client(options), 'p1', { categories: CATEGORIES, now });

describe('reading a chart', () => {
  test('takes one batch and gives every category as read', async () => {
    const reading = await read();
    expect(ehr.requests.map(({ method }) => method)).toEqual(['POST']);
    expect(new Set(Object.values(reading.freshness).map(({ state }) => state))).toEqual(new Set(['read']));
    expect(reading.resources.map(({ id }) => id)).toEqual(['p1', 'c1', 'c2', 'm1']);
  });

  test.each<Trouble>([404, 405, 400, 403, 501, 500])('asks one by one when the batch is answered with %s', async (trouble) => {
    ehr.trouble.set('batch', trouble);
    expect((await read()).resources.map(({ id }) => id)).toEqual(['p1', 'c1', 'c2', 'm1']);
    expect(ehr.requests.filter(({ method }) => method === 'GET')).toHaveLength(CHART_QUERIES.length);
  });

  test.each<[Trouble, string]>([
    [401, 'unauthorized'],
    ['hang', 'timeout'],
    ['drop', 'unreachable'],
  ])('does not ask again when the EHR as a whole answers %s', async (trouble, reason) => {
    ehr.trouble.set('batch', trouble);
    const { freshness, resources } = await read();
    expect(resources).toEqual([]);
    expect(Object.values(freshness)).toEqual(CATEGORIES.map(() => ({ state: 'failed', at: now, reason })));
    expect(ehr.requests).toHaveLength(1);
  });

  test.each<[Trouble, string]>([
    [500, 'server-error'],
    [403, 'unauthorized'],
    [404, 'not-found'],
    ['outcome', 'server-error'],
    ['hang', 'timeout'],
    ['drop', 'unreachable'],
    ['not-json', 'malformed'],
  ])('a category answered with %s has failed, and the others are read', async (trouble, reason) => {
    ehr.trouble.set('batch', 404);
    ehr.trouble.set('Condition', trouble);
    const { freshness, resources } = await read();
    expect(freshness.conditions).toEqual({ state: 'failed', at: now, reason });
    expect(freshness.medications).toEqual({ state: 'read', at: now });
    expect(resources.map(({ id }) => id)).toEqual(['p1', 'm1']);
  });

  test('a category that holds somebody else’s data has failed and gives none of it', async () => {
    const stray: Condition = {
      ...aCondition({ id: 'x' }),
      subject: { reference: 'Patient/p2' },
      note: [{ authorReference: { reference: 'Patient/p1' }, text: '' }],
    };
    ehr.put(stray);
    const { freshness, resources } = await read();
    expect(freshness.conditions).toMatchObject({ state: 'failed', reason: 'other-patient' });
    expect(resources.some(({ resourceType }) => resourceType === 'Condition')).toBe(false);
  });

  test('what names nobody is left out, and its category has failed', async () => {
    ehr.trouble.set('batch', 404);
    const query = CHART_QUERIES.find(({ category }) => category === 'conditions');
    const { subject: _none, ...unnamed } = aCondition({ id: 'y' });
    ehr.pages.set(`${EHR_BASE}/Condition?patient=p1&${query?.search ?? ''}`, {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: [{ resource: aCondition({ id: 'c1' }) }, { resource: unnamed as Condition }],
    });
    const { freshness, resources } = await read();
    expect(freshness.conditions).toMatchObject({ state: 'failed', reason: 'malformed' });
    expect(resources.filter(({ resourceType }) => resourceType === 'Condition').map(({ id }) => id)).toEqual(['c1']);
  });

  test('pages are followed to their end', async () => {
    ehr.paged = true;
    expect((await read()).resources.map(({ id }) => id)).toEqual(['p1', 'c1', 'c2', 'm1']);
  });

  test.each(['https://evil.example/next', `${EHR_BASE}.evil.example/next`, '//evil.example/next', '/fhirx/next'])(
    'a next link to %s is not followed, and the category has failed',
    async (url) => {
      ehr.trouble.set('batch', 404);
      const query = CHART_QUERIES.find(({ category }) => category === 'allergies');
      ehr.pages.set(`${EHR_BASE}/AllergyIntolerance?patient=p1&${query?.search ?? ''}`, {
        resourceType: 'Bundle',
        type: 'searchset',
        link: [{ relation: 'next', url }],
      });
      expect((await read()).freshness.allergies).toMatchObject({ state: 'failed', reason: 'foreign-link' });
      expect(ehr.requests.filter((request) => request.url !== EHR_BASE && !request.url.startsWith(`${EHR_BASE}/`))).toEqual([]);
    },
  );

  test('an answer larger than allowed has failed', async () => {
    ehr.trouble.set('batch', 404);
    const { freshness } = await read({ maxBytes: 150 });
    expect(freshness.conditions).toMatchObject({ state: 'failed', reason: 'too-large' });
  });

  test('an EHR that pages for ever is read no further than its budget, whatever is read side by side', async () => {
    let bytes = 0;
    const endless = (url: string) => {
      const type = /([A-Z][A-Za-z]+)\?/.exec(url)?.[1] ?? '';
      const link = [{ relation: 'next', url: `${EHR_BASE}/${type}?again` }];
      const text = JSON.stringify({ resourceType: 'Bundle', link, entry: [], note: 'x'.repeat(1_000_000) });
      return new ReadableStream<Uint8Array>({
        pull: (out) => {
          bytes += text.length;
          out.enqueue(new TextEncoder().encode(text));
          out.close();
        },
      });
    };
    const fetch: typeof globalThis.fetch = (input, init) =>
      init?.method === 'GET' ? Promise.resolve(new Response(endless(new Request(input).url))) : ehr.fetch(input, init);
    ehr.trouble.set('batch', 404);
    const endlessly = createEhrClient({ base: EHR_BASE, token: 't', fetch, timeoutMs: 5_000 });
    const { freshness } = await readCategories(endlessly, 'p1', { categories: CATEGORIES, now });
    expect(freshness.conditions).toMatchObject({ state: 'failed', reason: 'too-large' });
    expect(freshness.administrations).toMatchObject({ state: 'failed', reason: 'too-large' });
    // What was under way side by side when the budget ended, a page each, is all that may come on top.
    expect(bytes).toBeGreaterThan(30_000_000);
    expect(bytes).toBeLessThan(50_000_000);
  });

  test('of more drugs than one chart may name none is asked for beyond the bound, a few at a time, and their orders have failed', async () => {
    const ids = Array.from({ length: 101 }, (_, at) => `drug${String(at)}`);
    ehr.put(...ids.map((id) => aMedicationRequest({ id, medicationReference: { reference: `Medication/${id}` } })));
    ehr.put(...ids.map((id) => ({ ...aMedication(), id })));
    let [under, most] = [0, 0];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (!new Request(input).url.includes('/Medication/')) return ehr.fetch(input, init);
      under += 1;
      most = Math.max(most, under);
      const answer = await ehr.fetch(input, init);
      under -= 1;
      return answer;
    };
    const counted = createEhrClient({ base: EHR_BASE, token: 't', fetch, timeoutMs: 5_000 });
    const { freshness, resources } = await readCategories(counted, 'p1', { categories: CATEGORIES, now });
    expect(resources.filter(({ resourceType }) => resourceType === 'Medication')).toHaveLength(100);
    expect(freshness.medications).toEqual({ state: 'failed', at: now, reason: 'too-large' });
    expect(freshness.administrations).toEqual({ state: 'read', at: now });
    expect(most).toBe(8);
  });

  test('a drug behind a reference comes with its order; one that is gone leaves the order', async () => {
    const referring: MedicationRequest = aMedicationRequest({ id: 'm2', medicationReference: { reference: 'Medication/med1' } });
    ehr.put(aMedication(), referring, aMedicationRequest({ id: 'm3', medicationReference: { reference: 'Medication/gone' } }));
    const { resources, freshness } = await read();
    expect(resources.filter(({ resourceType }) => resourceType === 'Medication').map(({ id }) => id)).toEqual(['med1']);
    expect(freshness.medications).toEqual({ state: 'read', at: now });
  });

  const given: MedicationAdministration = {
    ...anAdministration({ id: 'd1' }),
    medicationCodeableConcept: undefined as never,
    medicationReference: { reference: 'Medication/med1' },
  };

  test('the drug behind a dose comes with it, also when nothing but the doses is read', async () => {
    ehr.put(aMedication(), given);
    const reading = await readCategories(client(), 'p1', { categories: ['administrations'], now });
    expect(reading.resources.map(({ resourceType }) => resourceType)).toEqual(['MedicationAdministration', 'Medication']);
    expect(reading.freshness).toEqual({ administrations: { state: 'read', at: now } });
  });

  test('a drug that orders and doses name comes once', async () => {
    ehr.put(aMedication(), given, aMedicationRequest({ id: 'm2', medicationReference: { reference: 'Medication/med1' } }));
    expect((await read()).resources.filter(({ resourceType }) => resourceType === 'Medication')).toHaveLength(1);
  });

  test('a drug that can’t be read fails the doses that name it, and not the orders that don’t', async () => {
    ehr.put(aMedication(), given);
    ehr.trouble.set('Medication', 500);
    const { freshness } = await read();
    expect(freshness.administrations).toEqual({ state: 'failed', at: now, reason: 'server-error' });
    expect(freshness.medications).toEqual({ state: 'read', at: now });
  });

  test('of visits only those of the pathway are kept', async () => {
    ehr.put(aVisit({ activity: 'preparation' }), { ...aVisit({ activity: 'dosing', id: 'flu' }), type: [{ text: 'Influenza' }] });
    expect((await read()).resources.filter(({ resourceType }) => resourceType === 'Encounter').map(({ id }) => id)).toEqual([
      'preparation1',
    ]);
  });

  test.each(['../admin', 'a/b', 'a?b', '', 'x'.repeat(65)])('the id %j is never sent', async (id) => {
    const { freshness } = await readCategories(client(), id, { categories: CATEGORIES, now });
    expect(freshness.patient).toMatchObject({ state: 'failed', reason: 'invalid-id' });
    expect(ehr.requests).toEqual([]);
  });
});

test('observations are asked for by LOINC codes that are codes of tests', () => {
  expect(OBSERVATION_CODES).toContain('85354-9');
  expect(OBSERVATION_CODES.every((code) => /^\d+-\d$/.test(code))).toBe(true);
});
