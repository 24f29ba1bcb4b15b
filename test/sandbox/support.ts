import { OperationOutcomeError, parseSearchRequest } from '@medplum/core';
import type { WithId } from '@medplum/core';
import { FhirRouter } from '@medplum/fhir-router';
import type { Bundle, Observation, Patient, Resource } from '@medplum/fhirtypes';
import { answerFhir } from '../../src/sandbox/store/fhir-http.ts';
import { SandboxRepository } from '../../src/sandbox/store/repository.ts';
import type { RepositoryOptions } from '../../src/sandbox/store/repository.ts';

export const BASE = 'http://ehr.test/fhir';

/** A clock that ticks a second at each look, so that versions have different times. */
export function tickingClock(start = '2026-03-01T09:00:00.000Z'): { now(): string } {
  let ms = Date.parse(start);
  return {
    now: () => {
      ms += 1000;
      return new Date(ms).toISOString();
    },
  };
}

export function newRepo(options: Partial<RepositoryOptions> = {}): SandboxRepository {
  return new SandboxRepository({ clock: tickingClock(), baseUrl: BASE, ...options });
}

export function newPatient(repo: SandboxRepository, family = 'Quillfeather'): Promise<WithId<Patient>> {
  return repo.createResource<Patient>({ resourceType: 'Patient', name: [{ family }] });
}

export function heartRate(patient: string, value: number, at: string): Observation {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
    subject: { reference: `Patient/${patient}` },
    effectiveDateTime: at,
    valueQuantity: { value, unit: '/min', system: 'http://unitsofmeasure.org', code: '/min' },
  };
}

export async function find(repo: SandboxRepository, query: string): Promise<WithId<Resource>[]> {
  return repo.searchResources(parseSearchRequest(query));
}

export function page(repo: SandboxRepository, query: string): Promise<Bundle<WithId<Resource>>> {
  return repo.search(parseSearchRequest(query));
}

/** The HTTP status that a rejected call stands for. */
export async function statusOf(work: Promise<unknown>): Promise<number> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OperationOutcomeError) return statusOfOutcome(error.outcome.id ?? '');
    throw error;
  }
  return 200;
}

function statusOfOutcome(id: string): number {
  const known: Record<string, number> = {
    'not-found': 404,
    gone: 410,
    forbidden: 403,
    'precondition-failed': 412,
    'multiple-matches': 412,
  };
  return known[id] ?? 400;
}

/** Sends one request to a repository over the FHIR HTTP handler. */
export async function send(
  repo: SandboxRepository,
  method: string,
  path: string,
  init: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<{ status: number; body: Resource & Record<string, unknown>; headers: Headers }> {
  const request = new Request(`${BASE}/${path}`, {
    method,
    headers: { 'Content-Type': 'application/fhir+json', ...init.headers },
    ...(init.body === undefined ? {} : { body: typeof init.body === 'string' ? init.body : JSON.stringify(init.body) }),
  });
  const response = await answerFhir(request, path, { router: new FhirRouter(), repo });
  return {
    status: response.status,
    body: (await response.json()) as Resource & Record<string, unknown>,
    headers: response.headers,
  };
}

/** The first element, or a failure of the test. */
export function first<T>(list: readonly T[] | undefined): T {
  const [item] = list ?? [];
  if (item === undefined) throw new Error('Expected at least one element');
  return item;
}
