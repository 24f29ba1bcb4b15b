import type { MedplumClient, WithId } from '@medplum/core';
import type { Practitioner, PractitionerRole } from '@medplum/fhirtypes';
import { extension, local, SYSTEMS } from '../terminology/codes.ts';
import type { SandboxRepository } from './store/repository.ts';

/** In the state whose law the sandbox's orders follow; there is no such place. */
export const SANDBOX_ADDRESS = { line: ['1 Sandbox Street'], city: 'Nowhere', state: 'NY', postalCode: '00000' };

/** The EHR's users in the sandbox; none of them exists. */
export const SANDBOX_USERS = ['therapist', 'prescriber', 'front-desk', 'health-it'] as const;
export type SandboxUser = (typeof SANDBOX_USERS)[number];

export interface Person {
  readonly user: SandboxUser;
  /** `Practitioner/id` in the EHR. */
  readonly reference: string;
  readonly name: string;
  /** Codes of kap-role. */
  readonly roles: readonly string[];
}

const NAMES: Readonly<Record<SandboxUser, { given: string; family: string; prefix?: string; suffix?: string }>> = {
  therapist: { given: 'Marisol', family: 'Achterberg', suffix: 'LMFT' },
  prescriber: { given: 'Teodor', family: 'Vance-Okafor', prefix: 'Dr.', suffix: 'MD' },
  'front-desk': { given: 'Juno', family: 'Hallowell' },
  'health-it': { given: 'Ansel', family: 'Quillfeather' },
};

/** The sandbox's people, as the screen and the sign-in show them. */
export const PEOPLE: readonly Person[] = SANDBOX_USERS.map((user) => {
  const { given, family, prefix, suffix } = NAMES[user];
  const name = `${prefix ? `${prefix} ` : ''}${given} ${family}${suffix ? `, ${suffix}` : ''}`;
  return { user, reference: `Practitioner/${user}`, name, roles: rolesOf(user) };
});

/** The front desk of this small clinic also approves passkeys: somebody other than the prescriber must. */
function rolesOf(user: SandboxUser): readonly string[] {
  return user === 'front-desk' ? [user, 'administrator'] : [user];
}

export function findPerson(user: unknown): Person | undefined {
  return PEOPLE.find((person) => person.user === user);
}

/** Pass their checksums and are evidently nobody's. */
const REGISTRATIONS: NonNullable<Practitioner['identifier']> = [
  { system: SYSTEMS.npi, value: '1111111112' },
  { system: SYSTEMS.dea, value: 'ZZ0000000', extension: [{ url: extension('kap-jurisdiction'), valueCode: 'US-NY' }] },
];

function practitioner(user: SandboxUser): WithId<Practitioner> {
  const { given, family, prefix, suffix } = NAMES[user];
  const name = [{ given: [given], family, ...(suffix ? { suffix: [suffix] } : {}), ...(prefix ? { prefix: [prefix] } : {}) }];
  return { resourceType: 'Practitioner', id: user, active: true, name };
}

function kapRole(user: SandboxUser, reference: string): PractitionerRole {
  return {
    resourceType: 'PractitionerRole',
    active: true,
    practitioner: { reference },
    code: rolesOf(user).map((role) => ({ coding: [local('kap-role', role)] })),
  };
}

/** Puts the people into the EHR and into the KAP store, where they carry the EHR's reference and their KAP roles. */
export async function placePeople(ehr: SandboxRepository, medplum: SandboxRepository, ehrBase: string): Promise<void> {
  for (const { user } of PEOPLE) await ehr.place(practitioner(user));
  await placeStaff(ehrBase, {
    has: (identifier) => Promise.resolve(medplum.store.byIdentifier('Practitioner', identifier).length > 0),
    create: (resource) => medplum.createResource(resource),
  });
}

/** The same with a KAP store that is reached through a client. */
export async function placePeopleThrough(ehr: SandboxRepository, medplum: MedplumClient, ehrBase: string): Promise<void> {
  for (const { user } of PEOPLE) await ehr.place(practitioner(user));
  await placeStaff(ehrBase, {
    has: async (identifier) => (await medplum.searchOne('Practitioner', { identifier })) !== undefined,
    create: (resource) => medplum.createResource(resource),
  });
}

interface StaffStore {
  has(identifier: string): Promise<boolean>;
  create<T extends Practitioner | PractitionerRole>(resource: T): Promise<WithId<T>>;
}

async function placeStaff(ehrBase: string, store: StaffStore): Promise<void> {
  for (const { user, reference } of PEOPLE) {
    if (await store.has(`${ehrBase}|${reference}`)) continue;
    const { id: _ehrId, ...copy } = practitioner(user);
    const stored = await store.create<Practitioner>({
      ...copy,
      ...(user === 'prescriber' ? { address: [SANDBOX_ADDRESS] } : {}),
      identifier: [{ system: ehrBase, value: reference }, ...(user === 'prescriber' ? REGISTRATIONS : [])],
    });
    await store.create(kapRole(user, `Practitioner/${stored.id}`));
  }
}
