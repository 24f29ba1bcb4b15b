import { MedplumClient, normalizeErrorString } from '@medplum/core';
import { createMedplumFetch } from '../../medplum/medplum-fetch.ts';
import { createPatientFetch } from '../../medplum/install/patient-fetch.ts';
import { faultLines } from '../read-config.ts';
import { type Env, type InstallConfig, type MedplumOptions, readInstallConfig } from './install-config.ts';

/** Exit codes of the three commands: as it should be; a person should look; could not be done. */
export const DONE = 0;
export const LOOK = 1;
export const FAILED = 2;

/** One request of an installation writes most of a megabyte, which a busy server takes its time for, ms. */
const TIMEOUT_MS = 120_000;

/** A configuration and a client that is signed in with it. */
export interface Session {
  readonly config: InstallConfig;
  readonly client: MedplumClient;
}

/** Reads the configuration and signs in; when either fails, says why and what to do, and answers undefined. */
export async function openSession(command: string, options: MedplumOptions, env: Env): Promise<Session | undefined> {
  const read = readInstallConfig(options, env);
  if (!read.ok) {
    complain(`kap ${command}: the configuration is not usable:`);
    for (const line of faultLines(read.faults)) complain(line);
    return undefined;
  }
  const { config } = read;
  const client = connect(config.medplum.baseUrl);
  try {
    await client.startClientLogin(config.medplum.clientId, config.medplum.clientSecret);
    return { config, client };
  } catch (error) {
    complain(`kap ${command}: cannot sign in to ${config.medplum.baseUrl}: ${normalizeErrorString(error)}`);
    complain('  Is that address right, is the server up, and are client id and secret those of one client application?');
    return undefined;
  }
}

/** A client without caches: what a clinic changed a moment ago must be seen. */
export function connect(baseUrl: string): MedplumClient {
  return new MedplumClient({ baseUrl, fetch: createPatientFetch(createMedplumFetch(fetch, TIMEOUT_MS)), cacheTime: 0 });
}

export function say(line: string): void {
  console.log(line);
}

export function complain(line: string): void {
  console.error(line);
}
