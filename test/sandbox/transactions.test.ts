import type { Bundle, Observation, Patient, Resource } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { find, first, heartRate, newPatient, newRepo, send } from './support.ts';

describe('transactions', () => {
  const post = (resource: Resource, fullUrl?: string): NonNullable<Bundle['entry']>[number] => ({
    resource,
    request: { method: 'POST', url: resource.resourceType },
    ...(fullUrl ? { fullUrl } : {}),
  });
  const transaction = (...entry: NonNullable<Bundle['entry']>): Bundle => ({
    resourceType: 'Bundle',
    type: 'transaction',
    entry,
  });

  it('leave nothing behind when one entry is invalid', async () => {
    const repo = newRepo();
    const events: unknown[] = [];
    repo.onCommit((batch) => events.push(batch));
    const bad = { resourceType: 'Observation', status: 'final' } as unknown as Observation;
    const { status } = await send(repo, 'POST', '', { body: transaction(post({ resourceType: 'Patient' }), post(bad)) });
    expect(status).toBe(400);
    expect(repo.dump()).toEqual([]);
    expect(events).toEqual([]);
  });

  it('leave nothing behind when an If-Match is stale', async () => {
    const repo = newRepo();
    const patient = await newPatient(repo);
    const put = {
      resource: { ...patient, active: true },
      request: { method: 'PUT' as const, url: `Patient/${patient.id}`, ifMatch: 'W/"stale"' },
    };
    const { status } = await send(repo, 'POST', '', { body: transaction(post({ resourceType: 'Patient' }), put) });
    expect(status).toBe(412);
    expect(await find(repo, 'Patient')).toHaveLength(1);
  });

  it('restore updates, deletions and indexes', async () => {
    const repo = newRepo();
    const kept = await repo.createResource<Patient>({ resourceType: 'Patient', identifier: [{ system: 'urn:a', value: '1' }] });
    const work = repo.withTransaction(async (tx) => {
      await tx.updateResource<Patient>({ ...kept, identifier: [{ system: 'urn:a', value: '2' }] });
      await tx.deleteResource('Patient', kept.id);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await find(repo, 'Patient?identifier=urn:a|1')).toHaveLength(1);
    expect(await find(repo, 'Patient?identifier=urn:a|2')).toEqual([]);
    expect((await repo.readHistory('Patient', kept.id)).total).toBe(1);
  });

  it('rewrite urn:uuid references to the ids that were assigned', async () => {
    const repo = newRepo();
    const urn = 'urn:uuid:0f3a1a52-6c1f-4a4e-9d51-5f2e0a000001';
    const observation = { ...heartRate('x', 70, '2026-01-01'), subject: { reference: urn } };
    await send(repo, 'POST', '', { body: transaction(post(observation), post({ resourceType: 'Patient' }, urn)) });
    const patient = first(await find(repo, 'Patient'));
    expect(await find(repo, `Observation?subject=Patient/${patient.id}`)).toHaveLength(1);
  });

  it('hide what they have written until they commit', async () => {
    const repo = newRepo();
    let seen: Promise<Resource[]> | undefined;
    let committed = false;
    await repo.withTransaction(async (tx) => {
      await newPatient(tx);
      seen = find(repo, 'Patient').then((found) => {
        expect(committed).toBe(true);
        return found;
      });
      await Promise.resolve();
      committed = true;
    });
    expect(await seen).toHaveLength(1);
  });

  it('run one at a time', async () => {
    const repo = newRepo();
    const patient = await newPatient(repo);
    const race = (active: boolean): Promise<unknown> =>
      repo.withTransaction(async (tx) => {
        await tx.readResource('Patient', patient.id);
        return tx.updateResource<Patient>({ ...patient, active }, { ifMatch: patient.meta?.versionId ?? '' });
      });
    const results = await Promise.allSettled([race(true), race(false), race(true), race(false)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await repo.readHistory('Patient', patient.id)).total).toBe(2);
  });

  it('emit their events together, after the commit', async () => {
    const repo = newRepo();
    const sizes: number[] = [];
    repo.onCommit((events) => sizes.push(events.length));
    await send(repo, 'POST', '', { body: transaction(post({ resourceType: 'Patient' }), post({ resourceType: 'Patient' })) });
    expect(sizes).toEqual([2]);
  });
});

describe('conditional writes', () => {
  const withIdentifier = (): Patient => ({ resourceType: 'Patient', identifier: [{ system: 'urn:mrn', value: '7' }] });

  it('create once when twenty creates with If-None-Exist race', async () => {
    const repo = newRepo();
    const create = (): Promise<unknown> =>
      send(repo, 'POST', 'Patient', { body: withIdentifier(), headers: { 'If-None-Exist': 'identifier=urn:mrn|7' } });
    await Promise.all(Array.from({ length: 20 }, create));
    expect(await find(repo, 'Patient')).toHaveLength(1);
  });

  it('create once when twenty conditional updates race', async () => {
    const repo = newRepo();
    await Promise.all(
      Array.from({ length: 20 }, () => send(repo, 'PUT', 'Patient?identifier=urn:mrn|7', { body: withIdentifier() })),
    );
    expect(await find(repo, 'Patient')).toHaveLength(1);
  });

  it('keep references whole when transactions with ifNoneExist race', async () => {
    const repo = newRepo();
    const urn = 'urn:uuid:0f3a1a52-6c1f-4a4e-9d51-5f2e0a000002';
    const bundle = (): Bundle => ({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          fullUrl: urn,
          resource: withIdentifier(),
          request: { method: 'POST', url: 'Patient', ifNoneExist: 'identifier=urn:mrn|7' },
        },
        {
          resource: { ...heartRate('x', 70, '2026-01-01'), subject: { reference: urn } },
          request: { method: 'POST', url: 'Observation' },
        },
      ],
    });
    await Promise.all(Array.from({ length: 5 }, () => send(repo, 'POST', '', { body: bundle() })));
    const patient = first(await find(repo, 'Patient'));
    expect(await find(repo, `Observation?subject=Patient/${patient.id}`)).toHaveLength(5);
  });

  it('answer 412 when the criteria match several', async () => {
    const repo = newRepo();
    await newPatient(repo, 'Twin');
    await newPatient(repo, 'Twin');
    const { status } = await send(repo, 'PUT', 'Patient?family=Twin', { body: { resourceType: 'Patient' } });
    expect(status).toBe(412);
  });
});
