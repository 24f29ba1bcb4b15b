import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SERVICE_ENV, SERVICE_FLAGS } from '../../scripts/service-process.mjs';
import { assess } from '../../src/core/pathway/assess.ts';
import { findProtocol } from '../../src/core/protocol/default-protocol.ts';
import { canonical } from '../../src/terminology/artifacts.ts';
import { aChart } from '../support/builders.ts';
import { CALM, vitals } from '../support/course.ts';
import { bodiesLike, orderSign } from './bodies.ts';
import { theFixture } from './fixture.ts';
import { type Plan, round, run } from './load.ts';
import { startServer } from './process.ts';
import { type Measured, spreadOf } from './statistics.ts';

/** As it is deployed; `scripts/bench.mjs` has built it. */
const KAP = fileURLToPath(new URL('../../dist/service/kap.js', import.meta.url));
const DAY_MS = 86_400_000;
const NOW = '2026-03-10T15:00:00Z';

function assessOf(resources: number, runs: number): Measured {
  const protocol = findProtocol('KapProtocolDefault');
  if (protocol === undefined) throw new Error('The default protocol is not there');
  const charted = Array.from({ length: resources / 2 }, (_, at) =>
    vitals(new Date(Date.parse(NOW) - (at + 1) * DAY_MS).toISOString(), CALM),
  ).flat();
  const chart = aChart(charted);
  const times: number[] = [];
  for (let at = 0; at < runs + 20; at += 1) {
    const before = process.cpuUsage();
    assess(protocol, chart, NOW);
    const { user, system } = process.cpuUsage(before);
    if (at >= 20) times.push(user + system);
  }
  const spread = spreadOf(times);
  return {
    name: `e assess, ${String(resources)} resources`,
    value: round(spread.median),
    unit: 'µs CPU',
    baseline: null,
    ratio: null,
    spread,
    ...(resources === 1_000 ? { goal: 1_000 } : {}),
  };
}

/** ms from starting a process to its first 200. */
async function firstAnswer(args: readonly string[], port: number): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [...args], { stdio: 'ignore', env: { ...process.env, ...SERVICE_ENV, ...SECRETS } });
  try {
    while (!(await answers(port, child))) await new Promise((again) => setTimeout(again, 1));
    return performance.now() - started;
  } finally {
    child.kill('SIGKILL');
  }
}

function answers(port: number, child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null) throw new Error(`The service ended with ${String(child.exitCode)}`);
  return new Promise((resolve) => {
    const asked = get({ port, path: '/healthz', host: '127.0.0.1', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.on('error', () => resolve(false));
  });
}

const jwk = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ format: 'jwk' });
const SECRETS = {
  KAP_BENCH_JWK: JSON.stringify({ ...jwk, alg: 'ES384', kid: 'k1' }),
  KAP_BENCH_SECRET: 'a-made-up-secret-of-the-bench',
};

function configFile(): string {
  const tenant = {
    id: 'clinic',
    fhirBase: 'https://ehr.invalid/fhir',
    issuer: 'https://ehr.invalid/auth',
    smart: { clientId: 'kap', privateJwks: [{ env: 'KAP_BENCH_JWK' }] },
    notificationSecret: { env: 'KAP_BENCH_SECRET' },
    frameAncestors: [],
    unsignedHooks: true,
    protocol: canonical('kap-protocol-default'),
    timeZone: 'UTC',
    medplum: { baseUrl: 'https://medplum.invalid/', clientId: 'c', clientSecret: { env: 'KAP_BENCH_SECRET' } },
  };
  const file = join(mkdtempSync(join(tmpdir(), 'kap-bench-')), 'config.json');
  writeFileSync(file, JSON.stringify({ publicBaseUrl: 'https://kap.example', tenants: [tenant] }));
  return file;
}

const BARE = "require('node:http').createServer((_, r) => r.end('{}')).listen(+process.argv[1], '127.0.0.1')";

/** Ports of the bench's own; the first is free unless the machine is used for something else at the same time. */
const PORT = 8_690;

async function coldStart({ runs }: Plan): Promise<Measured> {
  const config = configFile();
  const serve = [...SERVICE_FLAGS, KAP, 'serve', '--config', config, '--port', String(PORT)];
  const own: number[] = [];
  const bare: number[] = [];
  await firstAnswer(serve, PORT);
  for (let at = 0; at < runs; at += 1) {
    own.push(await firstAnswer(serve, PORT));
    bare.push(await firstAnswer(['-e', BARE, String(PORT + 1)], PORT + 1));
  }
  const spread = spreadOf(own);
  const baseline = spreadOf(bare).median;
  return {
    name: 'g cold start to the first 200',
    value: Math.round(spread.median),
    unit: 'ms',
    baseline: Math.round(baseline),
    ratio: null,
    spread,
    goal: 250,
    beside: `${String(Math.round(spread.median - baseline))} ms more than a bare node:http server`,
  };
}

const MB = 1_000_000;
const HOOKS_A_LOOK = 200;

/** Memory while hooks come as fast as they are answered; flat when the last third holds no more than the third before it. */
async function memory({ runs }: Plan): Promise<Measured> {
  const { file, patient } = await theFixture();
  const server = await startServer('ours.ts', ['at-once', file]);
  const seconds = runs < 5 ? 3 : 60;
  const body = orderSign(patient, 35_000);
  const nextBody = bodiesLike(body, 'every prefetch new');
  const asked = { method: 'POST', path: '/cds-services/kap-order-sign', body, nextBody } as const;
  const seen: number[] = [];
  const until = performance.now() + seconds * 1_000;
  try {
    while (performance.now() < until) {
      await run(server, asked, HOOKS_A_LOOK);
      seen.push((await server.costs()).rssBytes / MB);
    }
  } finally {
    server.stop();
  }
  const third = Math.floor(seen.length / 3);
  const drift = spreadOf(seen.slice(2 * third)).median - spreadOf(seen.slice(third, 2 * third)).median;
  const spread = spreadOf(seen);
  return {
    name: `g memory under load, ${String(seconds)} s`,
    value: Math.round(spread.max),
    unit: 'MB',
    baseline: null,
    ratio: null,
    spread,
    goal: 160,
    beside: `${String(seen.length * HOOKS_A_LOOK)} hooks; last third ${drift.toFixed(1)} MB over the one before`,
  };
}

export const OF_PROCESS: Readonly<Record<string, (plan: Plan) => Promise<readonly Measured[]>>> = {
  e: ({ runs }) => Promise.resolve([100, 1_000, 10_000].map((size) => assessOf(size, runs * 20))),
  g: async (plan) => [await coldStart(plan), await memory(plan)],
};
