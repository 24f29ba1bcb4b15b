import { dirname, resolve } from 'node:path';
import { isRecord } from '../core/shape/shape.ts';
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

/** The configuration of `kap serve` in a file, with every fault that it has; files that it names lie beside it. A secret in the file is a fault. */
export function readConfig(path: string, env: Readonly<Record<string, string | undefined>>): ReadConfig {
  let raw: unknown;
  try {
    raw = readJsonFile(path);
  } catch (error) {
    return { ok: false, faults: [{ path: '', reason: `${path} ${error instanceof Error ? error.message : 'cannot be read'}` }] };
  }
  const secrets = literalSecrets(raw);
  const read = parseConfig(raw, env, (name) => readJsonFile(resolve(dirname(path), name)));
  const homeless = withoutStore(read.ok ? read.config : raw);
  if (read.ok && secrets.length === 0 && homeless.length === 0) return read;
  return { ok: false, faults: [...secrets, ...homeless, ...(read.ok ? [] : read.faults)] };
}

/** Only a service that is made in code may be given its stores in another way. */
function withoutStore(config: unknown): readonly ConfigFault[] {
  const tenants: unknown = isRecord(config) ? config['tenants'] : undefined;
  return (Array.isArray(tenants) ? tenants : []).flatMap((one: unknown, at) =>
    isRecord(one) && one['medplum'] === undefined
      ? [{ path: `tenants.${String(at)}.medplum`, reason: 'must say in which Medplum records are kept (docs/configuration.md)' }]
      : [],
  );
}

/** Faults as lines for people. */
export function faultLines(faults: readonly ConfigFault[]): readonly string[] {
  return faults.map(({ path, reason }) => (path === '' ? `  ${reason}` : `  ${path}: ${reason}`));
}
