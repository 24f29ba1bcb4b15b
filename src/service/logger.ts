import { type DestinationStream, pino } from 'pino';
import { isRecord } from '../core/shape/shape.ts';
import type { Logger } from './deps.ts';
import { currentTraceId } from './telemetry/trace-id.ts';

/** Fields that never reach a log, whatever somebody passes. */
const REDACTED: ReadonlySet<string> = new Set([
  'authorization',
  'accessToken',
  'access_token',
  'refreshToken',
  'refresh_token',
  'id_token',
  'token',
  'launch',
  'cookie',
  'appContext',
]);

/** A structured logger to standard output (or `out`). Events carry ids of ours, types, rules and timings: no PHI, no tokens. */
export function createLogger(level = 'info', out?: DestinationStream): Logger {
  const mixin = () => {
    const traceId = currentTraceId();
    return traceId === undefined ? {} : { traceId };
  };
  return pino({ level, mixin, formatters: { log: (fields) => withoutSecrets(fields) }, base: { name: 'kap-pathway' } }, out);
}

/** Deeper, the library writes nothing either. */
const MAX_DEPTH = 5;

/** Looked at by hand: the library's own redaction goes through each of its paths for each line, which costs a hook as much as a rule. */
function withoutSecrets(fields: Readonly<Record<string, unknown>>, depth = 0): Record<string, unknown> {
  let copy: Record<string, unknown> = fields;
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    const kept = REDACTED.has(name) ? '[redacted]' : cleaned(value, depth + 1);
    if (kept === value) continue;
    if (copy === fields) copy = { ...fields };
    copy[name] = kept;
  }
  return copy;
}

function cleaned(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return '[deep]';
  if (Array.isArray(value))
    return value.some((item) => typeof item === 'object') ? value.map((item) => cleaned(item, depth + 1)) : value;
  return isRecord(value) ? withoutSecrets(value, depth) : value;
}
