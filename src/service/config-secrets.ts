import { isRecord } from '../core/shape/shape.ts';

/** Where a configuration's secrets stand; `*` is any index. */
const SECRETS = [
  'metrics.token',
  'tenants.*.smart.privateJwks',
  'tenants.*.smart.privateJwks.*',
  'tenants.*.notificationSecret',
  'tenants.*.medplum.clientSecret',
  'tenants.*.terminology.token',
  'tenants.*.orders.attestation.privateJwks',
  'tenants.*.orders.attestation.privateJwks.*',
] as const;

/**
 * Secrets that are written into the configuration itself: they would lie in backups, tickets and version control.
 * @param raw - as the file has it, before anything is put in for `{ "env": … }` and `{ "file": … }`
 * @param secrets - paths; those of the service's configuration when absent
 * @returns a fault for each, with its path
 */
export function literalSecrets(
  raw: unknown,
  secrets: readonly string[] = SECRETS,
): readonly { readonly path: string; readonly reason: string }[] {
  return secrets
    .flatMap((pattern) => find(raw, pattern.split('.'), []))
    .map((path) => ({
      path,
      reason: 'is a secret: write { "env": "NAME" } or { "file": "PATH" } here, and the value there',
    }));
}

function find(value: unknown, pattern: readonly string[], path: readonly string[]): readonly string[] {
  const [next, ...rest] = pattern;
  // A list of keys is looked at one by one.
  if (next === undefined) return isLiteral(value) ? [path.join('.')] : [];
  if (next === '*')
    return Array.isArray(value) ? value.flatMap((item: unknown, at) => find(item, rest, [...path, String(at)])) : [];
  return isRecord(value) && value[next] !== undefined ? find(value[next], rest, [...path, next]) : [];
}

function isLiteral(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return (
    isRecord(value) &&
    !(Object.keys(value).length === 1 && (typeof value['env'] === 'string' || typeof value['file'] === 'string'))
  );
}
