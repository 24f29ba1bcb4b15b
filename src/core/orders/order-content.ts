import type { MedicationRequest } from '@medplum/fhirtypes';
import { extension } from '../../terminology/codes.ts';
import { canonicalJson } from '../pathway/digest.ts';

/**
 * What a prescriber decides on: the order without its server's metadata and without what may move on afterwards (status, intent,
 * and what was stated later of how it was issued). Two orders with the same content are one version.
 */
export function orderContent(order: MedicationRequest): MedicationRequest {
  const { meta, status: _status, statusReason: _reason, intent: _intent, extension: extensions, ...rest } = order;
  const { text: _text, reportedBoolean: _reported, ...content } = rest;
  const kept = (extensions ?? []).filter(({ url }) => url !== extension('kap-issued'));
  const profiles = [...(meta?.profile ?? [])].toSorted();
  return {
    ...content,
    status: 'draft',
    intent: 'plan',
    ...(profiles.length === 0 ? {} : { meta: { profile: profiles } }),
    ...(kept.length === 0 ? {} : { extension: kept }),
  };
}

/** Whether two orders are one version: every member of their content is equal. */
export function sameOrder(a: MedicationRequest, b: MedicationRequest): boolean {
  return canonicalJson(orderContent(a)) === canonicalJson(orderContent(b));
}
