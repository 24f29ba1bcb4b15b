import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { type RuleDefinition, RULES } from '../../terminology/rules.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { answeredForms, answeredItems, booleanAnswer, responsesTo } from '../chart/responses.ts';
import type { Evidence } from '../decision.ts';
import type { Hit } from './hit.ts';
import { pregnancyAnswers } from './pregnancy-answers.ts';

/** Prefix of the items that ask for a rule; the rest of the linkId is the rule. */
const ITEM_PREFIX = 'finding.';

/** What people answered: a `finding.<rule>` item with yes, pregnant, breastfeeding. Unanswered is not no. */
export function answerHits(chart: Chart, now: string): readonly Hit[] {
  const asked = answeredForms(chart).flatMap((form) => {
    const responses = responsesTo(chart, form, now);
    // Most forms ask for no rule, and none asks for all: only what was answered is looked at.
    const answered = new Set(responses.flatMap(({ resource }) => answeredItems(resource, ITEM_PREFIX)));
    if (answered.size === 0) return [];
    return RULES.filter(({ id }) => answered.has(`${ITEM_PREFIX}${id}`)).flatMap((rule) => yesTo(responses, rule));
  });
  return [...asked, ...pregnancyHits(chart, now)];
}

/** The newest answer of one form to one item; a form that leaves the item out does not take back an earlier yes. */
function yesTo(responses: readonly Entry<QuestionnaireResponse>[], { id: rule, title }: RuleDefinition): readonly Hit[] {
  const linkId = `${ITEM_PREFIX}${rule}`;
  const answered = responses.filter(({ resource }) => booleanAnswer(resource, linkId) !== undefined);
  const latest = answered.at(-1);
  // Two forms of one instant that contradict each other: the yes counts.
  const said = answered.filter(({ resource }) => resource.authored === latest?.resource.authored);
  return said
    .filter(({ resource }) => booleanAnswer(resource, linkId) === true)
    .map(({ reference, resource }) => ({
      rule,
      certainty: 'coded',
      evidence: answerEvidence(reference, `Answered yes: ${title}`, resource.authored),
    }));
}

function pregnancyHits(chart: Chart, now: string): readonly Hit[] {
  const { pregnancy, lactation } = pregnancyAnswers(chart, now);
  const hits: Hit[] = [];
  if (pregnancy?.code === 'pregnant') hits.push({ rule: 'pregnancy', certainty: 'coded', evidence: pregnancy.evidence });
  if (lactation?.code === 'yes') hits.push({ rule: 'lactation', certainty: 'coded', evidence: lactation.evidence });
  return hits;
}

function answerEvidence(reference: string, text: string, at: string | undefined): Evidence {
  return { reference, text, ...(at === undefined ? {} : { at }) };
}
