import type { Bundle, Patient, Resource } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/sandbox/store/json-text.ts';
import { heartRate, newPatient, newRepo, page } from './support.ts';

const same = (resource: Resource): void => {
  expect(JSON.parse(jsonText(resource))).toEqual(JSON.parse(JSON.stringify(resource)));
};

describe('the JSON of a resource', () => {
  it('says the same as JSON.stringify, for a resource, a page and a batch of pages', async () => {
    const repo = newRepo();
    const patient = await newPatient(repo, 'Quote " and \\ and ü');
    await repo.createResource(heartRate(patient.id, 70, '2026-01-01'));
    const searchset = await page(repo, 'Observation?_include=Observation:subject');
    same(patient);
    same(searchset);
    same({ resourceType: 'Bundle', type: 'batch-response', entry: [{ resource: searchset, response: { status: '200' } }, {}] });
    same({ resourceType: 'Bundle', type: 'searchset' });
    same({ resourceType: 'Bundle', type: 'searchset', entry: [] });
  });

  it('drops undefined members of entries', () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'batch-response',
      entry: [{ resource: undefined, response: { status: '404', location: undefined } }],
    };
    same(bundle as unknown as Bundle);
  });

  it('follows a resource that may still change', () => {
    const patient: Patient = { resourceType: 'Patient', active: true };
    expect(jsonText(patient)).toContain('true');
    patient.active = false;
    expect(jsonText(patient)).toContain('false');
  });
});
