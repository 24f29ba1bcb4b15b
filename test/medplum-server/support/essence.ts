import type { MedplumClient } from '@medplum/core';
import type { CodeableConcept, Resource } from '@medplum/fhirtypes';
import { findPatient, loadRecordOf } from '../../../src/medplum/store.ts';
import { extension } from '../../../src/terminology/codes.ts';
import { CANONICAL_BASE } from '../../../src/terminology/systems.ts';

/** What a course left in the store, one line a record, without times and ids: two runs of the same course must agree in it. */
export async function essenceOf(client: MedplumClient, ehrBase: string, ehrPatientId: string): Promise<readonly string[]> {
  return (await storedFor(client, ehrBase, ehrPatientId)).flatMap(lineOf).toSorted();
}

/** Everything that the store holds of an EHR's patient. */
export async function storedFor(client: MedplumClient, ehrBase: string, ehrPatientId: string): Promise<readonly Resource[]> {
  const reference = await findPatient(client, ehrBase, ehrPatientId);
  const record = reference === undefined ? undefined : await loadRecordOf(client, reference, { now: new Date().toISOString() });
  if (record === undefined) throw new Error('The patient has no course');
  return record.resources;
}

/** Codes of ours only: what else a concept says is the guide's business. */
function codeOf(concept: CodeableConcept | undefined): string {
  const codings = (concept?.coding ?? []).filter(({ system }) => system?.startsWith(CANONICAL_BASE) === true);
  return codings.length > 0 ? codings.map(({ code }) => code).join('+') : (concept?.text ?? concept?.coding?.[0]?.code ?? '');
}

const DONE: readonly string[] = ['completed', 'cancelled'];

function lineOf(one: Resource): readonly string[] {
  switch (one.resourceType) {
    case 'CarePlan': {
      const phase = one.extension?.find(({ url }) => url === extension('kap-phase'))?.valueCode ?? '';
      const activities = (one.activity ?? []).map(
        ({ detail }) => `${detail?.description ?? codeOf(detail?.code)}=${detail?.status ?? ''}`,
      );
      return [`CarePlan ${one.status} ${phase} ${activities.join(' ')}`];
    }
    case 'Task':
      // A bot that comes a second later finds done what it would have asked for: what is open must agree.
      return DONE.includes(one.status) ? [] : [`Task ${codeOf(one.code)} ${one.status}`];
    case 'DetectedIssue':
    case 'Flag':
    case 'ClinicalImpression':
    case 'Observation':
      return [`${one.resourceType} ${codeOf(one.code)} ${'status' in one ? one.status : ''}`];
    case 'Consent':
    case 'Encounter':
    case 'MedicationRequest':
    case 'MedicationAdministration':
      return [`${one.resourceType} ${one.status}`];
    case 'QuestionnaireResponse':
      return [`${one.resourceType} ${one.questionnaire ?? ''} ${one.status}`];
    case 'Provenance':
      return [`Provenance of ${one.target.map(({ reference }) => reference?.split('/')[0]).join()}`];
    default:
      return [];
  }
}
