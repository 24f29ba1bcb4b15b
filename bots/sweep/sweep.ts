import type { BotEvent, MedplumClient } from '@medplum/core';
import { botNow } from '../../src/medplum/bot-clock.ts';
import { isProbe } from '../../src/medplum/bot-subject.ts';
import { type SweepResult, sweep } from '../../src/medplum/sweep.ts';
import { waitingStore } from '../../src/medplum/waiting-store.ts';

/** A run ends well before the ten seconds that runtimes give a bot by default; the next one goes on. */
const BOUNDS = { courses: 200, ms: 6_000 };

/** Once a day makes every course true, because Medplum never repeats a bot that threw. */
export async function handler(medplum: MedplumClient, event: BotEvent): Promise<SweepResult> {
  if (isProbe(event.input)) return { due: false };
  const startedMs = Date.now();
  const store = waitingStore(medplum);
  return sweep(store, botNow(event), { ...BOUNDS, elapsedMs: () => Date.now() - startedMs, isSpent: () => store.isSpent() });
}
