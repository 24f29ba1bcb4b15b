import { canonical } from '../../terminology/artifacts.ts';
import type { Chart } from '../chart/chart.ts';
import { booleanAnswer, responsesTo } from '../chart/responses.ts';
import type { Evidence, Source } from '../decision.ts';
import type { Dose } from '../pathway/pathway.ts';
import type { Protocol, Route, RouteRule } from '../protocol/protocol.ts';
import { latestWeightKg } from '../safety/vitals.ts';
import { instantMs } from '../time.ts';

/** One line of arithmetic: what goes in, what comes out, and who says so. */
export interface ArithmeticStep {
  readonly id: string;
  /** In words fit for a prescriber, the number included. */
  readonly text: string;
  readonly value: number | undefined;
  /** UCUM code of the value. */
  readonly unit: string | undefined;
  /** Undefined for a datum of the patient and for plain arithmetic. */
  readonly source: Source | undefined;
  readonly evidence: readonly Evidence[];
}

/** Something that the proposal needs and does not guess. */
export interface Missing {
  /** Stable name: a route, `weight`, `patient-address` and so on. */
  readonly element: string;
  readonly text: string;
  /** Why it is needed. */
  readonly source: Source | undefined;
}

export interface DoseProposal {
  /** Amount of one dose, whole mg; undefined when something is missing. */
  readonly doseMg: number | undefined;
  /** The most that the protocol allows as the next dose, mg. */
  readonly maxMg: number | undefined;
  readonly steps: readonly ArithmeticStep[];
  readonly missing: readonly Missing[];
}

const ROUNDING: Source = { citation: 'Rounded down to whole mg; product choice', grade: 'M', weak: true };
const NO_RAISE: Source = { citation: 'No raise at a visit with an adverse event (clinical basis 2.1)', grade: 'M', weak: true };

interface Asked {
  readonly protocol: Protocol;
  readonly chart: Chart;
  readonly doses: readonly Dose[];
  readonly now: string;
}

/**
 * The next dose by one route: the last dose by it unchanged, or the start dose for a first one or after another route, since no
 * dose is carried across routes. A raise is for the prescriber: `maxMg` says how far the protocol lets it go.
 */
export function proposeDose(asked: Asked, rule: RouteRule): DoseProposal {
  const last = asked.doses.at(-1);
  if (last !== undefined && last.route === undefined)
    return nothing([], 'last-dose-route', 'The route of the last dose is not recorded.');
  return last === undefined || last.route !== rule.route ? firstDose(asked, rule, last) : nextDose(asked, rule, last);
}

function firstDose(asked: Asked, rule: RouteRule, last: Dose | undefined): DoseProposal {
  const history = last === undefined ? plain('history', 'No dose was given yet.') : changeStep(last, rule.route);
  const start = step(
    'start',
    `Start dose ${said(rule.start.value)} ${rule.unit}`,
    rule.start.value,
    rule.unit,
    rule.start.source,
  );
  const weight = rule.unit === 'mg' ? undefined : weighed(asked);
  if (rule.unit === 'mg/kg' && weight?.value === undefined) return nothing([history, start], 'weight', noWeight(asked));
  const startMg = rule.start.value * (weight?.value ?? 1);
  const inMg =
    weight === undefined
      ? []
      : [
          weight,
          step(
            'start-mg',
            `${said(rule.start.value)} mg/kg × ${said(weight.value ?? 0)} kg = ${said(startMg)} mg`,
            startMg,
            'mg',
          ),
        ];
  const cap = rule.firstDoseCapMg;
  const capped = cap === undefined ? startMg : Math.min(startMg, cap.value);
  const capStep =
    cap === undefined
      ? []
      : [step('first-dose-cap', `A first dose is at most ${said(cap.value)} mg`, cap.value, 'mg', cap.source)];
  const maxMg = wholeMg(capped);
  return { doseMg: maxMg, maxMg, steps: [history, start, ...inMg, ...capStep, rounded(maxMg)], missing: [] };
}

function nextDose(asked: Asked, rule: RouteRule, last: Dose): DoseProposal {
  const evidence = [doseEvidence(last)];
  if (last.doseMg === undefined) return nothing([], 'last-dose-amount', 'The amount of the last dose is not recorded.');
  const history = { ...step('last-dose', `Last dose by this route: ${said(last.doseMg)} mg`, last.doseMg, 'mg'), evidence };
  const fraction = rule.stepFraction;
  const raised = last.doseMg * (1 + fraction.value);
  const raise = step('step', `At most ${said(fraction.value * 100)} % more: ${said(raised)} mg`, raised, 'mg', fraction.source);
  const ceiling = ceilingOf(asked, rule);
  if (ceiling === undefined) return nothing([history, raise], 'weight', noWeight(asked));
  const adverse = adverseEvents(asked, last);
  const allowed = Math.min(adverse === undefined ? raised : last.doseMg, ceiling.value ?? 0);
  const maxMg = wholeMg(allowed);
  const doseMg = Math.min(wholeMg(last.doseMg), maxMg);
  const steps = [history, raise, ceiling, ...(adverse === undefined ? [] : [adverse]), rounded(doseMg)];
  return { doseMg, maxMg, steps, missing: [] };
}

function ceilingOf(asked: Asked, rule: RouteRule): ArithmeticStep | undefined {
  const { value, source } = rule.ceiling;
  if (rule.unit === 'mg') return step('ceiling', `Ceiling ${said(value)} mg`, value, 'mg', source);
  const weight = weighed(asked);
  if (weight.value === undefined) return undefined;
  const mg = value * weight.value;
  return step('ceiling', `Ceiling ${said(value)} mg/kg × ${said(weight.value)} kg = ${said(mg)} mg`, mg, 'mg', source);
}

/** What the session of the last dose, or anything said since, tells of adverse events. */
function adverseEvents({ chart, now }: Asked, last: Dose): ArithmeticStep | undefined {
  const since = instantMs(last.at) ?? Number.POSITIVE_INFINITY;
  const record = responsesTo(chart, canonical('kap-dosing-session-record'), now)
    .filter(({ resource }) => (instantMs(resource.authored) ?? 0) >= since)
    .findLast(({ resource }) => booleanAnswer(resource, 'adverse-event') === true);
  if (record === undefined) return undefined;
  const evidence = [{ reference: record.reference, text: 'Adverse event in the session of the last dose' }];
  return {
    ...step('adverse-event', 'An adverse event is on record for the last dose: no raise', undefined, undefined, NO_RAISE),
    evidence,
  };
}

function weighed({ chart, now, protocol }: Asked): ArithmeticStep {
  const kg = latestWeightKg(chart, now, protocol.weightFreshDays.value);
  return step(
    'weight',
    kg === undefined ? 'No fresh weight' : `Weight ${said(kg)} kg`,
    kg,
    'kg',
    protocol.weightFreshDays.source,
  );
}

const noWeight = ({ protocol }: Asked): string =>
  `The dose goes by weight, and none was taken in the last ${String(protocol.weightFreshDays.value)} days.`;

function changeStep(last: Dose, route: Route): ArithmeticStep {
  const text = `The last dose was ${String(last.route)}; by the ${route} route titration starts again, and no amount is carried over.`;
  return { ...plain('history', text), evidence: [doseEvidence(last)] };
}

function nothing(steps: readonly ArithmeticStep[], element: string, text: string): DoseProposal {
  return { doseMg: undefined, maxMg: undefined, steps, missing: [{ element, text, source: undefined }] };
}

function rounded(mg: number): ArithmeticStep {
  return step('dose', `Proposed: ${said(mg)} mg`, mg, 'mg', ROUNDING);
}

const plain = (id: string, text: string): ArithmeticStep => ({
  id,
  text,
  value: undefined,
  unit: undefined,
  source: undefined,
  evidence: [],
});

// eslint-disable-next-line max-params -- five columns of one table
export function step(
  id: string,
  text: string,
  value: number | undefined,
  unit: string | undefined,
  source?: Source,
): ArithmeticStep {
  return { id, text, value, unit, source, evidence: [] };
}

function doseEvidence(dose: Dose): Evidence {
  return { reference: dose.reference, text: `Dose ${String(dose.ordinal)}`, at: dose.at };
}

/** The slack keeps 0.1 + 0.2 from costing a milligram. */
function wholeMg(mg: number): number {
  return Math.floor(mg + 1e-9);
}

export function said(value: number): string {
  return String(Number(value.toFixed(2)));
}
