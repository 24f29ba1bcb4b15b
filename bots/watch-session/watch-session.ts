import type { BotEvent, MedplumClient } from '@medplum/core';
import { botNow } from '../../src/medplum/bot-clock.ts';
import { isCronEvent, subjectOfInput } from '../../src/medplum/bot-subject.ts';
import { fulfil } from '../../src/medplum/duties.ts';
import { watchRunningSessions } from '../../src/medplum/sweep.ts';

/** Judges the vital signs of a running dosing session: of one patient at an event, of all of them when the clock asks. */
export async function handler(medplum: MedplumClient, event: BotEvent): Promise<{ readonly written: number }> {
  const now = botNow(event);
  if (isCronEvent(event.input)) return { written: await watchRunningSessions(medplum, now) };
  const patient = subjectOfInput(event.input);
  if (patient === undefined) return { written: 0 };
  const { written } = await fulfil(medplum, patient, { now, duties: ['session'] });
  return { written };
}
