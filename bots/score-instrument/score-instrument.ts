import type { BotEvent, MedplumClient } from '@medplum/core';
import { botNow } from '../../src/medplum/bot-clock.ts';
import { subjectOfInput } from '../../src/medplum/bot-subject.ts';
import { scoreForms } from '../../src/medplum/score-forms.ts';
import { waitingStore } from '../../src/medplum/waiting-store.ts';

/** Writes the scores of completed forms together with what follows from them; which form it was does not matter. */
export async function handler(medplum: MedplumClient, event: BotEvent): Promise<{ readonly written: number }> {
  const patient = subjectOfInput(event.input);
  return { written: patient === undefined ? 0 : await scoreForms(waitingStore(medplum), patient, botNow(event)) };
}
