import type { MedicationAdministration, MedicationDispense, MedicationRequest } from '@medplum/fhirtypes';
import { extension, localCodesOf, SYSTEMS } from '../../terminology/codes.ts';
import type { PrescribingRule } from '../../terminology/prescribing-rules.ts';
import { quantityIn } from '../../terminology/ucum.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { referenceOf } from '../chart/references.ts';
import type { Parameter } from '../protocol/protocol.ts';
import { instantMs } from '../time.ts';
import { countOf } from './amounts.ts';
import { GIVEN } from './doses-left.ts';

/** What can happen to lozenges that a patient has; `taken` is a dose given, `counted` what was found and changes nothing. */
export type LozengeEvent = 'dispensed' | 'taken' | 'returned' | 'lost' | 'destroyed' | 'wasted' | 'counted';

/** Who was with the patient when a dose was taken at home, how they said so, and when. */
export interface Chaperone {
  readonly name: string;
  readonly how: 'in-person' | 'video' | 'phone';
  readonly at: string;
}

export interface LozengeEntry {
  readonly reference: string;
  readonly event: LozengeEvent;
  /** Lozenges; undefined when the record does not say how many. */
  readonly count: number | undefined;
  /** Instant. */
  readonly at: string;
  readonly note: string | undefined;
  /** Name of who entered it. */
  readonly by: string | undefined;
  readonly witness: string | undefined;
  readonly chaperone: Chaperone | undefined;
}

/** What a ledger is made from. */
export interface LozengeSources {
  readonly chart: Chart;
  /** Of the patient, references as the chart writes them. */
  readonly dispenses: readonly Entry<MedicationDispense>[];
  /** Rules of prescribing law that hold today in the patient's state: see `rulesOn`. */
  readonly rules: readonly PrescribingRule[];
  /** The protocol's shortest spacing of doses, days. */
  readonly spacingDays: Parameter<number> | undefined;
  readonly now: string;
}

export const DISPENSE_EVENTS = ['dispensed', 'returned', 'lost', 'destroyed', 'wasted', 'counted'] as const;
const ORDER: readonly LozengeEvent[] = ['dispensed', 'taken', 'returned', 'lost', 'wasted', 'destroyed', 'counted'];

/** Everything that happened to the lozenges of one prescription, the oldest first. */
export function entriesOf(
  order: Entry<MedicationRequest>,
  { chart, dispenses }: Pick<LozengeSources, 'chart' | 'dispenses'>,
  perDose: { readonly pieces: number; readonly mg: number } | undefined,
): readonly LozengeEntry[] {
  return [
    ...dispenses.filter(({ resource }) => isOf(resource, order.reference)).flatMap(dispenseEntry),
    ...chart.administrations.filter(({ resource }) => isTaken(resource, order.reference)).map((one) => takenEntry(one, perDose)),
    // At one moment what comes in is there before what goes out, and a count is after both.
  ].toSorted((a, b) => (instantMs(a.at) ?? 0) - (instantMs(b.at) ?? 0) || ORDER.indexOf(a.event) - ORDER.indexOf(b.event));
}

/**
 * `MedicationDispense/id` of what may be an entry of one prescription and can't be read: what happened, when, or to which prescription.
 * How many there were is said by the entry itself.
 */
export function unreadDispenses(
  order: Entry<MedicationRequest>,
  { dispenses }: Pick<LozengeSources, 'dispenses'>,
): readonly string[] {
  return dispenses
    .filter(({ resource }) => COUNTED.includes(resource.status))
    .filter((entry) => {
      const named = (entry.resource.authorizingPrescription ?? []).flatMap((one) => referenceOf(one) ?? []);
      return named.length === 0 || (named.includes(order.reference) && dispenseEntry(entry).length === 0);
    })
    .map(({ reference }) => reference);
}

/** A dispense of which nobody knows whether it happened may have. */
const COUNTED: readonly MedicationDispense['status'][] = ['completed', 'unknown'];

function isOf({ authorizingPrescription }: MedicationDispense, order: string): boolean {
  return (authorizingPrescription ?? []).some((one) => referenceOf(one) === order);
}

function isTaken({ status, request }: MedicationAdministration, order: string): boolean {
  return GIVEN.includes(status) && referenceOf(request) === order;
}

type Performer = { readonly function?: { readonly coding?: readonly { readonly system?: string; readonly code?: string }[] } };

function isWitness({ function: what }: Performer): boolean {
  return what?.coding?.some(({ system, code }) => system === SYSTEMS.participation && code === 'WIT') === true;
}

function dispenseEntry({ reference, resource }: Entry<MedicationDispense>): readonly LozengeEntry[] {
  const event = DISPENSE_EVENTS.find((one) => localCodesOf(resource.type, 'kap-dispense').includes(one));
  const at = resource.whenHandedOver ?? resource.whenPrepared ?? '';
  if (event === undefined || resource.status !== 'completed' || instantMs(at) === undefined) return [];
  const people = resource.performer ?? [];
  return [
    {
      reference,
      event,
      count: event === 'counted' && resource.quantity?.value === 0 ? 0 : countOf(resource.quantity),
      at,
      note: resource.note?.[0]?.text,
      by: people.find((one) => !isWitness(one))?.actor.display,
      witness: people.find(isWitness)?.actor.display,
      chaperone: undefined,
    },
  ];
}

function takenEntry(
  { reference, resource }: Entry<MedicationAdministration>,
  perDose: { readonly pieces: number; readonly mg: number } | undefined,
): LozengeEntry {
  const mg = quantityIn(resource.dosage?.dose, 'mg');
  return {
    reference,
    event: 'taken',
    count: mg === undefined ? undefined : piecesOf(mg, perDose),
    at: resource.effectiveDateTime ?? resource.effectivePeriod?.start ?? '',
    note: undefined,
    by: resource.performer?.find((one) => !isWitness(one))?.actor.display,
    witness: undefined,
    chaperone: readChaperone(resource),
  };
}

/** Lozenges in an amount; undefined when the order does not say what a dose is. */
export function piecesOf(mg: number, perDose: { readonly pieces: number; readonly mg: number } | undefined): number | undefined {
  return perDose === undefined ? undefined : (mg / perDose.mg) * perDose.pieces;
}

/** The chaperone's word about a dose taken at home; undefined when there is none, or not all of it. */
export function readChaperone({ extension: extensions }: MedicationAdministration): Chaperone | undefined {
  const parts = extensions?.find(({ url }) => url === extension('kap-chaperone'))?.extension ?? [];
  const part = (url: string) => parts.find((one) => one.url === url);
  const name = part('by')?.valueReference?.display;
  const how = (['in-person', 'video', 'phone'] as const).find((one) => one === part('how')?.valueCode);
  const at = part('at')?.valueInstant;
  return name === undefined || how === undefined || at === undefined ? undefined : { name, how, at };
}
