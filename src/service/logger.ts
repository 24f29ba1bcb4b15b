import { pino } from 'pino';
import type { Logger } from './deps.ts';

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

/** A structured logger to standard output. Events carry ids of ours, types, rules and timings: no PHI, no tokens. */
export function createLogger(level = 'info'): Logger {
  const paths = REDACTED.flatMap((name) => [name, `*.${name}`]);
  return pino({ level, redact: { paths, censor: '[redacted]' }, base: { name: 'kap-pathway' } });
}
