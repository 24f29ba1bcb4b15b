import type { CodeableConcept, Condition } from '@medplum/fhirtypes';
import { matchConcept } from '../../terminology/match.ts';
import { SYSTEMS } from '../../terminology/systems.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { nameOf } from '../chart/medication-concepts.ts';
import type { Evidence } from '../decision.ts';
import { type CodedRule, codedRules } from './coded-rules.ts';
import type { Hit } from './hit.ts';
import { conditionPresence } from './presence.ts';
import { isUnasked, ruleCodesOf } from './rule-codings.ts';

/**
 * Problem-list entries that a rule of kind condition knows; past ones only for rules that count history. An entry without a code
 * that the rules can read is `condition-not-checked`, never "no contraindication".
 */
export function conditionHits(chart: Chart, now: string): readonly Hit[] {
  return chart.conditions.flatMap((entry) => {
    const presence = conditionPresence(entry.resource, now);
    if (presence === 'none') return [];
    const evidence = conditionEvidence(entry, presence === 'past');
    const unchecked: Hit = { rule: 'condition-not-checked', certainty: 'possible', evidence };
    if (presence !== 'past' && !isCoded(entry.resource.code)) return [unchecked];
    const found = conditionRules(presence === 'past').flatMap(({ id, valueSet }): readonly Hit[] => {
      const match = matchConcept(entry.resource.code, valueSet);
      if (match === undefined) return [];
      return [{ rule: id, certainty: presence === 'possible' ? 'possible' : match, evidence }];
    });
    return presence !== 'past' && isUnasked(entry.resource) ? [...found, unchecked] : found;
  });
}

function isCoded(concept: CodeableConcept | undefined): boolean {
  const readable: readonly (string | undefined)[] = [SYSTEMS.snomed, SYSTEMS.icd10cm];
  return concept?.coding?.some(({ system, code }) => code !== undefined && readable.includes(system)) === true;
}

function conditionRules(past: boolean): readonly CodedRule[] {
  // An intracerebral haemorrhage still counts when it is over, a pregnancy does not: the rule says which.
  return codedRules('condition').filter((rule) => !past || rule.historyCounts);
}

function conditionEvidence({ reference, resource }: Entry<Condition>, past: boolean): Evidence {
  const at = resource.onsetDateTime ?? resource.onsetPeriod?.start;
  const remarks = [...(past ? ['past'] : []), ...remarksOn(resource)];
  const name = named(resource.code, 'Condition');
  const text = remarks.length === 0 ? name : `${name} (${remarks.join(', ')})`;
  return { reference, text, ...(at === undefined ? {} : { at }) };
}

function remarksOn(condition: Condition): readonly string[] {
  if (isUnasked(condition)) return ['the terminology server could not be asked'];
  return ruleCodesOf(condition).length === 0 ? [] : ["by the clinic's terminology server"];
}

/** A concept's name, or the given word when it says nothing. */
export function named(concept: CodeableConcept | undefined, otherwise: string): string {
  return nameOf(concept) ?? `${otherwise} without a name`;
}
