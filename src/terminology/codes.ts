import type { CodeableConcept, Coding } from '@medplum/fhirtypes';
import { codeSystem, conceptMap, structureDefinition } from './artifacts.ts';
import { SYSTEMS } from './systems.ts';

export { IDENTIFIERS, SYSTEMS } from './systems.ts';

/** Ids of the local code systems. */
export type LocalSystem =
  | 'kap-activity'
  | 'kap-attestation'
  | 'kap-clearance'
  | 'kap-decline-reason'
  | 'kap-dispense'
  | 'kap-gate'
  | 'kap-grade'
  | 'kap-ingredient'
  | 'kap-local'
  | 'kap-override-reason'
  | 'kap-phase'
  | 'kap-prescribing-rule'
  | 'kap-record'
  | 'kap-risk-level'
  | 'kap-role'
  | 'kap-route'
  | 'kap-rule'
  | 'kap-score'
  | 'kap-setting'
  | 'kap-side-effect'
  | 'kap-tag'
  | 'kap-vital'
  | 'kap-vital-direction'
  | 'kap-vital-level';

/** Codes of `kap-route`. */
export type RouteCode = 'sublingual' | 'intramuscular' | 'intravenous' | 'intranasal' | 'oral';

/** Codes of `kap-vital`. */
export type VitalCode =
  'systolic' | 'diastolic' | 'heart-rate' | 'respiratory-rate' | 'oxygen-saturation' | 'blood-pressure' | 'weight';

/** Codes of `kap-score`. */
export type ScoreCode =
  | 'phq-9-total'
  | 'phq-9-item-9'
  | 'c-ssrs-risk'
  | 'phq-2-total'
  | 'gad-7-total'
  | 'pcl-5-total'
  | 'audit-c-total'
  | 'dast-10-total'
  | 'mdq-total'
  | 'madrs-total'
  | 'cadss-6-total'
  | 'meq-30-total'
  | 'dissociation-rating';

/** The URL of a local code system. Throws for an unknown one. */
export function localSystem(id: LocalSystem): string {
  return codeSystem(id).url ?? '';
}

/** A coding of a local code system with its display. Throws when the artifacts do not define the code. */
export function local(system: LocalSystem, code: string): Coding {
  const concept = codeSystem(system).concept?.find((candidate) => candidate.code === code);
  if (concept === undefined) throw new Error(`No code ${code} in the local code system ${system}`);
  return { system: localSystem(system), code, ...(concept.display === undefined ? {} : { display: concept.display }) };
}

/** Every code of a local code system, in the order of its definition. */
export function localCodes(system: LocalSystem): readonly string[] {
  return (codeSystem(system).concept ?? []).map((concept) => concept.code);
}

/** Whether one of the codings is this code of this local system; without a code: any code of it. */
export function isLocal(concept: CodeableConcept | readonly Coding[] | undefined, system: LocalSystem, code?: string): boolean {
  const codes = localCodesOf(concept, system);
  return code === undefined ? codes.length > 0 : codes.includes(code);
}

/** The codes of one local system that a concept carries. */
export function localCodesOf(concept: CodeableConcept | readonly Coding[] | undefined, system: LocalSystem): readonly string[] {
  const url = localSystem(system);
  return codingsOf(concept).flatMap((coding) => (coding.system === url && coding.code !== undefined ? [coding.code] : []));
}

function codingsOf(concept: CodeableConcept | readonly Coding[] | undefined): readonly Coding[] {
  if (concept === undefined) return [];
  return 'length' in concept ? concept : (concept.coding ?? []);
}

/**
 * Codings of other systems to which a ConceptMap maps a local code, in the map's order; the first is the one to write. Empty when
 * the map calls the code unmatched. Throws when the map does not have it.
 */
function mapped(conceptMapId: string, code: string): readonly Coding[] {
  const groups = conceptMap(conceptMapId).group ?? [];
  const known = groups.some((group) => group.element.some((element) => element.code === code && element.target !== undefined));
  if (!known) throw new Error(`The concept map ${conceptMapId} has nothing for ${code}`);
  return groups.flatMap((group) =>
    group.element
      .filter((element) => element.code === code)
      .flatMap((element) => element.target ?? [])
      .filter(({ equivalence }) => equivalence !== 'unmatched')
      .map((target): Coding => ({
        ...(group.target === undefined ? {} : { system: group.target }),
        ...(target.code === undefined ? {} : { code: target.code }),
        ...(target.display === undefined ? {} : { display: target.display }),
      })),
  );
}

/** LOINC codings of each vital sign. */
export const VITAL_CODES: Readonly<Record<VitalCode, readonly Coding[]>> = {
  systolic: mapped('kap-vital-codes', 'systolic'),
  diastolic: mapped('kap-vital-codes', 'diastolic'),
  'heart-rate': mapped('kap-vital-codes', 'heart-rate'),
  'respiratory-rate': mapped('kap-vital-codes', 'respiratory-rate'),
  'oxygen-saturation': mapped('kap-vital-codes', 'oxygen-saturation'),
  'blood-pressure': mapped('kap-vital-codes', 'blood-pressure'),
  weight: mapped('kap-vital-codes', 'weight'),
};

/** SNOMED CT and HL7 v3 codings of each route. */
export const ROUTE_CODES: Readonly<Record<RouteCode, readonly Coding[]>> = {
  sublingual: mapped('kap-route-codes', 'sublingual'),
  intramuscular: mapped('kap-route-codes', 'intramuscular'),
  intravenous: mapped('kap-route-codes', 'intravenous'),
  intranasal: mapped('kap-route-codes', 'intranasal'),
  oral: mapped('kap-route-codes', 'oral'),
};

/** LOINC codings of each score; empty where the concept map says that there is none. */
export const SCORE_CODES: Readonly<Record<ScoreCode, readonly Coding[]>> = {
  'phq-9-total': mapped('kap-score-codes', 'phq-9-total'),
  'phq-9-item-9': mapped('kap-score-codes', 'phq-9-item-9'),
  'c-ssrs-risk': mapped('kap-score-codes', 'c-ssrs-risk'),
  'phq-2-total': mapped('kap-score-codes', 'phq-2-total'),
  'gad-7-total': mapped('kap-score-codes', 'gad-7-total'),
  'pcl-5-total': mapped('kap-score-codes', 'pcl-5-total'),
  'audit-c-total': mapped('kap-score-codes', 'audit-c-total'),
  'dast-10-total': mapped('kap-score-codes', 'dast-10-total'),
  'mdq-total': mapped('kap-score-codes', 'mdq-total'),
  'madrs-total': mapped('kap-score-codes', 'madrs-total'),
  'cadss-6-total': mapped('kap-score-codes', 'cadss-6-total'),
  'meq-30-total': mapped('kap-score-codes', 'meq-30-total'),
  'dissociation-rating': mapped('kap-score-codes', 'dissociation-rating'),
};

const consentCodings = mapped('kap-consent-codes', 'consent');

/** Scope and category of the Consent that records informed consent. */
export const CONSENT_CODES = {
  treatment: bySystem(consentCodings, SYSTEMS.consentScope),
  treatmentCategory: bySystem(consentCodings, SYSTEMS.loinc),
} as const;

function bySystem(codings: readonly Coding[], system: string): Coding {
  const found = codings.find((coding) => coding.system === system);
  if (found === undefined) throw new Error(`No coding of ${system} in the concept map`);
  return found;
}

/** The URL of a profile of ours, for `meta.profile`. Throws for an unknown id. */
export function profile(id: string): string {
  return structureDefinition(id).url;
}

/** The URL of an extension of ours. Throws for an unknown id. */
export function extension(id: string): string {
  return structureDefinition(id).url;
}
