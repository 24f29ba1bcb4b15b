import type { MedplumClient, WithId } from '@medplum/core';
import type { AccessPolicy, Identifier, Practitioner, ProjectMembership, Reference } from '@medplum/fhirtypes';
import { extension, local, localCodesOf, SYSTEMS } from '../../terminology/codes.ts';
import { isInForce } from '../store.ts';
import { ARTIFACT_TAG } from './artifact.ts';
import { readProjectInfo } from './project.ts';

/** Somebody who is to work in the pathway. */
export interface NewPerson {
  /** The tenant's `fhirBase`, without a slash at the end. */
  readonly ehrBase: string;
  /** `Practitioner/id` in the EHR. */
  readonly reference: string;
  readonly given: string;
  readonly family: string;
  /** Codes of kap-role. */
  readonly roles: readonly string[];
  readonly npi?: string | undefined;
  /** By state, such as US-CO. */
  readonly dea: readonly { readonly state: string; readonly value: string }[];
}

/** What was done, and whom Medplum now knows. */
export interface AddedPerson {
  /** `Practitioner/id` in Medplum. */
  readonly practitioner: string;
  readonly changed: readonly ('practitioner' | 'roles' | 'membership')[];
}

export type PeopleClient = Pick<
  MedplumClient,
  'get' | 'post' | 'delete' | 'executeBatch' | 'fhirUrl' | 'searchResources' | 'createResource' | 'updateResource' | 'invite'
>;

/**
 * Makes somebody known: their Practitioner, their roles, and a membership with each role's policy. What is there already stays, so it
 * can be run again, after a fault in the middle of it too. Nothing is taken away.
 * @param now - ISO instant
 * @throws Error for people, before anything is written; OperationOutcomeError
 */
export async function addPerson(client: PeopleClient, person: NewPerson, now: string): Promise<AddedPerson> {
  const project = await readProjectInfo(client);
  if (!project.isAdmin) throw new Error('the client application is no administrator of the project, so nobody can be added');
  const policies = await Promise.all(person.roles.map((role) => policyOf(client, role)));
  const known = await client.searchResources('Practitioner', {
    identifier: `${person.ehrBase}|${person.reference}`,
    _count: '2',
  });
  if (known.length > 1)
    throw new Error(`several Practitioners of this project say that they are ${person.reference}: merge them first`);
  const [first] = known;
  const practitioner = await placePractitioner(client, first, person);
  const reference = `Practitioner/${practitioner.id}`;
  const changed = [
    ...(practitioner === first ? [] : (['practitioner'] as const)),
    ...((await addRoles(client, { reference, roles: person.roles, now })) ? (['roles'] as const) : []),
    ...((await addMembership(client, person, { projectId: project.projectId, reference, policies }))
      ? (['membership'] as const)
      : []),
  ];
  return { practitioner: reference, changed };
}

async function policyOf(client: PeopleClient, role: string): Promise<Reference<AccessPolicy>> {
  const [policy] = await client.searchResources('AccessPolicy', { _tag: `${ARTIFACT_TAG}|AccessPolicy/kap-${role}` });
  if (policy === undefined) throw new Error(`the policy of ${role} is not installed: run npx kap install`);
  return { reference: `AccessPolicy/${policy.id}` };
}

/** @returns the very one that is there when nothing of it needs to change */
async function placePractitioner(
  client: PeopleClient,
  there: WithId<Practitioner> | undefined,
  person: NewPerson,
): Promise<WithId<Practitioner>> {
  const wanted = identifiersOf(person);
  if (there === undefined)
    return client.createResource<Practitioner>({
      resourceType: 'Practitioner',
      active: true,
      name: [{ given: [person.given], family: person.family }],
      identifier: [{ system: person.ehrBase, value: person.reference }, ...wanted],
    });
  const has = there.identifier ?? [];
  const missing = wanted.filter((one) => !has.some((other) => isSame(one, other)));
  if (missing.length === 0 && there.active !== false) return there;
  const kept = has.filter((one) => !missing.some((other) => one.system === other.system && stateOf(one) === stateOf(other)));
  return client.updateResource<Practitioner>({ ...there, active: true, identifier: [...kept, ...missing] });
}

function identifiersOf({ npi, dea }: NewPerson): readonly Identifier[] {
  return [
    ...(npi === undefined ? [] : [{ system: SYSTEMS.npi, value: npi }]),
    ...dea.map(({ state, value }) => {
      return { system: SYSTEMS.dea, value, extension: [{ url: extension('kap-jurisdiction'), valueCode: state }] };
    }),
  ];
}

function stateOf({ extension: some }: Identifier): string | undefined {
  return some?.find(({ url }) => url === extension('kap-jurisdiction'))?.valueCode;
}

function isSame(one: Identifier, other: Identifier): boolean {
  return one.system === other.system && one.value === other.value && stateOf(one) === stateOf(other);
}

async function addRoles(
  client: PeopleClient,
  { reference, roles, now }: { readonly reference: string; readonly roles: readonly string[]; readonly now: string },
): Promise<boolean> {
  const held = (await client.searchResources('PractitionerRole', { practitioner: reference, _count: '100' }))
    .filter((one) => isInForce(one, now))
    .flatMap(({ code }) => (code ?? []).flatMap((concept) => localCodesOf(concept, 'kap-role')));
  const missing = roles.filter((role) => !held.includes(role));
  if (missing.length === 0) return false;
  await client.createResource({
    resourceType: 'PractitionerRole',
    active: true,
    practitioner: { reference },
    code: missing.map((role) => ({ coding: [local('kap-role', role)] })),
  });
  return true;
}

interface Wanted {
  readonly projectId: string;
  readonly reference: string;
  readonly policies: readonly Reference<AccessPolicy>[];
}

/** Their sign-in is the EHR's, so Medplum sends them no mail and they get no password of its own. */
async function addMembership(
  client: PeopleClient,
  { given, family }: NewPerson,
  { projectId, reference, policies }: Wanted,
): Promise<boolean> {
  const [membership] = await client.searchResources('ProjectMembership', { profile: reference });
  const has = [membership?.accessPolicy, ...(membership?.access ?? []).map(({ policy }) => policy)];
  const missing = policies.filter(({ reference: policy }) => !has.some((one) => one?.reference === policy));
  const access = missing.map((policy) => ({ policy }));
  if (membership !== undefined) {
    if (missing.length === 0) return false;
    await client.updateResource<ProjectMembership>({ ...membership, access: [...(membership.access ?? []), ...access] });
    return true;
  }
  await client.invite(projectId, {
    resourceType: 'Practitioner',
    firstName: given,
    lastName: family,
    externalId: crypto.randomUUID(),
    sendEmail: false,
    membership: { profile: { reference }, access },
  });
  return true;
}
