import type { Observation } from '@medplum/fhirtypes';
import type { Chart, Entry } from '../chart/chart.ts';
import { createMemo } from '../memo.ts';
import { instantMs } from '../time.ts';

const USABLE: readonly string[] = ['final', 'amended', 'corrected'];

/** Whether its value is meant to be used: not preliminary, registered, cancelled, or of unknown status. */
export function isUsable({ status }: Observation): boolean {
  return USABLE.includes(status);
}

/** When it was taken (FHIR dateTime): the clinical time, never the time of writing. */
export function takenAt(observation: Observation): string | undefined {
  return observation.effectiveDateTime ?? observation.effectiveInstant ?? observation.effectivePeriod?.start;
}

/** An observation with its clinical time, as text and in ms; both undefined when it has none that can be read. */
export interface Timed {
  readonly entry: Entry<Observation>;
  readonly at: string | undefined;
  readonly atMs: number | undefined;
}

/** Kept as long as their chart: several rules ask for the times of the same observations. */
const timed = createMemo<Chart['observations'], readonly Timed[]>();

/** The chart's observations with their times, each read once. */
export function timedObservations({ observations }: Pick<Chart, 'observations'>): readonly Timed[] {
  const known = timed.get(observations);
  if (known !== undefined) return known;
  const made = observations.map((entry): Timed => {
    const at = takenAt(entry.resource);
    return { entry, at, atMs: instantMs(at) };
  });
  timed.set(observations, made);
  return made;
}
