import type { BotEvent, MedplumClient } from '@medplum/core';
import { answerOperation, type PathwayParameters } from '../../src/medplum/describe-pathway.ts';

/** Answers the operation `Patient/{id}/$kap-pathway`; reads only. */
export function handler(medplum: MedplumClient, event: BotEvent): Promise<PathwayParameters> {
  return answerOperation(medplum, event);
}
