import type { CodeableConcept, Condition } from '@medplum/fhirtypes';
import { matchConcept } from '../../terminology/match.ts';
import { RULES, type RuleDefinition } from '../../terminology/rules.ts';
import { SYSTEMS } from '../../terminology/systems.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { nameOf } from '../chart/medication-concepts.ts';
import type { Evidence } from '../decision.ts';
import type { Hit } from './hit.ts';
import { conditionPresence } from './presence.ts';

/**
 * Problem-list entries that a rule of kind condition knows; past ones only for rules that count history. An entry without a code
 * that the rules can read is `condition-not-checked`, never "no contraindication".
 */
export function conditionHits(chart: Chart, now: string): readonly Hit[] {
  return chart.conditions.flatMap((entry) => {
    const presence = conditionPresence(entry.resource, now);
    if (presence === 'none') return [];
    if (presence !== 'past' && !isCoded(entry.resource.code))
      return [{ rule: 'condition-not-checked', certainty: 'possible', evidence: conditionEvidence(entry, false) }];
    return conditionRules(presence === 'past').flatMap(({ id, valueSet }): readonly Hit[] => {
      const match = matchConcept(entry.resource.code, valueSet);
      if (match === undefined) return [];
      const certainty = presence === 'possible' ? 'possible' : match;
      return [{ rule: id, certainty, evidence: conditionEvidence(entry, presence === 'past') }];
    });
  });
}

function isCoded(concept: CodeableConcept | undefined): boolean {
  const readable: readonly (string | undefined)[] = [SYSTEMS.snomed, SYSTEMS.icd10cm];
  return concept?.coding?.some(({ system, code }) => code !== undefined && readable.includes(system)) === true;
}

type CodedRule = RuleDefinition & { readonly valueSet: string };

/** Rules of one kind that a value set decides. */
export function codedRules(kind: RuleDefinition['kind']): readonly CodedRule[] {
  return RULES.filter((rule): rule is CodedRule => rule.kind === kind && rule.valueSet !== undefined);
}

function conditionRules(past: boolean): readonly CodedRule[] {
  // An intracerebral haemorrhage still counts when it is over, a pregnancy does not: the rule says which.
  return codedRules('condition').filter((rule) => !past || rule.historyCounts);
}

function conditionEvidence({ reference, resource }: Entry<Condition>, past: boolean): Evidence {
  const at = resource.onsetDateTime ?? resource.onsetPeriod?.start;
  return { reference, text: `${named(resource.code, 'Condition')}${past ? ' (past)' : ''}`, ...(at === undefined ? {} : { at }) };
}

/** A concept's name, or the given word when it says nothing. */
export function named(concept: CodeableConcept | undefined, otherwise: string): string {
  return nameOf(concept) ?? `${otherwise} without a name`;
}
