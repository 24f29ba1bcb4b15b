import type { Bundle, Resource } from '@medplum/fhirtypes';
import { aCondition, aKetaminePrescription, CODES } from '../support/builders.ts';
import { CALM, vitals } from '../support/course.ts';
import type { Patient } from './process.ts';

const DAY_MS = 86_400_000;

/**
 * A `kap-order-sign` call of about so many bytes with full prefetch: the made-up patient's own chart, and as many old problems and
 * vital signs beside it as fit, as a long chart has. The order is above the protocol's ceiling, so there is something to say.
 */
export function orderSign({ fhirBase, id: patient, prefetch }: Patient, bytes: number): string {
  const order = aKetaminePrescription({ id: 'draft-1', doseMg: 4_000, subject: { reference: `Patient/${patient}` } });
  const body = {
    hook: 'order-sign',
    hookInstance: INSTANCE,
    fhirServer: fhirBase,
    context: {
      userId: 'Practitioner/prescriber',
      patientId: patient,
      draftOrders: { resourceType: 'Bundle', type: 'collection', entry: [{ resource: { ...order, status: 'draft' } }] },
    },
    prefetch: structuredClone(prefetch) as Record<string, Resource | null>,
  };
  for (let at = 1; JSON.stringify(body).length < bytes - 400; at += 1) {
    const when = new Date(Date.now() - (40 + at) * DAY_MS).toISOString();
    const problem = aCondition({ id: `old-${String(at)}`, code: CODES.pharyngitis, clinical: 'resolved', onsetDateTime: when });
    const more = at % 3 === 0 ? [problem] : vitals(when, CALM).map((one) => ({ ...one, id: `${one.id ?? ''}-${String(at)}` }));
    add(
      body.prefetch,
      at % 3 === 0 ? 'conditions' : 'vitals',
      more.map((one) => ({ ...one, subject: { reference: `Patient/${patient}` } })),
    );
  }
  return JSON.stringify(body);
}

/** How the calls of one measure differ: all of each chart is new, or only the call is, as when an order is chosen and then signed. */
export type Sameness = 'every prefetch new' | 'prefetch as a moment before';

const INSTANCE = '0f3a1c52-5f3e-4a51-9a6e-1f0c8f6b7a01';

/** Bodies like the given one, as long as it: another call each time, and of `every prefetch new` another version of a resource in it too. */
export function bodiesLike(body: string, sameness: Sameness): () => string {
  const [before = '', after = ''] = body.split(INSTANCE);
  const [head, versions, tail] = cutAtVersion(after);
  return () => {
    const version = sameness === 'every prefetch new' ? crypto.randomUUID() : versions;
    return `${before}${crypto.randomUUID()}${head}${version}${tail}`;
  };
}

/** Around the first version id of the prefetch, a uuid. */
function cutAtVersion(text: string): readonly [string, string, string] {
  const found = /"versionId":"([\da-f-]{36})"/.exec(text.slice(text.indexOf('"prefetch"')));
  const version = found?.[1];
  if (version === undefined) throw new Error('The prefetch of the bench has no version in it');
  const at = text.indexOf(version, text.indexOf('"prefetch"'));
  return [text.slice(0, at), version, text.slice(at + version.length)];
}

function add(prefetch: Record<string, Resource | null>, key: string, resources: readonly Resource[]): void {
  const bundle = (prefetch[key] ?? { resourceType: 'Bundle', type: 'searchset' }) as Bundle;
  prefetch[key] = { ...bundle, entry: [...(bundle.entry ?? []), ...resources.map((resource) => ({ resource }))] };
}
