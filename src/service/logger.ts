import { type DestinationStream, pino } from 'pino';
import type { Logger } from './deps.ts';
import { currentTraceId } from './telemetry/trace-id.ts';

/** Fields that never reach a log, whatever somebody passes. */
const REDACTED = [
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
];

/** A structured logger to standard output (or `out`). Events carry ids of ours, types, rules and timings: no PHI, no tokens. */
export function createLogger(level = 'info', out?: DestinationStream): Logger {
  const paths = REDACTED.flatMap((name) => [name, `*.${name}`]);
  const mixin = () => {
    const traceId = currentTraceId();
    return traceId === undefined ? {} : { traceId };
  };
  return pino({ level, mixin, redact: { paths, censor: '[redacted]' }, base: { name: 'kap-pathway' } }, out);
}
