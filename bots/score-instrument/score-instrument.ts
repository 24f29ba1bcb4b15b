import type { BotEvent, MedplumClient } from '@medplum/core';
import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { subjectOfInput } from '../../src/medplum/bot-subject.ts';
import { saveScores } from '../../src/medplum/duties.ts';

/** Writes the scores of a completed questionnaire; a second run of the same response writes nothing. */
export async function handler(
  medplum: MedplumClient,
  event: BotEvent<Partial<QuestionnaireResponse>>,
): Promise<{ readonly written: number }> {
  const { id, resourceType } = event.input;
  const patient = subjectOfInput(event.input);
  if (resourceType !== 'QuestionnaireResponse' || id === undefined || patient === undefined) return { written: 0 };
  return { written: await saveScores(medplum, patient, id) };
}
