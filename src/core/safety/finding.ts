import type { Evidence, Source } from '../decision.ts';

export type FindingClass = 'absolute' | 'needs-clearance' | 'caution' | 'information' | 'not-checked';

/** One thing in the chart that bears on ketamine, found by one rule. */
export interface Finding {
  /** Code of the local code system `kap-rule`. */
  readonly rule: string;
  readonly class: FindingClass;
  /** What was found and what it means, for a clinician. */
  readonly text: string;
  /** `possible` when only free text or a display matched. */
  readonly certainty: 'coded' | 'possible';
  readonly evidence: readonly Evidence[];
  readonly source: Source;
  /** For `needs-clearance`, and for absolute rules that a prescriber may override: the clearance that covers all its evidence. */
  readonly clearedBy: Evidence | undefined;
  /** Whether a prescriber's clearance note may resolve it (needs-clearance: always; absolute: only where the basis marks it). */
  readonly clearable: boolean;
}
