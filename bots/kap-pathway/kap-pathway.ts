import type { BotEvent, MedplumClient } from '@medplum/core';
import { isProbe } from '../../src/medplum/bot-subject.ts';
import { answerOperation, type PathwayParameters } from '../../src/medplum/describe-pathway.ts';

/** Answers the operation `Patient/{id}/$kap-pathway`; reads only. */
export async function handler(medplum: MedplumClient, event: BotEvent): Promise<Partial<PathwayParameters>> {
  return isProbe(event.input) ? {} : answerOperation(medplum, event);
}
