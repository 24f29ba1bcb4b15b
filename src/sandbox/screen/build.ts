import type { Encounter, MedicationRequest, Observation, Practitioner, Quantity, Reference } from '@medplum/fhirtypes';
import type { Catalog, CatalogEntry } from '../ehr/catalog.ts';

/** A KAP visit that begins now. */
export function buildVisit(
  catalog: Catalog,
  at: { readonly patient: string; readonly practitioner: Reference<Practitioner>; readonly now: string },
  type: CatalogEntry,
): Encounter {
  return {
    resourceType: 'Encounter',
    status: 'in-progress',
    class: catalog.visitClass,
    type: [{ coding: [...type.codings], text: type.label }],
    subject: { reference: `Patient/${at.patient}` },
    participant: [{ individual: at.practitioner }],
    period: { start: at.now },
  };
}

/** The same visit, finished now. */
export function finishVisit(visit: Encounter, now: string): Encounter {
  return { ...visit, status: 'finished', period: { ...visit.period, end: now } };
}

/** What the vitals form holds: text as typed; empty = not taken. */
export type VitalsEntry = Readonly<Partial<Record<string, string>>>;

interface VitalsAt {
  readonly patient: string;
  readonly encounter: string;
  readonly practitioner: Reference<Practitioner>;
  readonly now: string;
}

/**
 * Observations for what was typed; a blood pressure is one panel with its parts. Nothing typed gives none.
 * @returns `problem` when a value is no positive number, or a blood pressure has one part only
 */
export function buildVitals(
  catalog: Catalog,
  at: VitalsAt,
  entry: VitalsEntry,
): { readonly problem?: string; readonly observations: readonly Observation[] } {
  const typed = catalog.vitals.flatMap((vital) => {
    const text = (entry[vital.code] ?? '').trim();
    return text === '' || vital.unit === undefined ? [] : [{ vital, value: Number(text) }];
  });
  const wrong = typed.find(({ value }) => !Number.isFinite(value) || value <= 0);
  if (wrong) return { problem: `${wrong.vital.label} is not a number above 0.`, observations: [] };
  const isPressure = (code: string): boolean => code === 'systolic' || code === 'diastolic';
  const pressure = typed.filter(({ vital }) => isPressure(vital.code));
  if (pressure.length === 1) return { problem: 'A blood pressure needs both values.', observations: [] };
  const quantity = (value: number, unit: string): Quantity => ({ value, unit, system: catalog.ucum, code: unit });
  const base = (codings: CatalogEntry): Observation => ({
    resourceType: 'Observation',
    status: 'final',
    category: [{ coding: [catalog.vitalCategory] }],
    code: { coding: [...codings.codings], text: codings.label },
    subject: { reference: `Patient/${at.patient}` },
    encounter: { reference: at.encounter },
    effectiveDateTime: at.now,
    performer: [at.practitioner],
  });
  const panel = catalog.vitals.find((vital) => vital.code === 'blood-pressure');
  const parts = pressure.map(({ vital, value }) => ({
    code: { coding: [...vital.codings], text: vital.label },
    valueQuantity: quantity(value, vital.unit ?? ''),
  }));
  const singles = typed
    .filter(({ vital }) => !isPressure(vital.code))
    .map(({ vital, value }) => ({ ...base(vital), valueQuantity: quantity(value, vital.unit ?? '') }));
  return { observations: [...(panel && parts.length > 0 ? [{ ...base(panel), component: parts }] : []), ...singles] };
}

export interface OrderEntry {
  readonly route: string;
  /** Numbers as typed; empty = not entered. */
  readonly dose: string;
  readonly doseUnit: 'mg' | 'mg/kg';
  readonly doses: string;
  readonly refills: string;
  readonly directions: string;
}

interface OrderAt {
  readonly id: string;
  readonly patient: string;
  readonly practitioner: Reference<Practitioner>;
  readonly encounter: string | undefined;
  readonly now: string;
}

/** A number above 0 as typed; undefined for anything else. */
export function parseAmount(text: string): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

/** The ketamine order as far as it is filled in; what is empty is absent, never a default. */
export function buildOrder(catalog: Catalog, at: OrderAt, entry: OrderEntry): MedicationRequest {
  const route = catalog.routes.find((candidate) => candidate.code === entry.route);
  const amount = parseAmount(entry.dose);
  const doses = parseAmount(entry.doses);
  const refills = parseAmount(entry.refills);
  const dose =
    amount === undefined ? undefined : { value: amount, unit: entry.doseUnit, system: catalog.ucum, code: entry.doseUnit };
  const quantity = doses === undefined ? undefined : { value: doses, unit: 'dose', system: catalog.ucum, code: '{dose}' };
  return {
    resourceType: 'MedicationRequest',
    id: at.id,
    status: 'draft',
    intent: 'order',
    medicationCodeableConcept: { coding: [...catalog.ketamine], text: 'Ketamine' },
    subject: { reference: `Patient/${at.patient}` },
    ...(at.encounter !== undefined && { encounter: { reference: at.encounter } }),
    authoredOn: at.now,
    requester: at.practitioner,
    dosageInstruction: [
      {
        ...(entry.directions.trim() !== '' && { text: entry.directions.trim() }),
        ...(route && { route: { coding: [...route.codings], text: route.label } }),
        ...(dose && { doseAndRate: [{ doseQuantity: dose }] }),
      },
    ],
    ...(quantity && {
      dispenseRequest: { quantity, ...(refills !== undefined && { numberOfRepeatsAllowed: refills }) },
    }),
  };
}
