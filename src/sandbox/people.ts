import type { WithId } from '@medplum/core';
import type { Practitioner, PractitionerRole } from '@medplum/fhirtypes';
import { local } from '../terminology/codes.ts';
import type { SandboxRepository } from './store/repository.ts';

/** The EHR's users in the sandbox; none of them exists. */
export const SANDBOX_USERS = ['therapist', 'prescriber', 'front-desk'] as const;
export type SandboxUser = (typeof SANDBOX_USERS)[number];

export interface Person {
  readonly user: SandboxUser;
  /** `Practitioner/id` in the EHR. */
  readonly reference: string;
  readonly name: string;
  /** Codes of kap-role. */
  readonly roles: readonly string[];
}

const NAMES: Readonly<Record<SandboxUser, { given: string; family: string; prefix?: string; suffix: string }>> = {
  therapist: { given: 'Marisol', family: 'Achterberg', suffix: 'LMFT' },
  prescriber: { given: 'Teodor', family: 'Vance-Okafor', prefix: 'Dr.', suffix: 'MD' },
  'front-desk': { given: 'Juno', family: 'Hallowell', suffix: 'Front desk' },
};

/** The sandbox's people, as the screen and the sign-in show them. */
export const PEOPLE: readonly Person[] = SANDBOX_USERS.map((user) => {
  const { given, family, prefix, suffix } = NAMES[user];
  const name = `${prefix ? `${prefix} ` : ''}${given} ${family}, ${suffix}`;
  return { user, reference: `Practitioner/${user}`, name, roles: [user] };
});

export function findPerson(user: unknown): Person | undefined {
  return PEOPLE.find((person) => person.user === user);
}

function practitioner(user: SandboxUser): WithId<Practitioner> {
  const { given, family, prefix, suffix } = NAMES[user];
  const name = [{ given: [given], family, suffix: [suffix], ...(prefix ? { prefix: [prefix] } : {}) }];
  return { resourceType: 'Practitioner', id: user, active: true, name };
}

function kapRole(user: SandboxUser, reference: string): PractitionerRole {
  return {
    resourceType: 'PractitionerRole',
    active: true,
    practitioner: { reference },
    code: [{ coding: [local('kap-role', user)] }],
  };
}

/** Puts the people into the EHR and into the KAP store, where they carry the EHR's reference and their KAP roles. */
export async function placePeople(ehr: SandboxRepository, medplum: SandboxRepository, ehrBase: string): Promise<void> {
  for (const { user, reference } of PEOPLE) {
    await ehr.place(practitioner(user));
    const { id: _ehrId, ...copy } = practitioner(user);
    if (medplum.store.byIdentifier('Practitioner', `${ehrBase}|${reference}`).length > 0) continue;
    const stored = await medplum.createResource<Practitioner>({ ...copy, identifier: [{ system: ehrBase, value: reference }] });
    await medplum.createResource<PractitionerRole>(kapRole(user, `Practitioner/${stored.id}`));
  }
}
