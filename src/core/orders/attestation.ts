import type { MedicationRequest, Provenance } from '@medplum/fhirtypes';
import { extension, isLocal, SYSTEMS } from '../../terminology/codes.ts';
import type { Entry } from '../chart/chart.ts';
import { referenceOf } from '../chart/references.ts';
import type { AttestationVerdict } from './attestation-verdict.ts';
import { sameOrder } from './order-content.ts';

/** What a signature check found; `not-checked` where no keys are at hand (a bot, the pure core). */
export type SignatureState = 'valid' | 'invalid' | 'not-checked';

export interface AttestationInput {
  /** The order as the store holds it now, references unchanged. */
  readonly order: MedicationRequest;
  /** Provenances that may be about it; those about something else are passed over. */
  readonly provenances: readonly Entry<Provenance>[];
  /** Roles by `Practitioner/id` as the EHR writes it. */
  readonly rolesByPractitioner: ReadonlyMap<string, readonly string[]>;
  /** By `Provenance/id`; absent = no signature was checked. */
  readonly signatures?: ReadonlyMap<string, SignatureState>;
}

/**
 * Whether this very version of an order was attested. A version is the order's content: status, intent and what was stated after
 * the attestation may move on, a dose, a quantity or a patient may not. A signature that was checked and failed never counts; one
 * that was not checked is for whoever has the keys (`kap verify attestation`).
 */
export function judgeAttestation(input: AttestationInput): AttestationVerdict {
  const own = `MedicationRequest/${input.order.id ?? ''}`;
  const about = input.provenances
    .filter(({ resource }) => isLocal(resource.activity, 'kap-attestation', 'order-review') && targetOf(resource) === own)
    .toSorted((a, b) => (a.resource.recorded < b.resource.recorded ? -1 : 1));
  const verdicts = about.map((entry) => judgeOne(input, entry));
  return (
    verdicts.findLast(({ state }) => state === 'attested') ??
    verdicts.findLast(({ state }) => state === 'attested-other-version') ??
    verdicts.at(-1) ?? { ...NOTHING, reasons: ['No prescriber has attested this order.'] }
  );
}

const NOTHING = { state: 'not-attested', provenance: undefined, attester: undefined, attestedAt: undefined } as const;

function judgeOne(input: AttestationInput, { reference, resource }: Entry<Provenance>): AttestationVerdict {
  const attested = readAttested(resource);
  const refuse = (reason: string): AttestationVerdict => ({ ...NOTHING, provenance: reference, reasons: [reason] });
  if (attested === undefined) return refuse('The attestation does not hold what was attested.');
  const known = { provenance: reference, attester: attested.attester.reference, attestedAt: attested.attestedAt };
  const faults = faultsOf(input, { reference, resource, attested });
  if (faults.length > 0) return { state: 'not-attested', ...known, reasons: faults };
  if (!sameOrder(attested.order, input.order))
    return { state: 'attested-other-version', ...known, reasons: ['The order has changed since it was attested.'] };
  return { state: 'attested', ...known, reasons: [`Attested by ${attested.attester.name} at ${attested.attestedAt}.`] };
}

function faultsOf(
  { order, rolesByPractitioner, signatures }: AttestationInput,
  { reference, resource, attested }: Entry<Provenance> & { readonly attested: Attested },
): readonly string[] {
  const roles = rolesByPractitioner.get(attested.attester.reference) ?? [];
  const target = `MedicationRequest/${order.id ?? ''}/_history/${attested.target.version}`;
  const isNamed =
    authorsOf(resource).includes(attested.attester.reference) &&
    personOf(resource.signature?.[0]?.who) === attested.attester.reference;
  return [
    ...(roles.includes('prescriber') ? [] : ['Whoever attested it is not known here as a prescriber.']),
    ...(isNamed ? [] : ['The attestation names other people outside than inside.']),
    ...(resource.target.some((one) => one.reference === target)
      ? []
      : ['The attestation is about another version than it names.']),
    ...(resource.signature?.length === 1 && resource.signature[0]?.data !== undefined ? [] : ['The attestation is not signed.']),
    ...(resource.recorded === attested.attestedAt ? [] : ['The attestation was recorded at another time than it says.']),
    ...(signatures?.get(reference) === 'invalid' ? ['The signature of the attestation does not verify.'] : []),
  ];
}

/** What a prescriber attested, as the signature covers it. Anything more in it is for people to read. */
export interface Attested {
  /** The order without what a server adds; see `orderContent`. */
  readonly order: MedicationRequest;
  /** The version of the order that was on the screen. */
  readonly target: { readonly reference: string; readonly version: string };
  readonly attester: { readonly reference: string; readonly name: string };
  /** Instant. */
  readonly attestedAt: string;
}

/** The canonical JSON that an attestation's signature covers, byte for byte; undefined when the Provenance has none. */
export function attestedText(provenance: Provenance): string | undefined {
  const url = extension('kap-attested');
  const found = (provenance.extension ?? []).filter((one) => one.url === url);
  return found.length === 1 ? found[0]?.valueString : undefined;
}

/** What was attested; undefined when it is absent or not in our shape. */
export function readAttested(provenance: Provenance): Attested | undefined {
  const value = parse(attestedText(provenance));
  const { order, target, attester, attestedAt } = asRecord(value);
  const to = asRecord(target);
  const who = asRecord(attester);
  const isWhole =
    asRecord(order)['resourceType'] === 'MedicationRequest' &&
    [to['reference'], to['version'], who['reference'], who['name'], attestedAt].every((text) => typeof text === 'string');
  return isWhole ? (value as Attested) : undefined;
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** `MedicationRequest/id` that an attestation is about, whatever version. */
export function targetOf({ target }: Provenance): string | undefined {
  return target.map(referenceOf).find((reference) => reference?.startsWith('MedicationRequest/') === true);
}

function authorsOf({ agent }: Provenance): readonly (string | undefined)[] {
  const isAuthor = (type: NonNullable<Provenance['agent'][number]['type']> | undefined): boolean =>
    type?.coding?.some(({ system, code }) => system === SYSTEMS.provenanceAgent && code === 'author') === true;
  return agent.filter(({ type }) => isAuthor(type)).map(({ who }) => personOf(who));
}

/** A person by the EHR's reference: literal in a chart, logical in the store. */
function personOf(who: Provenance['agent'][number]['who'] | undefined): string | undefined {
  return referenceOf(who) ?? who?.identifier?.value;
}
