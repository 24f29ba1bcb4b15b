import { cdsHandler } from '../../src/medplum/cds-answer.ts';

/** Answers the hook appointment-book in a Medplum that is itself the EHR. */
export const handler = cdsHandler('appointment-book');
