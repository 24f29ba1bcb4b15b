import type { Medication, MedicationRequest, Patient } from '@medplum/fhirtypes';
import { local, profile, ROUTE_CODES } from '../../terminology/codes.ts';
import { SYSTEMS } from '../../terminology/systems.ts';
import { quantity } from '../../terminology/ucum.ts';
import type { Route, RouteRule } from '../protocol/protocol.ts';
import { said } from './propose-dose.ts';

/** Said wherever a draft is shown or printed. 21 CFR 1311.100(c); clinical basis 5. */
export const NOT_A_PRESCRIPTION = 'NOT A PRESCRIPTION - draft for prescriber';

const RXNORM_KETAMINE = { system: SYSTEMS.rxnorm, code: '6130', display: 'ketamine' } as const;

const WAY: Readonly<Record<Route, string>> = {
  sublingual: 'under the tongue',
  oral: 'by mouth',
  intramuscular: 'intramuscularly',
  intravenous: 'intravenously',
  intranasal: 'into the nose',
};

export interface DraftParts {
  readonly rule: RouteRule;
  readonly doseMg: number;
  readonly supply: {
    readonly doses: number;
    readonly perDose: number | undefined;
    readonly quantity: number | undefined;
    readonly refills: number;
    readonly days: number;
  };
  readonly now: string;
  readonly patient: Patient | undefined;
  readonly directions: string | undefined;
}

/**
 * The draft, complete but for its identifier and its prescriber. An outpatient lozenge is a compounded product: its Medication is
 * contained, with strength and form. A dose from practice stock names the ingredient, and how often it may be given.
 */
export function buildDraft(parts: DraftParts): MedicationRequest {
  return parts.rule.orderKind === 'prescription' ? buildPrescription(parts) : buildAdministrationOrder(parts);
}

function buildPrescription({ rule, doseMg, supply, now, patient, directions }: DraftParts): MedicationRequest {
  const strengthMg = doseMg / (supply.perDose ?? 1);
  const name = `Ketamine ${said(strengthMg)} mg lozenge, compounded`;
  return {
    resourceType: 'MedicationRequest',
    meta: { profile: [profile('kap-ketamine-prescription')] },
    contained: [lozenge(strengthMg, name)],
    status: 'draft',
    intent: 'plan',
    medicationReference: { reference: '#ketamine', display: name },
    subject: { reference: `Patient/${patient?.id ?? ''}` },
    authoredOn: now,
    dosageInstruction: [
      {
        text:
          directions ??
          `${said(supply.perDose ?? 1)} lozenge (${said(doseMg)} mg) ${WAY[rule.route]} once, only in a dosing session`,
        route: { coding: [...ROUTE_CODES[rule.route]] },
        doseAndRate: [{ doseQuantity: quantity(doseMg, 'mg') }],
      },
    ],
    dispenseRequest: {
      numberOfRepeatsAllowed: supply.refills,
      quantity: lozenges(supply.quantity ?? supply.doses),
      expectedSupplyDuration: { value: supply.days, unit: 'd', system: SYSTEMS.ucum, code: 'd' },
    },
    note: [{ text: NOT_A_PRESCRIPTION }],
  };
}

function buildAdministrationOrder({ rule, doseMg, supply, now, patient, directions }: DraftParts): MedicationRequest {
  const times = supply.doses === 1 ? 'once' : `once in each of ${String(supply.doses)} dosing sessions`;
  return {
    resourceType: 'MedicationRequest',
    meta: { profile: [profile('kap-ketamine-administration-order')] },
    status: 'draft',
    intent: 'plan',
    medicationCodeableConcept: {
      coding: [RXNORM_KETAMINE, local('kap-ingredient', 'ketamine')],
      text: 'Ketamine, from practice stock',
    },
    subject: { reference: `Patient/${patient?.id ?? ''}` },
    authoredOn: now,
    dosageInstruction: [
      {
        text: directions ?? `${said(doseMg)} mg ${WAY[rule.route]} ${times}`,
        timing: { repeat: { count: supply.doses } },
        route: { coding: [...ROUTE_CODES[rule.route]] },
        doseAndRate: [{ doseQuantity: quantity(doseMg, 'mg') }],
      },
    ],
  };
}

function lozenge(strengthMg: number, name: string): Medication {
  return {
    resourceType: 'Medication',
    id: 'ketamine',
    code: { coding: [RXNORM_KETAMINE], text: name },
    form: { text: 'lozenge' },
    ingredient: [
      {
        itemCodeableConcept: { coding: [RXNORM_KETAMINE, local('kap-ingredient', 'ketamine')] },
        strength: { numerator: quantity(strengthMg, 'mg'), denominator: lozenges(1) },
      },
    ],
  };
}

function lozenges(value: number) {
  return { value, unit: 'lozenge', system: SYSTEMS.ucum, code: '{lozenge}' };
}
