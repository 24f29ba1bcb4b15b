import { createHash } from 'node:crypto';

/** What kind of use was made of a patient's record, or of the door to it. */
export type AuditKind = 'read' | 'write' | 'chart-read' | 'decision' | 'override' | 'sign-in' | 'sign-out';

/** A card that somebody was shown. */
export interface ShownDecision {
  readonly uuid: string;
  /** Codes of the rules and gate lines that it named. */
  readonly rules: readonly string[];
}

/** One thing that happened, as the service knows it; what it becomes in FHIR is `audit-event.ts`. Never a value, a name or a token. */
export interface AuditFact {
  readonly kind: AuditKind;
  readonly outcome: 'success' | 'refused' | 'failed';
  /** The EHR's id of the patient; absent only where none was known. */
  readonly patientId?: string | undefined;
  /** The EHR's ids of the patients that a list showed. */
  readonly patients?: readonly string[] | undefined;
  /** `Practitioner/id` as the EHR writes it; absent when a system acted by itself. */
  readonly user?: string | undefined;
  /** Codes of kap-role. */
  readonly roles?: readonly string[] | undefined;
  /** From `sessionMark`. */
  readonly session?: string | undefined;
  /** What was used: `Type/id` in Medplum, or the path of the API or service. */
  readonly what: string;
  /** The caller's own name for this one call: a hook's instance, a request's id. */
  readonly call?: string | undefined;
  /** Network address of the caller, when the connection tells it. */
  readonly from?: string | undefined;
  readonly decisions?: readonly ShownDecision[] | undefined;
}

const MARK_LENGTH = 22;

/** Tells sessions apart in audit and logs, and opens none: a digest of the id, which itself is a secret. */
export function sessionMark(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('base64url').slice(0, MARK_LENGTH);
}
