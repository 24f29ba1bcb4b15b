import type { CodeableConcept, Condition } from '@medplum/fhirtypes';
import { matchConcept } from '../../terminology/match.ts';
import { SYSTEMS } from '../../terminology/systems.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { nameOf } from '../chart/medication-concepts.ts';
import type { Evidence } from '../decision.ts';
import { type CodedRule, codedRules } from './coded-rules.ts';
import { createMemo } from '../memo.ts';
import type { Hit } from './hit.ts';
import { conditionPresence } from './presence.ts';
import { isUnasked, ruleCodesOf } from './rule-codings.ts';

/** What was found last in a problem list, as long as the list: findings and the pregnancy gate ask for the same moment. */
const latest = createMemo<Chart['conditions'], { readonly now: string; readonly hits: readonly Hit[] }>();

/**
 * Problem-list entries that a rule of kind condition knows; past ones only for rules that count history. An entry without a code
 * that the rules can read is `condition-not-checked`, never "no contraindication".
 */
export function conditionHits({ conditions }: Pick<Chart, 'conditions'>, now: string): readonly Hit[] {
  const known = latest.get(conditions);
  if (known?.now === now) return known.hits;
  const hits = conditions.flatMap((entry) => hitsOf(entry, now));
  latest.set(conditions, { now, hits });
  return hits;
}

function hitsOf(entry: Entry<Condition>, now: string): readonly Hit[] {
  const presence = conditionPresence(entry.resource, now);
  if (presence === 'none') return [];
  const isPast = presence === 'past';
  const isUnread = !isPast && !isCoded(entry.resource.code);
  // An intracerebral haemorrhage still counts when it is over, a pregnancy does not: the rule says which.
  const rules = isUnread ? [] : rulesFor(entry.resource.code, isPast ? COUNTING_HISTORY : ALL);
  const isUnchecked = isUnread || (!isPast && isUnasked(entry.resource));
  if (rules.length === 0 && !isUnchecked) return [];
  const evidence = conditionEvidence(entry, isPast);
  const found = rules.map(({ id, match }): Hit => ({
    rule: id,
    certainty: presence === 'possible' ? 'possible' : match,
    evidence,
  }));
  return isUnchecked ? [...found, { rule: 'condition-not-checked', certainty: 'possible', evidence }] : found;
}

const ALL = codedRules('condition');
const COUNTING_HISTORY = ALL.filter(({ historyCounts }) => historyCounts);

function rulesFor(code: CodeableConcept | undefined, rules: readonly CodedRule[]) {
  return rules.flatMap(({ id, valueSet }) => {
    const match = matchConcept(code, valueSet);
    return match === undefined ? [] : [{ id, match }];
  });
}

function isCoded(concept: CodeableConcept | undefined): boolean {
  const readable: readonly (string | undefined)[] = [SYSTEMS.snomed, SYSTEMS.icd10cm];
  return concept?.coding?.some(({ system, code }) => code !== undefined && readable.includes(system)) === true;
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
