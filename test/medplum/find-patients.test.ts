import type { MedplumClient } from '@medplum/core';
import { beforeEach, expect, test, vi } from 'vitest';
import { findPatients } from '../../src/medplum/find-patients.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { createMedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { loadDefinitions } from '../../src/sandbox/store/definitions.ts';
import { EHR_BASE } from '../support/course.ts';

let client: MedplumClient;
beforeEach(async () => {
  loadDefinitions();
  client = (await createMedplumStore({ clock: createClock() })).client();
});
const mirror = async (id: string, base = EHR_BASE): Promise<string> => {
  const identifier = [{ system: base, value: `Patient/${id}` }];
  return `Patient/${(await client.createResource({ resourceType: 'Patient', identifier })).id}`;
};
const ids = (count: number) => Array.from({ length: count }, (_, at) => `p${String(at)}`);

test('a hundred patients are found with four searches', async () => {
  const references = new Map<string, string>();
  for (const id of ids(100)) references.set(id, await mirror(id));
  const search = vi.spyOn(client, 'search');
  expect(await findPatients(client, EHR_BASE, ids(100))).toEqual(references);
  expect(search).toHaveBeenCalledTimes(4);
});

test('an address stays below what proxies let through', async () => {
  const search = vi.spyOn(client, 'search');
  const long = 'https://fhir.a-vendor-of-records.example/interconnect/api/FHIR/R4/a0b1c2d3-e4f5-a6b7-c8d9-e0f1a2b3c4d5';
  await findPatients(
    client,
    long,
    ids(60).map((id) => id.padEnd(64, '0')),
  );
  for (const [, query] of search.mock.calls) expect(String(query as URLSearchParams).length).toBeLessThan(8_000);
});

test('who has no course, and whoever is of another EHR, is left out', async () => {
  const own = await mirror('p1');
  await mirror('p2', 'https://another.example/fhir');
  expect([...(await findPatients(client, EHR_BASE, ['p1', 'p2', 'p3', 'p1']))]).toEqual([['p1', own]]);
});

test('a patient whom two local ones claim to be is left out, and only that one', async () => {
  const own = await mirror('p1');
  for (let at = 0; at < 2; at += 1) await mirror('p2');
  expect([...(await findPatients(client, EHR_BASE, ['p1', 'p2']))]).toEqual([['p1', own]]);
});

test('a base with a comma is one token', async () => {
  const base = 'https://ehr.example/a,b';
  const own = await mirror('p1', base);
  expect([...(await findPatients(client, base, ['p1']))]).toEqual([['p1', own]]);
});

test('nobody asked for is no search', async () => {
  const search = vi.spyOn(client, 'search');
  expect((await findPatients(client, EHR_BASE, [])).size).toBe(0);
  expect(search).not.toHaveBeenCalled();
});
