import type { Decision as Verdict } from '../../src/core/decision.ts';
import type { Decision } from '../api/orders.ts';

/** What a prescriber looks at before deciding, in the order of the screen. */
export const ORDER_CHECKS = [
  'identity',
  'weight',
  'indication',
  'intakes',
  'clearances',
  'consent',
  'findings',
  'interactions',
  'risk',
  'pregnancy',
  'vitals',
  'measures',
  'reactions',
  'dose',
  'law',
  'pdmp',
] as const;
export type OrderCheckId = (typeof ORDER_CHECKS)[number];

export interface OrderCheck {
  readonly id: OrderCheckId;
  /** `unknown` is never shown as well: missing, stale or unread. */
  readonly state: Verdict;
  /** Sentences of the service that say why; empty where the panel has words of its own for it. */
  readonly reasons: readonly string[];
  /** Section of the page with the whole of it. */
  readonly section: string;
}

/** What the whole screen comes down to. */
export interface OrderLook {
  readonly state: Verdict;
  /** Things that nobody may override. */
  readonly inTheWay: number;
  /** Things that ask for a coded reason. */
  readonly toAnswer: number;
  /** Checks that are not known. */
  readonly notKnown: number;
}

/** Every check of one decision. Pure; what was not read makes what rests on it unknown. */
export function orderChecks(decision: Decision): readonly OrderCheck[] {
  const line = (id: Decision['gates'][number]['id'], as: OrderCheckId): OrderCheck => {
    const found = decision.gates.find((one) => one.id === id);
    return { id: as, state: found?.decision ?? 'unknown', reasons: found?.reasons ?? [], section: 'order-gates' };
  };
  return [
    identity(decision),
    weight(decision),
    check('indication', decision.indication.length > 0 ? 'proceed' : 'unknown', 'order-body'),
    line('intakes', 'intakes'),
    line('contraindications', 'clearances'),
    line('consent', 'consent'),
    findings(decision),
    interactions(decision),
    line('suicide-risk', 'risk'),
    line('pregnancy', 'pregnancy'),
    vitals(decision),
    check('measures', decision.scores.length > 0 ? 'proceed' : 'unknown', 'order-scores'),
    reactions(decision),
    dose(decision),
    law(decision),
    pdmp(decision),
  ];
}

/** What has no sentences of the service. */
function check(id: OrderCheckId, state: Verdict, section: string): OrderCheck {
  return { id, state, section, reasons: [] };
}

function identity({ patient }: Decision): OrderCheck {
  const whole = patient.name !== '' && patient.birthDate !== undefined && patient.address !== undefined;
  return check('identity', whole ? 'proceed' : 'unknown', 'order-body');
}

/** Whether the dose goes by weight is said by how it was worked out. */
function weight({ weight: { kg, fresh }, proposal }: Decision): OrderCheck {
  const isFresh = kg !== undefined && fresh;
  const needed = proposal.steps.some(({ id }) => id === 'weight') || proposal.missing.some(({ element }) => element === 'weight');
  return check('weight', isFresh || (kg !== undefined && !needed) ? 'proceed' : 'unknown', 'order-body');
}

function findings({ findings: all, unread }: Decision): OrderCheck {
  const open = all.filter(({ clearedBy }) => clearedBy === undefined);
  const has = (of: Decision['findings'][number]['class']): boolean => open.some((one) => one.class === of);
  const state = has('absolute') || has('needs-clearance') ? 'hold' : unreadOr(unread, has('caution') || has('not-checked'));
  return check('findings', state, 'order-findings');
}

function interactions({ medications, gates, unread }: Decision): OrderCheck {
  const line = gates.find(({ id }) => id === 'interactions');
  const unchecked = medications.some(({ state }) => state === 'not-checked');
  const state = line?.decision === 'hold' ? 'hold' : unreadOr(unread, unchecked || line?.decision !== 'proceed');
  return { ...check('interactions', state, 'order-medications'), reasons: line?.reasons ?? [] };
}

function unreadOr(unread: readonly string[], isOpen: boolean): Verdict {
  return isOpen || unread.length > 0 ? 'unknown' : 'proceed';
}

function vitals({ vitals: readings }: Decision): OrderCheck {
  const last = readings.at(-1);
  const bad = last?.level === 'hold' || last?.level === 'stop';
  return check('vitals', last === undefined ? 'unknown' : bad ? 'hold' : 'proceed', 'order-body');
}

/** After a dose whose session says nothing of it, how it was taken is not known. */
function reactions({ doses, reactions: all, unread }: Decision): OrderCheck {
  const last = doses.at(-1);
  const told = all.find(({ dose: of }) => of === last?.reference)?.adverseEvent;
  const open = last !== undefined && told === undefined;
  return check('reactions', told === true ? 'hold' : unreadOr(unread, open), 'order-doses');
}

function dose({ order, proposal }: Decision): OrderCheck {
  if (order !== undefined) return { ...check('dose', order.dose.decision, 'order'), reasons: order.dose.reasons };
  const state = proposal.draft === undefined ? 'unknown' : 'proceed';
  return { ...check('dose', state, 'order'), reasons: proposal.missing.map(({ text }) => text) };
}

function law({ order, proposal, telehealth }: Decision): OrderCheck {
  const isPrescription = (order?.kind ?? proposal.kind) !== 'administration';
  const broken = (order?.remarks ?? proposal.remarks).filter(({ severity }) => severity === 'broken').map(({ text }) => text);
  if (broken.length > 0) return { ...check('law', 'hold', 'order'), reasons: broken };
  if (!isPrescription) return check('law', 'proceed', 'order');
  return { ...check('law', telehealth.decision, 'order-body'), reasons: telehealth.reasons };
}

function pdmp({ pdmp: looked }: Decision): OrderCheck {
  return check('pdmp', looked === undefined ? 'unknown' : 'proceed', 'order-pdmp');
}

/** One look: what nobody may pass over, then what asks for a reason, then what is not known. */
export function lookAt(decision: Decision): OrderLook {
  const blockers = decision.order?.blockers ?? [];
  const toAnswer = blockers.filter(({ overridable }) => overridable).length;
  const checks = orderChecks(decision);
  const holding = checks.filter(({ state }) => state === 'hold').length;
  const inTheWay = decision.order === undefined ? holding : blockers.length - toAnswer;
  const notKnown = checks.filter(({ state }) => state === 'unknown').length;
  const state = inTheWay > 0 || holding > 0 ? 'hold' : toAnswer + notKnown > 0 ? 'unknown' : 'proceed';
  return { state, inTheWay: Math.max(inTheWay, holding), toAnswer, notKnown };
}
