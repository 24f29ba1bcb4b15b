import type { Bundle, MedicationRequest } from '@medplum/fhirtypes';
import type { Pathway } from '../../core/pathway/pathway.ts';
import type { RouteRule } from '../../core/protocol/protocol.ts';
import type { HookAnswer } from './ehr.ts';
import { contradiction } from './outcome.ts';
import { buildOrder } from './resources.ts';
import { situation, type Traveller } from './traveller.ts';

/** The weight of the journey's patients in the dosing room, kg. */
export const WEIGHT_KG = 70;
const DRAFT_ID = 'kap-journey-draft';

/** The prescriber drafts the order, sees the cards, signs it, and the EHR makes it active. */
export async function placeOrder(traveller: Traveller, pathway: Pathway): Promise<void> {
  const { ehr, patient } = traveller;
  const route = routeOf(traveller);
  const order = buildOrder(
    route,
    { mg: doseMg(route), count: pathway.dosesPlanned.max },
    await situation(traveller, 'prescriber'),
  );
  const draft: MedicationRequest = { ...order, id: DRAFT_ID };
  const draftOrders: Bundle = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: draft }] };
  const selected = await ehr.hook('prescriber', 'order-select', {
    patient,
    selections: [`MedicationRequest/${DRAFT_ID}`],
    draftOrders,
  });
  refuseCritical('order-select', selected);
  const signed = await ehr.hook('prescriber', 'order-sign', { patient, draftOrders });
  refuseCritical('order-sign', signed);
  await ehr.create('prescriber', { ...order, status: 'active' });
}

/** Milligrams of every dose of the course: the protocol's start dose, which a careful clinic keeps. */
export function doseMg(route: Pick<RouteRule, 'start' | 'unit' | 'firstDoseCapMg'>): number {
  const mg = route.unit === 'mg' ? route.start.value : Math.floor(route.start.value * WEIGHT_KG);
  return Math.min(mg, route.firstDoseCapMg?.value ?? mg);
}

/** The route that the protocol names first among those for the office. */
export function routeOf({ protocol }: Pick<Traveller, 'protocol'>): RouteRule {
  const route = protocol?.routes.find((candidate) => candidate.settings.includes('office')) ?? protocol?.routes[0];
  if (route === undefined) throw contradiction('the course follows a protocol that this journey does not know');
  return route;
}

/**
 * The pathway asked for this; a critical card against it is a contradiction.
 * @param hook - the hook that was fired
 */
export function refuseCritical(hook: string, { services }: HookAnswer): void {
  const card = services.flatMap((service) => service.cards ?? []).find((candidate) => candidate.indicator === 'critical');
  if (card !== undefined) throw contradiction(`the pathway asked for it, but ${hook} says: ${card.summary}`);
}
