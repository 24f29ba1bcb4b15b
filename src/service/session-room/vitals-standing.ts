import type { Observation } from '@medplum/fhirtypes';
import { DAY_MS, instantMs } from '../../core/time.ts';
import { copyInEhr } from '../../medplum/ehr-copy.ts';
import type { EhrVitals, SessionEntry } from '../contract.ts';
import type { Asking } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import { type Attempts, dueInMs, endAttempts, readAttempts } from './vitals-attempts.ts';
import { numberOf } from './vitals-in-ehr.ts';

/** One value entered here, and how it stands with the EHR's chart. */
export interface Standing {
  readonly one: Observation;
  /** Under which attempts at it are remembered. */
  readonly name: string;
  readonly attempts: Attempts | undefined;
  /** What the EHR's chart is still to be told; undefined when it is as here, as far as anybody knows. */
  readonly open: 'write' | 'strike' | undefined;
}

/** Values of an earlier day are charted by hand by now, or by nobody. */
const RECENT_MS = DAY_MS;

/** Behind a value's number: attempts to strike it. */
const STRIKE = '/strike';

/** Nothing is in doubt any more about this value. */
export async function settle(runtime: Runtime, tenant: string, { name }: Standing): Promise<void> {
  await endAttempts(runtime, tenant, name);
  if (name.endsWith(STRIKE)) await endAttempts(runtime, tenant, name.slice(0, -STRIKE.length));
}

/** How each value of the last day stands; one that nobody has tried to write and that was taken back needs nothing. */
export async function standingsOf(
  runtime: Runtime,
  { on }: Asking,
  readings: readonly Observation[],
): Promise<readonly Standing[]> {
  const fromMs = (instantMs(runtime.now()) ?? 0) - RECENT_MS;
  const recent = readings.filter(({ effectiveDateTime }) => (instantMs(effectiveDateTime) ?? 0) >= fromMs);
  return Promise.all(
    recent.map(async (one): Promise<Standing> => {
      const copy = copyInEhr(one);
      const number = numberOf(one) ?? '';
      const written = copy === undefined ? await readAttempts(runtime, on.tenant.id, number) : undefined;
      if (one.status !== 'entered-in-error')
        return { one, name: number, attempts: written, open: copy === undefined ? 'write' : undefined };
      // An attempt without an answer may have put there what was taken back since.
      if (copy === undefined && written === undefined) return { one, name: number, attempts: undefined, open: undefined };
      const name = `${number}${STRIKE}`;
      return { one, name, attempts: await readAttempts(runtime, on.tenant.id, name), open: 'strike' };
    }),
  );
}

/** Whether it is this user's, to be done, and time for it. */
export function isToDo(
  { open, attempts, one }: Standing,
  { which, now, user }: { readonly which: 'all' | 'due'; readonly now: string; readonly user: string },
): boolean {
  return open !== undefined && authorIn(one) === user && (which === 'all' || dueInMs(attempts, now) === 0);
}

const authorIn = ({ performer }: Observation): string | undefined => performer?.[0]?.identifier?.value;

/** What the room says of the EHR's chart. Where readings don't go, none is on its way. */
export function sumUp(state: EhrVitals['state'], standings: readonly Standing[]): EhrVitals {
  const count = (open: Standing['open'], isRefused: boolean): number =>
    standings.filter((one) => one.open === open && (one.attempts?.refused !== undefined) === isRefused).length;
  return {
    state,
    unwritten: state === 'taken' || state === 'not-known' ? count('write', false) : 0,
    refused: count('write', true),
    unstruck: count('strike', false) + count('strike', true),
  };
}

const ORDER = ['not-allowed', 'not-accepted', 'no-answer', 'waits-for-author', 'waiting', 'written'] as const;

/** How one reading stands with the EHR's chart: as its worst value does; undefined where readings don't go there. */
export function standingOf(
  values: readonly Standing[],
  { state, user }: { readonly state: EhrVitals['state']; readonly user: string },
): SessionEntry['inEhr'] {
  const all = values.map(({ one, open, attempts }) => {
    if (open === undefined) return 'written';
    if (state !== 'taken') return undefined;
    return attempts?.refused ?? (authorIn(one) === user ? 'waiting' : 'waits-for-author');
  });
  return ORDER.find((one) => all.includes(one));
}
