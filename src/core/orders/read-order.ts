import type { Dosage, MedicationRequest, Quantity } from '@medplum/fhirtypes';
import { profile, ROUTE_CODES } from '../../terminology/codes.ts';
import { hasCode } from '../../terminology/match.ts';
import { quantityIn } from '../../terminology/ucum.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { referenceOf } from '../chart/references.ts';
import type { Route } from '../protocol/protocol.ts';
import { countOf, dosesAuthorized, mgPerUnit } from './amounts.ts';

/** `prescription` = outpatient, dispensed by a pharmacy; `administration` = given in the clinic from practice stock. */
export type OrderKind = 'prescription' | 'administration';

export interface KetamineOrder {
  /** `MedicationRequest/id`. */
  readonly reference: string;
  readonly status: string;
  readonly kind: OrderKind | undefined;
  readonly route: Route | undefined;
  /** Amount of one dose, mg, when the order states it in mg or in units of a known strength. */
  readonly doseMg: number | undefined;
  /** Amount of one dose, mg per kg of body weight, when the order states it so. */
  readonly doseMgPerKg: number | undefined;
  readonly requester: string | undefined;
  readonly requesterIsPrescriber: boolean;
  /** Whole doses that the order allows, refills included. */
  readonly dosesAuthorized: number | undefined;
  /** FHIR dateTime. */
  readonly authoredOn: string | undefined;
  /** What can't be read from it, one sentence each; a problem is never filled with a guess. */
  readonly problems: readonly string[];
}

/** Lozenges are dispensed; injections and nasal doses are given in the clinic. */
const KIND_BY_ROUTE: Readonly<Record<Route, OrderKind>> = {
  sublingual: 'prescription',
  oral: 'prescription',
  intramuscular: 'administration',
  intravenous: 'administration',
  intranasal: 'administration',
};

/** A ketamine order as the rules need it. Reads the draft of a hook and the EHR's signed order alike. */
export function readOrder({ reference, resource }: Entry<MedicationRequest>, chart: Chart): KetamineOrder {
  const dosages = resource.dosageInstruction ?? [];
  const [dosage] = dosages;
  const routes = routesOf(dosages);
  const route = routes.length === 1 ? routes[0] : undefined;
  const amount =
    dosages.length === 1 ? doseOf(resource, dosage, chart) : { doseMg: undefined, doseMgPerKg: undefined, units: undefined };
  const allowed = dosesAuthorized(resource, { ...amount, mgPerUnit: mgPerUnit(resource, chart) });
  const kind = kindOf(resource, route);
  const requester = referenceOf(resource.requester);
  return {
    reference,
    status: resource.status,
    kind,
    route,
    doseMg: amount.doseMg,
    doseMgPerKg: amount.doseMgPerKg,
    requester,
    requesterIsPrescriber: chart.rolesByPractitioner.get(requester ?? '')?.includes('prescriber') === true,
    dosesAuthorized: allowed,
    authoredOn: resource.authoredOn,
    problems: problemsOf({ dosages, routes, amount, allowed, requester }),
  };
}

/** Each route once; `undefined` for a dosage whose route is absent or unknown. */
function routesOf(dosages: readonly Dosage[]): readonly (Route | undefined)[] {
  const routes = Object.keys(ROUTE_CODES) as Route[];
  return [...new Set(dosages.map((dosage) => routes.find((route) => hasCode(dosage.route, ROUTE_CODES[route]))))];
}

interface Amount {
  readonly doseMg: number | undefined;
  readonly doseMgPerKg: number | undefined;
  /** Lozenges or tablets in one dose. */
  readonly units: number | undefined;
}

function doseOf(request: MedicationRequest, dosage: Dosage | undefined, chart: Chart): Amount {
  const stated = dosage?.doseAndRate ?? [];
  // A range leaves the choice open, and two amounts contradict each other: neither is a dose.
  const quantity: Quantity | undefined = stated.length === 1 ? stated[0]?.doseQuantity : undefined;
  const units = countOf(quantity);
  const strengthMg = mgPerUnit(request, chart);
  const doseMg =
    positive(quantityIn(quantity, 'mg')) ?? (units === undefined || strengthMg === undefined ? undefined : units * strengthMg);
  return { doseMg, doseMgPerKg: positive(quantityIn(quantity, 'mg/kg')), units };
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}

/** Our own profiles say it; an EHR's order says it by its route. */
function kindOf(request: MedicationRequest, route: Route | undefined): OrderKind | undefined {
  const profiles = request.meta?.profile ?? [];
  if (profiles.includes(profile('kap-ketamine-prescription'))) return 'prescription';
  if (profiles.includes(profile('kap-ketamine-administration-order'))) return 'administration';
  return route === undefined ? undefined : KIND_BY_ROUTE[route];
}

function problemsOf(read: {
  readonly dosages: readonly Dosage[];
  readonly routes: readonly (Route | undefined)[];
  readonly amount: Amount;
  readonly allowed: number | undefined;
  readonly requester: string | undefined;
}): readonly string[] {
  const { dosages, routes, amount, allowed, requester } = read;
  const several = dosages.length > 1;
  const unclearRoute = routes.length > 1 ? 'The dosages name different routes.' : 'The route is missing or not a known code.';
  return [
    ...(several ? ['The order has several dosages; the rules read one.'] : []),
    ...(routes.length === 1 && routes[0] !== undefined ? [] : [unclearRoute]),
    ...(several || amount.doseMg !== undefined || amount.doseMgPerKg !== undefined
      ? []
      : ['The dose is missing or not in mg or mg/kg (UCUM).']),
    ...(allowed === undefined ? ['How many doses the order allows cannot be read.'] : []),
    ...(requester === undefined ? ['The prescriber is not named.'] : []),
  ];
}
