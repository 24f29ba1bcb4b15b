import type { Coding, Resource, ValueSet } from '@medplum/fhirtypes';
import type { Category } from '../core/chart/chart.ts';
import { allValueSets } from '../terminology/artifacts.ts';
import { localCodesOf, SCORE_CODES, SYSTEMS, VITAL_CODES } from '../terminology/codes.ts';

/** How one category of a chart is asked for. */
export interface ChartQuery {
  readonly category: Category;
  readonly type: Resource['resourceType'];
  /** Search without the patient parameter; undefined = a read by id. */
  readonly search: string | undefined;
  /** Newest first, so what a bound cuts off is old; undefined = everything is read, or the category failed. */
  readonly bounded: boolean;
  readonly maxPages: number;
  /** Only what the rules read is kept. */
  readonly keep: (resource: Resource) => boolean;
}

const everything = () => true;

/** LOINC has codes of answers too (LA…, LP…), which no observation is searched by. */
function isTestCode(code: string | undefined): code is string {
  return code !== undefined && /^\d{1,7}-\d$/.test(code);
}

function loincOf(codings: readonly Coding[]): readonly string[] {
  return codings.flatMap((coding) => (coding.system === SYSTEMS.loinc && isTestCode(coding.code) ? [coding.code] : []));
}

function loincOfValueSet(set: ValueSet): readonly string[] {
  const includes = (set.compose?.include ?? []).filter((include) => include.system === SYSTEMS.loinc);
  return includes.flatMap((include) => (include.concept ?? []).map((concept) => concept.code).filter(isTestCode));
}

/** LOINC codes of the observations that any rule reads: vitals, scores, and what the rules' value sets name. */
export const OBSERVATION_CODES: readonly string[] = [
  ...new Set([
    ...Object.values(VITAL_CODES).flatMap(loincOf),
    ...Object.values(SCORE_CODES).flatMap(loincOf),
    ...allValueSets().flatMap(loincOfValueSet),
  ]),
].sort();

const observationCodes = OBSERVATION_CODES.map((code) => `${SYSTEMS.loinc}|${code}`).join(',');

function isKapVisit(resource: Resource): boolean {
  return (
    resource.resourceType === 'Encounter' && (resource.type ?? []).some((type) => localCodesOf(type, 'kap-activity').length > 0)
  );
}

function isKapReferral(resource: Resource): boolean {
  return resource.resourceType === 'ServiceRequest' && localCodesOf(resource.code, 'kap-activity').length > 0;
}

const whole = { bounded: false, maxPages: 20, keep: everything } as const;

/** The chart as the EHR is asked for it; also the prefetch templates that the service advertises. */
export const CHART_QUERIES: readonly ChartQuery[] = [
  { ...whole, category: 'patient', type: 'Patient', search: undefined },
  { ...whole, category: 'conditions', type: 'Condition', search: '_count=200' },
  { ...whole, category: 'medications', type: 'MedicationRequest', search: '_count=200' },
  { ...whole, category: 'allergies', type: 'AllergyIntolerance', search: '_count=200' },
  {
    category: 'vitals',
    type: 'Observation',
    search: `code=${observationCodes}&_sort=-date&_count=200`,
    bounded: true,
    maxPages: 3,
    keep: everything,
  },
  { category: 'encounters', type: 'Encounter', search: '_sort=-date&_count=200', bounded: true, maxPages: 10, keep: isKapVisit },
  { ...whole, category: 'administrations', type: 'MedicationAdministration', search: '_count=200' },
  { ...whole, category: 'referrals', type: 'ServiceRequest', search: '_count=200', keep: isKapReferral },
];

/** The relative FHIR URL of one query for one patient (or for a prefetch token in its place). */
export function queryUrl(query: ChartQuery, patientId: string): string {
  return query.search === undefined ? `${query.type}/${patientId}` : `${query.type}?patient=${patientId}&${query.search}`;
}

/** The queries of some categories, in the chart's order. */
export function queriesOf(categories: readonly Category[]): readonly ChartQuery[] {
  return CHART_QUERIES.filter((query) => categories.includes(query.category));
}
