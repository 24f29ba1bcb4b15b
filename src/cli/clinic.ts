import { isNotFound, type MedplumClient, OperationOutcomeError } from '@medplum/core';
import { StoreError, type StoreFault } from '../medplum/store-error.ts';
import { AppError } from '../service/app-error.ts';
import type { Config, Tenant } from '../service/config.ts';
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
  return { tenant: named, store: await signIn(read.config, named), say: (line) => console.log(line) };
}

async function signIn(config: Config, tenant: Tenant): Promise<MedplumClient> {
  if (tenant.medplum === undefined) throw new Error(`${tenant.id} has no medplum part: there is nothing to look at`);
  try {
    return await createMedplumClients(config, fetch)(tenant.id);
  } catch (cause) {
    if (cause instanceof StoreError) throw new Error(medplumFault(tenant, cause), { cause });
    const todo = 'check clientId and clientSecret of its medplum part; kap doctor --service FILE says more';
    throw new Error(`${medplumOf(tenant)} refuses the client: ${todo}`, { cause });
  }
}

const MAY_NOT = 'does not let the client do it: kap doctor --service FILE looks at what it may';
const UNSOUND = 'gives no sound answer: check baseUrl of its medplum part, it is the server and not the app';

const STORE_FAULTS: Readonly<Record<StoreFault, string>> = {
  unreadable: 'does not answer: see whether it runs, and whether this machine reaches it',
  forbidden: MAY_NOT,
  refused: MAY_NOT,
  malformed: UNSOUND,
  'too-large': UNSOUND,
  conflict: 'was written to by somebody else at the same time: try again',
  ambiguous: 'has two of what there may be one of: kap doctor looks at the project',
  'not-atomic': 'did a part of it only: see that the project has the feature transaction-bundles',
};

/** What went wrong with a clinic's Medplum, and what to do, in one line for people. @throws the error itself when it is of another kind */
export function medplumFault(tenant: Tenant, error: unknown): string {
  if (error instanceof AppError) return error.message;
  if (error instanceof OperationOutcomeError)
    return `${medplumOf(tenant)} ${isNotFound(error.outcome) ? 'has nothing of that id' : MAY_NOT}`;
  if (error instanceof StoreError) return `${medplumOf(tenant)} ${STORE_FAULTS[error.fault]}`;
  throw error;
}

const medplumOf = ({ id, medplum }: Tenant): string => `Medplum of ${id} at ${medplum?.baseUrl ?? 'no address'}`;
