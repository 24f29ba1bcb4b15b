import type { Bundle, Resource } from '@medplum/fhirtypes';
import { profile } from '../../terminology/codes.ts';
import { isKapCarePlan } from '../store.ts';
import type { InstallClient } from './project.ts';

/** Where the patient is named, by type: all that a course can leave behind. */
const BY_PATIENT: Readonly<Record<string, string>> = {
  AdverseEvent: 'subject',
  AllergyIntolerance: 'patient',
  Appointment: 'patient',
  AuditEvent: 'patient',
  Basic: 'subject',
  CarePlan: 'subject',
  CareTeam: 'subject',
  ClinicalImpression: 'subject',
  Communication: 'subject',
  Composition: 'subject',
  Condition: 'subject',
  Consent: 'patient',
  DetectedIssue: 'patient',
  DocumentReference: 'subject',
  Encounter: 'subject',
  Flag: 'subject',
  Goal: 'subject',
  GuidanceResponse: 'subject',
  MedicationAdministration: 'subject',
  MedicationDispense: 'subject',
  MedicationRequest: 'subject',
  Observation: 'subject',
  Provenance: 'patient',
  QuestionnaireResponse: 'subject',
  ServiceRequest: 'subject',
  Task: 'patient',
};
/** People and places that the data names, and records of the project as a whole. */
const WHOLE = ['Practitioner', 'PractitionerRole', 'Organization', 'Location'] as const;
const PAGE = 500;
/** Patients in one search: their ids stay well within one request line. */
const PATIENTS = 40;

/** How many resources of each type were exported. */
export type ExportCounts = Readonly<Record<string, number>>;

/**
 * Gives every resource of every patient who has a course to `write`, one after another.
 * @throws Error when a page is missing, repeated or short of the server's own count: half an export must not pass for a whole one
 */
export async function exportPathway(client: InstallClient, write: (resource: Resource) => void): Promise<ExportCounts> {
  const counts: Record<string, number> = {};
  const seen = new Set<string>();
  const take = (resource: Resource): void => {
    const key = `${resource.resourceType}/${resource.id ?? ''}`;
    if (seen.has(key)) return;
    seen.add(key);
    counts[resource.resourceType] = (counts[resource.resourceType] ?? 0) + 1;
    write(resource);
  };
  const patients = await patientsWithCourse(client);
  for (let at = 0; at < patients.length; at += PATIENTS) {
    const some = patients.slice(at, at + PATIENTS);
    const ids = some.map((reference) => reference.replace('Patient/', '')).join(',');
    await eachMatch(client, `Patient?_id=${ids}`, take);
    for (const [type, parameter] of Object.entries(BY_PATIENT))
      await eachMatch(client, `${type}?${parameter}=${some.join(',')}`, take);
  }
  for (const type of WHOLE) await eachMatch(client, type, take);
  return counts;
}

async function patientsWithCourse(client: InstallClient): Promise<readonly string[]> {
  const patients = new Set<string>();
  await eachMatch(client, `CarePlan?_profile=${encodeURIComponent(profile('kap-care-plan'))}`, (plan) => {
    if (plan.resourceType === 'CarePlan' && isKapCarePlan(plan) && plan.subject.reference !== undefined)
      patients.add(plan.subject.reference);
  });
  return [...patients];
}

/** Follows every page of one search and counts against the server's own total. */
async function eachMatch(client: InstallClient, query: string, take: (resource: Resource) => void): Promise<void> {
  const base = client.fhirUrl().toString();
  let url: string | undefined = client
    .fhirUrl(`${query}${query.includes('?') ? '&' : '?'}_count=${PAGE}&_sort=_lastUpdated&_total=accurate`)
    .toString();
  let total: number | undefined;
  const ids = new Set<string>();
  while (url !== undefined) {
    const page: Bundle = await client.get<Bundle>(url, { cache: 'reload' });
    total ??= page.total;
    const before = ids.size;
    for (const { resource } of page.entry ?? []) {
      if (resource === undefined) continue;
      ids.add(`${resource.resourceType}/${resource.id ?? ''}`);
      take(resource);
    }
    const next: string | undefined = page.link?.find(({ relation }) => relation === 'next')?.url;
    if (next !== undefined && (!next.startsWith(base) || ids.size === before)) throw incomplete(query, ids.size, total);
    url = next;
  }
  if (total === undefined || ids.size < total) throw incomplete(query, ids.size, total);
}

function incomplete(query: string, found: number, total: number | undefined): Error {
  const type = query.split('?')[0] ?? '';
  return new Error(
    `The export of ${type} is incomplete: ${String(found)} of ${total === undefined ? 'an unknown number' : String(total)}`,
  );
}
