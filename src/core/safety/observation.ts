import type { Observation } from '@medplum/fhirtypes';

const USABLE: readonly string[] = ['final', 'amended', 'corrected'];

/** Whether its value is meant to be used: not preliminary, registered, cancelled, or of unknown status. */
export function isUsable({ status }: Observation): boolean {
  return USABLE.includes(status);
}

/** When it was taken (FHIR dateTime): the clinical time, never the time of writing. */
export function takenAt(observation: Observation): string | undefined {
  return observation.effectiveDateTime ?? observation.effectiveInstant ?? observation.effectivePeriod?.start;
}
