import type { BotEvent, MedplumClient } from '@medplum/core';
import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { botNow } from '../../src/medplum/bot-clock.ts';
import { subjectOfInput } from '../../src/medplum/bot-subject.ts';
import { fulfil } from '../../src/medplum/duties.ts';

/** Writes the scores of a completed questionnaire, and of any other of the patient that lacks them; a second run writes nothing. */
export async function handler(
  medplum: MedplumClient,
  event: BotEvent<Partial<QuestionnaireResponse>>,
): Promise<{ readonly written: number }> {
  const { id, resourceType } = event.input;
  const patient = subjectOfInput(event.input);
  if (resourceType !== 'QuestionnaireResponse' || id === undefined || patient === undefined) return { written: 0 };
  const { written } = await fulfil(medplum, patient, { now: botNow(event), duties: ['scores'] });
  return { written };
}
