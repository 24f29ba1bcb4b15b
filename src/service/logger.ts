import { type DestinationStream, pino } from 'pino';
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

/** Hidden at the top and one level below it; as it is when there is nothing to hide. pino's own redaction looks for each path apart. */
function hideSecrets(fields: Record<string, unknown>): Record<string, unknown> {
  let hidden = fields;
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    const shown = REDACTED.has(name) ? '[redacted]' : isPlain(value) ? hideNames(value) : value;
    if (shown !== value) hidden = { ...hidden, [name]: shown };
  }
  return hidden;
}

function hideNames(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const secret = Object.keys(fields).filter((name) => REDACTED.has(name));
  return secret.length === 0 ? fields : { ...fields, ...Object.fromEntries(secret.map((name) => [name, '[redacted]'])) };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Error);
}

/** A structured logger to standard output (or `out`). Events carry ids of ours, types, rules and timings: no PHI, no tokens. */
export function createLogger(level = 'info', out?: DestinationStream): Logger {
  const mixin = () => {
    const traceId = currentTraceId();
    return traceId === undefined ? {} : { traceId };
  };
  return pino({ level, mixin, formatters: { log: hideSecrets }, base: { name: 'kap-pathway' } }, out);
}
