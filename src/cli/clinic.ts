import { MedplumClient } from '@medplum/core';
import { createMedplumFetch } from '../medplum/medplum-fetch.ts';
import type { Config, Tenant } from '../service/config.ts';
import { faultLines, readConfig } from './read-config.ts';

/** One signed-in client a tenant, made when it is first asked for. */
export function medplumOf(config: Config, send: typeof fetch): (tenant: string) => Promise<MedplumClient> {
  const clients = new Map<string, Promise<MedplumClient>>();
  const connect = async (id: string): Promise<MedplumClient> => {
    const known = config.tenants.find((tenant) => tenant.id === id)?.medplum;
    if (known === undefined) throw new Error(`No Medplum is configured for tenant ${id}`);
    const medplum = new MedplumClient({ baseUrl: known.baseUrl, fetch: createMedplumFetch(send) });
    await medplum.startClientLogin(known.clientId, known.clientSecret);
    return medplum;
  };
  return (id) => {
    const made = clients.get(id) ?? connect(id);
    clients.set(id, made);
    // A login that failed must not be remembered.
    made.catch(() => clients.delete(id));
    return made;
  };
}

/** Options of commands about one clinic, as commander reads them. */
export interface ClinicOptions {
  readonly config: string;
  readonly tenant?: string;
}

export interface Clinic {
  readonly tenant: Tenant;
  /** Signed in. */
  readonly store: MedplumClient;
  readonly say: (line: string) => void;
}

/** One clinic of a configuration, the only one when none is named. @throws Error for people */
export async function openClinic(options: ClinicOptions, env: Readonly<Record<string, string | undefined>>): Promise<Clinic> {
  const read = readConfig(options.config, env);
  if (!read.ok) throw new Error(`${options.config} is not usable:\n${faultLines(read.faults).join('\n')}`);
  const { tenants } = read.config;
  const named =
    options.tenant === undefined && tenants.length === 1 ? tenants[0] : tenants.find(({ id }) => id === options.tenant);
  if (named === undefined) throw new Error(`which clinic? --tenant ${tenants.map(({ id }) => id).join(' or ')}`);
  return { tenant: named, store: await medplumOf(read.config, fetch)(named.id), say: (line) => console.log(line) };
}
