import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bodiesLike, orderSign, type Sameness } from './bodies.ts';
import { type Asked, compare, type Plan } from './load.ts';
import { theFixture } from './fixture.ts';
import { type Server, type StoreKind, startServer } from './process.ts';
import type { Measured } from './statistics.ts';

const PATH = '/cds-services/kap-order-sign';
const KB = 1_000;
const folder = mkdtempSync(join(tmpdir(), 'kap-bench-'));

type Alg = 'RS384' | 'ES384';

interface Pair {
  readonly alg: Alg;
  readonly privateKey: KeyObject;
  readonly jwk: object;
}

function keyPair(alg: Alg): Pair {
  const { privateKey, publicKey } =
    alg === 'RS384' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ec', { namedCurve: 'P-384' });
  return { alg, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), alg, kid: 'bench', use: 'sig' } };
}

/** The bare server, which answers what ours answered to the same request. */
async function rawLike(answer: string, pair?: Pair): Promise<Server> {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, answer);
  return startServer('raw.ts', [file, ...(pair === undefined ? [] : [JSON.stringify(pair.jwk)])]);
}

const urlOf = (server: Server, path: string): string => `http://127.0.0.1:${String(server.started.port)}${path}`;

/** Two cards, as a hook answers them; fixed, whatever is asked. */
async function twoCards(server: Server, body: string): Promise<string> {
  const answer = await fetch(urlOf(server, PATH), { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { cards } = (await answer.json()) as { cards: readonly object[] };
  const [first = {}, second = first] = cards;
  return JSON.stringify({ cards: [first, second] });
}

/** A hook against the bare server, both fed with the same body. */
async function hook(
  name: string,
  { store, bytes, same, goal, plan }: { store: StoreKind; bytes: number; same: Sameness; goal?: number; plan: Plan },
): Promise<Measured> {
  const { file, patient } = await theFixture();
  const ours = await startServer('ours.ts', [store, file]);
  const body = orderSign(ours.started.patient ?? patient, bytes);
  const raw = await rawLike(await twoCards(ours, body));
  const asked: Asked = { method: 'POST', path: PATH, body, nextBody: bodiesLike(body, same) };
  try {
    return await compare(`${name}, ${same}`, { ours, raw, asked, plan, ...(goal === undefined ? {} : { goal }) });
  } finally {
    ours.stop();
    raw.stop();
  }
}

async function signedHook(
  name: string,
  { alg, store, same, plan }: { alg: Alg; store: StoreKind; same: Sameness; plan: Plan },
): Promise<Measured> {
  const pair = keyPair(alg);
  const { file, patient } = await theFixture();
  const ours = await startServer('ours.ts', [store, file, JSON.stringify([pair.jwk])]);
  const body = orderSign(patient, 35 * KB);
  const unsigned = await startServer('ours.ts', [store, file]);
  const raw = await rawLike(await twoCards(unsigned, body), pair);
  unsigned.stop();
  const issuer = patient.fhirBase;
  const signer = { key: pair.privateKey, alg, issuer, audience: `https://kap.example${PATH}` };
  try {
    const asked: Asked = { method: 'POST', path: PATH, body, nextBody: bodiesLike(body, same), signer };
    return await compare(`${name}, ${same}`, { ours, raw, asked, goal: 1.6, plan });
  } finally {
    ours.stop();
    raw.stop();
  }
}

/** Bodies to 5 MB are answered, one byte more is a 413. */
async function largeBodies(): Promise<readonly Measured[]> {
  const { file, patient } = await theFixture();
  const server = await startServer('ours.ts', ['at-once', file]);
  const limit = 5 * 1_024 * 1_024;
  const send = async (body: string) => {
    const before = await server.costs();
    const { status } = await fetch(urlOf(server, PATH), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return { status, ms: ((await server.costs()).cpuUs - before.cpuUs) / 1_000 };
  };
  try {
    const body = orderSign(patient, 4_900 * KB);
    const padded = body + ' '.repeat(limit - Buffer.byteLength(body));
    const whole = await send(padded);
    const beyond = await send(`${padded} `);
    if (whole.status !== 200 || beyond.status !== 413)
      throw new Error(`5 MB answered ${String(whole.status)}, one byte more ${String(beyond.status)}`);
    return [
      {
        name: 'c hook 5 MB body',
        value: Math.round(whole.ms),
        unit: 'ms CPU',
        baseline: null,
        ratio: null,
        beside: '200; one byte more: 413',
      },
    ];
  } finally {
    server.stop();
  }
}

async function panelRead(plan: Plan): Promise<Measured> {
  const ours = await startServer('ours.ts', ['in-process']);
  const headers = { cookie: `__Host-kap=${ours.started.session ?? ''}` };
  const answer = await fetch(urlOf(ours, '/api/pathway'), { headers });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The panel's read answered ${String(answer.status)}: ${text.slice(0, 200)}`);
  const raw = await rawLike(text);
  try {
    return await compare('f panel read', { ours, raw, asked: { method: 'GET', path: '/api/pathway', headers }, plan });
  } finally {
    ours.stop();
    raw.stop();
  }
}

const NEW: Sameness = 'every prefetch new';
const AS_BEFORE: Sameness = 'prefetch as a moment before';

/** The store is asked each time. With the prefetch of a moment before, what was made of the record's versions is used again. */
function fromStore(same: Sameness, plan: Plan): Promise<Measured> {
  return hook('d hook 35 kB, record read from the in-process store', { store: 'in-process', bytes: 35 * KB, same, plan });
}

const NOBODY = { words: 'patient not on a course', store: 'nobody' } as const;
const WHOLE_GATE = { words: 'whole gate', store: 'at-once' } as const;

async function inTurn(measures: readonly (() => Promise<Measured>)[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const measure of measures) measured.push(await measure());
  return measured;
}

/** For what takes several times as long. */
const fewer = ({ runs, amount, warmUp }: Plan): Plan => ({ runs, amount: Math.ceil(amount / 4), warmUp: Math.ceil(warmUp / 4) });

/** Everything that is asked over HTTP; each is one entry, so that one can be had alone. */
export const OVER_HTTP: Readonly<Record<string, (plan: Plan) => Promise<readonly Measured[]>>> = {
  a: (plan) =>
    inTurn(
      ([NOBODY, WHOLE_GATE] as const).flatMap(({ words, store }) =>
        ([NEW, AS_BEFORE] as const).map(
          (same) => () => hook(`a hook 35 kB, ${words}`, { store, bytes: 35 * KB, same, goal: 1.5, plan }),
        ),
      ),
    ),
  b: (plan) =>
    inTurn(
      (['RS384', 'ES384'] as const).flatMap((alg) =>
        ([NOBODY, WHOLE_GATE] as const).flatMap(({ words, store }) =>
          ([NEW, AS_BEFORE] as const).map(
            (same) => () => signedHook(`b hook 35 kB, ${words}, ${alg}`, { alg, store, same, plan }),
          ),
        ),
      ),
    ),
  c: async (plan) => [
    await hook('c hook 127 kB, whole gate', { store: 'at-once', bytes: 127 * KB, same: NEW, plan }),
    await hook('c hook 127 kB, whole gate', { store: 'at-once', bytes: 127 * KB, same: AS_BEFORE, plan }),
    ...(await largeBodies()),
  ],
  d: async (plan) => [await fromStore(NEW, fewer(plan)), await fromStore(AS_BEFORE, fewer(plan))],
  f: async (plan) => [await panelRead(fewer(plan))],
};
