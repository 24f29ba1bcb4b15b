import { MedplumClient } from '@medplum/core';
import type { Parameters } from '@medplum/fhirtypes';
import { createMedplumFetch } from '../../../src/medplum/medplum-fetch.ts';
import { waitingFetch } from './waiting-fetch.ts';

/** Longer than a minute: within it a used-up quota is there again. */
const TIMEOUT_MS = 120_000;

/** A project on a running Medplum, and an administrator's client of it. */
export interface Server {
  readonly client: MedplumClient;
  readonly projectId: string;
  readonly baseUrl: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
}

/** Reads MEDPLUM_BASE_URL, MEDPLUM_CLIENT_ID and MEDPLUM_CLIENT_SECRET and signs in. Throws what is missing. */
export async function openServer(): Promise<Server> {
  const [baseUrl, clientId, clientSecret] = ['MEDPLUM_BASE_URL', 'MEDPLUM_CLIENT_ID', 'MEDPLUM_CLIENT_SECRET'].map(readVariable);
  const credentials = { clientId: clientId ?? '', clientSecret: clientSecret ?? '' };
  const client = new MedplumClient({ baseUrl: baseUrl ?? '', fetch: createMedplumFetch(waitingFetch, TIMEOUT_MS), cacheTime: 0 });
  await client.startClientLogin(credentials.clientId, credentials.clientSecret);
  const projectId = client.getProject()?.id;
  if (projectId === undefined || !client.isProjectAdmin())
    throw new Error('The client is no administrator of its project: set "admin" on its ProjectMembership');
  return { client, projectId, baseUrl: baseUrl ?? '', credentials };
}

function readVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
}

/** The server's own version, as its health check says it. */
export async function serverVersion({ baseUrl }: Server): Promise<string> {
  const health = (await (await fetch(new URL('healthcheck', baseUrl))).json()) as { readonly version?: string };
  return health.version ?? 'unknown';
}

/** FHIR quota points that each membership of the project has used in the running minute, by the profile's reference. */
export async function usedPoints({ client, projectId }: Server): Promise<ReadonlyMap<string, number>> {
  const answer = await client.get<Parameters>(client.fhirUrl('Project', projectId, '$rate-limits'), { cache: 'no-cache' });
  return new Map(
    (answer.parameter ?? [])
      .filter(({ name }) => name === 'membership')
      .map(({ part = [] }) => [
        part.find(({ name }) => name === 'profile')?.valueReference?.reference ?? '',
        part.find(({ name }) => name === 'consumedPoints')?.valueInteger ?? 0,
      ]),
  );
}
