import { isLocal } from '../../terminology/codes.ts';
import type { Chart } from '../chart/chart.ts';
import { referenceOf } from '../chart/references.ts';
import { clearanceDate } from '../safety/clearance.ts';
import { instantMs } from '../time.ts';

/** That somebody looked in the state's prescription drug monitoring program. A summary in words, never its data. */
export interface PdmpCheck {
  readonly reference: string;
  /** Instant. */
  readonly at: string;
  /** `Practitioner/id` as the EHR writes it. */
  readonly by: string | undefined;
  readonly byName: string | undefined;
  readonly summary: string;
}

/** The newest check on record that is not in the future; undefined when nobody has looked. */
export function latestPdmpCheck(chart: Chart, now: string): PdmpCheck | undefined {
  const until = instantMs(now) ?? Number.NEGATIVE_INFINITY;
  const checks = chart.clearances
    .filter(({ resource }) => resource.status === 'completed' && isLocal(resource.code, 'kap-clearance', 'pdmp-check'))
    .map(({ reference, resource }) => ({ reference, resource, atMs: instantMs(clearanceDate(resource)) ?? Number.NaN }))
    .filter(({ atMs }) => atMs <= until)
    .toSorted((a, b) => a.atMs - b.atMs);
  const last = checks.at(-1);
  if (last === undefined) return undefined;
  const { assessor, summary, note } = last.resource;
  return {
    reference: last.reference,
    at: new Date(last.atMs).toISOString(),
    by: referenceOf(assessor) ?? assessor?.identifier?.value,
    byName: assessor?.display,
    summary: summary ?? note?.[0]?.text ?? '',
  };
}
