import type { CodeableConcept, MedicationAdministration } from '@medplum/fhirtypes';
import { ROUTE_CODES } from '../../terminology/codes.ts';
import { hasCode } from '../../terminology/match.ts';
import { quantityIn } from '../../terminology/ucum.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { medicationConcepts } from '../chart/medication-concepts.ts';
import { GIVEN } from '../orders/doses-left.ts';
import { isKetamine } from '../orders/is-ketamine.ts';
import type { Protocol, Route } from '../protocol/protocol.ts';
import { HOUR_MS, instantMs, latestMs, plusMs } from '../time.ts';
import { finishedVisits } from './context.ts';
import type { Dose } from './pathway.ts';

/** Ketamine doses that were given, oldest first. A dose without a readable time or amount still counts, with what is known of it. */
export function dosesGiven(protocol: Protocol, chart: Chart, now: string): readonly Dose[] {
  const given = chart.administrations
    .filter((entry) => GIVEN.includes(entry.resource.status) && isKetamine(entry.resource, chart.medicationByReference) === 'yes')
    .map((entry) => ({ entry, at: givenAt(entry.resource) }))
    .toSorted((a, b) => (instantMs(a.at) ?? 0) - (instantMs(b.at) ?? 0));
  const integrations = finishedVisits(chart, 'integration', now).map(({ resource }) => instantMs(resource.period?.start) ?? 0);
  return given.map(({ entry, at }, index) => {
    const start = instantMs(at) ?? 0;
    const end = instantMs(given[index + 1]?.at) ?? Number.POSITIVE_INFINITY;
    return buildDose(entry, {
      ordinal: index + 1,
      at,
      integrations: integrations.filter((time) => time >= start && time < end).length,
      integrationDueBy: plusMs(at, protocol.integration.windowHours.value * HOUR_MS) ?? '',
    });
  });
}

/**
 * What was given and of which nothing says what it was, by no code that the rules know and no name, dated `from` or later, or not at all, or so
 * that it may have been then: each may have been a dose of ketamine.
 * @param from - ISO date or instant
 */
export function namelessDoses(chart: Chart, from: string): readonly Entry<MedicationAdministration>[] {
  const fromMs = instantMs(from) ?? Number.NEGATIVE_INFINITY;
  return chart.administrations.filter(
    ({ resource }) =>
      GIVEN.includes(resource.status) &&
      isKetamine(resource, chart.medicationByReference) === 'unclassified' &&
      !medicationConcepts(resource, chart.medicationByReference).some(isNamed) &&
      (latestMs(givenAt(resource)) ?? Number.POSITIVE_INFINITY) >= fromMs,
  );
}

function isNamed({ text, coding }: CodeableConcept): boolean {
  return [text, ...(coding ?? []).map(({ display }) => display)].some((name) => name !== undefined && name.trim() !== '');
}

function buildDose(
  { reference, resource }: Entry<MedicationAdministration>,
  known: Pick<Dose, 'ordinal' | 'at' | 'integrations' | 'integrationDueBy'>,
): Dose {
  return {
    ...known,
    reference,
    route: routeOf(resource.dosage?.route),
    doseMg: quantityIn(resource.dosage?.dose, 'mg'),
    encounter: resource.context?.reference,
  };
}

/** The route a concept names, by any of its codings; undefined when none is known. */
export function routeOf(concept: CodeableConcept | undefined): Route | undefined {
  return (Object.keys(ROUTE_CODES) as Route[]).find((route) => hasCode(concept, ROUTE_CODES[route]));
}

/** When it was given, in UTC; what the EHR says in its place where that is no day; empty where it says nothing. */
export function givenAt(administration: MedicationAdministration): string {
  const at = administration.effectiveDateTime ?? administration.effectivePeriod?.start ?? '';
  // One spelling of time everywhere (UTC, Z), so that instants compare as text; but a month is not its first day.
  return at.length < 10 ? at : (plusMs(at, 0) ?? at);
}
