import type { BundleEntry, Resource } from '@medplum/fhirtypes';
import type { Category, Freshness } from '../core/chart/chart.ts';
import type { BatchMemory } from './batch-memory.ts';
import { type ChartQuery, queriesOf, queryUrl } from './chart-queries.ts';
import { asBundle, asResource, type EhrClient, FHIR_ID } from './ehr-client.ts';
import { EhrError, type EhrFault, faultOf, faultOfStatus } from './ehr-error.ts';
import { isReadable } from '../core/shape/resource-shapes.ts';
import { ownerOf, type Sought } from './subject.ts';
import { each } from './turns.ts';

/** What an EHR says about one patient at one instant, category by category. */
export interface ChartReading {
  /** Everything that was read, of all categories; Medications that the orders refer to among them. */
  readonly resources: readonly Resource[];
  /** Only the categories that were asked for. `failed` categories may be partly among the resources. */
  readonly freshness: Readonly<Partial<Record<Category, Freshness>>>;
  /** Categories of which the EHR has older data than was read. */
  readonly bounded: readonly Category[];
}

/** A fault may come with what could be read beside it. */
type Answer =
  | { readonly resources: readonly Resource[]; readonly complete: boolean }
  | { readonly fault: EhrFault; readonly resources?: readonly Resource[] };

/**
 * Reads categories of one patient's chart: in one batch when the EHR takes it, else side by side.
 * Never throws: what could not be read is `failed`, with the fault as its reason, and never looks empty.
 */
export async function readCategories(
  client: EhrClient,
  patientId: string,
  options: { readonly categories: readonly Category[]; readonly now: string; readonly batches?: BatchMemory },
): Promise<ChartReading> {
  const queries = queriesOf(options.categories);
  if (!FHIR_ID.test(patientId))
    return buildReading(
      queries.map((query) => ({ query, answer: { fault: 'invalid-id' } })),
      options.now,
    );
  const answers = await answerAll(client, { patientId, queries, batches: options.batches });
  const sought = { patientId, base: client.base };
  const checked = queries.map((query, at) => ({ query, answer: check(query, sought, answers[at] ?? { fault: 'malformed' }) }));
  const medications = await readMedications(client, checked);
  return buildReading([...checked, ...medications], options.now);
}

interface Asked {
  readonly patientId: string;
  readonly queries: readonly ChartQuery[];
  readonly batches: BatchMemory | undefined;
}

async function answerAll(client: EhrClient, asked: Asked): Promise<readonly Answer[]> {
  if (asked.queries.length > 1 && asked.batches?.isRefused() !== true) {
    try {
      const entries = await client.batch(asked.queries.map((query) => queryUrl(query, asked.patientId)));
      return await Promise.all(asked.queries.map((query, at) => attempt(() => readEntry(client, query, entries[at]))));
    } catch (error) {
      // A refused batch says nothing about the single requests; a dead or closed EHR does.
      const fault = faultOf(error);
      const isClosed = error instanceof EhrError && error.status === 401;
      if (fault === 'timeout' || fault === 'unreachable' || isClosed) return asked.queries.map(() => ({ fault }));
      if (fault !== 'server-error') asked.batches?.refuse();
    }
  }
  return Promise.all(asked.queries.map((query) => attempt(() => readOne(client, query, asked.patientId))));
}

async function attempt(read: () => Promise<Answer>): Promise<Answer> {
  try {
    return await read();
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

async function readOne(client: EhrClient, query: ChartQuery, patientId: string): Promise<Answer> {
  if (query.search === undefined) return { resources: [await client.read(query.type, patientId)], complete: true };
  return client.search(queryUrl(query, patientId), query.maxPages);
}

async function readEntry(client: EhrClient, query: ChartQuery, entry: BundleEntry | undefined): Promise<Answer> {
  const status = Number.parseInt(entry?.response?.status ?? '', 10);
  if (!(status >= 200 && status < 300)) throw new EhrError(Number.isNaN(status) ? 'malformed' : faultOfStatus(status), status);
  if (query.search === undefined) return { resources: [asResource(entry?.resource, query.type)], complete: true };
  return client.followPages(asBundle(entry?.resource), query.maxPages);
}

/** Refuses what is about somebody else or has been cut off where nothing may be missing; keeps what the rules read. */
function check(query: ChartQuery, sought: Sought, answer: Answer): Answer {
  if ('fault' in answer) return answer;
  const resources = answer.resources.filter((resource) => resource.resourceType === query.type);
  if (resources.some((resource) => ownerOf(resource, sought) === 'another')) return { fault: 'other-patient' };
  if (!answer.complete && !query.bounded) return { fault: 'too-large' };
  const readable = resources.filter((resource) => ownerOf(resource, sought) === 'sought' && isReadable(resource));
  const kept = readable.filter(query.keep);
  return readable.length < resources.length
    ? { fault: 'malformed', resources: kept }
    : { resources: kept, complete: answer.complete };
}

interface Checked {
  readonly query: ChartQuery;
  readonly answer: Answer;
}

/**
 * Orders and administrations that name their drug by reference need that Medication too: one that can't be read fails every category
 * that names it, because without it nobody can say what was ordered or given.
 */
async function readMedications(client: EhrClient, checked: readonly Checked[]): Promise<readonly Checked[]> {
  const queriesById = new Map<string, Set<ChartQuery>>();
  for (const { query, answer } of checked)
    for (const id of (answer.resources ?? []).flatMap((resource) => medicationId(resource) ?? []))
      queriesById.set(id, (queriesById.get(id) ?? new Set()).add(query));
  const asked = [...queriesById];
  const beyond = asked.slice(MAX_MEDICATIONS).flatMap(([, queries]) => [...queries]);
  const unread = [...new Set(beyond)].map((query): Checked => ({ query, answer: { fault: 'too-large' } }));
  const read = await each(asked.slice(0, MAX_MEDICATIONS), MEDICATIONS_AT_ONCE, async ([id, queries]) => {
    const answer = await attempt(async () => ({ resources: [await readMedication(client, id)], complete: true }));
    if (!('fault' in answer)) return [...queries].slice(0, 1).map((query) => ({ query, answer }));
    return answer.fault === 'not-found' ? [] : [...queries].map((query) => ({ query, answer }));
  });
  return [...read.flat(), ...unread];
}

/** Different drugs that one chart may name by reference, and how many are asked for at a time. Product choices. */
const MAX_MEDICATIONS = 100;
const MEDICATIONS_AT_ONCE = 8;

async function readMedication(client: EhrClient, id: string): Promise<Resource> {
  const medication = await client.read('Medication', id);
  if (!isReadable(medication)) throw new EhrError('malformed');
  return medication;
}

function medicationId(resource: Resource): string | undefined {
  if (resource.resourceType !== 'MedicationRequest' && resource.resourceType !== 'MedicationAdministration') return undefined;
  return /(?:^|\/)Medication\/([A-Za-z0-9\-.]{1,64})$/.exec(resource.medicationReference?.reference ?? '')?.[1];
}

function buildReading(checked: readonly Checked[], now: string): ChartReading {
  const freshness: Partial<Record<Category, Freshness>> = {};
  for (const { query, answer } of checked) {
    if ('fault' in answer) freshness[query.category] = { state: 'failed', at: now, reason: answer.fault };
    else freshness[query.category] ??= { state: 'read', at: now };
  }
  return {
    resources: checked.flatMap(({ answer }) => answer.resources ?? []),
    freshness,
    bounded: checked.flatMap(({ query, answer }) => ('fault' in answer || answer.complete ? [] : [query.category])),
  };
}
