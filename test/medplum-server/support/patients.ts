import { randomUUID } from 'node:crypto';
import type { MedplumClient } from '@medplum/core';
import type { QuestionnaireResponse, Resource } from '@medplum/fhirtypes';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import { startCourse } from '../../../src/medplum/course.ts';
import { planDuties } from '../../../src/medplum/duties.ts';
import { saveMirror } from '../../../src/medplum/save-mirror.ts';
import { findPatient, loadRecordOf, type PatientRecord } from '../../../src/medplum/store.ts';
import { local } from '../../../src/terminology/codes.ts';
import { aPerson, freshAt } from '../../support/course.ts';

/** One run's own EHR: nothing of an earlier run is found again. */
export const RUN_EHR = `https://ehr-${randomUUID().slice(0, 8)}.example/fhir`;

/** A patient with a course and a whole, empty chart. @returns `Patient/id` in Medplum */
export async function aPatient(client: MedplumClient, now = new Date().toISOString()): Promise<string> {
  const id = randomUUID();
  const patient = aPerson({ id });
  await startCourse(client, { ehrBase: RUN_EHR, patient, protocol: defaultProtocol(), now, author: undefined });
  const reference = await findPatient(client, RUN_EHR, id);
  if (reference === undefined) throw new Error('The course that was started is not found');
  await saveMirror(client, reference, { resources: [], freshness: freshAt(now), bounded: [], now });
  return reference;
}

export async function recordOf(client: MedplumClient, patient: string): Promise<PatientRecord> {
  const record = await loadRecordOf(client, patient, { now: new Date().toISOString() });
  if (record === undefined) throw new Error('The record is gone');
  return record;
}

/** A response as the panel's service would store it for this patient. */
export function storedFor<T extends QuestionnaireResponse>(patient: string, response: T): T {
  return { ...response, id: '', subject: { reference: patient }, author: { display: 'Test' } };
}

/** Polls until a question has an answer. @throws when it has none in time */
export async function until<T>(
  ask: () => Promise<T | undefined>,
  { everyMs = 50, withinMs = 30_000, what = 'it' } = {},
): Promise<T> {
  const end = performance.now() + withinMs;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  throw new Error(`Waited ${withinMs} ms for ${what}`);
}

/** Waits until the server's bots have nothing more to do for a patient: the plan is empty twice in a row. */
export async function whenTrue(client: MedplumClient, patient: string, withinMs = 30_000): Promise<PatientRecord> {
  let calm = 0;
  return until(
    async () => {
      const record = await recordOf(client, patient);
      calm = planDuties(record, new Date().toISOString(), ['pathway']).length === 0 ? calm + 1 : 0;
      return calm >= 2 ? record : undefined;
    },
    { everyMs: 250, withinMs, what: 'the bots' },
  );
}

export function ofType<T extends Resource['resourceType']>(
  resources: readonly Resource[],
  type: T,
): readonly Extract<Resource, { resourceType: T }>[] {
  return resources.filter((one): one is Extract<Resource, { resourceType: T }> => one.resourceType === type);
}

/** The identifiers that more than one of some resources carries; those of ours are unique by design. */
export function duplicates(resources: readonly Resource[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const one of resources) {
    const identifiers =
      'identifier' in one && Array.isArray(one.identifier) ? (one.identifier as { system?: string; value?: string }[]) : [];
    for (const { system, value } of identifiers) {
      const key = `${one.resourceType} ${system ?? ''}|${value ?? ''}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  return [...seen].filter(([, count]) => count > 1).map(([key]) => key);
}

/** The run's own therapist and prescriber, as the EHR writes them; made once. */
export async function aStaff(client: MedplumClient): Promise<{ readonly therapist: string; readonly prescriber: string }> {
  await Promise.all((['therapist', 'prescriber'] as const).map((role) => place(client, role)));
  return { therapist: 'Practitioner/therapist', prescriber: 'Practitioner/prescriber' };
}

const placed = new Map<string, Promise<unknown>>();

function place(client: MedplumClient, role: string): Promise<unknown> {
  const made = placed.get(role) ?? write(client, role);
  placed.set(role, made);
  return made;
}

async function write(client: MedplumClient, role: string): Promise<void> {
  const person = await client.createResource({
    resourceType: 'Practitioner',
    active: true,
    name: [{ family: 'Imagined', given: [role] }],
    identifier: [{ system: RUN_EHR, value: `Practitioner/${role}` }],
  });
  await client.createResource({
    resourceType: 'PractitionerRole',
    active: true,
    practitioner: { reference: `Practitioner/${person.id}` },
    code: [{ coding: [local('kap-role', role)] }],
  });
}
