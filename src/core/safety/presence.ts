import type { AllergyIntolerance, CodeableConcept, Condition, MedicationRequest } from '@medplum/fhirtypes';
import { instantMs } from '../time.ts';

/**
 * Whether a recorded thing is there now. `possible`: the record is unconfirmed, contradicts itself, or says nothing usable.
 * `past`: over. `none`: refuted, or never meant as a fact.
 */
export type Presence = 'present' | 'possible' | 'past' | 'none';

const DENIED = ['refuted', 'entered-in-error'];
const UNSURE = ['unconfirmed', 'provisional', 'differential', 'presumed'];
const ACTIVE = ['active', 'recurrence', 'relapse'];
const OVER = ['inactive', 'remission', 'resolved'];
const NOT_IN_USE = ['on-hold', 'stopped', 'completed', 'cancelled', 'entered-in-error', 'draft'];

/** A problem-list entry. Without a clinical status it is there until an abatement says otherwise. */
export function conditionPresence(condition: Condition, now: string): Presence {
  const verification = codesOf(condition.verificationStatus);
  if (has(verification, DENIED)) return 'none';
  const status = codesOf(condition.clinicalStatus);
  const abated = hasAbated(condition, now);
  const over = has(status, OVER);
  const active = has(status, ACTIVE);
  if (!active && (over || abated)) return 'past';
  const readable = status.length === 0 || (active && !over && !abated);
  return readable && !has(verification, UNSURE) ? 'present' : 'possible';
}

/** An allergy or intolerance; resolved and inactive ones are over. */
export function allergyPresence(allergy: AllergyIntolerance): Presence {
  const verification = codesOf(allergy.verificationStatus);
  if (has(verification, DENIED)) return 'none';
  const status = codesOf(allergy.clinicalStatus);
  const active = has(status, ACTIVE);
  if (!active && has(status, OVER)) return 'past';
  const readable = status.length === 0 || (active && !has(status, OVER));
  return readable && !has(verification, UNSURE) ? 'present' : 'possible';
}

/** Whether the patient takes it: only an active order counts. A status of unknown, or one that is no status, might be one. */
export function medicationPresence(request: MedicationRequest): Presence {
  if (request.doNotPerform === true || ['proposal', 'plan', 'option'].includes(request.intent)) return 'none';
  if (request.status === 'active') return 'present';
  return NOT_IN_USE.includes(request.status) ? 'past' : 'possible';
}

/** The statuses have required bindings to one system each, and some EHRs leave the system out: the code alone says it. */
function codesOf(concept: CodeableConcept | undefined): readonly string[] {
  return (concept?.coding ?? []).flatMap(({ code }) => code ?? []);
}

function has(codes: readonly string[], wanted: readonly string[]): boolean {
  return codes.some((code) => wanted.includes(code));
}

/** A date in the future has not come yet, and one that can't be read does not end a condition. */
function hasAbated(condition: Condition, now: string): boolean {
  if (condition.abatementDateTime !== undefined) {
    return (instantMs(condition.abatementDateTime) ?? Number.POSITIVE_INFINITY) <= (instantMs(now) ?? Number.NEGATIVE_INFINITY);
  }
  const { abatementAge, abatementPeriod, abatementRange } = condition;
  return abatementAge !== undefined || abatementPeriod !== undefined || abatementRange !== undefined;
}
