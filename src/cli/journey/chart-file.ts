import type { Bundle, BundleEntry, Patient, Resource } from '@medplum/fhirtypes';
import { readFile } from 'node:fs/promises';

/** A chart ready to be loaded: one transaction, and for each entry how the chart file itself refers to it. */
export interface ParsedChart {
  readonly transaction: Bundle;
  /** In the order of `transaction.entry`: `Type/id` where the resource has an id, else its fullUrl. */
  readonly ownReferences: readonly string[];
  /** Index of the Patient in `transaction.entry`. */
  readonly patientIndex: number;
  readonly patient: Patient;
}

export type ChartResult = { readonly ok: true; readonly chart: ParsedChart } | { readonly ok: false; readonly fault: string };

interface Loaded {
  readonly fullUrl: string | undefined;
  readonly resource: Resource;
}

/** Reads and parses one chart file; a file that cannot be read is a fault, not an exception. */
export async function readChartFile(path: string): Promise<ChartResult> {
  try {
    return parseChart(await readFile(path, 'utf8'));
  } catch (error) {
    return {
      ok: false,
      fault: `cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'})`,
    };
  }
}

/**
 * Turns the text of a FHIR Bundle (transaction or collection) into one transaction that creates everything anew.
 * @returns the fault in words when it is not one patient's Bundle; nothing is guessed
 */
export function parseChart(text: string): ChartResult {
  const json = parseJson(text);
  if (!json.ok) return json;
  const entries = readEntries(json.value);
  if (!entries.ok) return entries;
  const patients = entries.value.filter(({ resource }) => resource.resourceType === 'Patient');
  if (patients.length !== 1)
    return fault(
      patients.length === 0
        ? 'the Bundle holds no Patient'
        : `the Bundle holds ${patients.length} patients; a chart is one patient's`,
    );
  return buildTransaction(entries.value);
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: string };

function fault(text: string): { readonly ok: false; readonly fault: string } {
  return { ok: false, fault: text };
}

function parseJson(text: string): Read<unknown> {
  if (text.trim() === '') return fault('the file is empty');
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    const truncated = /^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text);
    // The parser's own message quotes the file, which is a patient's chart: only the place is passed on.
    const place =
      error instanceof SyntaxError ? /\bposition \d+(?: \(line \d+ column \d+\))?/.exec(error.message)?.[0] : undefined;
    return fault(truncated ? 'not JSON: the file is cut off' : `not JSON${place === undefined ? '' : ` at ${place}`}`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readEntries(value: unknown): Read<readonly Loaded[]> {
  if (!isObject(value)) return fault('not a FHIR Bundle: the JSON is not an object');
  const { resourceType, type, entry } = value;
  if (resourceType !== 'Bundle')
    return fault(
      `not a FHIR Bundle: ${typeof resourceType === 'string' ? `resourceType is ${resourceType}` : 'there is no resourceType'}`,
    );
  if (type !== 'transaction' && type !== 'collection') {
    return fault(`the Bundle's type is ${typeof type === 'string' ? type : 'missing'}; a chart is a transaction or a collection`);
  }
  if (!Array.isArray(entry) || entry.length === 0) return fault('the Bundle has no entries');
  const loaded: Loaded[] = [];
  for (const [index, item] of entry.entries()) {
    const read = readEntry(item, index);
    if (!read.ok) return read;
    loaded.push(read.value);
  }
  return { ok: true, value: loaded };
}

function readEntry(item: unknown, index: number): Read<Loaded> {
  const where = `entry ${index}`;
  if (!isObject(item)) return fault(`${where} is not an object`);
  const { resource, fullUrl, request } = item;
  if (!isObject(resource) || typeof resource['resourceType'] !== 'string') return fault(`${where} has no resource`);
  if (fullUrl !== undefined && typeof fullUrl !== 'string') return fault(`${where}: fullUrl is not a text`);
  if (isObject(request) && request['method'] !== 'POST' && request['method'] !== 'PUT')
    return fault(`${where} asks for ${String(request['method'])}; a chart only creates`);
  // The EHR validates each resource; here it only has to be one.
  return { ok: true, value: { fullUrl, resource: resource as unknown as Resource } };
}

function buildTransaction(loaded: readonly Loaded[]): ChartResult {
  const urns = new Map<string, string>();
  const urnOf = loaded.map(({ fullUrl, resource }, index) => {
    const urn =
      fullUrl?.startsWith('urn:uuid:') === true ? fullUrl : `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    return { urn, known: [fullUrl, resource.id === undefined ? undefined : `${resource.resourceType}/${resource.id}`] };
  });
  for (const { urn, known } of urnOf) {
    for (const name of known) {
      if (name === undefined) continue;
      if (urns.has(name)) return fault(`two entries are called ${name}`);
      urns.set(name, urn);
    }
  }
  const foreign = loaded.flatMap(({ resource }) => patientReferences(resource)).find((reference) => !urns.has(reference));
  if (foreign !== undefined) return fault(`the Bundle refers to a patient that it does not hold (${foreign})`);
  const entry = loaded.map(({ resource }, index) => buildEntry(resource, urnOf[index]?.urn ?? '', urns));
  const patientIndex = loaded.findIndex(({ resource }) => resource.resourceType === 'Patient');
  return {
    ok: true,
    chart: {
      transaction: { resourceType: 'Bundle', type: 'transaction', entry },
      ownReferences: loaded.map(({ fullUrl, resource }) =>
        resource.id === undefined ? (fullUrl ?? resource.resourceType) : `${resource.resourceType}/${resource.id}`,
      ),
      patientIndex,
      patient: loaded[patientIndex]?.resource as Patient,
    },
  };
}

/** Where a resource says whose it is. */
function patientReferences(resource: Resource): readonly string[] {
  const { subject, patient } = resource as { subject?: unknown; patient?: unknown };
  return [subject, patient].flatMap((value) => {
    if (!isObject(value) || typeof value['reference'] !== 'string') return [];
    const reference = value['reference'];
    return reference.startsWith('urn:') || reference.includes('Patient/') ? [reference] : [];
  });
}

function buildEntry(resource: Resource, fullUrl: string, urns: ReadonlyMap<string, string>): BundleEntry {
  // The EHR gives its own ids.
  const { id: _, ...rest } = rewriteReferences(resource, urns) as Resource;
  return { fullUrl, resource: rest, request: { method: 'POST', url: resource.resourceType } };
}

/** A copy in which every reference to another entry goes by that entry's urn, whatever way it was written. */
function rewriteReferences(value: unknown, urns: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => rewriteReferences(item, urns));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'reference' && typeof item === 'string' ? (urns.get(item) ?? item) : rewriteReferences(item, urns),
    ]),
  );
}
