import type { BotEvent } from '@medplum/core';

/** Name of the secret by which the sandbox tells bots its own clinical time; it exists nowhere else. */
const SANDBOX_NOW = 'KAP_NOW';

/** Clinical time of a bot's run as an ISO instant: the machine's, unless the sandbox says otherwise. */
export function botNow(event: Pick<BotEvent, 'secrets'>): string {
  const said = event.secrets[SANDBOX_NOW]?.valueString;
  return said !== undefined && !Number.isNaN(Date.parse(said)) ? new Date(said).toISOString() : new Date().toISOString();
}
