import type { ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { createService } from '../service/app.ts';
import type { Config } from '../service/config.ts';
import { exitOnUncaught } from '../service/last-resort.ts';
import { createInFlight } from '../service/in-flight.ts';
import { listen } from '../service/listen.ts';
import { createLogger } from '../service/logger.ts';
import { renderErrors } from '../service/render-error.ts';
import { isTracingWanted } from '../service/telemetry/is-tracing-wanted.ts';
import { metricsApp } from '../service/telemetry/metrics-app.ts';
import { createMedplumClients } from './medplum-clients.ts';
import { faultLines, readConfig } from './read-config.ts';
import { readPort } from './sandbox-command.ts';
import { shareThrough } from './share-through.ts';
import { shutDown } from './shut-down.ts';

/** Options of `kap serve`, as commander reads them. */
export interface ServeOptions {
  readonly config: string;
  readonly port?: string;
}

/** A client that sends slowly holds a connection no longer than this, ms; Node looks every 30 s where it is not told to look oftener. Product choices. */
const SERVER_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
} as const;

/** Runs the service until the process is stopped. Answers with an exit code when it cannot start. */
export async function serveCommand(options: ServeOptions, env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const asked = readAsked(options, env);
  if (!asked.ok) return refuse(asked.why);
  const { port, config } = asked;
  const logger = createLogger();
  exitOnUncaught(process, logger);
  const sharing = await shareThrough(env, logger);
  if (!sharing.ok) return refuse(sharing.why);
  const [inFlight, stopping] = [createInFlight(), new AbortController()];
  const { tracing, metrics } = await loadTelemetry(config, env);
  const send = tracing?.fetch(fetch) ?? fetch;
  const service = createService({
    config,
    clock: { now: () => new Date().toISOString() },
    medplum: createMedplumClients(config, send),
    fetch: send,
    logger,
    background: inFlight.add,
    beforeEnd: inFlight.addLast,
    stopping: stopping.signal,
    ...sharing.deps,
    ...(metrics === undefined ? {} : { metrics }),
    ...(tracing === undefined ? {} : { tracing }),
  });
  const own = metrics && metricsApp(metrics, config.metrics?.token).onError(renderErrors(logger));
  try {
    const opened = await openPorts([
      { app: service, port, setting: '--port' },
      { app: own, port: config.metrics?.port, setting: `metrics.port of ${options.config}` },
    ]);
    if (!opened.ok) return refuse(opened.why);
    console.log(whatIsServed(config, port));
    await untilStopped();
    stopping.abort();
    return (await shutDown({ servers: opened.servers, inFlight, logger })) ? 1 : 0;
  } finally {
    await sharing.close();
    await tracing?.shutdown().catch(() => undefined);
  }
}

type Asked = { readonly ok: true; readonly port: number; readonly config: Config } | { readonly ok: false; readonly why: string };

function readAsked(options: ServeOptions, env: Readonly<Record<string, string | undefined>>): Asked {
  const port = readPort(options.port ?? env['PORT']);
  if (port === undefined) return { ok: false, why: 'the port must be a number from 1 to 65535' };
  const read = readConfig(options.config, env);
  if (!read.ok) return { ok: false, why: `${options.config} is not usable:\n${faultLines(read.faults).join('\n')}` };
  return { ok: true, port, config: read.config };
}

const whatIsServed = ({ tenants, publicBaseUrl }: Config, port: number): string =>
  `KAP Pathway serves ${tenants.map(({ id }) => id).join(', ')} on port ${String(port)}; EHRs reach it at ${publicBaseUrl}.`;

/** Loaded only where they are wanted: each takes longer than the rest of the start. */
async function loadTelemetry(config: Config, env: Readonly<Record<string, string | undefined>>) {
  const tracing = isTracingWanted(env) ? (await import('../service/telemetry/tracing.ts')).startTracing(config) : undefined;
  const metrics = config.metrics === undefined ? undefined : (await import('../service/telemetry/metrics.ts')).createMetrics();
  return { tracing, metrics };
}

interface Port {
  readonly app: Pick<Hono, 'fetch'> | undefined;
  readonly port: number | undefined;
  readonly setting: string;
}

type Opened = { readonly ok: true; readonly servers: readonly ServerType[] } | { readonly ok: false; readonly why: string };

/** All of them, or none. */
async function openPorts(ports: readonly Port[]): Promise<Opened> {
  const servers: ServerType[] = [];
  try {
    for (const { app, port, setting } of ports)
      if (app !== undefined && port !== undefined)
        servers.push((await listen(app.fetch, { port, setting, serverOptions: SERVER_LIMITS })).server);
    return { ok: true, servers };
  } catch (error) {
    for (const server of servers) server.close();
    return { ok: false, why: error instanceof Error ? error.message : 'the port is not to be had' };
  }
}

function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
}

function refuse(why: string): number {
  console.error(`kap serve: ${why}`);
  return 2;
}
