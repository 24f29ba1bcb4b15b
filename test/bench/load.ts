import autocannon from 'autocannon';
import { type KeyObject, randomUUID, sign } from 'node:crypto';
import type { Server } from './process.ts';
import { type Measured, type Spread, spreadOf } from './statistics.ts';

/** What is asked again and again. */
export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Makes the body of each request anew, as no two calls of an EHR are the same; `body` is then only the first. */
  readonly nextBody?: () => string;
  /** Signs each request as the EHR does, its `jti` new each time. */
  readonly signer?: { readonly key: KeyObject; readonly alg: string; readonly issuer: string; readonly audience: string };
}

export interface Plan {
  /** Runs of each side, in turns. */
  readonly runs: number;
  /** Requests a run. */
  readonly amount: number;
  /** Requests before the first run: V8 compiles and compiles again for so long, ours more than the bare one; a service runs for weeks. */
  readonly warmUp: number;
}

const CONNECTIONS = 4;

interface Run {
  readonly cpuUs: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** One run against one server. @throws Error when anything but 2xx came back: a refusal would be a quick answer */
export async function run(server: Server, asked: Asked, amount: number): Promise<Run> {
  const before = await server.costs();
  const { method, path, body, nextBody, signer } = asked;
  const headers = { 'content-type': 'application/json', ...asked.headers };
  const request = { method, path, headers, ...(body === undefined ? {} : { body }) };
  const startedMs = performance.now();
  const result = await autocannon({
    url: `http://127.0.0.1:${String(server.started.port)}`,
    connections: CONNECTIONS,
    amount,
    requests: [
      signer === undefined && nextBody === undefined
        ? request
        : {
            ...request,
            setupRequest: (one) => ({
              ...one,
              ...(nextBody === undefined ? {} : { body: nextBody() }),
              headers: signer === undefined ? headers : { ...headers, authorization: `Bearer ${token(signer)}` },
            }),
          },
    ],
  });
  const seconds = (performance.now() - startedMs) / 1_000;
  const after = await server.costs();
  if (result.errors + result.timeouts + result.non2xx > 0)
    throw new Error(`${path}: ${String(result.non2xx)} answers other than 2xx, ${String(result.errors)} errors`);
  return {
    cpuUs: (after.cpuUs - before.cpuUs) / result.requests.total,
    perSecond: result.requests.total / seconds,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

function token({ key, alg, issuer, audience }: NonNullable<Asked['signer']>): string {
  const iat = Math.floor(Date.now() / 1_000);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: issuer, aud: audience, iat, exp: iat + 300, jti: randomUUID() };
  const signed = `${part({ alg, kid: 'bench', typ: 'JWT' })}.${part(claims)}`;
  const options = alg === 'ES384' ? ({ key, dsaEncoding: 'ieee-p1363' } as const) : key;
  return `${signed}.${sign('sha384', Buffer.from(signed), options).toString('base64url')}`;
}

/** CPU time a request of ours beside that of the baseline, measured in turns so that what else the machine does hits both. */
export async function compare(
  name: string,
  { ours, raw, asked, goal, plan }: { ours: Server; raw: Server; asked: Asked; goal?: number; plan: Plan },
): Promise<Measured> {
  const own: Run[] = [];
  const bare: Run[] = [];
  const cold = await run(ours, asked, plan.warmUp);
  await run(raw, asked, plan.warmUp);
  for (let at = 0; at < plan.runs; at += 1) {
    own.push(await run(ours, asked, plan.amount));
    bare.push(await run(raw, asked, plan.amount));
  }
  const spread = spreadOf(own.map(({ cpuUs }) => cpuUs));
  const baseline = spreadOf(bare.map(({ cpuUs }) => cpuUs));
  return {
    name,
    value: round(spread.median),
    unit: 'µs CPU/request',
    baseline: round(baseline.median),
    ratio: Math.round((spread.median / baseline.median) * 100) / 100,
    spread,
    ...(goal === undefined ? {} : { goal }),
    beside: `the ${String(plan.warmUp)} before ${String(round(cold.cpuUs))}; baseline ${between(baseline)}; wall ${wall(own)}, baseline ${wall(bare)}`,
  };
}

function wall(runs: readonly Run[]): string {
  const of = (pick: (one: Run) => number): number => spreadOf(runs.map(pick)).median;
  return `${of((one) => one.perSecond).toFixed(0)}/s p50 ${String(of((one) => one.p50))} p99 ${String(of((one) => one.p99))} ms`;
}

export function between({ min, max }: Spread): string {
  return `${round(min)}–${round(max)}`;
}

export function round(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}
