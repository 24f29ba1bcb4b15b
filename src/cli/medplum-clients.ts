import { MedplumClient } from '@medplum/core';
import { LRUCache } from 'lru-cache';
import { createMedplumFetch } from '../medplum/medplum-fetch.ts';
import type { Config } from '../service/config.ts';

/** People who are at work at a time. A product choice: a bound on memory. */
const MAX_PEOPLE = 500;

/**
 * Signed-in clients of each tenant's Medplum, made when they are first asked for: the service's own, and for each person one that
 * works as they do, with the service's sign-in.
 * @returns `as`: the person's `Practitioner/id` in Medplum
 */
export function createMedplumClients(
  config: Config,
  send: typeof fetch,
): (tenant: string, as?: string) => Promise<MedplumClient> {
  const own = new Map<string, Promise<MedplumClient>>();
  const people = new LRUCache<string, MedplumClient>({ max: MAX_PEOPLE });
  const ownClient = (id: string): Promise<MedplumClient> => {
    const made = own.get(id) ?? connect(config, id, send);
    own.set(id, made);
    // A login that failed must not be remembered.
    made.catch(() => own.delete(id));
    return made;
  };
  return async (id, as) => {
    const service = await ownClient(id);
    if (as === undefined) return service;
    const client = people.get(`${id}|${as}`) ?? clientFor(service, as, send);
    people.set(`${id}|${as}`, client);
    // The sign-in is the service's, and it alone renews it.
    await service.refreshIfExpired();
    const token = service.getAccessToken();
    if (token !== undefined && token !== client.getAccessToken()) client.setAccessToken(token);
    return client;
  };
}

async function connect(config: Config, id: string, send: typeof fetch): Promise<MedplumClient> {
  const known = config.tenants.find((tenant) => tenant.id === id)?.medplum;
  if (known === undefined) throw new Error(`No Medplum is configured for tenant ${id}`);
  const medplum = new MedplumClient({ baseUrl: known.baseUrl, fetch: createMedplumFetch(send) });
  await medplum.startClientLogin(known.clientId, known.clientSecret);
  return medplum;
}

function clientFor(service: MedplumClient, as: string, send: typeof fetch): MedplumClient {
  const defaultHeaders = { 'X-Medplum-On-Behalf-Of': as };
  return new MedplumClient({ baseUrl: service.getBaseUrl(), fetch: createMedplumFetch(send), cacheTime: 0, defaultHeaders });
}
