import type { MedplumClient } from '@medplum/core';
import { formatHumanName } from '@medplum/core';
import type { Patient, Practitioner, Reference, Resource } from '@medplum/fhirtypes';
import { rolesOf } from '../medplum/store.ts';
import { SYSTEMS } from '../terminology/codes.ts';
import type { PatientSummary } from './contract.ts';
import type { Session } from './session-store.ts';

/** Who an EHR's user is to this clinic: name and roles by Medplum's Practitioner; somebody unknown there has no roles. */
export async function readPerson(store: MedplumClient, ehrBase: string, reference: string): Promise<Session['user']> {
  const people = await store.searchResources('Practitioner', { identifier: `${ehrBase}|${reference}`, _count: '2' });
  const person = people.length === 1 ? people[0] : undefined;
  if (person?.id === undefined) return { reference, name: reference, roles: [] };
  const roles = await store.searchResources('PractitionerRole', { practitioner: `Practitioner/${person.id}`, _count: '100' });
  const resources: readonly Resource[] = [person, ...roles];
  return { reference, name: nameOf(person) ?? reference, roles: rolesOf(resources, ehrBase).get(reference) ?? [] };
}

/** The session's user as the author of what they write: a logical reference into the EHR, where people live. */
export function authorOf(session: Session, ehrBase: string): Reference<never> {
  return { type: 'Practitioner', identifier: { system: ehrBase, value: session.user.reference }, display: session.user.name };
}

/** What the panel shows of a patient, whether mirrored or straight from the EHR. */
export function summarize(patient: Patient | undefined, ehrPatientId: string): PatientSummary {
  const mrn = patient?.identifier?.find(
    ({ type }) => type?.coding?.some(({ system, code }) => system === SYSTEMS.identifierType && code === 'MR') === true,
  );
  return {
    reference: `Patient/${ehrPatientId}`,
    name: nameOf(patient) ?? 'Name not recorded',
    ...(patient?.birthDate === undefined ? {} : { birthDate: patient.birthDate }),
    ...(patient?.gender === undefined ? {} : { gender: patient.gender }),
    ...(mrn?.value === undefined ? {} : { mrn: mrn.value }),
  };
}

function nameOf(who: Patient | Practitioner | undefined): string | undefined {
  const name = who?.name?.find(({ use }) => use === 'official') ?? who?.name?.[0];
  const text = name === undefined ? '' : (name.text ?? formatHumanName(name));
  return text === '' ? undefined : text;
}
