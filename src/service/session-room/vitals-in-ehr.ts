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
function visitOf({ encounter }: Observation): string {
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
const SECOND_MS = 1_000;

/**
 * Looks whether an attempt that brought no answer has been written all the same: by our number, and in an EHR that keeps no foreign
 * numbers by codes, values and instant, as precisely as both say it.
 * @param of.others - `Observation/id` in the EHR of our other readings, which it can't be
 * @returns the EHR's id of it; undefined when it is not there
 * @throws EhrError, also when the EHR has more than was read, and when something there may be it and may be another: somebody has to look
 */
export async function findInEhr(
  client: EhrClient,
  of: { readonly patientId: string; readonly others: ReadonlySet<string> },
  one: Observation,
): Promise<string | undefined> {
  const { resources, complete } = await client.search(`Observation?${aroundIt(of.patientId, one)}`, PAGES);
  const there = resources.filter(
    (found): found is Observation =>
      found.resourceType === 'Observation' && found.subject?.reference?.endsWith(`Patient/${of.patientId}`) === true,
  );
  const number = numberOf(one);
  const alike = there.filter((other) => !of.others.has(`Observation/${other.id ?? ''}`) && isAlike(one, other));
  const same = alike.filter((other) => isSameInstant(one.effectiveDateTime, other.effectiveDateTime));
  const found = there.find((other) => numberOf(other) === number) ?? (same.length === 1 ? same[0] : undefined);
  if (found?.id !== undefined && FHIR_ID.test(found.id)) return found.id;
  if (!complete || found !== undefined || alike.length > 0) throw new EhrError('malformed');
  return undefined;
}

function aroundIt(patientId: string, { effectiveDateTime }: Observation): string {
  const atMs = instantMs(effectiveDateTime) ?? 0;
  const bound = (ms: number): string => new Date(atMs + ms).toISOString();
  const query = new URLSearchParams({ patient: patientId, category: 'vital-signs' });
  query.append('date', `ge${bound(-MINUTE_MS)}`);
  query.append('date', `le${bound(MINUTE_MS)}`);
  return query.toString();
}

/** Without a number of ours, of about the same time, with the very values: ours, or another of the same minute. */
function isAlike(one: Observation, other: Observation): boolean {
  const apartMs = Math.abs((instantMs(other.effectiveDateTime) ?? Number.NaN) - (instantMs(one.effectiveDateTime) ?? Number.NaN));
  const [ours, theirs] = [valuesOf(one), valuesOf(other)];
  return (
    numberOf(other) === undefined &&
    other.status !== 'entered-in-error' &&
    apartMs <= MINUTE_MS &&
    ours.length === theirs.length &&
    ours.every(({ codes, value }) =>
      theirs.some((their) => their.value === value && their.codes.some((one) => codes.includes(one))),
    )
  );
}

/** As precisely as the coarser of the two says it: many an EHR keeps whole seconds. */
function isSameInstant(a: string | undefined, b: string | undefined): boolean {
  const [aMs, bMs] = [instantMs(a), instantMs(b)];
  if (aMs === undefined || bMs === undefined) return false;
  const unit = Math.max(unitMs(aMs), unitMs(bMs));
  return Math.floor(aMs / unit) === Math.floor(bMs / unit);
}

function unitMs(ms: number): number {
  return ms % SECOND_MS === 0 ? SECOND_MS : 1;
}

interface CodedValue {
  readonly codes: readonly string[];
  readonly value: number;
}

function valuesOf({ code, valueQuantity, component = [] }: Observation): readonly CodedValue[] {
  return [{ code, valueQuantity }, ...component].flatMap(({ code: of, valueQuantity: quantity }) =>
    quantity?.value === undefined
      ? []
      : [{ codes: (of.coding ?? []).map((one) => `${one.system ?? ''}|${one.code ?? ''}`), value: quantity.value }],
  );
}
