import type { BotEvent } from '@medplum/core';

/** Name of the secret by which the sandbox tells bots its own clinical time; it exists nowhere else. */
const SANDBOX_NOW = 'KAP_NOW';

/**
 * The same for a project on a real Medplum whose time a rehearsal moves (`kap journey --medplum`): milliseconds ahead of the machine's
 * clock, so that time goes on between two moves. `kap doctor` warns of a project that has it.
 */
export const REHEARSAL_OFFSET = 'KAP_AHEAD_MS';

/** Clinical time of a bot's run as an ISO instant: the machine's, unless the sandbox or a rehearsal says otherwise. */
export function botNow(event: Pick<BotEvent, 'secrets'>): string {
  const said = event.secrets[SANDBOX_NOW]?.valueString;
  if (said !== undefined && !Number.isNaN(Date.parse(said))) return new Date(said).toISOString();
  const ahead = Number(event.secrets[REHEARSAL_OFFSET]?.valueString ?? 0);
  return new Date(Date.now() + (Number.isSafeInteger(ahead) ? ahead : 0)).toISOString();
}
