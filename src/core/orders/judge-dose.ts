import type { Chart } from '../chart/chart.ts';
import type { Dose } from '../pathway/pathway.ts';
import type { Protocol, Route, RouteRule } from '../protocol/protocol.ts';
import { gather, type Judgement } from '../safety/judgement.ts';
import { latestWeightKg } from '../safety/vitals.ts';
import type { KetamineOrder } from './read-order.ts';

/** Relative slack of comparisons, so that 0.1 + 0.2 mg does not cross a limit of 0.3 mg. */
const SLACK = 1e-9;

/** One dose in both units; mg/kg only when a fresh weight is known. */
interface Amount {
  readonly mg: number | undefined;
  readonly mgPerKg: number | undefined;
}

/**
 * Whether the amount of one dose of an order is one that the protocol allows next. Every limit is inclusive.
 * Route offered; ceiling; for the first dose by this route the start dose and its cap, since a route change restarts
 * titration; later at most `stepFraction` above the last one. What goes by weight needs a fresh weight.
 * @param doses - given so far, oldest first
 * @returns unknown when the order, the weight or the last dose leaves it open; the status of the order is not judged here
 */
export function judgeDose({
  protocol,
  order,
  chart,
  doses,
  now,
}: {
  readonly protocol: Protocol;
  readonly order: KetamineOrder;
  readonly chart: Chart;
  readonly doses: readonly Dose[];
  readonly now: string;
}): Judgement {
  if (order.route === undefined) return unknown('The route of the order is not known.');
  const rule = protocol.routes.find(({ route }) => route === order.route);
  if (rule === undefined) return hold(refusedRoute(protocol, order.route));
  if (order.doseMg === undefined && order.doseMgPerKg === undefined)
    return unknown('The dose of the order is not known in mg or mg/kg.');
  const amount = amountOf(order, latestWeightKg(chart, now, protocol.weightFreshDays.value));
  return gather([judgeKind(order, rule), judgeCeiling(rule, amount), ...judgeTitration(rule, amount, doses)]);
}

/** Why a route is not offered, where the protocol says it. */
function refusedRoute({ withheldRoutes }: Protocol, route: Route): string {
  const withheld = withheldRoutes.find((candidate) => candidate.route === route);
  const why = withheld === undefined ? '' : ` (${withheld.offeredSource.citation})`;
  return `The protocol does not offer the ${route} route${why}.`;
}

function amountOf({ doseMg, doseMgPerKg }: KetamineOrder, weightKg: number | undefined): Amount {
  if (weightKg === undefined) return { mg: doseMg, mgPerKg: doseMgPerKg };
  return {
    mg: doseMg ?? (doseMgPerKg === undefined ? undefined : doseMgPerKg * weightKg),
    mgPerKg: doseMgPerKg ?? (doseMg === undefined ? undefined : doseMg / weightKg),
  };
}

function judgeKind({ kind }: KetamineOrder, rule: RouteRule): Judgement {
  if (kind === undefined) return unknown('Whether the order is a prescription or for the clinic is not known.');
  const wanted = rule.orderKind === 'prescription' ? 'an outpatient prescription' : 'an order to give in the clinic';
  return kind === rule.orderKind
    ? proceed(`The ${rule.route} route goes by ${wanted}.`)
    : hold(`The ${rule.route} route needs ${wanted}.`);
}

function judgeCeiling(rule: RouteRule, amount: Amount): Judgement {
  const value = inUnit(rule, amount);
  if (value === undefined) return noWeight();
  return isAtMost(value, rule.ceiling.value)
    ? proceed(`${say(value)} ${rule.unit} is within the ceiling of ${say(rule.ceiling.value)} ${rule.unit}.`)
    : hold(
        `${say(value)} ${rule.unit} is above the ceiling of ${say(rule.ceiling.value)} ${rule.unit} for the ${rule.route} route.`,
      );
}

function judgeTitration(rule: RouteRule, amount: Amount, doses: readonly Dose[]): readonly Judgement[] {
  const last = doses.at(-1);
  if (last === undefined) return judgeFirst(rule, amount, 'first dose');
  if (last.route === undefined) return [unknown('The route of the last dose is not recorded, so titration is not known.')];
  return last.route === rule.route
    ? [judgeStep(rule, amount, last)]
    : judgeFirst(rule, amount, `first dose after a change from the ${last.route} route`);
}

function judgeFirst(rule: RouteRule, amount: Amount, words: string): readonly Judgement[] {
  const value = inUnit(rule, amount);
  if (value === undefined) return [noWeight()];
  const start = isAtMost(value, rule.start.value)
    ? proceed(`${say(value)} ${rule.unit} is within the start dose of ${say(rule.start.value)} ${rule.unit}.`)
    : hold(`${say(value)} ${rule.unit} is above the start dose of ${say(rule.start.value)} ${rule.unit} for a ${words}.`);
  const cap = rule.firstDoseCapMg;
  if (cap === undefined) return [start];
  if (amount.mg === undefined) return [start, noWeight()];
  const capped = isAtMost(amount.mg, cap.value)
    ? proceed(`${say(amount.mg)} mg is within the first-dose cap of ${say(cap.value)} mg.`)
    : hold(`${say(amount.mg)} mg is above the cap of ${say(cap.value)} mg for a ${words}.`);
  return [start, capped];
}

function judgeStep(rule: RouteRule, amount: Amount, last: Dose): Judgement {
  if (last.doseMg === undefined) return unknown('The amount of the last dose is not recorded, so titration is not known.');
  if (amount.mg === undefined) return noWeight();
  const allowed = last.doseMg * (1 + rule.stepFraction.value);
  const percent = say(rule.stepFraction.value * 100);
  return isAtMost(amount.mg, allowed)
    ? proceed(`${say(amount.mg)} mg is at most ${percent} % above the last dose of ${say(last.doseMg)} mg.`)
    : hold(`${say(amount.mg)} mg is more than ${percent} % above the last dose of ${say(last.doseMg)} mg.`);
}

function inUnit(rule: RouteRule, amount: Amount): number | undefined {
  return rule.unit === 'mg' ? amount.mg : amount.mgPerKg;
}

/** Asks what must be true, so that a value that is not a number is not at most anything. */
function isAtMost(value: number, limit: number): boolean {
  return value <= limit * (1 + SLACK);
}

function say(value: number): string {
  return String(Number(value.toFixed(2)));
}

function proceed(reason: string): Judgement {
  return { decision: 'proceed', reasons: [reason], evidence: [] };
}

function hold(reason: string): Judgement {
  return { decision: 'hold', reasons: [reason], evidence: [] };
}

function unknown(reason: string): Judgement {
  return { decision: 'unknown', reasons: [reason], evidence: [] };
}

function noWeight(): Judgement {
  return unknown('The dose depends on body weight, and no fresh weight is recorded.');
}
