import type { MedicationRequest } from '@medplum/fhirtypes';
import type { CurrentOrder, Decision } from '../api/orders.ts';

/** What an order says, as far as it can be read from its own elements. */
export interface OrderFacts {
  readonly drug: string | undefined;
  readonly directions: string | undefined;
  /** With its unit, as the order writes it. */
  readonly quantity: { readonly value: number; readonly unit: string } | undefined;
  readonly refills: number | undefined;
  readonly days: number | undefined;
  /** Times that a dose from practice stock may be given. */
  readonly times: number | undefined;
  /** Our number, by which it is known when it comes back. */
  readonly number: string | undefined;
  readonly requester: string | undefined;
}

/** Reads an order as it is stored; nothing is worked out here. */
export function factsOf(resource: Readonly<Record<string, unknown>>): OrderFacts {
  const order = resource as unknown as MedicationRequest;
  const [dosage] = order.dosageInstruction ?? [];
  const { quantity, numberOfRepeatsAllowed, expectedSupplyDuration } = order.dispenseRequest ?? {};
  return {
    drug: order.medicationReference?.display ?? order.medicationCodeableConcept?.text,
    directions: dosage?.text,
    quantity: quantity?.value === undefined ? undefined : { value: quantity.value, unit: quantity.unit ?? '' },
    refills: numberOfRepeatsAllowed,
    days: expectedSupplyDuration?.code === 'd' ? expectedSupplyDuration.value : undefined,
    times: dosage?.timing?.repeat?.count,
    number: order.identifier?.find(({ system }) => system?.endsWith('/kap-order') === true)?.value,
    requester: order.requester?.display,
  };
}

/** Where an order is on its way; the words of each are in `orders:way`. */
export const ORDER_WAY = ['prepared', 'attested', 'handed-over', 'signed', 'active'] as const;
export type OrderWay = (typeof ORDER_WAY)[number];

/** The steps that an order of this kind takes: one from practice stock is handed over to nobody. */
export function wayOf(kind: CurrentOrder['kind']): readonly OrderWay[] {
  return kind === 'administration' ? ['prepared', 'attested', 'active'] : ORDER_WAY;
}

/** The last step that is done. */
export function standingOf({ order, handover }: Pick<Decision, 'order' | 'handover'>): OrderWay | undefined {
  if (order === undefined) return undefined;
  if (order.status === 'active' || order.status === 'completed') return 'active';
  if (order.attestation.state !== 'attested') return 'prepared';
  return handover.done === undefined ? 'attested' : 'handed-over';
}

/** Routes as the service names them. */
export const ROUTES = ['sublingual', 'intramuscular', 'intravenous', 'intranasal', 'oral'] as const;
