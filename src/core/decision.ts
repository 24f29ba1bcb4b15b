/** What every rule, gate and check answers with. Only `proceed` opens a gate; missing data is `unknown`. */
export type Decision = 'proceed' | 'hold' | 'unknown';

/** Evidence grades of the clinical basis: A law, regulation or label; B peer-reviewed; C society or registry; D vendor; M unverified. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'M';

/** Where a rule or a number comes from. `weak` sources are shown as such wherever the number is shown. */
export interface Source {
  readonly citation: string;
  readonly grade: Grade;
  readonly weak: boolean;
}

/** One datum that a decision rests on. */
export interface Evidence {
  /** `Type/id`; the EHR's own reference when the datum came from the EHR. */
  readonly reference: string;
  /** What it says, in words fit for a clinician. */
  readonly text: string;
  /** FHIR dateTime of the datum itself (not of its recording), when it has one. */
  readonly at?: string;
}

/** Who can resolve a line that does not proceed. */
export type Role = 'therapist' | 'supervised-associate' | 'prescriber' | 'front-desk' | 'patient' | 'health-it' | 'administrator';

/** Orders decisions by what they let through: hold over unknown over proceed. */
export function worst(decisions: readonly Decision[]): Decision {
  if (decisions.includes('hold')) return 'hold';
  return decisions.includes('unknown') ? 'unknown' : 'proceed';
}
