import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { StoredResource } from './store/resource-store.ts';

/** The sandbox's state in a file: the current version of every resource of both stores, and where the clock stood. */
export interface Snapshot {
  readonly format: 'kap-sandbox-1';
  /** The stores name each other by URL, so a snapshot only fits the origin that it was taken at. */
  readonly origin: string;
  readonly offsetMs: number;
  readonly ehr: readonly StoredResource[];
  readonly medplum: readonly StoredResource[];
  /** Public keys of the attestations in it: the next sandbox signs with keys of its own, and old signatures are still checked. */
  readonly attestationKeys?: readonly PublicKey[];
}

/** The public part of a key that signed attestations. */
export type PublicKey = z.infer<typeof publicKey>;

const publicKey = z
  .looseObject({ kty: z.literal('EC'), kid: z.string().min(1), alg: z.enum(['ES256', 'ES384']) })
  .refine((jwk) => !('d' in jwk), 'must be the public part only')
  .readonly();
const resources = z.array(z.looseObject({ resourceType: z.string(), id: z.string() }));
const schema = z.object({
  format: z.literal('kap-sandbox-1'),
  origin: z.string(),
  offsetMs: z.number().nonnegative(),
  ehr: resources,
  medplum: resources,
  // A file of an earlier release has none; then old signatures are by keys that are not known here, and that is said.
  attestationKeys: z.array(publicKey).optional(),
});

/** Writes a snapshot beside `file` and then renames it, so that a crash leaves the old one whole. */
export async function saveSnapshot(file: string, snapshot: Snapshot): Promise<void> {
  const partial = `${file}.partial`;
  await writeFile(partial, JSON.stringify(snapshot));
  await rename(partial, file);
}

/** Reads a snapshot; throws an `Error` for people when the file is missing, is none, or was taken at another origin. */
export async function readSnapshot(file: string, origin: string): Promise<Snapshot> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`Cannot read the saved sandbox ${file}`);
  });
  const parsed = schema.safeParse(tryParse(text));
  if (!parsed.success) throw new Error(`${file} is not a saved sandbox`);
  if (parsed.data.origin !== origin)
    throw new Error(`${file} was saved at ${parsed.data.origin}: start the sandbox on that port to load it`);
  return parsed.data as unknown as Snapshot;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
