import { cdsHandler } from '../../src/medplum/cds-answer.ts';

/** Answers the hook encounter-discharge in a Medplum that is itself the EHR. */
export const handler = cdsHandler('encounter-discharge');
