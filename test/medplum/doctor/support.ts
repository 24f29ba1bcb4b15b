import { MedplumClient } from '@medplum/core';
import type { Basic, Resource } from '@medplum/fhirtypes';
import { examineMedplum, type DoctorOptions } from '../../../src/medplum/doctor/doctor.ts';
import type { Release } from '../../../src/medplum/install/release.ts';
import { type Bench, install, newBench, smallRelease } from '../install/support.ts';

/** When the doctor comes: half an hour after the installation. */
export const NOW = Date.parse('2026-03-01T09:30:00.000Z');

/** An installed project that a test spoils, and what the doctor is told of it. */
export interface Ward {
  readonly bench: Bench;
  release: Release;
  secret: string;
  nowMs: number;
  /** Answers in place of Medplum's, by a piece of the URL. */
  readonly answers: Map<string, () => Promise<Response>>;
  readonly changed: <T extends Resource>(type: T['resourceType'], key: string, change: (one: T) => Partial<T>) => Promise<void>;
  readonly removed: (type: Resource['resourceType'], key: string) => Promise<void>;
}

export async function aWard(installed = true): Promise<Ward> {
  const bench = await newBench();
  if (installed) await install(bench);
  const find = (type: Resource['resourceType'], key: string): Resource => {
    const found = [...bench.store.repo.store.all(type)].find((one) => JSON.stringify(one).includes(key));
    if (found === undefined) throw new Error(`No ${type} with ${key}`);
    return found;
  };
  return {
    bench,
    release: smallRelease(),
    secret: bench.store.credentials.clientSecret,
    nowMs: NOW,
    answers: new Map(),
    changed: async (type, key, change) => {
      const one = find(type, key);
      await bench.store.repo.updateResource({ ...one, ...change(one as never) });
    },
    removed: async (type, key) => bench.store.repo.deleteResource(type, find(type, key).id ?? ''),
  };
}

/** Codes that are more than a note, each once, in order. */
export async function codesOf(ward: Ward): Promise<readonly string[]> {
  const { findings } = await examineMedplum(told(ward));
  return [...new Set(findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code))].toSorted();
}

export function told({ bench, release, secret, nowMs, answers }: Ward): DoctorOptions {
  const { store } = bench;
  const send: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const answer = [...answers].find(([piece]) => url.includes(piece))?.[1];
    return answer === undefined ? store.fetch(input, init) : answer();
  };
  return {
    medplum: { baseUrl: store.baseUrl, clientId: store.credentials.clientId, clientSecret: secret },
    release,
    protocols: [],
    cdsBots: false,
    preCommit: false,
    connect: (token) => {
      const client = new MedplumClient({ baseUrl: store.baseUrl, fetch: send, cacheTime: 0, maxRetries: 0 });
      client.setAccessToken(token);
      return client;
    },
    fetch: send,
    nowMs: () => nowMs,
    events: { waitMs: 500, wait: async () => store.whenIdle() },
  };
}

/** A heartbeat that the sweep would have left. */
export function aHeartbeat(at: string, failed = 0): Basic {
  const url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-heartbeat';
  const counts = { checked: 3, changed: 0, failed };
  return {
    resourceType: 'Basic',
    identifier: [{ system: 'https://kap-pathway.org/fhir/sid/kap-record', value: 'sweep' }],
    code: { text: 'heartbeat' },
    extension: [
      {
        url,
        extension: [
          { url: 'began', valueInstant: at },
          { url: 'at', valueInstant: at },
          { url: 'ended', valueInstant: at },
          ...Object.entries(counts).map(([name, valueUnsignedInt]) => ({ url: name, valueUnsignedInt })),
        ],
      },
    ],
  };
}
