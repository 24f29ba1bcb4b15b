import type { Address, HumanName, Practitioner } from '@medplum/fhirtypes';
import { extension, SYSTEMS } from '../../terminology/codes.ts';
import { checkDea, checkNpi, type NumberCheck } from './registration-numbers.ts';

/** A number with what its checksum says; "format ok" is all that it ever says. */
export interface Registration {
  readonly value: string;
  readonly check: NumberCheck;
  /** A state such as `US-NY`; undefined when the record does not say. */
  readonly jurisdiction: string | undefined;
}

/** A practitioner as an order names them. */
export interface Prescriber {
  /** `Practitioner/id` as the EHR writes it. */
  readonly reference: string;
  readonly name: string | undefined;
  readonly address: string | undefined;
  readonly roles: readonly string[];
  readonly npi: Registration | undefined;
  /** One for each state of practice. */
  readonly dea: readonly Registration[];
}

/** What Medplum's Practitioner says of somebody. Numbers that are not of the two systems are passed over. */
export function readPrescriber(
  practitioner: Practitioner,
  { reference, roles }: { readonly reference: string; readonly roles: readonly string[] },
): Prescriber {
  const numbers = (system: string) =>
    (practitioner.identifier ?? []).filter((one) => one.system === system && one.value !== undefined && one.use !== 'old');
  const [npi] = numbers(SYSTEMS.npi).map(({ value = '' }) => ({ value, check: checkNpi(value), jurisdiction: undefined }));
  const dea = numbers(SYSTEMS.dea).map((one) => ({
    value: one.value ?? '',
    check: checkDea(one.value ?? ''),
    jurisdiction: one.extension?.find(({ url }) => url === extension('kap-jurisdiction'))?.valueCode,
  }));
  return { reference, name: nameText(practitioner.name), address: addressText(practitioner.address), roles, npi, dea };
}

/** The DEA number of one state, its format ok; undefined when there is none. */
export function deaFor({ dea }: Prescriber, jurisdiction: string | undefined): Registration | undefined {
  return dea.find((one) => one.jurisdiction === jurisdiction && one.check === 'format-ok');
}

/** Why somebody may not attest an order of one state; empty when they may. A checksum never shows that a licence is active. */
export function obstaclesToAttest(prescriber: Prescriber, jurisdiction: string | undefined): readonly string[] {
  const { roles, npi } = prescriber;
  return [
    ...(roles.includes('prescriber') ? [] : ['Only a prescriber may attest an order.']),
    ...(npi === undefined ? ['The NPI of the prescriber is not on record.'] : []),
    ...(npi?.check === 'wrong' ? ['The NPI of the prescriber does not pass its checksum.'] : []),
    ...(jurisdiction === undefined
      ? ['The state of this order is not known, so no DEA number can be matched to it.']
      : deaFor(prescriber, jurisdiction) === undefined
        ? [`No DEA number of the prescriber for ${jurisdiction} with a valid checksum is on record.`]
        : []),
  ];
}

/** One line of a name: the official one first; undefined when there is none. */
export function nameText(names: readonly HumanName[] | undefined): string | undefined {
  const name = names?.find(({ use }) => use === 'official') ?? names?.[0];
  const parts = [...(name?.prefix ?? []), ...(name?.given ?? []), name?.family, ...(name?.suffix ?? [])];
  const text = name?.text ?? parts.filter((part) => part !== undefined && part !== '').join(' ');
  return text === '' ? undefined : text;
}

/** One line of a postal address with street, city and state; undefined when one of them is missing. */
export function addressText(addresses: readonly Address[] | undefined): string | undefined {
  const address = livingAt(addresses);
  const { line = [], city, state, postalCode } = address ?? {};
  if (line.length === 0 || city === undefined || state === undefined) return undefined;
  return [...line, city, [state, postalCode].filter((part) => part !== undefined).join(' ')].join(', ');
}

/** The state of an address as `US-NY`; undefined when it is not one of two letters. */
export function stateOf(addresses: readonly Address[] | undefined): string | undefined {
  const state = livingAt(addresses)?.state?.trim().toUpperCase();
  return state !== undefined && /^[A-Z]{2}$/.test(state) ? `US-${state}` : undefined;
}

function livingAt(addresses: readonly Address[] | undefined): Address | undefined {
  const current = (addresses ?? []).filter(({ use, period }) => use !== 'old' && use !== 'billing' && period?.end === undefined);
  return current.find(({ use }) => use === 'home' || use === 'work') ?? current[0];
}
