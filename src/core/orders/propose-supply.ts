import type { PrescribingRule } from '../../terminology/prescribing-rules.ts';
import type { Source } from '../decision.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { dateOf, DAY_MS, instantMs, plusMonths } from '../time.ts';
import { type ArithmeticStep, type Missing, said, step } from './propose-dose.ts';
import { judgeSupply, limitOf, type SupplyRemark } from './supply-rules.ts';

export interface SupplyProposal {
  /** Doses that the order is for. */
  readonly doses: number;
  /** Lozenges in one dose; undefined for a dose from practice stock. */
  readonly perDose: number | undefined;
  /** Lozenges of one fill. */
  readonly quantity: number | undefined;
  readonly refills: number;
  /** Days that one fill lasts at the protocol's shortest spacing. */
  readonly days: number;
  readonly steps: readonly ArithmeticStep[];
  readonly remarks: readonly SupplyRemark[];
  readonly missing: readonly Missing[];
}

export interface SupplyAsked {
  readonly protocol: Protocol;
  /** Doses given so far. */
  readonly given: number;
  readonly now: string;
  readonly kind: 'prescription' | 'administration';
  readonly doseMg: number;
  /** Rules that hold on the day in the state of the order. */
  readonly rules: readonly PrescribingRule[];
  /** What a person chose instead of what is proposed. */
  readonly chosen: {
    readonly doses?: number | undefined;
    readonly refills?: number | undefined;
    readonly mgPerLozenge?: number | undefined;
  };
}

const ONE_EACH: Source = {
  citation: 'One lozenge a dose, compounded in the strength of the dose; product choice',
  grade: 'M',
  weak: true,
};
const NO_REFILLS: Source = { citation: 'No refills unless the prescriber asks for them; product choice', grade: 'M', weak: true };

/** How much an order is for: the doses that the course has left, within what the law lets one order reach. */
export function proposeSupply(asked: SupplyAsked): SupplyProposal {
  const { protocol, kind, chosen, rules } = asked;
  const inCourse = Math.max(0, protocol.course.maxDoses - asked.given);
  const spacing = inCourse > 0 ? protocol.course.minSpacingDays : protocol.maintenance?.minSpacingDays;
  const left = inCourse > 0 ? inCourse : protocol.maintenance === undefined ? 0 : 1;
  const leftStep = step('doses-left', leftText(asked, inCourse, left), left, '{dose}', protocol.course.dosesSource);
  if (left === 0 || spacing === undefined) return nothing(leftStep);
  const reach = reachOf(asked, spacing.value);
  const doses = chosen.doses ?? Math.min(left, reach.doses);
  const days = doses * spacing.value;
  const refills = kind === 'administration' ? 0 : (chosen.refills ?? 0);
  const perDose = kind === 'administration' ? undefined : asked.doseMg / (chosen.mgPerLozenge ?? asked.doseMg);
  const quantity = perDose === undefined ? undefined : doses * perDose;
  const fill = quantity === undefined ? [] : supplySteps({ doses, perDose: perDose ?? 1, quantity, refills, chosen });
  const dayText =
    doses === 1
      ? `1 dose × ${String(spacing.value)} days = ${String(days)} days`
      : `${String(doses)} doses × ${String(spacing.value)} days = ${String(days)} days`;
  const law = kind === 'prescription' ? judgeSupply({ daysPerFill: days, refills }, rules) : [];
  return {
    ...{ doses, perDose, quantity, refills, days },
    steps: [leftStep, ...reach.steps, step('days', dayText, days, 'd', spacing.source), ...fill],
    remarks: [...law, ...tooMany(doses * (1 + refills), left, asked)],
    missing: isWhole(perDose) ? [] : [noWholeNumber(asked)],
  };
}

/** One dose of maintenance at a time, which is none of the course's. */
function leftText({ protocol, given }: SupplyAsked, inCourse: number, left: number): string {
  const max = String(protocol.course.maxDoses);
  if (inCourse === 0 && left === 1) return `1 dose of maintenance, after the ${max} of the course`;
  return left === 1
    ? `1 dose left in the course (${String(given)} of ${max} given)`
    : `${String(left)} doses left in the course (${String(given)} of ${max} given)`;
}

function isWhole(perDose: number | undefined): boolean {
  return perDose === undefined || Number.isInteger(Number(perDose.toFixed(6)));
}

function noWholeNumber({ doseMg, chosen }: SupplyAsked): Missing {
  const text = `A dose of ${said(doseMg)} mg is not a whole number of lozenges of ${said(chosen.mgPerLozenge ?? 0)} mg.`;
  return { element: 'strength', text, source: undefined };
}

/** How many doses fit before an order of today may no longer be filled or used. */
function reachOf(
  { rules, now }: SupplyAsked,
  spacing: number,
): { readonly doses: number; readonly steps: readonly ArithmeticStep[] } {
  const months = limitOf(rules, 'validity');
  const rule = rules.find(({ topic }) => topic === 'validity');
  const until = months === undefined ? undefined : plusMonths(now, months);
  if (until === undefined || rule === undefined || months === undefined) return { doses: Number.POSITIVE_INFINITY, steps: [] };
  const days = Math.floor(((instantMs(until) ?? 0) - (instantMs(dateOf(instantMs(now) ?? 0)) ?? 0)) / DAY_MS);
  const doses = Math.max(1, Math.floor(days / spacing) + 1);
  return { doses, steps: [step('validity', `An order of today reaches to ${until}`, months, 'mo', rule.source)] };
}

function supplySteps(supply: {
  readonly doses: number;
  readonly perDose: number;
  readonly quantity: number;
  readonly refills: number;
  readonly chosen: SupplyAsked['chosen'];
}): readonly ArithmeticStep[] {
  const { doses, perDose, quantity, refills, chosen } = supply;
  return [
    step(
      'per-dose',
      `Lozenges a dose: ${said(perDose)}`,
      perDose,
      '{lozenge}',
      chosen.mgPerLozenge === undefined ? ONE_EACH : undefined,
    ),
    step('quantity', `Lozenges: ${String(doses)} × ${said(perDose)} = ${said(quantity)}`, quantity, '{lozenge}'),
    step('refills', `Refills: ${String(refills)}`, refills, '{refill}', chosen.refills === undefined ? NO_REFILLS : undefined),
  ];
}

function tooMany(doses: number, left: number, { protocol }: SupplyAsked): readonly SupplyRemark[] {
  if (doses <= left) return [];
  const text = `${String(doses)} doses are more than the ${String(left)} that the protocol has left.`;
  return [{ rule: 'protocol-doses', text, severity: 'broken', source: protocol.course.dosesSource }];
}

function nothing(leftStep: ArithmeticStep): SupplyProposal {
  const missing = [{ element: 'doses', text: 'The course is used up, and the protocol has no maintenance.', source: undefined }];
  return { doses: 0, perDose: undefined, quantity: undefined, refills: 0, days: 0, steps: [leftStep], remarks: [], missing };
}
