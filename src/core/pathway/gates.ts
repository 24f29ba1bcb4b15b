import { judgePregnancy } from '../safety/pregnancy.ts';
import { medicationReview } from '../safety/medication-review.ts';
import { judgeSuicideRisk } from '../safety/suicide-risk.ts';
import type { Judgement } from '../safety/judgement.ts';
import type { Role } from '../decision.ts';
import { HOUR_MS, instantMs, plusMs } from '../time.ts';
import type { Context } from './context.ts';
import { decideConsent, decideContraindications, decidePreparation, decideSpacing, unreadVerdicts } from './gate-course.ts';
import { decideFastingIntention, decideVitals } from './gate-day.ts';
import { decideIntakes } from './gate-intakes.ts';
import { combine, gateLine, type Verdict } from './gate-line.ts';
import { activeOrder, decideOrder } from './gate-order.ts';
import { decideRoles } from './gate-setting.ts';
import type { GateLine } from './pathway.ts';

/** An answer about pregnancy counts for the dose of its own day. A product choice, not a clinical number. */
const ASKED_HOURS = 24;

/** The twelve lines of the gate to the next dose, in order. */
export function readGates(context: Context): readonly GateLine[] {
  const order = activeOrder(context);
  return [
    gateLine('intakes', decideIntakes(context)),
    gateLine('contraindications', decideContraindications(context)),
    gateLine('consent', decideConsent(context)),
    gateLine('preparation', decidePreparation(context)),
    gateLine('order', decideOrder(context, order)),
    gateLine('spacing', decideSpacing(context)),
    gateLine('suicide-risk', decideRisk(context)),
    gateLine('pregnancy', decidePregnancy(context)),
    gateLine('interactions', decideInteractions(context)),
    gateLine('vitals', decideVitals(context, order.kind === 'one' && order.order.doseMgPerKg !== undefined)),
    gateLine('roles', decideRoles(context)),
    gateLine('fasting-intention', decideFastingIntention(context)),
  ];
}

function decideRisk({ protocol, chart, now, doses }: Context): Verdict {
  return resolvedBy(judgeSuicideRisk({ protocol, chart, now, lastDoseAt: doses.at(-1)?.at }), ['prescriber', 'therapist']);
}

function decidePregnancy(context: Context): Verdict {
  const { protocol, chart, now, doses } = context;
  // The first dose rests on the test of the medical intake; every later one asks again on its day.
  const lastDose = doses.at(-1)?.at;
  const dayAgo = plusMs(now, -ASKED_HOURS * HOUR_MS);
  const askedSince =
    lastDose === undefined ? undefined : (instantMs(lastDose) ?? 0) > (instantMs(dayAgo) ?? 0) ? lastDose : dayAgo;
  const judgement = judgePregnancy({ protocol, chart, now, firstDoseAt: doses[0]?.at, askedSince });
  return combine([resolvedBy(judgement, ['prescriber', 'therapist']), ...unreadVerdicts(context, ['conditions'])]);
}

function decideInteractions(context: Context): Verdict {
  return combine([
    resolvedBy(medicationReview(context.chart, context.now), ['prescriber']),
    ...unreadVerdicts(context, ['medications']),
  ]);
}

function resolvedBy(judgement: Judgement, roles: readonly Role[]): Verdict {
  return { ...judgement, resolvedBy: roles };
}
