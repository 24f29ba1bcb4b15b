import { dirname, resolve } from 'node:path';
import { type Config, parseConfig } from '../service/config.ts';
import { literalSecrets } from '../service/config-secrets.ts';
import { readJsonFile } from './read-json.ts';

export interface ConfigFault {
  /** In the configuration; empty for the file as a whole. */
  readonly path: string;
  readonly reason: string;
}

export type ReadConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly faults: readonly ConfigFault[] };

/** The configuration in a file, with every fault that it has; files that it names lie beside it. A secret in the file is a fault. */
export function readConfig(path: string, env: Readonly<Record<string, string | undefined>>): ReadConfig {
  let raw: unknown;
  try {
    raw = readJsonFile(path);
  } catch (error) {
    return { ok: false, faults: [{ path: '', reason: `${path} ${error instanceof Error ? error.message : 'cannot be read'}` }] };
  }
  const secrets = literalSecrets(raw);
  const read = parseConfig(raw, env, (name) => readJsonFile(resolve(dirname(path), name)));
  if (read.ok && secrets.length === 0) return read;
  return { ok: false, faults: [...secrets, ...(read.ok ? [] : read.faults)] };
}

/** Faults as lines for people. */
export function faultLines(faults: readonly ConfigFault[]): readonly string[] {
  return faults.map(({ path, reason }) => (path === '' ? `  ${reason}` : `  ${path}: ${reason}`));
}
