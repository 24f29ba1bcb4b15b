import type { MedicationRequest, Patient } from '@medplum/fhirtypes';
import { PRESCRIBING_RULES } from '../../terminology/prescribing-rules.ts';
import { countOf, mgPerUnit } from './amounts.ts';
import { addressText, deaFor, nameText, type Prescriber } from './prescriber.ts';
import type { Missing } from './propose-dose.ts';
import type { OrderKind } from './read-order.ts';

const SOURCE = PRESCRIBING_RULES.find(({ topic }) => topic === 'elements')?.source;

export interface ElementsInput {
  readonly draft: MedicationRequest | undefined;
  readonly patient: Patient | undefined;
  readonly prescriber: Prescriber | undefined;
  /** The state of the order, as `US-NY`. */
  readonly jurisdiction: string | undefined;
  readonly kind: OrderKind;
}

/**
 * What an order lacks. A prescription: every element of 21 CFR 1306.05(a) but the date and the signature, which come with it. An
 * order from practice stock is none; it names patient, prescriber, drug, route, dose and how often.
 */
export function missingElements(input: ElementsInput): readonly Missing[] {
  return input.kind === 'prescription' ? ofPrescription(input) : ofAdministration(input);
}

function ofPrescription(input: ElementsInput): readonly Missing[] {
  const { draft, patient, prescriber, jurisdiction } = input;
  const strength = draft === undefined ? undefined : mgPerUnit(draft, { medicationByReference: new Map() });
  const form = draft?.contained?.find((one) => one.resourceType === 'Medication')?.form?.text;
  return [
    ...need('patient-name', "The patient's full name", nameText(patient?.name)),
    ...need('patient-address', "The patient's address (street, city, state)", addressText(patient?.address)),
    ...need('strength', 'The strength of one lozenge', strength),
    ...need('form', 'The dosage form', form),
    ...need('quantity', 'The quantity', countOf(draft?.dispenseRequest?.quantity)),
    ...need('directions', 'Directions for use', draft?.dosageInstruction?.[0]?.text),
    ...(prescriber === undefined
      ? []
      : [
          ...need('prescriber-name', "The prescriber's name", prescriber.name),
          ...need('prescriber-address', "The prescriber's address", prescriber.address),
          ...need(
            'dea',
            `The prescriber's DEA number for ${jurisdiction ?? "the patient's state"}`,
            deaFor(prescriber, jurisdiction)?.value,
          ),
        ]),
  ];
}

function ofAdministration({ draft, patient, prescriber, jurisdiction }: ElementsInput): readonly Missing[] {
  return [
    ...need('patient-name', "The patient's full name", nameText(patient?.name)),
    ...need('directions', 'Directions', draft?.dosageInstruction?.[0]?.text),
    ...need('clinic-state', 'The state in which the clinic gives doses (configuration: clinicState)', jurisdiction),
    ...(prescriber === undefined ? [] : need('prescriber-name', "The prescriber's name", prescriber.name)),
  ];
}

function need(element: string, what: string, found: string | number | undefined): readonly Missing[] {
  return found === undefined || found === '' ? [{ element, text: `${what} is missing.`, source: SOURCE }] : [];
}
