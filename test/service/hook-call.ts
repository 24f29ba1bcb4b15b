import { aKetaminePrescription } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';

/** A ketamine order that is being written. */
export const draft = () => ({ ...aKetaminePrescription({ id: 'draft-1' }), status: 'draft' });

export const bundle = (...resources: object[]) => ({
  resourceType: 'Bundle',
  entry: resources.map((resource) => ({ resource })),
});

/** A call as an EHR sends it; a hook about orders has the one draft. */
export function hook(name: string, context: object = {}, rest: object = {}): object {
  const orders = name.startsWith('order') ? { draftOrders: bundle(draft()), selections: ['MedicationRequest/draft-1'] } : {};
  return {
    hook: name,
    hookInstance: '0f3a1c52-5f3e-4a51-9a6e-1f0c8f6b7a01',
    fhirServer: EHR_BASE,
    fhirAuthorization: {
      access_token: 'hook-token',
      token_type: 'Bearer',
      expires_in: 300,
      scope: 'patient/*.rs',
      subject: 'kap',
    },
    context: { userId: 'Practitioner/prescriber-1', patientId: 'p1', ...orders, ...context },
    ...rest,
  };
}
