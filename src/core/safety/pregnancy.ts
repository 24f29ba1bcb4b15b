import type { Chart } from '../chart/chart.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { instantMs } from '../time.ts';
import { conditionHits } from './condition-hits.ts';
import { daysSince } from './days-since.ts';
import { gather, type Judgement } from './judgement.ts';
import { observationHits } from './observation-hits.ts';
import { type CodedAnswer, negativeTestDate, pregnancyAnswers } from './pregnancy-answers.ts';

/**
 * Line 8 of the gate: pregnancy status known where it applies, breastfeeding asked.
 * `not-applicable` and `no` are answers; `unknown`, unanswered and a missing or stale test are unknown; pregnancy or
 * breastfeeding anywhere in the chart holds, whatever the form says.
 * @param firstDoseAt - when the course's first dose was given; the test belongs to it (clinical basis 2.7), later doses only ask again
 * @param askedSince - instant; an answer from before it is not today's. Undefined: any completed answer counts
 */
export function judgePregnancy({
  protocol,
  chart,
  now,
  firstDoseAt,
  askedSince,
}: {
  readonly protocol: Protocol;
  readonly chart: Chart;
  readonly now: string;
  readonly firstDoseAt?: string | undefined;
  readonly askedSince?: string | undefined;
}): Judgement {
  const recorded = [...conditionHits(chart, now), ...observationHits(chart, now)].filter(
    ({ rule }) => rule === 'pregnancy' || rule === 'lactation',
  );
  const { pregnancy, lactation } = pregnancyAnswers(chart, now);
  return gather([
    ...recorded.map(({ evidence }): Judgement => ({
      decision: 'hold',
      reasons: [`On record: ${evidence.text}.`],
      evidence: [evidence],
    })),
    judgeAsked(pregnancy, 'Pregnancy status', askedSince) ?? judgeStatus({ protocol, chart, now, firstDoseAt }, pregnancy),
    judgeAsked(lactation, 'Breastfeeding', askedSince) ?? judgeLactation(lactation),
  ]);
}

/** Why there is no answer to judge, or undefined when there is one. */
function judgeAsked(answer: CodedAnswer | undefined, words: string, askedSince: string | undefined): Judgement | undefined {
  if (answer === undefined) return { decision: 'unknown', reasons: [`${words} is not recorded.`], evidence: [] };
  const stale =
    askedSince !== undefined && !((instantMs(answer.authored) ?? Number.NaN) >= (instantMs(askedSince) ?? Number.NaN));
  const grave = answer.code === 'pregnant' || answer.code === 'yes';
  return stale && !grave
    ? {
        decision: 'unknown',
        reasons: [`${words} was last asked ${answer.authored.slice(0, 10)}; ask again before the dose.`],
        evidence: [answer.evidence],
      }
    : undefined;
}

function judgeStatus(
  context: { readonly protocol: Protocol; readonly chart: Chart; readonly now: string; readonly firstDoseAt: string | undefined },
  answer: CodedAnswer | undefined,
): Judgement {
  const evidence = answer === undefined ? [] : [answer.evidence];
  switch (answer?.code) {
    case 'pregnant':
      return { decision: 'hold', reasons: ['The patient is pregnant.'], evidence };
    case 'not-applicable':
      return { decision: 'proceed', reasons: ['Pregnancy does not apply.'], evidence };
    case 'not-pregnant':
      return { ...judgeTest(context), evidence };
    default:
      return { decision: 'unknown', reasons: ['Pregnancy status was asked and is not known.'], evidence };
  }
}

/** The test is for the first dose: taken shortly before it, or at any time since. */
function judgeTest({
  protocol,
  chart,
  now,
  firstDoseAt,
}: {
  readonly protocol: Protocol;
  readonly chart: Chart;
  readonly now: string;
  readonly firstDoseAt: string | undefined;
}): Pick<Judgement, 'decision' | 'reasons'> {
  const limit = protocol.pregnancyTestFreshDays.value;
  const date = negativeTestDate(chart, now);
  const days = daysSince(date, firstDoseAt ?? now);
  if (date === undefined || days === undefined)
    return { decision: 'unknown', reasons: ['Not pregnant by word only: no pregnancy test is recorded.'] };
  return days <= limit
    ? { decision: 'proceed', reasons: [`Not pregnant, test of ${date}.`] }
    : {
        decision: 'unknown',
        reasons: [`The pregnancy test of ${date} is older than ${String(limit)} days before the first dose.`],
      };
}

function judgeLactation(answer: CodedAnswer | undefined): Judgement {
  const evidence = answer === undefined ? [] : [answer.evidence];
  switch (answer?.code) {
    case 'yes':
      return { decision: 'hold', reasons: ['The patient is breastfeeding.'], evidence };
    case 'no':
    case 'not-applicable':
      return {
        decision: 'proceed',
        reasons: [answer.code === 'no' ? 'Not breastfeeding.' : 'Breastfeeding does not apply.'],
        evidence,
      };
    default:
      return { decision: 'unknown', reasons: ['Breastfeeding was asked and is not known.'], evidence };
  }
}
