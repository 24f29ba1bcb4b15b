import type { Observation } from '@medplum/fhirtypes';
import { instantMs, MINUTE_MS } from '../../core/time.ts';
import { type EhrClient, FHIR_ID } from '../../ehr/ehr-client.ts';
import { EhrError } from '../../ehr/ehr-error.ts';
import { IDENTIFIERS } from '../../terminology/codes.ts';

/** Sign by sign, a reading of ours has a number of its own; undefined for what was not entered here. */
export function numberOf({ identifier }: Observation): string | undefined {
  return identifier?.find(({ system, value }) => system === IDENTIFIERS.record && value?.startsWith('session/vitals/') === true)
    ?.value;
}

/** `Encounter/id` of the visit, as the EHR writes it. */
export function visitOf({ encounter }: Observation): string {
  return encounter?.identifier?.value ?? encounter?.reference ?? '';
}

/** The observation as the EHR's own clinicians would write it, under our number. */
export function forEhr(one: Observation, subject: string): Observation {
  const { category, code, effectiveDateTime, component, valueQuantity, performer } = one;
  const by = performer?.[0];
  return {
    resourceType: 'Observation',
    status: 'final',
    identifier: [{ system: IDENTIFIERS.record, value: numberOf(one) ?? '' }],
    ...(category === undefined ? {} : { category }),
    code,
    subject: { reference: subject },
    encounter: { reference: visitOf(one) },
    ...(effectiveDateTime === undefined ? {} : { effectiveDateTime }),
    ...(by?.identifier?.value === undefined
      ? {}
      : { performer: [{ reference: by.identifier.value, ...(by.display === undefined ? {} : { display: by.display }) }] }),
    ...(component === undefined ? {} : { component }),
    ...(valueQuantity === undefined ? {} : { valueQuantity }),
  };
}

const PAGES = 3;

/**
 * Looks whether an attempt that brought no answer has been written all the same: by our number, and in an EHR that keeps no foreign
 * numbers by code, instant and values.
 * @returns the EHR's id of it; undefined when it is not there
 * @throws EhrError, also when the EHR has more than was read: what was not seen may be it
 */
export async function findInEhr(client: EhrClient, patientId: string, one: Observation): Promise<string | undefined> {
  const atMs = instantMs(one.effectiveDateTime) ?? 0;
  const bound = (ms: number): string => new Date(atMs + ms).toISOString();
  const query = new URLSearchParams({ patient: patientId, category: 'vital-signs' });
  query.append('date', `ge${bound(-MINUTE_MS)}`);
  query.append('date', `le${bound(MINUTE_MS)}`);
  const { resources, complete } = await client.search(`Observation?${query.toString()}`, PAGES);
  const there = resources.filter(
    (found): found is Observation =>
      found.resourceType === 'Observation' && found.subject?.reference?.endsWith(`Patient/${patientId}`) === true,
  );
  const number = numberOf(one);
  const found = there.find((other) => numberOf(other) === number) ?? there.find((other) => isSame(one, other));
  if (found?.id !== undefined && FHIR_ID.test(found.id)) return found.id;
  if (!complete || found !== undefined) throw new EhrError('malformed');
  return undefined;
}

/** Another's reading of the same instant has no value of ours by chance in every sign, and a number of ours never. */
function isSame(one: Observation, other: Observation): boolean {
  return (
    numberOf(other) === undefined &&
    other.status !== 'entered-in-error' &&
    instantMs(other.effectiveDateTime) === instantMs(one.effectiveDateTime) &&
    valuesOf(other) === valuesOf(one)
  );
}

/** Codes with their numbers, in order of code. */
function valuesOf({ code, valueQuantity, component = [] }: Observation): string {
  const parts = [{ code, valueQuantity }, ...component].flatMap(({ code: of, valueQuantity: quantity }) =>
    quantity?.value === undefined ? [] : [`${of.coding?.[0]?.code ?? ''}=${String(quantity.value)}`],
  );
  return parts.toSorted().join();
}
