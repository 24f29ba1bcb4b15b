import type {
  AllergyIntolerance,
  CarePlan,
  ClinicalImpression,
  Condition,
  Consent,
  DetectedIssue,
  Encounter,
  Flag,
  MedicationAdministration,
  MedicationRequest,
  Medication,
  Observation,
  Patient,
  QuestionnaireResponse,
  ServiceRequest,
  Task,
} from '@medplum/fhirtypes';

import type { AttestationVerdict } from '../orders/attestation-verdict.ts';

/** The parts of an EHR chart that the rules read, each with its own freshness. */
export const CATEGORIES = [
  'patient',
  'conditions',
  'medications',
  'allergies',
  'vitals',
  'encounters',
  'administrations',
  'referrals',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** How a category was last read from the EHR. `failed` and `never` make what needs it unknown. */
export type Freshness =
  | { readonly state: 'read'; readonly at: string }
  | { readonly state: 'failed'; readonly at: string; readonly reason: string }
  | { readonly state: 'never' };

/** Resources that a chart is built from. Anything else is ignored. */
export type ChartResource =
  | Patient
  | Condition
  | MedicationRequest
  | Medication
  | MedicationAdministration
  | AllergyIntolerance
  | Observation
  | Encounter
  | ServiceRequest
  | QuestionnaireResponse
  | ClinicalImpression
  | Consent
  | CarePlan
  | Task
  | DetectedIssue
  | Flag;

/** A resource with the reference by which people and the EHR know it. */
export interface Entry<T> {
  /** `Type/id` in the EHR when the resource came from there (mirrored or in a hook), else `Type/id` in Medplum. */
  readonly reference: string;
  readonly resource: T;
}

/** One patient's data, indexed once; built by `buildChart`. Entered-in-error resources are left out. */
export interface Chart {
  readonly patient: Patient | undefined;
  readonly conditions: readonly Entry<Condition>[];
  readonly medications: readonly Entry<MedicationRequest>[];
  readonly administrations: readonly Entry<MedicationAdministration>[];
  readonly allergies: readonly Entry<AllergyIntolerance>[];
  readonly observations: readonly Entry<Observation>[];
  readonly encounters: readonly Entry<Encounter>[];
  readonly referrals: readonly Entry<ServiceRequest>[];
  readonly responses: readonly Entry<QuestionnaireResponse>[];
  readonly clearances: readonly Entry<ClinicalImpression>[];
  readonly consents: readonly Entry<Consent>[];
  readonly tasks: readonly Entry<Task>[];
  readonly issues: readonly Entry<DetectedIssue>[];
  readonly flags: readonly Entry<Flag>[];
  readonly carePlan: CarePlan | undefined;
  /**
   * For every order that the pathway itself holds, by `MedicationRequest/id`, whether a prescriber attested it as it stands. An order
   * that is not named here is the EHR's, whose own signature makes it active.
   */
  readonly attestations: ReadonlyMap<string, AttestationVerdict>;
  /** Resolves `medicationReference` (`Medication/x`, as the EHR writes it). */
  readonly medicationByReference: ReadonlyMap<string, Medication>;
  readonly freshness: Readonly<Record<Category, Freshness>>;
  /** Roles of the people of this tenant, by `Practitioner/id` (EHR reference). */
  readonly rolesByPractitioner: ReadonlyMap<string, readonly string[]>;
}
