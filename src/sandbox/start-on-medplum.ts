import type { PlanDefinition } from '@medplum/fhirtypes';
import { Hono } from 'hono';
import type { MedplumClient } from '@medplum/core';
import { createLogger } from '../service/logger.ts';
import { createClock } from './clock.ts';
import type { SandboxClock } from './clock.ts';
import type { Ehr } from './ehr/ehr.ts';
import { buildHouse } from './house.ts';
import { listen, stop } from './listen.ts';
import { connectRealMedplum, type MedplumProject, type RealMedplum } from './medplum/real-medplum.ts';
import { placePeopleThrough } from './people.ts';
import { register } from './registration.ts';
import { loadDefinitions } from './store/definitions.ts';

/** The sandbox's EHR and the service in front of a running Medplum, whose own Subscriptions run the bots. */
export interface MedplumSandbox {
  /** Origin, such as `http://localhost:49152`. */
  readonly url: string;
  readonly clock: SandboxClock;
  readonly ehr: Ehr;
  /** An administrator's client of the project. */
  readonly admin: MedplumClient;
  /** Resolves when no notification, background work or bot is under way. */
  settle(): Promise<void>;
  /** Stops, and gives the project's bots the machine's time back. What was written stays. */
  close(): Promise<void>;
}

export interface MedplumSandboxOptions {
  readonly project: MedplumProject;
  /** 0 takes any free one. */
  readonly port: number;
  /** The clinic's own protocols, which must be installed there as well. */
  readonly protocols?: readonly PlanDefinition[];
}

/** A round of bots on a real server takes seconds, not milliseconds. */
const SETTLE_MS = 90_000;

/**
 * Starts the EHR and the service; patients come from whoever uses them. For a project without real patients: its bots are told the
 * sandbox's time while this runs. @throws Error for people, when the project can't be used
 */
export async function startSandboxOnMedplum({ project, port, protocols = [] }: MedplumSandboxOptions): Promise<MedplumSandbox> {
  loadDefinitions();
  const clock = createClock();
  const medplum = await connectRealMedplum(project, clock);
  const root = { fetch: (_request: Request): Response | Promise<Response> => new Response('Starting', { status: 503 }) };
  const { server, port: taken } = await listen(port, (request) => root.fetch(request));
  try {
    const origin = `http://localhost:${taken}`;
    const app = new Hono();
    const { ehr, settle, subscribe } = await buildHouse(app, {
      origin,
      clock,
      registration: await register(origin, { protocols }),
      logger: createLogger('error'),
      open: false,
      medplum: medplum.service,
      storeIdle: idleAfterMoves(medplum, clock),
      settleMs: SETTLE_MS,
    });
    root.fetch = (request) => app.fetch(request);
    await placePeopleThrough(ehr.repo, medplum.admin, ehr.fhirBase);
    await subscribe();
    const close = async (): Promise<void> => {
      await stop(server);
      await settle();
      ehr.sender.stop();
      await medplum.close();
    };
    return { url: origin, clock, ehr, admin: medplum.admin, settle, close };
  } catch (error) {
    await stop(server);
    throw error;
  }
}

/** Waits for the bots; first tells them how late it is, when that has changed. */
function idleAfterMoves(medplum: RealMedplum, clock: SandboxClock): (ehr: Ehr) => Promise<void> {
  let hasMoved = false;
  clock.onMove(() => (hasMoved = true));
  return async ({ repo, fhirBase }) => {
    const moved = hasMoved;
    hasMoved = false;
    if (moved) await medplum.timeHasMoved();
    const ids = [...repo.store.all('Patient')].map(({ id }) => id);
    await medplum.whenIdle({ ehrBase: fhirBase, ids });
  };
}
