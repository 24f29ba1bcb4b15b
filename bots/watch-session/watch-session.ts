import type { BotEvent, MedplumClient } from '@medplum/core';
import { botNow } from '../../src/medplum/bot-clock.ts';
import { isCronEvent, subjectOfInput } from '../../src/medplum/bot-subject.ts';
import { fulfil } from '../../src/medplum/duties.ts';
import { watchRunningSessions } from '../../src/medplum/sweep.ts';
import { waitingStore } from '../../src/medplum/waiting-store.ts';

/** Judges the vital signs of a running dosing session: of one patient at an event, of all of them when the clock asks. */
export async function handler(medplum: MedplumClient, event: BotEvent): Promise<{ readonly written: number }> {
  const now = botNow(event);
  const store = waitingStore(medplum);
  if (isCronEvent(event.input)) return { written: await watchRunningSessions(store, now) };
  const patient = subjectOfInput(event.input);
  if (patient === undefined) return { written: 0 };
  const { written } = await fulfil(store, patient, { now, duties: ['session'] });
  return { written };
}
