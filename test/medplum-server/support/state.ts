import type { MedplumClient } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { canonicalJson } from '../../../src/core/pathway/digest.ts';
import { extension } from '../../../src/terminology/codes.ts';
import { recordOf } from './patients.ts';

/** Counts of writes and fingerprints over ids: two courses that agree in everything differ in them. */
const COUNTERS: readonly string[] = [extension('kap-revision'), extension('kap-state')];

/** What the store holds for a patient, one line a resource, so that two patients with the same course have the same lines. */
export async function stateOf(client: MedplumClient, patient: string): Promise<readonly string[]> {
  const { resources, ehrPatientId } = await recordOf(client, patient);
  const plain = resources.map((one) => canonicalJson(withoutStorage(one)));
  const names = new Map(resources.map((one, at) => [one.id ?? '', `${one.resourceType}-${nameOf(one, plain[at] ?? '')}`]));
  return plain
    .map((text) => {
      const named = [...names].reduce((left, [id, name]) => left.replaceAll(id, name), text);
      return named.replaceAll(ehrPatientId, 'the-patient');
    })
    .toSorted();
}

function withoutStorage(resource: Resource): object {
  const { id: _id, meta, ...rest } = resource;
  // A Task is dated by whoever makes it first, and the sweep of these tests lives a day later.
  if (rest.resourceType === 'Task') delete rest.authoredOn;
  const extensions = 'extension' in rest ? (rest.extension ?? []).filter(({ url }) => !COUNTERS.includes(url)) : [];
  return { ...rest, extension: extensions, meta: { profile: meta?.profile, tag: meta?.tag } };
}

/** The same for the same record of two patients: what somebody wrote has its time, everything else its kind. */
function nameOf(resource: Resource, text: string): string {
  const at = 'authored' in resource ? (resource.authored ?? '') : '';
  const kind = 'questionnaire' in resource ? (resource.questionnaire ?? '') : '';
  return at === '' ? String(text.length) : `${kind}@${at}`;
}
