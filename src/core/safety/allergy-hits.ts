import type { AllergyIntolerance, CodeableConcept } from '@medplum/fhirtypes';
import { matchConcept } from '../../terminology/match.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import type { Evidence } from '../decision.ts';
import { codedRules } from './coded-rules.ts';
import { named } from './condition-hits.ts';
import type { Hit } from './hit.ts';
import { allergyPresence } from './presence.ts';

/** Active allergies and intolerances to what a rule of kind allergy knows, by code or by the substance of a reaction. */
export function allergyHits(chart: Chart): readonly Hit[] {
  return chart.allergies.flatMap((entry) => {
    const presence = allergyPresence(entry.resource);
    if (presence === 'none' || presence === 'past') return [];
    return codedRules('allergy').flatMap(({ id, valueSet }): readonly Hit[] => {
      const matches = substancesOf(entry.resource).map((substance) => matchConcept(substance, valueSet));
      if (matches.every((match) => match === undefined)) return [];
      const coded = presence === 'present' && matches.includes('coded');
      return [{ rule: id, certainty: coded ? 'coded' : 'possible', evidence: allergyEvidence(entry) }];
    });
  });
}

function substancesOf({ code, reaction }: AllergyIntolerance): readonly (CodeableConcept | undefined)[] {
  return [code, ...(reaction ?? []).map(({ substance }) => substance)];
}

function allergyEvidence({ reference, resource }: Entry<AllergyIntolerance>): Evidence {
  const at = resource.onsetDateTime ?? resource.onsetPeriod?.start;
  return { reference, text: `Allergy or intolerance: ${named(resource.code, 'substance')}`, ...(at === undefined ? {} : { at }) };
}
