import type { MedicationRequest } from '@medplum/fhirtypes';
import { IDENTIFIERS } from '../../terminology/systems.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { countOf, mgPerUnit } from './amounts.ts';
import type { OrderJudgement } from './decision.ts';
import { isKetamine } from './is-ketamine.ts';
import { readOrder } from './read-order.ts';

/** How an order of the EHR came to be taken for a draft of ours. */
export interface OrderMatch {
  /** `MedicationRequest/id` in the EHR. */
  readonly order: string;
  /** `identifier`: the EHR's order carries our number; `alike`: patient, drug, route and dose are the same, so a clinician must say. */
  readonly by: 'identifier' | 'alike';
  /** What the EHR's order says otherwise than the draft; each is confirmed by itself. */
  readonly differences: readonly OrderDifference[];
}

export interface OrderDifference {
  readonly id: 'route' | 'dose' | 'doses' | 'refills' | 'quantity' | 'strength' | 'directions' | 'prescriber';
  readonly text: string;
  /** What the draft says, and what the EHR's order says; undefined = not readable. */
  readonly draft: string | undefined;
  readonly ehr: string | undefined;
}

/**
 * The EHR's ketamine orders that may be a draft come back signed: by our identifier, else by route and dose.
 * @param draft - ours, with its identifier; what is matched is of the same patient already
 */
export function matchesFor(draft: Entry<MedicationRequest>, chart: Chart): readonly OrderMatch[] {
  const number = draft.resource.identifier?.find(({ system }) => system === IDENTIFIERS.order)?.value;
  const wanted = readOrder(draft, chart);
  return chart.medications
    .filter(({ reference }) => !chart.attestations.has(reference))
    .filter(({ resource }) => resource.status === 'active' && isKetamine(resource, chart.medicationByReference) === 'yes')
    .flatMap((entry): readonly OrderMatch[] => {
      const carries = entry.resource.identifier?.some(({ system, value }) => system === IDENTIFIERS.order && value === number);
      const order = readOrder(entry, chart);
      const isAlike = order.route !== undefined && order.route === wanted.route && order.doseMg === wanted.doseMg;
      if (carries !== true && !isAlike) return [];
      const by = carries === true && number !== undefined ? 'identifier' : 'alike';
      return [{ order: entry.reference, by, differences: differencesOf(draft.resource, entry.resource, chart) }];
    })
    .toSorted((a, b) => Number(b.by === 'identifier') - Number(a.by === 'identifier'));
}

function differencesOf(draft: MedicationRequest, signed: MedicationRequest, chart: Chart): readonly OrderDifference[] {
  const [ours, theirs] = [draft, signed].map((order) => sayingsOf(order, chart));
  return NAMES.flatMap(([id, name]): readonly OrderDifference[] => {
    const [a, b] = [ours?.[id], theirs?.[id]];
    if (a === b) return [];
    const text = `The ${name} is ${b ?? 'not readable'} in the EHR and ${a ?? 'not readable'} in the draft.`;
    return [{ id, text, draft: a, ehr: b }];
  });
}

const NAMES = [
  ['route', 'route'],
  ['dose', 'dose in mg'],
  ['doses', 'number of doses'],
  ['refills', 'number of refills'],
  ['quantity', 'quantity'],
  ['strength', 'strength in mg'],
  ['directions', 'text of the directions'],
  ['prescriber', 'prescriber'],
] as const;

function sayingsOf(order: MedicationRequest, chart: Chart): Readonly<Record<OrderDifference['id'], string | undefined>> {
  const { route, doseMg, dosesAuthorized, requester } = readOrder({ reference: '', resource: order }, chart);
  const { quantity, numberOfRepeatsAllowed = 0 } = order.dispenseRequest ?? {};
  return {
    route,
    dose: told(doseMg),
    doses: told(dosesAuthorized),
    refills: told(numberOfRepeatsAllowed),
    quantity: told(countOf(quantity)),
    strength: told(mgPerUnit(order, chart)),
    directions: order.dosageInstruction?.[0]?.text?.trim(),
    prescriber: requester,
  };
}

function told(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/**
 * What the rules hold against an order that the EHR has signed: its dose, its supply by law, and who ordered it. What else the gate
 * asks is asked again before each dose.
 */
export function refusalsOf({ order, dose, remarks }: OrderJudgement): readonly string[] {
  return [
    ...(dose.decision === 'proceed' ? [] : dose.reasons),
    ...remarks.filter(({ severity }) => severity === 'broken').map(({ text }) => text),
    ...(order.requesterIsPrescriber ? [] : ['The order is not known to be by a prescriber.']),
  ];
}
