import type { Bundle, Composition, DocumentReference } from '@medplum/fhirtypes';
import { validateResource } from '@medplum/core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RecordAnswer, SentAnswer } from '../../../src/service/contract.ts';
import { aCondition, CODES } from '../../support/builders.ts';
import { aService, type Harness } from '../harness.ts';

let service: Harness;
let therapist: Record<string, string>;
beforeEach(async () => {
  service = await aService({ documentsToEhr: true });
  service.ehr.put(aCondition({ code: { ...CODES.seizure, text: 'Seizure <b>disorder</b> & more' } }));
  therapist = await service.signIn('therapist');
  await service.post('/api/pathway', {}, therapist);
  await service.settle();
});

const summaryOf = async () => (await (await service.get('/api/summary', therapist)).json()) as Bundle;

test('the record tells who started the course', async () => {
  const { events } = (await (await service.get('/api/record', therapist)).json()) as RecordAnswer;
  expect(events.filter(({ kind }) => kind === 'course')).toMatchObject([{ by: expect.any(String) as string, origin: 'kap' }]);
});

describe('the treatment summary', () => {
  test('is a FHIR document whose sections carry the chart as text, never as markup', async () => {
    const bundle = await summaryOf();
    const [first] = bundle.entry ?? [];
    const composition = first?.resource as Composition;
    expect([bundle.type, composition.resourceType]).toEqual(['document', 'Composition']);
    validateResource(bundle);
    const text = JSON.stringify(composition.section);
    expect(text).toContain('&lt;b&gt;disorder&lt;/b&gt; &amp; more');
    expect(text).not.toContain('<b>');
    const urls = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl ?? '');
    // The store's own address may be an inner one.
    expect(urls.every((url) => url.startsWith('https://kap.example/fhir/'))).toBe(true);
    for (const reference of (composition.section ?? []).flatMap(({ entry }) => entry ?? []).map((one) => one.reference ?? '?'))
      expect(urls.filter((url) => url.endsWith(`/${reference}`))).toHaveLength(1);
  });

  test('says what could not be read before anything else about the course', async () => {
    service.ehr.trouble.set('MedicationRequest', 500);
    await service.get('/api/pathway?refresh=1', therapist);
    const text = JSON.stringify((await summaryOf()).entry?.[0]?.resource);
    expect(text).toContain('Could not be read from the EHR, or not lately: medications.');
  });

  test('is a PDF on paper', async () => {
    const response = await service.get('/api/summary.pdf', therapist);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(5_000);
  });

  test('goes into the EHR with the user’s own token, about this patient', async () => {
    const response = await service.post('/api/summary', {}, therapist);
    expect(response.status).toBe(201);
    const { reference } = (await response.json()) as SentAnswer;
    const sent = service.ehr.resources.get(reference) as DocumentReference;
    expect(sent.subject?.reference).toBe('Patient/p1');
    expect(sent.content[0]?.attachment).toMatchObject({
      contentType: 'application/pdf',
      data: expect.stringMatching(/^JVBERi/) as string,
    });
    expect(service.ehr.requests.at(-1)?.authorization).toBe('Bearer user-token');
  });

  test.each([403, 404, 422])('that the EHR refuses with %d is said to be for filing by hand', async (status) => {
    service.ehr.trouble.set('DocumentReference', status);
    const response = await service.post('/api/summary', {}, therapist);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('by hand');
  });

  test('is not offered to an EHR that is not configured for it', async () => {
    service = await aService();
    therapist = await service.signIn('therapist');
    await service.post('/api/pathway', {}, therapist);
    expect((await service.post('/api/summary', {}, therapist)).status).toBe(422);
    expect(service.ehr.requests.filter(({ url }) => url.includes('DocumentReference'))).toEqual([]);
  });
});
