import type { Logger } from './deps.ts';
import { describeError } from './render-error.ts';

/** The part of `process` that is needed, so that a test can bring its own. */
export interface HostProcess {
  on(event: 'unhandledRejection' | 'uncaughtException', listener: (reason: unknown) => void): unknown;
  exit(code: number): unknown;
}

/**
 * What nobody caught ends the process, so that a supervisor starts a sound one: a service that goes on after that may answer from
 * a state that nobody has thought of. The log has the error's kind and place, never its message.
 */
export function exitOnUncaught(host: HostProcess, logger: Logger): void {
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    host.on(event, (reason) => {
      try {
        logger.error(describeError(reason), event);
      } finally {
        host.exit(1);
      }
    });
  }
}
