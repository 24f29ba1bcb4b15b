import type { BotEvent, MedplumClient } from '@medplum/core';
import { botNow } from '../../src/medplum/bot-clock.ts';
import { subjectOfInput } from '../../src/medplum/bot-subject.ts';
import { keepPathwayTrue } from '../../src/medplum/duties.ts';
import { waitingStore } from '../../src/medplum/waiting-store.ts';

/** Makes Medplum agree with the pathway of the patient that an event is about; which event it was does not matter. */
export async function handler(medplum: MedplumClient, event: BotEvent): Promise<{ readonly written: number }> {
  const patient = subjectOfInput(event.input);
  return { written: patient === undefined ? 0 : await keepPathwayTrue(waitingStore(medplum), patient, botNow(event)) };
}
