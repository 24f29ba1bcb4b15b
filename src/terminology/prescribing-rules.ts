import type { CodeSystemConcept } from '@medplum/fhirtypes';
import { codeSystem } from './artifacts.ts';

/** What a rule limits; `note` and `elements` are for people to read. */
export const RULE_TOPICS = [
  'refills',
  'validity',
  'elements',
  'telehealth',
  'in-person',
  'refills-of-long-supply',
  'long-supply',
  'early-refill',
  'refill-days',
  'note',
] as const;
export type RuleTopic = (typeof RULE_TOPICS)[number];

/** One limit of the law on a prescription of a Schedule III drug, with the days between which it holds. */
export interface PrescribingRule {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** `US`, or a state such as `US-NY`. */
  readonly jurisdiction: string;
  readonly topic: RuleTopic;
  /** FHIR dates, both inclusive; undefined = open. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly limit: number | undefined;
  /** UCUM code of the limit. */
  readonly unit: string | undefined;
  readonly source: { readonly citation: string; readonly grade: 'A' | 'B' | 'C' | 'D' | 'M'; readonly weak: boolean };
}

const GRADES = ['A', 'B', 'C', 'D', 'M'] as const;

function readRule(concept: CodeSystemConcept): PrescribingRule {
  const property = (code: string) => concept.property?.find((one) => one.code === code);
  const topic = RULE_TOPICS.find((one) => one === property('topic')?.valueCode);
  const grade = GRADES.find((one) => one === property('grade')?.valueCode);
  const citation = property('source')?.valueString;
  const jurisdiction = property('jurisdiction')?.valueCode;
  if (topic === undefined || grade === undefined || citation === undefined || jurisdiction === undefined)
    throw new Error(`kap-prescribing-rule ${concept.code} lacks a topic, a jurisdiction or a source`);
  return {
    id: concept.code,
    title: concept.display ?? concept.code,
    text: concept.definition ?? concept.display ?? concept.code,
    jurisdiction,
    topic,
    from: property('effective-from')?.valueDateTime,
    to: property('effective-to')?.valueDateTime,
    limit: property('limit')?.valueDecimal,
    unit: property('unit')?.valueCode,
    source: { citation, grade, weak: grade === 'D' || grade === 'M' },
  };
}

/** The federal and state rules of this release, in the order of the code system. */
export const PRESCRIBING_RULES: readonly PrescribingRule[] = (codeSystem('kap-prescribing-rule').concept ?? []).map(readRule);

/** The rules that hold in a state on a day: the federal ones and its own. */
export function rulesOn(
  day: string,
  jurisdiction: string | undefined,
  rules: readonly PrescribingRule[] = PRESCRIBING_RULES,
): readonly PrescribingRule[] {
  const date = day.slice(0, 10);
  return rules
    .filter((rule) => rule.jurisdiction === 'US' || rule.jurisdiction === jurisdiction)
    .filter(({ from, to }) => (from === undefined || from <= date) && (to === undefined || date <= to));
}
