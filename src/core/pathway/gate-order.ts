import type { Chart } from '../chart/chart.ts';
import type { Evidence } from '../decision.ts';
import { dosesLeft } from '../orders/doses-left.ts';
import { isKetamine } from '../orders/is-ketamine.ts';
import { judgeDose } from '../orders/judge-dose.ts';
import { type KetamineOrder, readOrder } from '../orders/read-order.ts';
import { instantMs, plusMonths } from '../time.ts';
import type { Context } from './context.ts';
import { unreadVerdicts } from './gate-course.ts';
import { combine, hold, proceed, unknown, type Verdict } from './gate-line.ts';

/** A Schedule III prescription is not filled or refilled more than 6 months after it was issued (21 CFR 1306.22). */
const ORDER_MONTHS = 6;

/** The one active ketamine order, none, or several (which one is meant is not ours to choose). */
export type ActiveOrder =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly order: KetamineOrder }
  | { readonly kind: 'several'; readonly orders: readonly KetamineOrder[] };

/** Active ketamine orders of the chart that are not in the future. An order without doses left gives way to one that has them. */
export function activeOrder({ chart, now }: Context): ActiveOrder {
  const nowMs = instantMs(now) ?? Number.NEGATIVE_INFINITY;
  const orders = chart.medications
    .filter(({ resource }) => resource.status === 'active' && resource.intent !== 'proposal' && resource.intent !== 'plan')
    .filter(({ resource }) => isKetamine(resource, chart.medicationByReference) === 'yes')
    .map((entry) => readOrder(entry, chart))
    .filter((order) => (instantMs(order.authoredOn) ?? nowMs) <= nowMs);
  const usable = orders.filter((order) => left(order, chart) !== 0);
  const [order, ...others] = usable.length > 0 ? usable : orders.slice(-1);
  if (order === undefined) return { kind: 'none' };
  return others.length > 0 ? { kind: 'several', orders: usable } : { kind: 'one', order };
}

/** What else was given in a session is no dose of the order; what nobody can name is none to spare. */
function left(order: KetamineOrder, { administrations, medicationByReference }: Chart): number | undefined {
  return dosesLeft(
    order,
    administrations.filter(({ resource }) => isKetamine(resource, medicationByReference) !== 'no'),
  );
}

/** Line 5: one active order by a prescriber, complete, within the protocol for its route, with doses left. */
export function decideOrder(context: Context, active: ActiveOrder): Verdict {
  const unread = unreadVerdicts(context, ['medications']);
  if (active.kind === 'none') return combine([...unread, hold('No active ketamine order is on record.', ['prescriber'])]);
  if (active.kind === 'several') {
    const evidence = active.orders.map(orderEvidence);
    return combine([
      ...unread,
      unknown(`${String(active.orders.length)} ketamine orders are active; only one may be.`, ['prescriber'], evidence),
    ]);
  }
  const { order } = active;
  const evidence = [orderEvidence(order)];
  const { protocol, chart, doses, now } = context;
  const dose = judgeDose({ protocol, order, chart, doses, now });
  return combine([
    ...unread,
    ...order.problems.map((problem) => unknown(problem, ['prescriber'], evidence)),
    ...decideAttestation(chart, order, evidence),
    order.requesterIsPrescriber
      ? proceed('Ordered by a prescriber.', evidence)
      : unknown('The order is not known to be by a prescriber.', ['prescriber', 'health-it'], evidence),
    { ...dose, evidence, resolvedBy: ['prescriber'] },
    decideAge(context, order, evidence),
    decideSupply(context, order, evidence),
  ]);
}

/** The EHR's signature makes its own orders active; one that the pathway holds needs a prescriber's attestation of what it says now. */
function decideAttestation({ attestations }: Chart, order: KetamineOrder, evidence: readonly Evidence[]): readonly Verdict[] {
  const verdict = attestations.get(order.reference);
  if (verdict === undefined) return [];
  return [
    verdict.state === 'attested'
      ? proceed(verdict.reasons.join(' '), evidence)
      : hold(`The order is not attested: ${verdict.reasons.join(' ')}`, ['prescriber'], evidence),
  ];
}

function decideAge({ now }: Context, order: KetamineOrder, evidence: readonly Evidence[]): Verdict {
  const until = plusMonths(order.authoredOn, ORDER_MONTHS);
  if (until === undefined) return unknown('The order has no readable date.', ['prescriber'], evidence);
  return now.slice(0, 10) <= until
    ? proceed(`Order valid until ${until}.`, evidence)
    : hold(`The order is older than ${String(ORDER_MONTHS)} months (21 CFR 1306.22).`, ['prescriber'], evidence);
}

function decideSupply({ chart }: Context, order: KetamineOrder, evidence: readonly Evidence[]): Verdict {
  const count = left(order, chart);
  if (count === undefined) return unknown('How many doses the order still allows is not known.', ['prescriber'], evidence);
  return count > 0
    ? proceed(count === 1 ? '1 dose left on the order.' : `${String(count)} doses left on the order.`, evidence)
    : hold('The order has no doses left.', ['prescriber'], evidence);
}

function orderEvidence(order: KetamineOrder): Evidence {
  const amount =
    order.doseMg === undefined
      ? order.doseMgPerKg === undefined
        ? ''
        : ` ${String(order.doseMgPerKg)} mg/kg`
      : ` ${String(order.doseMg)} mg`;
  const text = `Ketamine order${amount}${order.route === undefined ? '' : ` ${order.route}`}`;
  return { reference: order.reference, text, ...(order.authoredOn === undefined ? {} : { at: order.authoredOn }) };
}
