import type { BotEvent, MedplumClient } from '@medplum/core';
import { botNow } from '../../src/medplum/bot-clock.ts';
import { type SweepResult, sweep } from '../../src/medplum/sweep.ts';

/** Every night: makes every active course true, because Medplum never repeats a bot that threw. */
export function handler(medplum: MedplumClient, event: BotEvent): Promise<SweepResult> {
  return sweep(medplum, botNow(event));
}
