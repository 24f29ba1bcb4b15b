import type { BotEvent, MedplumClient } from '@medplum/core';
import { botNow } from '../../src/medplum/bot-clock.ts';
import { isCronEvent, subjectOfInput } from '../../src/medplum/bot-subject.ts';
import { fulfil } from '../../src/medplum/duties.ts';
import { watchRunningSessions, type WatchResult } from '../../src/medplum/sweep.ts';
import { waitingStore } from '../../src/medplum/waiting-store.ts';

/** A run ends well before the ten seconds that runtimes give a bot by default. */
const MS = 6_000;

/** Judges the vital signs of a running dosing session: of one patient at an event, of all of them when the clock asks. */
export async function handler(medplum: MedplumClient, event: BotEvent): Promise<WatchResult> {
  const startedMs = Date.now();
  const now = botNow(event);
  const store = waitingStore(medplum);
  const bounds = { ms: MS, elapsedMs: () => Date.now() - startedMs, isSpent: () => store.isSpent() };
  if (isCronEvent(event.input)) return watchRunningSessions(store, now, bounds);
  const patient = subjectOfInput(event.input);
  if (patient === undefined) return { written: 0, left: 0 };
  const { written } = await fulfil(store, patient, { now, duties: ['session'] });
  return { written, left: 0 };
}
