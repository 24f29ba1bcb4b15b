import { cdsHandler } from '../../src/medplum/cds-answer.ts';

/** Answers the hook encounter-start in a Medplum that is itself the EHR. */
export const handler = cdsHandler('encounter-start');
