import type { BundleEntry, Observation } from '@medplum/fhirtypes';
import { saysCreate } from '../../ehr/capability.ts';
import { type EhrClient, FHIR_ID } from '../../ehr/ehr-client.ts';
import { EhrError } from '../../ehr/ehr-error.ts';
import { mayCreate } from '../../ehr/granted-scope.ts';
import { identifierQuery } from '../../medplum/course.ts';
import { copyInEhr, withCopyInEhr } from '../../medplum/ehr-copy.ts';
import type { PatientRecord } from '../../medplum/store.ts';
import { transact } from '../../medplum/transact.ts';
import { IDENTIFIERS } from '../../terminology/codes.ts';
import type { EhrVitals } from '../contract.ts';
import { type Asking, assessCourse } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import { userToken } from '../user-token.ts';

/** Whether readings of this session's user go into the EHR's chart, and if not, why; asked of the EHR's own statement once an hour. */
async function stateOf(runtime: Runtime, { on, session, sessionId }: Asking): Promise<EhrVitals['state']> {
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

/** Our own readings of one visit, saved or taken back. */
export function ownReadings(record: PatientRecord, encounter: string): readonly Observation[] {
  return record.resources.filter(
    (one): one is Observation =>
      one.resourceType === 'Observation' &&
      numberOf(one) !== undefined &&
      (one.encounter?.reference === encounter || one.encounter?.identifier?.value === encounter),
  );
}

/** What the room says of the EHR's chart: whether readings go there, and which of ours it does not have, or has still. */
export async function readEhrVitals(runtime: Runtime, asking: Asking, readings: readonly Observation[]): Promise<EhrVitals> {
  return {
    state: await stateOf(runtime, asking),
    unwritten: readings.filter(isUnwritten).length,
    unstruck: readings.filter(isUnstruck).length,
  };
}

/**
 * After the answer: writes what the EHR does not have yet and strikes what was taken back, with the user's own token. It looks at what
 * is, so what failed is tried again with the next entry.
 */
export function sendVitals(runtime: Runtime, asking: Asking, encounter: string): void {
  if (asking.on.tenant.vitalsToEhr !== true) return;
  runtime.background(asking.on, 'vitals-to-ehr', async () => {
    if ((await stateOf(runtime, asking)) !== 'taken') return;
    const { record } = await assessCourse(runtime, asking);
    const client = asking.on.ehr(await userToken(runtime, asking.sessionId));
    const store = await asking.on.store();
    for (const one of ownReadings(record, encounter)) {
      const entry = await bringIn(runtime, asking, { client, one, encounter });
      if (entry !== undefined) await transact(store, [entry]);
    }
    await runtime.changes.touch(asking.on.tenant.id, asking.session.patientId);
  });
}

interface Bringing {
  readonly client: EhrClient;
  readonly one: Observation;
  readonly encounter: string;
}

/** @returns what our record has to remember of it; undefined when nothing was to be done, or the EHR did not take it */
async function bringIn(
  runtime: Runtime,
  { on, session }: Asking,
  { client, one, encounter }: Bringing,
): Promise<BundleEntry | undefined> {
  try {
    if (isUnwritten(one)) {
      const made = await client.create(
        forEhr(one, `Patient/${session.patientId}`, encounter),
        identifierQuery(IDENTIFIERS.record, numberOf(one) ?? ''),
      );
      return made.id !== undefined && FHIR_ID.test(made.id) ? remember(one, `Observation/${made.id}`) : undefined;
    }
    if (!isUnstruck(one)) return undefined;
    const there = await client.read('Observation', copyInEhr(one)?.replace('Observation/', '') ?? '');
    await client.update({ ...there, status: 'entered-in-error' } as Observation);
    return remember(one, undefined);
  } catch (error) {
    if (!(error instanceof EhrError)) throw error;
    runtime.deps.logger.warn({ tenant: on.tenant.id, fault: error.fault, status: error.status }, 'vitals-not-taken');
    return undefined;
  }
}

/** Sign by sign, a reading of ours has a number of its own. */
function numberOf({ identifier }: Observation): string | undefined {
  return identifier?.find(({ system, value }) => system === IDENTIFIERS.record && value?.startsWith('session/vitals/') === true)
    ?.value;
}

const isUnwritten = (one: Observation): boolean => one.status === 'final' && copyInEhr(one) === undefined;
const isUnstruck = (one: Observation): boolean => one.status === 'entered-in-error' && copyInEhr(one) !== undefined;

/** The observation as the EHR's own clinicians would write it, under our number. */
function forEhr(one: Observation, subject: string, encounter: string): Observation {
  const { category, code, effectiveDateTime, component, valueQuantity, performer } = one;
  const by = performer?.[0];
  return {
    resourceType: 'Observation',
    status: 'final',
    identifier: [{ system: IDENTIFIERS.record, value: numberOf(one) ?? '' }],
    ...(category === undefined ? {} : { category }),
    code,
    subject: { reference: subject },
    encounter: { reference: encounter },
    ...(effectiveDateTime === undefined ? {} : { effectiveDateTime }),
    ...(by?.identifier?.value === undefined
      ? {}
      : { performer: [{ reference: by.identifier.value, ...(by.display === undefined ? {} : { display: by.display }) }] }),
    ...(component === undefined ? {} : { component }),
    ...(valueQuantity === undefined ? {} : { valueQuantity }),
  };
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
