import type { ServerType } from '@hono/node-server';
import type { PlanDefinition, StructureDefinition } from '@medplum/fhirtypes';
import { Hono } from 'hono';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from '../service/deps.ts';
import { createLogger } from '../service/logger.ts';
import { BOTS } from './bots.ts';
import { loadChartsDir } from './charts.ts';
import type { LoadedFile } from './charts.ts';
import { createClock } from './clock.ts';
import { attestationKeys } from '../service/orders/signing-keys.ts';
import type { SandboxClock } from './clock.ts';
import type { Ehr } from './ehr/ehr.ts';
import { buildHouse, type House } from './house.ts';
import { listen, stop } from './listen.ts';
import { createMedplumStore } from './medplum/medplum-store.ts';
import type { MedplumStore } from './medplum/medplum-store.ts';
import { placePeople } from './people.ts';
import { placeProtocols } from './protocols.ts';
import { register } from './registration.ts';
import { seedPatients } from './seeds/seed-patients.ts';
import { type PublicKey, readSnapshot, saveSnapshot } from './snapshot.ts';
import { loadDefinitions } from './store/definitions.ts';

export interface SandboxOptions {
  /** 0 takes any free port; 8787 by default. */
  readonly port?: number;
  /** Folder of FHIR Bundles to load as more patients. */
  readonly chartsDir?: string;
  /** State to start from, saved by an earlier sandbox on the same port. */
  readonly loadFile?: string;
  /** Where the state is written when the sandbox closes. */
  readonly saveFile?: string;
  /** The clinic's own protocols, which can be run; new courses follow the first. */
  readonly protocols?: readonly PlanDefinition[];
  /** Whether the EHR's FHIR server may be read by anybody, from any page; false by default. */
  readonly open?: boolean;
  /** Log nothing. */
  readonly quiet?: boolean;
  /** Whether the made-up patients are there; true by default, and never on top of a loaded state. */
  readonly seeds?: boolean;
  /** Origins of other EHRs that may show the panel in a frame. */
  readonly framedBy?: readonly string[];
}

export interface Sandbox {
  /** Origin, such as `http://localhost:8787`. */
  readonly url: string;
  readonly clock: SandboxClock;
  readonly ehr: Ehr;
  readonly medplum: MedplumStore;
  /** What became of the files of `chartsDir`. */
  readonly charts: readonly LoadedFile[];
  /** Resolves when no notification, background work or bot is under way. */
  settle(): Promise<void>;
  /** Stops listening, lets running work end, and saves the state when asked to. */
  close(): Promise<void>;
}

const DEFAULT_PORT = 8787;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Starts an EHR, a Medplum-shaped store and the service in one process on one port. Throws an `Error` for people when the port is
 * taken or the saved state does not fit.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  loadDefinitions();
  const root = { fetch: (_request: Request): Response | Promise<Response> => new Response('Starting', { status: 503 }) };
  const { server, port } = await listen(options.port ?? DEFAULT_PORT, (request) => root.fetch(request));
  try {
    const origin = `http://localhost:${port}`;
    const app = new Hono();
    const parts = await compose(app, origin, options);
    root.fetch = (request) => app.fetch(request);
    const charts = await fill(parts, options);
    return buildSandbox({ server, origin, charts, options }, parts);
  } catch (error) {
    await stop(server);
    throw error;
  }
}

interface Parts extends House {
  readonly clock: SandboxClock;
  readonly medplum: MedplumStore;
  readonly logger: Logger;
  readonly loaded: boolean;
  /** Public keys of attestations, as the service shows them. */
  readonly published: readonly object[];
}

async function compose(app: Hono, origin: string, options: SandboxOptions): Promise<Parts> {
  const snapshot = options.loadFile === undefined ? undefined : await readSnapshot(options.loadFile, origin);
  const retiredKeys = snapshot?.attestationKeys ?? [];
  const [profiles, registration] = await Promise.all([readProfiles(), register(origin, { ...options, retiredKeys })]);
  const clock = createClock(snapshot?.offsetMs ?? 0);
  const logger = options.quiet ? SILENT : createLogger('warn');
  const bots = BOTS.filter(({ bundlePath }) => existsSync(bundlePath));
  if (bots.length < BOTS.length) logger.warn({ missing: BOTS.length - bots.length }, 'bots-not-built');
  const medplum = await createMedplumStore({ clock, baseUrl: `${origin}/medplum/`, profiles, bots });
  const house = await buildHouse(app, {
    origin,
    clock,
    registration,
    logger,
    open: options.open ?? false,
    medplum: medplum.client(),
    storeRoutes: medplum.handler,
    storeIdle: () => medplum.whenIdle(),
  });
  if (snapshot) {
    house.ehr.repo.restore(snapshot.ehr);
    medplum.repo.restore(snapshot.medplum);
  }
  const published = registration.config.tenants.flatMap(({ orders }) => attestationKeys(orders)?.published ?? []);
  return { ...house, clock, medplum, logger, published, loaded: snapshot !== undefined };
}

// Charts and seeds come before the Subscriptions: what an EHR already holds is read, not announced.
async function fill(
  { ehr, medplum, clock, loaded, subscribe, settle, logger }: Parts,
  options: SandboxOptions,
): Promise<LoadedFile[]> {
  await placePeople(ehr.repo, medplum.repo, ehr.fhirBase);
  await placeProtocols(medplum.repo, options.protocols ?? []);
  const charts = options.chartsDir === undefined ? [] : await loadChartsDir(ehr.repo, options.chartsDir);
  for (const { file, faults } of charts) {
    for (const { code, path } of faults) logger.warn({ file, code, path }, 'chart-refused');
  }
  const startBots = (): Promise<void> => medplum.installBots();
  if ((options.seeds ?? true) && !loaded) await seedPatients({ ehr, medplum, clock }, startBots);
  else await startBots();
  await subscribe();
  await settle();
  return charts;
}

function buildSandbox(
  { server, origin, charts, options }: { server: ServerType; origin: string; charts: LoadedFile[]; options: SandboxOptions },
  { clock, ehr, medplum, settle, published }: Parts,
): Sandbox {
  let closing: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await stop(server);
    await settle();
    ehr.sender.stop();
    medplum.close();
    if (options.saveFile === undefined) return;
    const state = { offsetMs: clock.offsetMs(), ehr: ehr.repo.dump(), medplum: medplum.repo.dump() };
    const attestationKeys = published as readonly PublicKey[];
    await saveSnapshot(options.saveFile, { format: 'kap-sandbox-1', origin, ...state, attestationKeys });
  };
  return { url: origin, clock, ehr, medplum, charts, settle, close: () => (closing ??= end()) };
}

async function readProfiles(): Promise<StructureDefinition[]> {
  return JSON.parse(await readFile(`${ROOT}profiles/build/profiles.json`, 'utf8')) as StructureDefinition[];
}

const nothing = (): void => undefined;
const SILENT: Logger = { info: nothing, warn: nothing, error: nothing };
