import { cdsHandler } from '../../src/medplum/cds-answer.ts';

/** Answers the hook patient-view in a Medplum that is itself the EHR. */
export const handler = cdsHandler('patient-view');
