import type { Bundle } from '@medplum/fhirtypes';
import type { MedplumClient } from '@medplum/core';
import { SERVICES } from '../../src/ehr/hooks/discovery.ts';
import { loadRecordOf, type Store } from '../../src/medplum/store.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { createEhr } from '../../src/sandbox/ehr/ehr.ts';
import { resolvePrefetch } from '../../src/sandbox/ehr/prefetch.ts';
import { createMedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { placePeople } from '../../src/sandbox/people.ts';
import { seedPatients } from '../../src/sandbox/seeds/seed-patients.ts';
import { loadDefinitions } from '../../src/sandbox/store/definitions.ts';
import { EHR, type Fixture, type Patient } from './process.ts';

/** The made-up patient who is ready for a first dose: the whole gate is judged. */
const READY = 'Abersole';

export interface Filled {
  readonly client: MedplumClient;
  readonly patient: Patient;
}

/** A store in this process with the sandbox's made-up courses. */
export async function fillStore(): Promise<Filled> {
  loadDefinitions();
  const clock = createClock();
  const ehr = await createEhr({
    origin: EHR,
    clock,
    clients: [],
    servicesUrl: `${EHR}/none`,
    fetchHooks: fetch,
    fetchOut: fetch,
  });
  const medplum = await createMedplumStore({ clock, bots: [] });
  await placePeople(ehr.repo, medplum.repo, ehr.fhirBase);
  await seedPatients({ ehr, medplum, clock }, () => Promise.resolve());
  const id = [...ehr.repo.store.all('Patient')].find((one) => JSON.stringify(one).includes(READY))?.id ?? '';
  const tokens = { 'context.patientId': id };
  const prefetch = await resolvePrefetch(SERVICES[0]?.prefetch ?? {}, tokens, { router: ehr.router, repo: ehr.repo });
  return { client: medplum.client(), patient: { fhirBase: ehr.fhirBase, id, prefetch } };
}

/** What the store answers to the two reads of a hook for the patient. */
export async function recordAnswers({ client, patient }: Filled): Promise<Fixture['answers']> {
  const search = await client.search('Patient', { identifier: `${patient.fhirBase}|Patient/${patient.id}` });
  const [found] = search.entry ?? [];
  let batch: Bundle | undefined;
  const recording: Store = Object.assign(Object.create(client) as Store, {
    executeBatch: async (asked: Bundle) => (batch = await client.executeBatch(asked)),
  });
  await loadRecordOf(recording, `Patient/${found?.resource?.id ?? ''}`, { now: new Date().toISOString() });
  if (batch === undefined) throw new Error('The record was not read in a batch');
  return { search, batch };
}
