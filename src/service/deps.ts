import type { MedplumClient } from '@medplum/core';
import type { Config } from './config.ts';
import type { KeyValueStore } from './key-value-store.ts';
import type { SealingKeys } from './shared/sealed-store.ts';
import type { Metrics, Tracing } from './telemetry/measured.ts';

/** The few methods of a structured logger that the service uses; pino fits. Fields never carry PHI or tokens. */
export interface Logger {
  info(fields: object, event: string): void;
  warn(fields: object, event: string): void;
  error(fields: object, event: string): void;
}

/** Everything the service needs from outside. */
export interface ServiceDeps {
  readonly config: Config;
  /** Clinical time as an ISO instant; tokens and sessions use real time. */
  readonly clock: { now(): string };
  /** KAP's own store for a tenant, already signed in; `as` a person (`Practitioner/id` there) it works under their AccessPolicy. */
  readonly medplum: (tenant: string, as?: string) => MedplumClient | Promise<MedplumClient>;
  /** Used for every call to an EHR. */
  readonly fetch: typeof fetch;
  readonly logger: Logger;
  /** Random ids; uuids by default. */
  readonly ids?: () => string;
  /** Sessions, launch states, replay ids; in this process's memory by default. */
  readonly shared?: KeyValueStore;
  /** What copies of the service mark ids of sessions with, where they share them; made up in this process by default. */
  readonly sessionSecrets?: SealingKeys;
  /** Numbers for Prometheus; without them `/metrics` is not there. */
  readonly metrics?: Metrics;
  readonly tracing?: Tracing;
  /** Aborted when the service is about to stop: what would stay open for minutes ends then. */
  readonly stopping?: AbortSignal;
  /** Told of work that goes on after an answer; lets a test or a shutdown wait for it. */
  readonly background?: (work: Promise<void>) => void;
  /** Begins work after so many ms, unless the process has ended by then; by a timer that keeps no process alive by default. */
  readonly later?: (ms: number, work: () => void) => void;
  /** Told of work to be done last of all, within the ms it is given, when the service stops. */
  readonly beforeEnd?: (work: (ms: number) => Promise<void>) => void;
  /** How long the body of a request may take to arrive, ms; 10 s by default. */
  readonly bodyMs?: number;
  /** How much of bodies may be in memory before it is known whose they are, bytes; 256 MB by default. */
  readonly heldBytes?: number;
  /** How long audit events gather before they are written together, ms; 250 by default. */
  readonly auditDelayMs?: number;
  /** Folder with the built panel; app/dist by default. */
  readonly panelDir?: string;
}
