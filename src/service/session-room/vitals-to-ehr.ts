import type { BundleEntry, Observation } from '@medplum/fhirtypes';
import { saysCreate } from '../../ehr/capability.ts';
import { type EhrClient, FHIR_ID } from '../../ehr/ehr-client.ts';
import { EhrError } from '../../ehr/ehr-error.ts';
import { mayCreate } from '../../ehr/granted-scope.ts';
import { identifierQuery } from '../../medplum/course.ts';
import { copyInEhr, withCopyInEhr } from '../../medplum/ehr-copy.ts';
import type { PatientRecord, Store } from '../../medplum/store.ts';
import { isRaceLost, transact } from '../../medplum/transact.ts';
import { IDENTIFIERS } from '../../terminology/codes.ts';
import { recordedEhr } from '../audit/recorded-ehr.ts';
import type { EhrVitals } from '../contract.ts';
import { type Asking, assessCourse } from '../pathway-answer.ts';
import { keyDigest } from '../key-digest.ts';
import type { Runtime } from '../runtime.ts';
import { userToken } from '../user-token.ts';
import { type Attempts, beginAttempt, dueInMs, failAttempt, restartAttempts } from './vitals-attempts.ts';
import { findInEhr, forEhr, numberOf } from './vitals-in-ehr.ts';
import { isToDo, settle, type Standing, standingsOf } from './vitals-standing.ts';

/** Whether readings of this session's user go into the EHR's chart, and if not, why; asked of the EHR's own statement once an hour. */
export async function stateOf(runtime: Runtime, { on, session, sessionId }: Asking): Promise<EhrVitals['state']> {
  if (on.tenant.vitalsToEhr !== true) return 'off';
  if (!mayCreate(session.scope ?? '', 'Observation')) return 'no-right';
  const read = async () => saysCreate(await on.ehr(await userToken(runtime, sessionId)).metadata(), 'Observation');
  try {
    return (await on.vitals.takes(read)) ? 'taken' : 'not-taken';
  } catch (error) {
    if (!(error instanceof EhrError)) throw error;
    return 'not-known';
  }
}

/** Our own readings, of every visit, saved or taken back. */
export function ownReadings({ resources }: Pick<PatientRecord, 'resources'>): readonly Observation[] {
  return resources.filter((one): one is Observation => one.resourceType === 'Observation' && numberOf(one) !== undefined);
}

/** Nobody else writes for this patient at the same time, in any copy of the service; free by itself when this process is no more. */
const PLACE_S = 120;
/** A run ends well before its place does. */
const RUN_MS = 90_000;
/** Until the next look where somebody else is at it, or was first, or the run's time was over; about what the shortest pause is. */
const SOON_MS = 15_000;

/**
 * After the answer: writes what the EHR does not have yet and strikes what was taken back, with the user's own token, what they
 * entered themselves. What brings no answer is tried again later, a bounded number of times, for as long as their session lasts.
 * @param which - `all`: they have just entered or taken back something, so the EHR is asked again about everything that is not there;
 * `due`: what has waited long enough
 */
export function sendVitals(runtime: Runtime, asking: Asking, which: 'all' | 'due'): void {
  const { tenant } = asking.on;
  if (tenant.vitalsToEhr !== true) return;
  runtime.background(asking.on, 'vitals-to-ehr', async () => {
    const place = `${tenant.id}:vitals-sending:${keyDigest(tenant.id, asking.session.patientId)}`;
    const own = runtime.ids();
    const isFree = await runtime.shared.setIfAbsent(place, own, PLACE_S);
    try {
      const nextMs = isFree ? await sendAll(runtime, asking, which) : SOON_MS;
      if (nextMs !== undefined)
        runtime.later(nextMs, () => {
          // Whoever has the place may have looked before this was entered.
          sendVitals(runtime, asking, isFree ? 'due' : which);
        });
    } finally {
      if ((await runtime.shared.get(place)) === own) await runtime.shared.delete(place);
    }
  });
}

/** @returns in how many ms to try again; undefined when there is nothing to try */
async function sendAll(runtime: Runtime, asking: Asking, which: 'all' | 'due'): Promise<number | undefined> {
  const { record } = await assessCourse(runtime, asking);
  const standings = await standingsOf(runtime, asking, ownReadings(record));
  const open = standings.filter((one) => isToDo(one, { which, now: runtime.now(), user: asking.session.user.reference }));
  if (open.length === 0 || (await stateOf(runtime, asking)) !== 'taken') return undefined;
  const client = await recordedEhr(runtime, asking, asking.session.patientId);
  const store = await asking.on.store();
  const copies = new Set(ownReadings(record).flatMap((one) => copyInEhr(one) ?? []));
  const untilMs = performance.now() + RUN_MS;
  let nextMs: number | undefined;
  for (const [at, standing] of open.entries()) {
    if (performance.now() >= untilMs) {
      nextMs = soonestMs(open.slice(at), runtime.now());
      break;
    }
    const done = await tryOnce(runtime, asking, { client, standing, copies });
    // An EHR that did not answer this one will not answer the next one either.
    if (typeof done === 'number') {
      nextMs = Math.min(done, nextMs ?? done);
      break;
    }
    if (done === undefined) continue;
    for (const { resource } of done) if (resource?.resourceType === 'Observation') copies.add(copyInEhr(resource) ?? '');
    if (await isRemembered(store, done)) await settle(runtime, asking.on.tenant.id, standing);
    else {
      await restartAttempts(runtime, asking.on.tenant.id, standing.name);
      nextMs = SOON_MS;
    }
  }
  await runtime.changes.touch(asking.on.tenant.id, asking.session.patientId);
  return nextMs;
}

/** When the first of them is to be tried by itself; undefined when none is. */
function soonestMs(left: readonly Standing[], now: string): number | undefined {
  const due = left.flatMap(({ attempts }) => dueInMs(attempts, now) ?? []);
  return due.length === 0 ? undefined : Math.max(SOON_MS, Math.min(...due));
}

/** @returns false when the reading was changed here meanwhile: as it is now, it is looked at anew */
async function isRemembered(store: Store, done: readonly BundleEntry[]): Promise<boolean> {
  try {
    if (done.length > 0) await transact(store, done);
    return true;
  } catch (error) {
    if (!isRaceLost(error)) throw error;
    return false;
  }
}

interface Trying {
  readonly client: EhrClient;
  readonly standing: Standing;
  /** `Observation/id` in the EHR of what of ours is known to be there. */
  readonly copies: ReadonlySet<string>;
}

/** @returns what our record has to remember; in how many ms to try again; undefined when the EHR will not take it */
async function tryOnce(
  runtime: Runtime,
  { on, session }: Asking,
  { client, standing, copies }: Trying,
): Promise<readonly BundleEntry[] | number | undefined> {
  const { name, open } = standing;
  const attempts = await beginAttempt(runtime, on.tenant.id, name);
  try {
    const of = { patientId: session.patientId, others: copies };
    return await bringIn(client, of, { ...standing, attempts });
  } catch (error) {
    if (!(error instanceof EhrError)) throw error;
    const { fault, status } = error;
    runtime.deps.logger.warn({ tenant: on.tenant.id, fault, status, what: open, tries: attempts.tries }, 'vitals-not-taken');
    return failAttempt(runtime, on.tenant.id, { name, attempts, error });
  }
}

/** @throws EhrError */
async function bringIn(
  client: EhrClient,
  of: Parameters<typeof findInEhr>[1],
  { one, attempts }: Standing & { readonly attempts: Attempts },
): Promise<readonly BundleEntry[]> {
  const copy = copyInEhr(one);
  if (one.status === 'entered-in-error') {
    const id = copy?.replace('Observation/', '') ?? (await findInEhr(client, of, one));
    if (id !== undefined) await strike(client, id);
    return copy === undefined ? [] : [remember(one, undefined)];
  }
  const found = attempts.tries > 1 ? await findInEhr(client, of, one) : undefined;
  return [remember(one, `Observation/${found ?? (await create(client, of.patientId, one))}`)];
}

async function create(client: EhrClient, patientId: string, one: Observation): Promise<string> {
  const made = await client.create(forEhr(one, `Patient/${patientId}`), identifierQuery(IDENTIFIERS.record, numberOf(one) ?? ''));
  // Written, but not to be named: looked for at the next attempt.
  if (made.id === undefined || !FHIR_ID.test(made.id)) throw new EhrError('malformed');
  return made.id;
}

async function strike(client: EhrClient, id: string): Promise<void> {
  try {
    const there = await client.read('Observation', id);
    await client.update({ ...there, status: 'entered-in-error' } as Observation);
  } catch (error) {
    // What is not there any more needs no striking.
    if (!(error instanceof EhrError) || error.fault !== 'not-found') throw error;
  }
}

function remember(one: Observation, copy: string | undefined): BundleEntry {
  const version = one.meta?.versionId;
  return {
    resource: withCopyInEhr(one, copy),
    request: {
      method: 'PUT',
      url: `Observation/${one.id ?? ''}`,
      ...(version === undefined ? {} : { ifMatch: `W/"${version}"` }),
    },
  };
}
