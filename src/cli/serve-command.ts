import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { createService } from '../service/app.ts';
import type { Config } from '../service/config.ts';
import { exitOnUncaught } from '../service/last-resort.ts';
import { createInFlight } from '../service/in-flight.ts';
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
  const port = readPort(options.port ?? env['PORT']);
  if (port === undefined) return refuse('the port must be a number from 1 to 65535');
  const read = readConfig(options.config, env);
  if (!read.ok) return refuse(`${options.config} is not usable:\n${faultLines(read.faults).join('\n')}`);
  const { config } = read;
  const logger = createLogger();
  exitOnUncaught(process, logger);
  const sharing = await shareThrough(env, logger);
  if (!sharing.ok) return refuse(sharing.why);
  const inFlight = createInFlight();
  const stopping = new AbortController();
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
  const servers = [listen(service, port)];
  if (metrics !== undefined && config.metrics?.port !== undefined)
    servers.push(listen(metricsApp(metrics, config.metrics.token).onError(renderErrors(logger)), config.metrics.port));
  console.log(
    `KAP Pathway serves ${config.tenants.map((tenant) => tenant.id).join(', ')} on port ${port}; EHRs reach it at ${config.publicBaseUrl}.`,
  );
  await untilStopped();
  stopping.abort();
  const left = await shutDown({ servers, inFlight, logger });
  await sharing.close();
  await tracing?.shutdown().catch(() => undefined);
  return left ? 1 : 0;
}

/** Loaded only where they are wanted: each takes longer than the rest of the start. */
async function loadTelemetry(config: Config, env: Readonly<Record<string, string | undefined>>) {
  const tracing = isTracingWanted(env) ? (await import('../service/telemetry/tracing.ts')).startTracing(config) : undefined;
  const metrics = config.metrics === undefined ? undefined : (await import('../service/telemetry/metrics.ts')).createMetrics();
  return { tracing, metrics };
}

function listen(app: Pick<Hono, 'fetch'>, port: number): ReturnType<typeof serve> {
  return serve({ fetch: app.fetch, port, serverOptions: SERVER_LIMITS });
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
