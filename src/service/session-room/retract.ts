import type {
  AdverseEvent,
  BundleEntry,
  Communication,
  MedicationAdministration,
  Observation,
  Resource,
} from '@medplum/fhirtypes';
import { instantMs, MINUTE_MS, plusMs } from '../../core/time.ts';
import { courseFence } from '../../medplum/fence.ts';
import { transact, transactFenced } from '../../medplum/transact.ts';
import { IDENTIFIERS } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import { type Asking, assessCourse } from '../pathway-answer.ts';
import { lotsTakenBack } from '../orders/take-back-stock.ts';
import { afterWrite } from '../orders/discrepancies.ts';
import { openDesk } from '../orders/desk.ts';
import { raiseLozengeDiscrepancies } from '../orders/ledger.ts';
import { raiseStockDiscrepancies } from '../orders/stock.ts';
import type { Runtime } from '../runtime.ts';
import { buildTakenBack } from './build-entry.ts';
import { readEntries } from './read-entries.ts';
import { sendVitals } from './vitals-to-ehr.ts';

/** How long after entering it somebody may take an entry back. After that it is corrected by another entry. A product choice. */
const UNDO_MS = 10 * MINUTE_MS;

type Retractable = Observation | AdverseEvent | Communication | MedicationAdministration;

function enteredAt(resource: Retractable): string | undefined {
  if (resource.resourceType === 'Observation') return resource.issued;
  if (resource.resourceType === 'AdverseEvent') return resource.recordedDate;
  return resource.resourceType === 'Communication' ? resource.sent : resource.effectiveDateTime;
}

function enteredBy(resource: Retractable): string | undefined {
  if (resource.resourceType === 'Observation') return resource.performer?.[0]?.identifier?.value;
  if (resource.resourceType === 'AdverseEvent') return resource.recorder?.identifier?.value;
  if (resource.resourceType === 'Communication') return resource.sender?.identifier?.value;
  return resource.performer?.[0]?.actor.identifier?.value;
}

/** Until when this user may take it back; undefined when it is somebody else's or too late. */
export function undoUntil(resource: Retractable, looking: { readonly now: string; readonly user: string }): string | undefined {
  const until = plusMs(enteredAt(resource), UNDO_MS);
  const isTime = (instantMs(until) ?? Number.NaN) >= (instantMs(looking.now) ?? Number.NaN);
  return isTime && enteredBy(resource) === looking.user ? until : undefined;
}

/**
 * Takes back what the same person entered a few minutes ago: the resource stays, as entered in error. An AdverseEvent has no such
 * status in R4 and is deleted; its history stays, and a trace by which its key is known. All signs of one reading go together.
 * @returns the reference
 * @throws AppError 404 for what is not this patient's own entry, 422 when it is somebody else's or too late
 */
export async function retract(runtime: Runtime, asking: Asking, reference: string): Promise<string> {
  if (reference.startsWith('MedicationAdministration/')) return retractDose(runtime, asking, reference);
  const entries = await entriesToTakeBack(runtime, asking);
  const { all, wanted, name } = ownEntry(runtime, asking, { ...entries, reference });
  const own = all.filter((one) => ownName(one) === name);
  const traces = own.filter((one) => one.resourceType === 'AdverseEvent').map((one) => leaveTrace(one, runtime.now()));
  await transact(await asking.on.store(), [...own.map(takeBack), ...traces]);
  if (wanted.resourceType === 'Observation') sendVitals(runtime, asking, 'all');
  return reference;
}

/** A dose goes back behind the lock of its course and of its lot: what it took out of practice stock counts for nothing from then on. */
async function retractDose(runtime: Runtime, asking: Asking, reference: string): Promise<string> {
  const load = async () => {
    const { record } = await assessCourse(runtime, asking);
    const { wanted } = ownEntry(runtime, asking, { all: record.resources.filter(isEntered), reference });
    return [courseFence(record), takeBack(wanted), ...(await lotsTakenBack(runtime, asking, reference))];
  };
  await transactFenced({ store: await asking.on.store(), load, plan: (entries) => entries });
  await afterWrite(runtime, asking, () => raiseStockDiscrepancies(runtime, asking));
  await afterWrite(runtime, asking, async () => raiseLozengeDiscrepancies(runtime, await openDesk(runtime, asking)));
  return reference;
}

async function entriesToTakeBack(runtime: Runtime, asking: Asking) {
  const { record } = await assessCourse(runtime, asking);
  const store = await asking.on.store();
  const entries = await readEntries(store, record.patientRef);
  const all: readonly Retractable[] = [...record.resources.filter(isEntered), ...entries];
  return { all };
}

/** @throws AppError 404, 422 */
function ownEntry(
  runtime: Runtime,
  asking: Asking,
  { all, reference }: { readonly all: readonly Retractable[]; readonly reference: string },
) {
  const wanted = all.find((one) => `${one.resourceType}/${one.id ?? ''}` === reference);
  const name = wanted === undefined ? undefined : ownName(wanted);
  if (wanted === undefined || name === undefined) throw new AppError('not-found', 'There is no such entry.');
  if (undoUntil(wanted, { now: runtime.now(), user: asking.session.user.reference }) === undefined)
    throw new AppError('rule-violated', [
      { text: 'Only who entered it can take it back, and only for ten minutes.', expression: 'reference' },
    ]);
  return { all, wanted, name };
}

function isEntered(resource: Resource): resource is Observation | MedicationAdministration {
  return resource.resourceType === 'Observation' || resource.resourceType === 'MedicationAdministration';
}

/** What all resources of one entry share; undefined for what was not entered here. */
function ownName(resource: Retractable): string | undefined {
  const identifiers = resource.resourceType === 'AdverseEvent' ? [resource.identifier] : (resource.identifier ?? []);
  for (const { system, value = '' } of identifiers.filter((one) => one !== undefined)) {
    if (system === IDENTIFIERS.record && value.startsWith('session/')) return value.split('/').slice(0, 3).join('/');
    if (
      system === IDENTIFIERS.item &&
      resource.resourceType === 'MedicationAdministration' &&
      /^[^/]*\/dose\/Encounter\/[^/]+$/.test(value)
    )
      return value;
  }
  return undefined;
}

function leaveTrace(event: AdverseEvent, now: string): BundleEntry {
  return { resource: buildTakenBack(event, now), request: { method: 'POST', url: 'Communication' } };
}

function takeBack(resource: Retractable): BundleEntry {
  const url = `${resource.resourceType}/${resource.id ?? ''}`;
  const version = resource.meta?.versionId;
  const ifMatch = version === undefined ? {} : { ifMatch: `W/"${version}"` };
  if (resource.resourceType === 'AdverseEvent') return { request: { method: 'DELETE', url } };
  if (resource.resourceType === 'MedicationAdministration') {
    // The name of the visit's dose is given free, so that the right dose can be recorded after a wrong one.
    const identifier = (resource.identifier ?? []).map((one) =>
      one.system === IDENTIFIERS.item ? { ...one, value: `${one.value ?? ''}/entered-in-error/${resource.id ?? ''}` } : one,
    );
    return { resource: { ...resource, identifier, status: 'entered-in-error' }, request: { method: 'PUT', url, ...ifMatch } };
  }
  return { resource: { ...resource, status: 'entered-in-error' }, request: { method: 'PUT', url, ...ifMatch } };
}
