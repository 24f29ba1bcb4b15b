import type { MedicationRequest } from '@medplum/fhirtypes';
import { IDENTIFIERS } from '../../terminology/systems.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { isKetamine } from './is-ketamine.ts';
import { readOrder } from './read-order.ts';

/** How an order of the EHR came to be taken for a draft of ours. */
export interface OrderMatch {
  /** `MedicationRequest/id` in the EHR. */
  readonly order: string;
  /** `identifier`: the EHR's order carries our number; `alike`: patient, drug, route and dose are the same, so a clinician must say. */
  readonly by: 'identifier' | 'alike';
  /** What the EHR's order says otherwise than the draft, one sentence each. */
  readonly differences: readonly string[];
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

function differencesOf(draft: MedicationRequest, signed: MedicationRequest, chart: Chart): readonly string[] {
  const [ours, theirs] = [draft, signed].map((resource) => readOrder({ reference: '', resource }, chart));
  const lines: readonly (readonly [string, string | number | undefined, string | number | undefined])[] = [
    ['route', ours?.route, theirs?.route],
    ['dose in mg', ours?.doseMg, theirs?.doseMg],
    ['doses', ours?.dosesAuthorized, theirs?.dosesAuthorized],
    ['refills', draft.dispenseRequest?.numberOfRepeatsAllowed ?? 0, signed.dispenseRequest?.numberOfRepeatsAllowed ?? 0],
    ['prescriber', ours?.requester, theirs?.requester],
  ];
  return lines
    .filter(([, a, b]) => a !== b)
    .map(([what, a, b]) => `The ${what} is ${told(b)} in the EHR and ${told(a)} in the draft.`);
}

function told(value: string | number | undefined): string {
  return value === undefined ? 'not readable' : String(value);
}
