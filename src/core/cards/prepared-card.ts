import type { MedicationRequest } from '@medplum/fhirtypes';
import { IDENTIFIERS } from '../../terminology/systems.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { NOT_A_PRESCRIPTION } from '../orders/build-draft.ts';
import { isKetamine } from '../orders/is-ketamine.ts';
import { readOrder } from '../orders/read-order.ts';
import { type Frame, type KapCard, makeCard } from './card.ts';

/** An order that the EHR is drafting, and what it would be if it said what a prescriber attested. */
export interface PreparedDraft {
  /** The attested draft's own words for its drug. */
  readonly name: string;
  readonly filled: MedicationRequest;
}

/**
 * For each ketamine draft of the hook the attested prescription that waits to be signed in the EHR, put into that draft. Empty when
 * there is none, or when the draft is it already. Our number goes along, so that the signed order is known again.
 */
export function preparedFor(drafts: readonly Entry<MedicationRequest>[], chart: Chart): readonly PreparedDraft[] {
  const attested = chart.medications.find((entry) => {
    const verdict = chart.attestations.get(entry.reference);
    return verdict?.state === 'attested' && entry.resource.status === 'draft' && readOrder(entry, chart).kind === 'prescription';
  });
  const number = attested?.resource.identifier?.find(({ system }) => system === IDENTIFIERS.order);
  if (attested === undefined || number === undefined) return [];
  return drafts
    .filter(({ resource }) => isKetamine(resource, chart.medicationByReference) === 'yes')
    .filter(({ resource }) => !(resource.identifier ?? []).some(({ value }) => value === number.value))
    .map(({ resource }) => ({
      name: attested.resource.medicationReference?.display ?? 'ketamine',
      filled: fill(resource, attested.resource, number),
    }));
}

function fill(
  draft: MedicationRequest,
  attested: MedicationRequest,
  number: NonNullable<MedicationRequest['identifier']>[number],
): MedicationRequest {
  const { medicationCodeableConcept: _code, medicationReference: _reference, contained: _contained, ...kept } = draft;
  const { contained, medicationReference, dosageInstruction, dispenseRequest, note } = attested;
  return {
    ...kept,
    identifier: [...(draft.identifier ?? []), number],
    ...(contained === undefined ? {} : { contained }),
    ...(medicationReference === undefined ? {} : { medicationReference }),
    ...(dosageInstruction === undefined ? {} : { dosageInstruction }),
    ...(dispenseRequest === undefined ? {} : { dispenseRequest }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Offers the attested draft; taking it signs nothing. */
export function preparedCards(prepared: readonly PreparedDraft[], frame: Frame): readonly KapCard[] {
  const [first] = prepared;
  if (first === undefined) return [];
  const label = 'Fill in the attested draft';
  const suggestions = prepared.map(({ filled }) => ({
    label,
    actions: [{ type: 'update' as const, description: label, resource: filled }],
  }));
  return [
    makeCard(frame, {
      key: 'prepared',
      rules: ['gate-order'],
      indicator: 'info',
      summary: `KAP: an attested draft is ready: ${first.name}`,
      lines: [NOT_A_PRESCRIPTION],
      suggestions,
      selectionBehavior: suggestions.length > 1 ? 'any' : 'at-most-one',
    }),
  ];
}
