import { normalizeErrorString, OperationOutcomeError } from '@medplum/core';
import { FhirRouter } from '@medplum/fhir-router';
import type { Bundle, BundleEntry, Patient, Resource } from '@medplum/fhirtypes';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadDefinitions } from './store/definitions.ts';
import type { SandboxRepository } from './store/repository.ts';
import { createValidator } from './store/validate.ts';

/** What is wrong with a chart; `path` is a FHIRPath into the Bundle, empty for the file as a whole. */
export interface ChartFault {
  readonly code:
    | 'not-json'
    | 'not-bundle'
    | 'wrong-bundle-type'
    | 'missing-resource'
    | 'no-patient'
    | 'two-patients'
    | 'duplicate-identity'
    | 'unresolvable-reference'
    | 'invalid-resource';
  readonly message: string;
  readonly path: string;
}

/** One patient's chart, checked: every resource is valid R4 and every reference resolves within the chart. */
export interface EhrChart {
  readonly patient: Patient;
  /** A transaction that creates the whole chart; its references are `urn:uuid`. */
  readonly transaction: Bundle;
}

export type ChartResult =
  { readonly ok: true; readonly chart: EhrChart } | { readonly ok: false; readonly faults: readonly ChartFault[] };

type Entry = BundleEntry & { resource: Resource };
const URN = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const validate = createValidator([]);

/** Reads the text of a file as a chart; never throws. Charts are Bundles of type transaction or collection with one Patient. */
export function parseChart(text: string): ChartResult {
  const json = parseJson(text);
  if ('fault' in json) return { ok: false, faults: [json.fault] };
  const shape = bundleFault(json.value);
  if (shape) return { ok: false, faults: [shape] };
  const entries = (json.value as Bundle).entry ?? [];
  const missing = entries.findIndex(
    ({ resource }) => typeof (resource as Partial<Resource> | undefined)?.resourceType !== 'string',
  );
  if (missing >= 0) return refused('missing-resource', 'The entry has no resource', `Bundle.entry[${missing}]`);
  return buildChart(entries as Entry[]);
}

function refused(code: ChartFault['code'], message: string, path: string): ChartResult {
  return { ok: false, faults: [{ code, message, path }] };
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: ChartFault } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const isCut = error instanceof SyntaxError && endsTooEarly(error.message, text);
    const message = isCut ? 'The file is truncated: its JSON ends too early' : 'The file is not JSON';
    return { fault: { code: 'not-json', message, path: '' } };
  }
}

// V8 names the position of what it did not expect; in a cut file that is the end.
function endsTooEarly(message: string, text: string): boolean {
  const position = /at position (\d+)/.exec(message)?.[1];
  return /unexpected end|unterminated/i.test(message) || (position !== undefined && Number(position) >= text.trimEnd().length);
}

function bundleFault(value: unknown): ChartFault | undefined {
  const { resourceType, type, entry } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<string, unknown>
  >;
  if (resourceType !== 'Bundle') {
    const what = typeof resourceType === 'string' ? `a ${resourceType}` : 'no FHIR resource';
    return { code: 'not-bundle', message: `The file holds ${what}, not a Bundle`, path: '' };
  }
  if (type !== 'transaction' && type !== 'collection') {
    const message = `A chart is a Bundle of type transaction or collection, not ${typeof type === 'string' ? type : 'without type'}`;
    return { code: 'wrong-bundle-type', message, path: 'Bundle.type' };
  }
  if (entry !== undefined && !Array.isArray(entry))
    return { code: 'not-bundle', message: 'Bundle.entry is not a list', path: 'Bundle.entry' };
  return undefined;
}

function buildChart(entries: readonly Entry[]): ChartResult {
  const patients = entries.flatMap(({ resource }, index) =>
    resource.resourceType === 'Patient' ? [{ patient: resource, index }] : [],
  );
  const [first, second] = patients;
  if (!first) return refused('no-patient', 'The Bundle has no Patient', 'Bundle.entry');
  if (second) return refused('two-patients', `The Bundle has ${patients.length} Patients`, `Bundle.entry[${second.index}]`);
  const faults: ChartFault[] = [];
  const urns = entries.map(({ fullUrl }) => (fullUrl && URN.test(fullUrl) ? fullUrl : `urn:uuid:${randomUUID()}`));
  const known = identities(entries, urns, faults);
  const rewritten = entries.map(({ resource }, index) => {
    const path = `Bundle.entry[${index}].resource`;
    const { id: _id, ...content } = resource;
    const copy = rewrite(content, { path, known, faults }) as Resource;
    checkResource(copy, path, faults);
    return { fullUrl: urns[index] ?? '', resource: copy, request: { method: 'POST' as const, url: resource.resourceType } };
  });
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    chart: { patient: first.patient, transaction: { resourceType: 'Bundle', type: 'transaction', entry: rewritten } },
  };
}

/** Every name by which the chart may refer to an entry. */
function identities(entries: readonly Entry[], urns: readonly string[], faults: ChartFault[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  entries.forEach(({ fullUrl, resource }, index) => {
    const names = new Set(
      [urns[index], fullUrl, resource.id && `${resource.resourceType}/${resource.id}`].filter((name) => !!name),
    );
    for (const name of names) {
      if (name === undefined) continue;
      if (known.has(name))
        faults.push({
          code: 'duplicate-identity',
          message: 'Two entries have the same identity',
          path: `Bundle.entry[${index}]`,
        });
      known.set(name, urns[index] ?? '');
    }
  });
  return known;
}

interface Rewriting {
  readonly path: string;
  readonly known: ReadonlyMap<string, string>;
  readonly faults: ChartFault[];
}

function rewrite(value: unknown, at: Rewriting): unknown {
  if (Array.isArray(value)) return value.map((item, index) => rewrite(item, { ...at, path: `${at.path}[${index}]` }));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const path = `${at.path}.${key}`;
      if (key === 'reference' && typeof child === 'string') return [key, resolve(child, { ...at, path })];
      return [key, rewrite(child, { ...at, path })];
    }),
  );
}

function resolve(reference: string, { path, known, faults }: Rewriting): string {
  if (reference.startsWith('#')) return reference;
  const found = known.get(reference.replace(/\/_history\/.*$/, ''));
  if (found === undefined) {
    faults.push({
      code: 'unresolvable-reference',
      message: `The Bundle has no entry that ${reference.slice(0, 100)} refers to`,
      path,
    });
  }
  return found ?? reference;
}

function checkResource(resource: Resource, path: string, faults: ChartFault[]): void {
  loadDefinitions();
  try {
    validate(resource);
  } catch (error) {
    const issues = error instanceof OperationOutcomeError ? error.outcome.issue : [];
    const message = issues.find(({ severity }) => severity === 'error')?.details?.text ?? normalizeErrorString(error);
    const expression = issues.find(({ severity }) => severity === 'error')?.expression?.[0]?.replace(/^[A-Z]\w+\.?/, '');
    faults.push({
      code: 'invalid-resource',
      message: `${resource.resourceType}: ${message}`,
      path: expression ? `${path}.${expression}` : path,
    });
  }
}

/** Writes a chart into the EHR, whole or not at all; gives the id of the new patient. Throws `OperationOutcomeError`. */
export async function loadChart(repo: SandboxRepository, chart: EhrChart): Promise<string> {
  const router = new FhirRouter();
  return repo.withTransaction(async (tx) => {
    const body = structuredClone(chart.transaction);
    const request = {
      method: 'POST' as const,
      url: '',
      pathname: '',
      params: {},
      query: {},
      body,
      config: { transactions: true },
    };
    const [outcome, answer] = await router.handleRequest(request, tx);
    const written = answer?.resourceType === 'Bundle' ? (answer.entry ?? []) : [];
    const id = written.find(({ resource }) => resource?.resourceType === 'Patient')?.resource?.id;
    if (!id) throw new OperationOutcomeError(outcome);
    return id;
  });
}

/** What became of one file of a charts folder. */
export interface LoadedFile {
  readonly file: string;
  /** Id of the patient in the EHR; undefined when the file was refused. */
  readonly patient: string | undefined;
  readonly faults: readonly ChartFault[];
}

/** Loads every `.json` file of a folder, in the order of their names; a faulty one is reported and left out. */
export async function loadChartsDir(repo: SandboxRepository, dir: string): Promise<LoadedFile[]> {
  const files = (await readdir(dir)).filter((file) => file.endsWith('.json')).sort();
  const loaded: LoadedFile[] = [];
  for (const file of files) {
    const result = parseChart(await readFile(join(dir, file), 'utf8'));
    if (result.ok) loaded.push({ file, patient: await loadChart(repo, result.chart), faults: [] });
    else loaded.push({ file, patient: undefined, faults: result.faults });
  }
  return loaded;
}
