import type { CarePlan } from '@medplum/fhirtypes';
import { raised } from '../core/pathway/fence.ts';
import { extension } from '../terminology/codes.ts';
import type { PatientRecord } from './store.ts';

/** Longer than any run takes to write; whoever claimed earlier has died. Product choice. */
const CLAIM_MS = 30_000;

/** A claim stands at the end of the course's state: when it was made (ms), and by whom. */
const CLAIM = /\.c(\d+)-(\d+)$/;

/** Who claims a course, for the length of one run. */
export function claimant(): string {
  return String(Math.floor(Math.random() * 1e9));
}

/** A course with its revision raised, which says that one run is about to write much. */
export function claimed(carePlan: CarePlan, now: string, who: string): CarePlan {
  const free = withoutClaim(raised(carePlan));
  const states = (free.extension ?? []).filter(({ url }) => url === extension('kap-state'));
  const others = (free.extension ?? []).filter(({ url }) => url !== extension('kap-state'));
  const valueString = `${states[0]?.valueString ?? ''}.c${String(Date.parse(now))}-${who}`;
  return { ...free, extension: [...others, { url: extension('kap-state'), valueString }] };
}

/** Who has claimed a course and is still about to write. */
export function claimantOf(carePlan: CarePlan, now: string): string | undefined {
  const state = carePlan.extension?.find(({ url }) => url === extension('kap-state'))?.valueString;
  const [, at, who] = CLAIM.exec(state ?? '') ?? [];
  const age = Date.parse(now) - Number(at);
  return age >= 0 && age < CLAIM_MS ? who : undefined;
}

/** A record whose course is looked at for its content only. */
export function unclaimed(record: PatientRecord): PatientRecord {
  return record.carePlan === undefined ? record : { ...record, carePlan: withoutClaim(record.carePlan) };
}

function withoutClaim(carePlan: CarePlan): CarePlan {
  const freed = carePlan.extension?.flatMap((one) => {
    if (one.url !== extension('kap-state') || one.valueString === undefined) return [one];
    const valueString = one.valueString.replace(CLAIM, '');
    // A course that was claimed before its first state.
    return valueString === '' ? [] : [{ ...one, valueString }];
  });
  return freed === undefined ? carePlan : { ...carePlan, extension: freed };
}
