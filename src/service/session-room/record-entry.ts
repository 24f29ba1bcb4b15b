import { visitsOf } from '../../core/pathway/context.ts';
import { instantMs, MINUTE_MS } from '../../core/time.ts';
import type { Assessed } from '../../medplum/keep-true.ts';
import { identifierQuery } from '../../medplum/course.ts';
import { everyMatch } from '../../medplum/every-match.ts';
import type { Store } from '../../medplum/store.ts';
import { transact } from '../../medplum/transact.ts';
import { codeSystem } from '../../terminology/artifacts.ts';
import { writtenReference } from '../api/write-record.ts';
import { AppError } from '../app-error.ts';
import type { SessionEntryRequest } from '../contract.ts';
import { type Asking, assessCourse } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { sendVitals } from './vitals-to-ehr.ts';
import { buildEntry, entryIdentifier, type EntryResource } from './build-entry.ts';

/** A browser's clock may be ahead of ours by this much. A product choice. */
const AHEAD_MS = 2 * MINUTE_MS;
/** Readings of the hour before a visit belong to it; so it is in the core's own window. */
const BEFORE_MS = 60 * MINUTE_MS;

/**
 * Records what happened in a dosing session, at its own time, which may be a while ago when the network was away. The key makes a
 * repetition find what the first one wrote.
 * @returns `Type/id` of what was written, the first of several
 * @throws AppError 409 without a course, 422 for a visit that is not this patient's dosing visit, a time outside it, an unknown code
 */
export async function recordEntry(
  runtime: Runtime,
  asking: Asking,
  { key, entry }: { readonly key: string; readonly entry: SessionEntryRequest },
): Promise<string> {
  const assessed = await assessCourse(runtime, asking);
  requireVisit(runtime, assessed, entry);
  const { on, session } = asking;
  const store = await on.store();
  if (entry.kind === 'event') {
    requireKind(entry.code);
    const left = await takenBack(store, key);
    if (left !== undefined) return left;
  }
  const dose = assessed.pathway.doses.findLast((one) => one.encounter === entry.encounter && isBefore(one.at, entry.at));
  const resources = buildEntry(entry, {
    record: assessed.record,
    author: authorOf(session, on.tenant.fhirBase),
    key,
    now: runtime.now(),
    dose: dose?.reference,
  });
  const answer = await transact(store, resources.map(conditionalCreate));
  if (entry.kind === 'vitals') sendVitals(runtime, asking, 'all');
  return writtenReference(answer.entry?.[0], resources[0]?.resourceType ?? 'Observation');
}

function conditionalCreate(resource: EntryResource) {
  return { resource, request: { method: 'POST' as const, url: resource.resourceType, ifNoneExist: sameEntry(resource) } };
}

/** What finds the same entry again, whatever else happened at that instant. */
function sameEntry(resource: EntryResource): string {
  if (resource.resourceType === 'AdverseEvent') {
    const { system = '', code = '' } = resource.meta?.tag?.[0] ?? {};
    return `_tag=${encodeURIComponent(`${system}|${code}`)}`;
  }
  const { system = '', value = '' } = resource.identifier?.[0] ?? {};
  return identifierQuery(system, value);
}

/** What was left in the place of an event that was taken back; what else is taken back stays itself, and is found again. */
async function takenBack(store: Store, key: string): Promise<string | undefined> {
  const { system, value } = entryIdentifier('event', key);
  const [found = []] = await everyMatch(store, [{ query: `Communication?${identifierQuery(system, value)}` }]);
  const [left] = found;
  return left?.id === undefined ? undefined : `${left.resourceType}/${left.id}`;
}

function requireVisit(runtime: Runtime, { chart }: Assessed, { encounter, at }: SessionEntryRequest): void {
  const visit = visitsOf(chart, 'dosing', runtime.now()).find(({ reference }) => reference === encounter);
  if (visit === undefined)
    throw new AppError('rule-violated', [{ text: 'This is no dosing visit of this patient.', expression: 'encounter' }]);
  const atMs = instantMs(at) ?? Number.NaN;
  const fromMs = (instantMs(visit.resource.period?.start) ?? Number.NaN) - BEFORE_MS;
  const toMs = (instantMs(runtime.now()) ?? Number.NaN) + AHEAD_MS;
  if (atMs >= fromMs && atMs <= toMs) return;
  throw new AppError('rule-violated', [{ text: 'The time must be within the visit, and not ahead.', expression: 'at' }]);
}

function requireKind(code: string): void {
  if (eventKinds().some((kind) => kind.code === code)) return;
  throw new AppError('rule-violated', [{ text: 'There is no such kind of event.', expression: 'code' }]);
}

function isBefore(one: string, other: string): boolean {
  return (instantMs(one) ?? Number.NaN) <= (instantMs(other) ?? Number.NaN);
}

/** What an event can be, as kap-side-effect lists it. */
export function eventKinds(): readonly { readonly code: string; readonly display: string }[] {
  return (codeSystem('kap-side-effect').concept ?? []).map(({ code, display }) => ({ code, display: display ?? code }));
}
