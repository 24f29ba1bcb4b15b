import type { MedicationRequest, Provenance } from '@medplum/fhirtypes';
import type { Entry } from '../../src/core/chart/chart.ts';
import type { Attested } from '../../src/core/orders/attestation.ts';
import { orderContent } from '../../src/core/orders/order-content.ts';
import { canonicalJson } from '../../src/core/pathway/digest.ts';
import { extension, local, profile, SYSTEMS } from '../../src/terminology/codes.ts';
import { EHR_BASE, PRESCRIBER } from './builders.ts';

/** What a prescriber attested of an order, as our service writes it. */
export function anAttested(order: MedicationRequest, overrides: Partial<Attested> = {}): Attested {
  return {
    order: { ...orderContent(order), status: order.status, intent: order.intent },
    target: { reference: `MedicationRequest/${order.id ?? ''}`, version: order.meta?.versionId ?? '1' },
    attester: { reference: PRESCRIBER, name: 'Imagined prescriber' },
    attestedAt: '2026-03-09T10:00:00Z',
    ...overrides,
  };
}

/** The Provenance around it; its signature is made up, so it is for what does not check signatures. */
export function anAttestation(
  attested: Attested,
  overrides: Partial<Provenance> = {},
): Entry<Provenance> & { readonly resource: Provenance & { readonly id: string } } {
  const who = { identifier: { system: EHR_BASE, value: attested.attester.reference }, display: attested.attester.name };
  const resource: Provenance & { readonly id: string } = {
    resourceType: 'Provenance',
    id: 'attestation1',
    meta: { profile: [profile('kap-attestation')] },
    extension: [{ url: extension('kap-attested'), valueString: canonicalJson(attested) }],
    target: [{ reference: `${attested.target.reference}/_history/${attested.target.version}` }],
    recorded: attested.attestedAt,
    activity: { coding: [local('kap-attestation', 'order-review')] },
    agent: [{ type: { coding: [{ system: SYSTEMS.provenanceAgent, code: 'author' }] }, who }],
    signature: [{ type: [{}], when: attested.attestedAt, who, sigFormat: 'application/jose', data: 'ZXhhbXBsZQ==' }],
    ...overrides,
    ...(overrides.id === undefined ? {} : { id: overrides.id }),
  };
  return { reference: `Provenance/${resource.id}`, resource };
}
