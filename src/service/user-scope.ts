import type { Tenant } from './config.ts';

/** Asked of the user's EHR: to read what the rules read, and nothing else. */
const USER_SCOPE = [
  'launch openid fhirUser online_access',
  ...['Patient.r', 'Practitioner.r', 'Condition.rs', 'MedicationRequest.rs', 'Medication.r', 'AllergyIntolerance.rs'].map(
    (one) => `user/${one}`,
  ),
  ...['Observation.rs', 'Encounter.rs', 'MedicationAdministration.rs', 'ServiceRequest.rs'].map((one) => `user/${one}`),
].join(' ');

/** The scopes that a launch asks for, space-separated: the tenant's own word, else what its configuration needs. */
export function userScopeOf({ smart, documentsToEhr, roleMapping, orders, vitalsToEhr }: Tenant): string {
  if (smart.scope !== undefined) return smart.scope;
  return [
    USER_SCOPE,
    ...(roleMapping === undefined ? [] : ['user/PractitionerRole.rs']),
    ...(documentsToEhr === true ? ['user/DocumentReference.c'] : []),
    ...(vitalsToEhr === true ? ['user/Observation.cu'] : []),
    ...(orders?.draftsToEhr === true ? ['user/MedicationRequest.c'] : []),
  ].join(' ');
}
