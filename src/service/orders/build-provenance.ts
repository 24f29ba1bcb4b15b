import type { Provenance } from '@medplum/fhirtypes';
import { extension, local, profile, SYSTEMS } from '../../terminology/codes.ts';
import { authorOf } from '../person.ts';
import type { Review } from './attested-content.ts';
import type { Desk } from './desk.ts';

/** Verification signature: the signer has looked at the content. It is not the signature of a prescription. */
const VERIFICATION = { system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.5', display: 'Verification Signature' };

/**
 * The attestation as FHIR. What was attested lies in it as text, and the signature covers exactly that text, so whoever has the
 * Provenance and the public key needs nothing else. It also names the patient: that is how a patient's attestations are found.
 */
export function buildProvenance(
  { asking, assessed }: Desk,
  { text, jws, review }: { readonly text: string; readonly jws: string; readonly review: Review },
): Provenance {
  const { attestedAt } = JSON.parse(text) as { readonly attestedAt: string };
  const who = authorOf(asking.session, asking.on.tenant.fhirBase);
  return {
    resourceType: 'Provenance',
    meta: { profile: [profile('kap-attestation')] },
    extension: [{ url: extension('kap-attested'), valueString: text }],
    target: [
      { reference: `${review.target.reference}/_history/${review.target.version}` },
      { reference: assessed.record.patientRef },
    ],
    recorded: attestedAt,
    activity: { coding: [local('kap-attestation', 'order-review')] },
    agent: [{ type: { coding: [{ system: SYSTEMS.provenanceAgent, code: 'author', display: 'Author' }] }, who }],
    entity: review.considered.map(({ reference, version, text: display }) => ({
      role: 'source',
      what: { reference: version === '' ? reference : `${reference}/_history/${version}`, display },
    })),
    signature: [
      {
        type: [VERIFICATION],
        when: attestedAt,
        who,
        targetFormat: 'application/json',
        sigFormat: 'application/jose',
        data: Buffer.from(jws, 'utf8').toString('base64'),
      },
    ],
  };
}
