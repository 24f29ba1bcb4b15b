import { cdsHandler } from '../../src/medplum/cds-answer.ts';

/** Answers the hook order-sign in a Medplum that is itself the EHR. */
export const handler = cdsHandler('order-sign');
