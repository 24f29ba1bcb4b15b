import type { MedplumClient } from '@medplum/core';
import type { Tenant } from '../service/config.ts';
import { createMedplumClients } from './medplum-clients.ts';
import { faultLines, readConfig } from './read-config.ts';

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
  return { tenant: named, store: await createMedplumClients(read.config, fetch)(named.id), say: (line) => console.log(line) };
}
