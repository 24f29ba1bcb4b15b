import type { PrescribingRule } from '../../terminology/prescribing-rules.ts';
import type { Chart } from '../chart/chart.ts';
import { booleanAnswer, responsesTo } from '../chart/responses.ts';
import { referenceOf } from '../chart/references.ts';
import { canonical } from '../../terminology/artifacts.ts';
import type { Judgement } from '../safety/judgement.ts';

/**
 * Whether the law lets this patient be prescribed a controlled substance as they were evaluated: in person by a prescriber at
 * least once, or by telehealth on a day on which a rule allows that.
 * @param rules - those that hold on the day: see `rulesOn`
 * @returns hold when only telehealth is on record and no rule allows it any more; unknown when nobody said how it was
 */
export function judgeTelehealth(chart: Chart, rules: readonly PrescribingRule[], now: string): Judgement {
  const intakes = responsesTo(chart, canonical('kap-medical-intake'), now).filter(({ resource }) =>
    chart.rolesByPractitioner.get(referenceOf(resource.author) ?? '')?.includes('prescriber'),
  );
  const inPerson = intakes.findLast(({ resource }) => booleanAnswer(resource, 'in-person') === true);
  if (inPerson !== undefined) {
    const evidence = { reference: inPerson.reference, text: 'In-person evaluation', ...at(inPerson.resource.authored) };
    return { decision: 'proceed', reasons: ['A prescriber has evaluated the patient in person.'], evidence: [evidence] };
  }
  const remote = intakes.findLast(({ resource }) => booleanAnswer(resource, 'in-person') === false);
  const evidence =
    remote === undefined
      ? []
      : [{ reference: remote.reference, text: 'Evaluation by telehealth', ...at(remote.resource.authored) }];
  const allowed = rules.find(({ topic }) => topic === 'telehealth');
  if (allowed !== undefined) {
    const until = allowed.to === undefined ? '' : ` until ${allowed.to}`;
    const words =
      remote === undefined
        ? 'No in-person evaluation by a prescriber is on record'
        : 'The patient was evaluated by telehealth only';
    return {
      decision: 'proceed',
      reasons: [`${words}; federal law allows that${until} (${allowed.source.citation}).`],
      evidence,
    };
  }
  const needed = rules.find(({ topic }) => topic === 'in-person');
  const because = needed === undefined ? '' : ` (${needed.source.citation})`;
  return remote === undefined
    ? {
        decision: 'unknown',
        reasons: [`Whether a prescriber has evaluated the patient in person is not on record${because}.`],
        evidence,
      }
    : { decision: 'hold', reasons: [`At least one in-person evaluation by the prescriber is needed${because}.`], evidence };
}

function at(authored: string | undefined): { readonly at?: string } {
  return authored === undefined ? {} : { at: authored };
}
