import { formatHumanName } from '@medplum/core';
import type { Patient, Practitioner, PractitionerRole, Reference } from '@medplum/fhirtypes';
import type { EhrClient } from '../ehr/ehr-client.ts';
import { isInForce, rolesOf } from '../medplum/store.ts';
import { SYSTEMS } from '../terminology/codes.ts';
import type { PatientSummary } from './contract.ts';
import type { Session } from './session-store.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

/** Somebody who signs in: what the panel shows of them, and who they are in Medplum. */
export interface KnownPerson {
  readonly user: Session['user'];
  /** `Practitioner/id` in Medplum. */
  readonly practitionerRef: string | undefined;
}

/**
 * Who an EHR's user is to this clinic: name and roles by Medplum's Practitioner; for somebody whom Medplum does not know, by the
 * codes of the EHR's own PractitionerRoles, where the tenant maps them. Somebody unknown to both has no roles. A role whose period is
 * over, has not begun or can't be read is none.
 * @param asked - the user as the EHR's token says it, and the EHR as this user may read it
 * @throws EhrError, StoreError
 */
export async function findPerson(
  on: TenantRuntime,
  asked: { readonly reference: string; readonly ehr: EhrClient; readonly now: string },
): Promise<KnownPerson> {
  const { fhirBase, roleMapping } = on.tenant;
  const reference = await practitionerOf(asked);
  const store = await on.store();
  const people = await store.searchResources('Practitioner', { identifier: `${fhirBase}|${reference}`, _count: '2' });
  const person = people.length === 1 ? people[0] : undefined;
  if (person?.id !== undefined) {
    const roles = await store.searchResources('PractitionerRole', { practitioner: `Practitioner/${person.id}`, _count: '100' });
    const own = rolesOf([person, ...roles], { ehrBase: fhirBase, now: asked.now }).get(reference) ?? [];
    return { user: { reference, name: nameOf(person) ?? reference, roles: own }, practitionerRef: `Practitioner/${person.id}` };
  }
  const isMapped = people.length === 0 && roleMapping !== undefined && reference.startsWith('Practitioner/');
  const roles = isMapped ? await mappedRoles(asked, reference, roleMapping) : [];
  return { user: { reference, name: reference, roles }, practitionerRef: undefined };
}

/** An EHR may name somebody by the role in which they work; who that is, when it does not say, is unknown. */
async function practitionerOf({ reference, ehr }: { readonly reference: string; readonly ehr: EhrClient }): Promise<string> {
  const [type = '', id = ''] = reference.split('/');
  if (type !== 'PractitionerRole') return reference;
  const role = await ehr.read('PractitionerRole', id).catch(() => undefined);
  return (role?.resourceType === 'PractitionerRole' ? holderOf(role, ehr) : undefined) ?? reference;
}

/** `Practitioner/id` of whose role it is at this EHR; undefined for another server's people. */
function holderOf({ practitioner }: PractitionerRole, { base }: EhrClient): string | undefined {
  const text = practitioner?.reference;
  const relative = text?.startsWith(`${base}/`) === true ? text.slice(base.length + 1) : text;
  return relative !== undefined && /^Practitioner\/[^/]+$/.test(relative) ? relative : undefined;
}

async function mappedRoles(
  { ehr, now }: { readonly ehr: EhrClient; readonly now: string },
  reference: string,
  mapping: NonNullable<TenantRuntime['tenant']['roleMapping']>,
): Promise<readonly string[]> {
  const { resources } = await ehr.search(`PractitionerRole?practitioner=${reference.slice('Practitioner/'.length)}`, 1);
  const codings = resources
    .filter((one): one is PractitionerRole => one.resourceType === 'PractitionerRole' && isInForce(one, now))
    // A server may pass over a parameter that it does not know, and answer with everybody's.
    .filter((one) => holderOf(one, ehr) === reference)
    .flatMap(({ code }) => (code ?? []).flatMap(({ coding }) => coding ?? []));
  const roles = mapping.filter(({ system, code }) => codings.some((one) => one.system === system && one.code === code));
  return [...new Set(roles.map(({ role }) => role))];
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
