import type { ClinicalImpression, QuestionnaireResponse } from '@medplum/fhirtypes';
import { canonical } from '../../terminology/artifacts.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { responsesTo } from '../chart/responses.ts';
import { referenceOf } from '../chart/references.ts';
import type { Evidence, Role } from '../decision.ts';
import { scoreCssrs } from '../instruments/c-ssrs.ts';
import { scorePhq9 } from '../instruments/phq-9.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { DAY_MS, instantMs } from '../time.ts';
import { type RiskSign, riskSigns } from './risk-signs.ts';
import { clearanceDate, clearanceEvidence, clearancesOf, covers, givenBy } from './clearance.ts';
import { gather, type Judgement } from './judgement.ts';

const LEVELS = ['none', 'low', 'moderate', 'high'] as const;
type Level = (typeof LEVELS)[number];
type Response = Entry<QuestionnaireResponse>;

interface RiskContext {
  readonly protocol: Protocol;
  readonly chart: Chart;
  readonly now: string;
  /** When the last dose was given; the screen must be newer (before every dose). */
  readonly lastDoseAt?: string | undefined;
}

/**
 * Line 7 of the gate: the C-SSRS screen complete, fresh and not high, the PHQ-9 fresh, and item 9 followed up.
 * A level above the protocol's ceiling needs a prescriber's and a therapist's risk review of that screen, by two people; high
 * never goes on. Item 9 of 1 or more, and a yes to suicidal thoughts at a check-in or at discharge, need a screen at or after
 * them and a clinician's review: a low screen alone does not reassure (clinical basis 3.1, 3.4).
 */
export function judgeSuicideRisk(context: RiskContext): Judgement {
  const screens = responsesTo(context.chart, canonical('kap-c-ssrs-screen'), context.now);
  const moods = responsesTo(context.chart, canonical('kap-phq-9'), context.now);
  const screen = screens.at(-1);
  const signs = riskSigns(context.chart, context.now).flatMap((sign) => judgeSign(context, sign, screen));
  return gather([judgeScreen(context, screen), ...signs, judgeMood(context, moods.at(-1))]);
}

function judgeScreen(context: RiskContext, screen: Response | undefined): Judgement {
  if (screen === undefined) return unknown('No C-SSRS screen is recorded.');
  const { complete, level } = scoreCssrs(screen.resource);
  const evidence = [responseEvidence(screen, `C-SSRS screen: ${level ?? 'no level'}`)];
  // Checked before completeness and age: what was said is not unsaid by what was left out, or by waiting.
  if (level === 'high')
    return {
      decision: 'hold',
      reasons: ['Suicide risk is high: no dose; contact the patient the same day, safety plan.'],
      evidence,
    };
  if (!complete || level === undefined) return { decision: 'unknown', reasons: ['The C-SSRS screen is incomplete.'], evidence };
  const stale = staleReason(context, screen, { words: 'C-SSRS screen', form: 'kap-c-ssrs-screen' });
  if (stale !== undefined) return { decision: 'unknown', reasons: [stale], evidence };
  return judgeLevel(context, screen, { level, evidence });
}

function judgeLevel(
  context: RiskContext,
  screen: Response,
  { level, evidence }: { readonly level: Level; readonly evidence: readonly Evidence[] },
): Judgement {
  const ceiling = context.protocol.suicideRisk.ceiling.value;
  if (LEVELS.indexOf(level) <= LEVELS.indexOf(ceiling))
    return { decision: 'proceed', reasons: [`Suicide risk by C-SSRS: ${level}.`], evidence };
  const limit = context.protocol.suicideRisk.limit.value;
  if (LEVELS.indexOf(level) > LEVELS.indexOf(limit)) {
    const reasons = [
      `Suicide risk by C-SSRS is ${level}; this protocol gives no dose above ${limit}, with or without signatures.`,
    ];
    return { decision: 'hold', reasons, evidence };
  }
  const reviews = reviewsOf(context, [screen]);
  const signed = reviews.some(
    (one) =>
      isBy(one, 'prescriber', context) &&
      reviews.some((other) => isBy(other, 'therapist', context) && assessor(one) !== assessor(other)),
  );
  return signed
    ? {
        decision: 'proceed',
        reasons: [`Suicide risk by C-SSRS: ${level}, reviewed by a prescriber and a therapist.`],
        evidence: [...evidence, ...reviews.map(reviewEvidence)],
      }
    : {
        decision: 'hold',
        reasons: [
          `Suicide risk by C-SSRS is ${level}, above the protocol's ${ceiling}: a prescriber and a therapist must both review it.`,
        ],
        evidence,
      };
}

/** The newest PHQ-9: there, item 9 answered, fresh. What item 9 says is one of the signs. */
function judgeMood(context: RiskContext, latest: Response | undefined): Judgement {
  if (latest === undefined) return unknown('No PHQ-9 is recorded, so item 9 is not known.');
  const item9 = scorePhq9(latest.resource).item9;
  const evidence = [responseEvidence(latest, `PHQ-9 item 9: ${item9 === undefined ? 'not answered' : String(item9)}`)];
  if (item9 === undefined) return { decision: 'unknown', reasons: ['Item 9 of the PHQ-9 is not answered.'], evidence };
  const stale = staleReason(context, latest, { words: 'PHQ-9', form: 'kap-phq-9' });
  return stale === undefined
    ? { decision: 'proceed', reasons: [`PHQ-9 item 9: ${String(item9)}.`], evidence }
    : { decision: 'unknown', reasons: [stale], evidence };
}

/** A sign needs a screen at or after it; one that its form has not taken back since needs a clinician's review of both too. */
function judgeSign(context: RiskContext, sign: RiskSign, screen: Response | undefined): readonly Judgement[] {
  const { response, words, isCurrent } = sign;
  if (screen === undefined || !isSince(screen, response)) return [needsScreen(sign)];
  if (!isCurrent) return [];
  const evidence = [responseEvidence(response, words), responseEvidence(screen, 'C-SSRS screen')];
  const reviews = reviewsOf(context, [response, screen]).filter(
    (review) => isBy(review, 'prescriber', context) || isBy(review, 'therapist', context),
  );
  if (reviews.length === 0)
    return [{ decision: 'hold', reasons: [`${words}: a clinician must review the risk on the C-SSRS screen.`], evidence }];
  const reasons = [`${words}; screened and reviewed by a clinician.`];
  return [{ decision: 'proceed', reasons, evidence: [...evidence, ...reviews.map(reviewEvidence)] }];
}

function needsScreen({ response, words }: RiskSign): Judgement {
  const evidence = [responseEvidence(response, words)];
  return { decision: 'hold', reasons: [`${words}: a C-SSRS screen is needed now. Show the 988 crisis line.`], evidence };
}

/** Why a result does not count for the next dose, or undefined when it does. */
function staleReason(
  { protocol, now, lastDoseAt }: RiskContext,
  { resource }: Response,
  { words, form }: { readonly words: string; readonly form: string },
): string | undefined {
  const authoredMs = instantMs(resource.authored) ?? Number.NaN;
  const lastDoseMs = instantMs(lastDoseAt);
  if (lastDoseMs !== undefined && !(authoredMs > lastDoseMs))
    return `The ${words} is from before the last dose; it is due before every dose.`;
  const limit = protocol.steps.find(({ forms, freshDays }) => freshDays !== undefined && forms.includes(canonical(form)))
    ?.freshDays?.value;
  const ageDays = ((instantMs(now) ?? Number.NaN) - authoredMs) / DAY_MS;
  return limit === undefined || ageDays <= limit ? undefined : `The ${words} is older than ${String(limit)} days.`;
}

function isSince(screen: Response | undefined, mood: Response): boolean {
  return (instantMs(screen?.resource.authored) ?? Number.NaN) >= (instantMs(mood.resource.authored) ?? Number.NaN);
}

/** Risk reviews made on these answers: not before the newest of them, and naming all of them. */
function reviewsOf({ chart, now }: RiskContext, responses: readonly Response[]): readonly Entry<ClinicalImpression>[] {
  const sinceMs = Math.max(...responses.map(({ resource }) => instantMs(resource.authored) ?? Number.POSITIVE_INFINITY));
  return clearancesOf(chart, 'risk-review', now).filter(
    ({ resource }) =>
      (instantMs(clearanceDate(resource)) ?? Number.NaN) >= sinceMs &&
      covers(
        resource,
        responses.map(({ reference }) => reference),
      ),
  );
}

function isBy({ resource }: Entry<ClinicalImpression>, role: Role, { chart }: RiskContext): boolean {
  return givenBy(resource, role, chart);
}

function assessor({ resource }: Entry<ClinicalImpression>): string | undefined {
  return referenceOf(resource.assessor);
}

function reviewEvidence(review: Entry<ClinicalImpression>): Evidence {
  return clearanceEvidence(review, 'Risk review');
}

function responseEvidence({ reference, resource }: Response, text: string): Evidence {
  return { reference, text, ...(resource.authored === undefined ? {} : { at: resource.authored }) };
}

function unknown(reason: string): Judgement {
  return { decision: 'unknown', reasons: [reason], evidence: [] };
}
