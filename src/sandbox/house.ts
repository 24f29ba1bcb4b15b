import type { MedplumClient } from '@medplum/core';
import type { Hono } from 'hono';
import { fileURLToPath } from 'node:url';
import { createService } from '../service/app.ts';
import type { Logger } from '../service/deps.ts';
import { mountClock } from './clock-routes.ts';
import type { SandboxClock } from './clock.ts';
import { createEhr } from './ehr/ehr.ts';
import type { Ehr } from './ehr/ehr.ts';
import type { Registration } from './registration.ts';
import { mountScreen } from './screen-files.ts';
import { mountVendorPage } from './vendor-page.ts';
import { settled, trackWork } from './work.ts';

export interface HouseOptions {
  /** Origin, such as `http://localhost:8787`. */
  readonly origin: string;
  readonly clock: SandboxClock;
  readonly registration: Registration;
  readonly logger: Logger;
  readonly open: boolean;
  /** KAP's store as the service reaches it. */
  readonly medplum: MedplumClient;
  /** Routes of that store, where it is part of this process. */
  readonly storeRoutes?: Hono;
  /** Resolves when the store's bots are at rest. */
  readonly storeIdle: (ehr: Ehr) => Promise<void>;
  /** How long `settle` may take, ms. */
  readonly settleMs?: number;
}

/** The EHR and the service beside each other on one origin. */
export interface House {
  readonly ehr: Ehr;
  /** Puts the EHR's Subscriptions in place. */
  readonly subscribe: () => Promise<void>;
  /** Resolves when no notification, background work or bot is under way. */
  readonly settle: () => Promise<void>;
}

const SCREEN = fileURLToPath(new URL('screen/dist', import.meta.url));

/** Mounts the clock, the EHR with its screen, and the service in front of KAP's store. */
export async function buildHouse(app: Hono, options: HouseOptions): Promise<House> {
  const { origin, clock, registration, logger, medplum, storeRoutes, storeIdle, settleMs } = options;
  // Within the process where nobody looks (key sets, notifications); hooks and the service's reads go through the real port.
  const loopback: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    return request.url.startsWith(`${origin}/`) ? app.fetch(request) : fetch(request);
  };
  const { clients, config, notifications } = registration;
  const servicesUrl = `${origin}/cds-services`;
  const ehr = await createEhr({
    origin,
    clock,
    clients,
    servicesUrl,
    fetchHooks: fetch,
    fetchOut: loopback,
    open: options.open,
  });
  const work = trackWork();
  const service = createService({ config, clock, medplum: () => medplum, fetch, logger, background: work.add, auditDelayMs: 0 });
  const settle = (): Promise<void> => settled([() => ehr.sender.whenIdle(), work.done, () => storeIdle(ehr)], settleMs);
  mountClock(app, clock, settle);
  mountScreen(app, SCREEN);
  mountVendorPage(app);
  app.route('/', ehr.app);
  if (storeRoutes !== undefined) app.route('/', storeRoutes);
  app.route('/', service);
  return { ehr, settle, subscribe: () => ehr.subscribe(notifications.endpoint, notifications.secret, notifications.criteria) };
}
