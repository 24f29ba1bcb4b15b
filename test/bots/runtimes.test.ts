import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { type BotEvent, type MedplumClient, OperationOutcomeError } from '@medplum/core';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readBotManifests } from '../../src/medplum/install/bot-manifest.ts';
import { isProbe } from '../../src/medplum/bot-subject.ts';
import { sweepCourse } from '../../src/medplum/sweep.ts';
import type { StoredResource } from '../../src/sandbox/store/resource-store.ts';
import { buildBots, type Clinic, openClinic, reopen } from './clinic.ts';
import { beforeDose, EVENTS, NOW } from './events.ts';

type Handler = (medplum: MedplumClient, event: BotEvent) => Promise<unknown>;

let dist: string;
let clinic: Clinic;
let settled: readonly StoredResource[];
const MANIFESTS = readBotManifests().map(({ manifest }) => manifest);
const NAMES = MANIFESTS.map(({ name }) => name);

beforeAll(async () => {
  ({ dist } = buildBots());
  clinic = await openClinic(beforeDose(), NOW);
  await sweepCourse(clinic.client, clinic.patientRef, NOW);
  settled = clinic.store.repo.dump();
});
afterEach(() => vi.restoreAllMocks());

const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'] as const;

/** Everything that is printed, whichever console a bot finds. */
function listen(): string[] {
  const said: string[] = [];
  for (const method of METHODS)
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => void said.push(parts.map(String).join(' ')));
  return said;
}

/** The runtimes of Medplum, by what each makes of the bundle and calls. */
const RUNTIMES: Readonly<Record<string, (name: string) => Handler>> = {
  // The server evaluates the text, with these and no other globals beside the language's own, and takes its own `exports`.
  vmcontext: (name) => {
    const globals = { console, require: createRequire(import.meta.url), TextDecoder, TextEncoder, URL, URLSearchParams };
    const code = readFileSync(`${dist}/${name}.cjs`, 'utf8');
    const text = `const exports = {}; const module = { exports };\n${code}\n;(() => exports.handler)()`;
    return vm.runInNewContext(text, globals, { timeout: 10_000 }) as Handler;
  },
  // A zip with an index that requires ./user.cjs, in a folder that holds nothing else.
  awslambda: (name) => required(name, 'user.cjs'),
  // The same with ./user.js, beside a package.json that names no type.
  fission: (name) => required(name, 'user.js'),
};

function required(name: string, file: string): Handler {
  const folder = join(mkdtempSync(join(tmpdir(), 'kap-runtime-')), name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "a-bot", "version": "1.0.0" }');
  copyFileSync(`${dist}/${name}.cjs`, join(folder, file));
  const { handler } = createRequire(join(folder, 'index.js'))(`./${file}`) as { handler: Handler };
  return handler;
}

const eventOf = (input: unknown): BotEvent => ({
  bot: { reference: 'Bot/b' },
  contentType: 'application/fhir+json',
  input: JSON.parse(JSON.stringify(input ?? null)) as unknown,
  secrets: { KAP_NOW: { name: 'KAP_NOW', valueString: NOW } },
  headers: { 'X-Medplum-Subscription': 'Subscription/s' },
});

describe.each(NAMES)('%s', (name) => {
  test('is well under a megabyte and requires nothing but what Node has', () => {
    const code = readFileSync(`${dist}/${name}.cjs`, 'utf8');
    expect(statSync(`${dist}/${name}.cjs`).size).toBeLessThan(900_000);
    expect(
      [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, module]) => module).filter((one) => !one?.startsWith('node:')),
    ).toEqual([]);
    // Lambda takes the file's ending for the kind of module, and Fission's is .js: both must read it as CommonJS.
    expect(code).not.toMatch(/^\s*(?:import|export)\s/m);
  });

  test.each(Object.keys(RUNTIMES))('answers its probe on %s, prints nothing and writes nothing', async (runtime) => {
    const on = await reopen(settled, clinic);
    const write = vi.spyOn(on.client, 'executeBatch');
    const said = listen();
    const { probe } = MANIFESTS.find((one) => one.name === name) ?? {};
    const answer = await RUNTIMES[runtime]?.(name)(on.client, eventOf(probe));
    expect(typeof answer).toBe('object');
    expect([write.mock.calls.length, said]).toEqual([0, []]);
  });
});

/** Of each bot one thing that it has to do. */
const JOBS = EVENTS.filter(({ bot }, at) => EVENTS.findIndex((one) => one.bot === bot) === at);

describe.each(JOBS.map((event) => [event.bot, event] as const))('%s at work', (bot, event) => {
  test('does the same on every runtime, and prints nothing', async () => {
    const before = await reopen(settled, clinic);
    const input = await event.happen(before);
    const eventful = before.store.repo.dump();
    const said = listen();
    const answers: unknown[] = [];
    for (const load of Object.values(RUNTIMES)) {
      const on = await reopen(eventful, clinic);
      answers.push(JSON.parse(JSON.stringify(await load(bot)(on.client, eventOf(input)))));
    }
    expect(answers[0]).not.toMatchObject({ written: 0 });
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect(said).toEqual([]);
  });

  test('throws nothing of the patient when Medplum refuses, which the runtimes would print', async () => {
    const on = await reopen(settled, clinic);
    const input = await event.happen(on);
    const told = 'Ida Imagined, stroke';
    const refused = new OperationOutcomeError({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'invalid', details: { text: told } }],
    });
    vi.spyOn(on.client, 'executeBatch').mockRejectedValue(refused);
    const said = listen();
    const error: unknown = await RUNTIMES['awslambda']?.(bot)(on.client, eventOf(input)).catch((thrown: unknown) => thrown);
    const printed = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : JSON.stringify(error);
    expect(printed).not.toContain('Imagined');
    expect(said).toEqual([]);
  });
});

test('a probe is told from anything that happens', () => {
  expect([{ 'kap-probe': true }, {}, undefined, { resourceType: 'Bot' }, { 'kap-probe': 'true' }].map(isProbe)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
