import { CATEGORIES, type Chart } from '../chart/chart.ts';
import { unreadCategories } from '../chart/unread.ts';
import { worst } from '../decision.ts';
import { createLater } from '../memo.ts';
import type { Phase, Protocol } from '../protocol/protocol.ts';
import { findFindings } from '../safety/find-findings.ts';
import { plusMs } from '../time.ts';
import { type Context, isAnotherDosePossible, MAX_READ_AGE_HOURS, stepsOf } from './context.ts';
import { ENDED_BY_PEOPLE } from './desired-care-plan.ts';
import { dosesGiven } from './doses.ts';
import { hasDied, notEligible } from './gate-intakes.ts';
import { readGates } from './gates.ts';
import { nextActions } from './next-actions.ts';
import type { GateLine, Pathway } from './pathway.ts';
import { readScores } from './scores.ts';
import { readSession } from './session.ts';
import { readSteps } from './steps.ts';

/**
 * Where one patient stands: a pure function of the protocol, the chart and the instant. Everything that any surface says comes from it.
 * @param now - ISO instant; nothing in the chart that is dated later counts
 */
export function assess(protocol: Protocol, chart: Chart, now: string): Pathway {
  const context = readContext(protocol, chart, plusMs(now, 0) ?? now);
  const gates = readGates(context);
  const ended = endOf(context);
  const riskHold = gates.some((gate) => gate.id === 'suicide-risk' && gate.decision === 'hold');
  const steps = once(() => readSteps(context, gates));
  const session = once(() => readSession(context));
  const scores = once(() => readScores(chart, context.now));
  const next = once(() =>
    ended === undefined ? nextActions({ context, steps: steps(), gates, session: session(), riskHold }) : [],
  );
  const known = {
    protocol: { url: protocol.url, version: protocol.version, title: protocol.title },
    assessedAt: context.now,
    phase: phaseOf(context, gates),
    ended,
    gates,
    dose: worst(gates.map((gate) => gate.decision)),
    course: worst(gates.filter((gate) => gate.when === 'course').map((gate) => gate.decision)),
    findings: context.findings,
    doses: context.doses,
    dosesPlanned: { min: protocol.course.minDoses, max: protocol.course.maxDoses },
    unread: context.unread,
  };
  return withRest(known, { steps, session, scores, next });
}

/** What no card of an order shows is made when somebody asks for it. */
const withRest = createLater<Pick<Pathway, 'steps' | 'session' | 'scores' | 'next'>>('steps', 'session', 'scores', 'next');

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function readContext(protocol: Protocol, chart: Chart, now: string): Context {
  return {
    protocol,
    chart,
    now,
    findings: findFindings(protocol, chart, now),
    doses: dosesGiven(protocol, chart, now),
    unread: unreadCategories(chart, CATEGORIES, { now, maxAgeHours: MAX_READ_AGE_HOURS }),
  };
}

/** Why the course is over or may not start, in words; undefined while it goes on. */
function endOf(context: Context): string | undefined {
  const { carePlan } = context.chart;
  if (carePlan !== undefined && ENDED_BY_PEOPLE.includes(carePlan.status)) return `the care plan is ${carePlan.status}`;
  if (hasDied(context)) return 'the EHR records that the patient has died';
  const refused = notEligible(context);
  return refused === undefined ? undefined : `not eligible: ${refused.reasons.join(' ')}`;
}

function phaseOf(context: Context, gates: readonly GateLine[]): Phase {
  const { protocol, chart, doses } = context;
  if (chart.carePlan !== undefined && ENDED_BY_PEOPLE.includes(chart.carePlan.status)) return 'ended';
  const last = doses.at(-1);
  if (last !== undefined) {
    const integrated = last.integrations >= protocol.integration.perDose.value;
    if (doses.length < protocol.course.maxDoses || !integrated) return 'dosing';
    return isAnotherDosePossible(context) ? 'maintenance' : 'ended';
  }
  const proceeds = (id: GateLine['id']): boolean => gates.some((gate) => gate.id === id && gate.decision === 'proceed');
  if (!proceeds('intakes') || !proceeds('contraindications') || !proceeds('consent')) return 'intake';
  return stepsOf(protocol, 'preparation').length > 0 && !proceeds('preparation') ? 'preparation' : 'dosing';
}
