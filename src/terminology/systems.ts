import { codeSystem } from './artifacts.ts';

/** Code and identifier systems of other owners; test/terminology holds them against profiles/input/fsh/aliases.fsh. */
export const SYSTEMS = {
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  ucum: 'http://unitsofmeasure.org',
  npi: 'http://hl7.org/fhir/sid/us-npi',
  dea: 'http://terminology.hl7.org/NamingSystem/usdeanumber',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  routeOfAdministration: 'http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration',
  conditionClinical: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
  conditionVerification: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
  allergyClinical: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical',
  allergyVerification: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
  consentScope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  consentCategory: 'http://terminology.hl7.org/CodeSystem/consentcategorycodes',
  consentPolicy: 'http://terminology.hl7.org/CodeSystem/consentpolicycodes',
  adverseEventSeriousness: 'http://terminology.hl7.org/CodeSystem/adverse-event-seriousness',
  adverseEventSeverity: 'http://terminology.hl7.org/CodeSystem/adverse-event-severity',
  adverseEventOutcome: 'http://terminology.hl7.org/CodeSystem/adverse-event-outcome',
  provenanceAgent: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
} as const;

const ANY_LOCAL = 'kap-activity';

/** The canonical base of every artifact of ours, without a slash at the end. */
export const CANONICAL_BASE = (codeSystem(ANY_LOCAL).url ?? '').replace(`/CodeSystem/${ANY_LOCAL}`, '');

/** Identifier systems of ours. `item`: what `reconcile` makes; `carePlan`: a patient's course; `record`: technical records; `order`: an order
 * that the pathway prepared, wherever a copy of it goes. */
export const IDENTIFIERS = {
  item: `${CANONICAL_BASE}/sid/kap-item`,
  carePlan: `${CANONICAL_BASE}/sid/kap-care-plan`,
  record: `${CANONICAL_BASE}/sid/kap-record`,
  order: `${CANONICAL_BASE}/sid/kap-order`,
  /** On a reading entered here: `Observation/id` of its copy in the EHR's chart. */
  ehrCopy: `${CANONICAL_BASE}/sid/kap-ehr-copy`,
} as const;
