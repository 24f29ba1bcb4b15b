import type { MedicationRequest } from '@medplum/fhirtypes';
import { type PrescribingRule, rulesOn } from '../../terminology/prescribing-rules.ts';
import type { Chart } from '../chart/chart.ts';
import type { Pathway } from '../pathway/pathway.ts';
import type { Protocol, Route, RouteRule } from '../protocol/protocol.ts';
import { buildDraft } from './build-draft.ts';
import { missingElements } from './elements.ts';
import { type Prescriber, stateOf } from './prescriber.ts';
import { type ArithmeticStep, type DoseProposal, type Missing, proposeDose } from './propose-dose.ts';
import { proposeSupply, type SupplyProposal } from './propose-supply.ts';
import type { OrderKind } from './read-order.ts';
import type { SupplyRemark } from './supply-rules.ts';

/** What a person chose; everything else is proposed. */
export interface OrderChoice {
  readonly route?: Route | undefined;
  /** mg of one dose. */
  readonly doseMg?: number | undefined;
  readonly doses?: number | undefined;
  readonly refills?: number | undefined;
  /** Strength of one lozenge, mg. */
  readonly mgPerLozenge?: number | undefined;
  readonly directions?: string | undefined;
}

export interface ProposalInput {
  readonly protocol: Protocol;
  readonly pathway: Pathway;
  readonly chart: Chart;
  readonly now: string;
  readonly choice: OrderChoice;
  /** Who is to decide; undefined when it is not known yet. */
  readonly prescriber: Prescriber | undefined;
  /** Where the clinic gives doses, as `US-NY`. */
  readonly clinicState: string | undefined;
  /** All rules of this release and of the site. */
  readonly rules: readonly PrescribingRule[];
}

/** A draft with how it came about. What is missing is listed and never guessed; without dose, route or supply there is no draft. */
export interface OrderProposal {
  readonly kind: OrderKind | undefined;
  readonly route: Route | undefined;
  /** Routes that the protocol offers, to choose from. */
  readonly routes: readonly Route[];
  readonly doseMg: number | undefined;
  /** What the protocol lets the prescriber raise the dose to, mg. */
  readonly maxMg: number | undefined;
  readonly supply: Omit<SupplyProposal, 'steps' | 'remarks' | 'missing'> | undefined;
  readonly steps: readonly ArithmeticStep[];
  readonly remarks: readonly SupplyRemark[];
  readonly missing: readonly Missing[];
  /** The state whose rules were applied, as `US-NY`. */
  readonly jurisdiction: string | undefined;
  /** Without identifier and requester; undefined while it could not be filled in. */
  readonly draft: MedicationRequest | undefined;
}

/** The order that the protocol and the patient's history call for next. */
export function proposeOrder(input: ProposalInput): OrderProposal {
  const { protocol, pathway, choice } = input;
  const routes = protocol.routes.map(({ route }) => route);
  const rule = ruleFor(input);
  const base = { ...NOTHING, routes, missing: input.prescriber === undefined ? [NOBODY] : [] };
  if (rule === undefined) return { ...base, missing: [...base.missing, noRoute(routes, choice.route)] };
  const jurisdiction = rule.orderKind === 'prescription' ? stateOf(input.chart.patient?.address) : input.clinicState;
  const known = { ...base, kind: rule.orderKind, route: rule.route, jurisdiction };
  const dose = chosenDose(proposeDose({ ...input, doses: pathway.doses }, rule), choice);
  const told = { ...known, doseMg: dose.doseMg, maxMg: dose.maxMg, steps: dose.steps };
  if (dose.doseMg === undefined) return { ...told, missing: [...base.missing, ...dose.missing] };
  return withSupply(input, rule, { ...told, doseMg: dose.doseMg });
}

function withSupply(
  input: ProposalInput,
  rule: RouteRule,
  told: Omit<OrderProposal, 'doseMg'> & { readonly doseMg: number },
): OrderProposal {
  const { protocol, pathway, now, choice, chart, prescriber } = input;
  const rules = rulesOn(now, told.jurisdiction, input.rules);
  const asked = { protocol, given: pathway.doses.length, now, kind: rule.orderKind, doseMg: told.doseMg, rules, chosen: choice };
  const { steps, remarks, missing, ...supply } = proposeSupply(asked);
  const draft =
    supply.doses === 0 || missing.length > 0
      ? undefined
      : buildDraft({ rule, doseMg: told.doseMg, supply, now, patient: chart.patient, directions: choice.directions });
  const elements = missingElements({
    draft,
    patient: chart.patient,
    prescriber,
    jurisdiction: told.jurisdiction,
    kind: rule.orderKind,
  });
  return {
    ...told,
    supply,
    steps: [...told.steps, ...steps],
    remarks,
    missing: [...missing, ...elements],
    draft,
  };
}

const NOTHING: OrderProposal = {
  kind: undefined,
  route: undefined,
  routes: [],
  doseMg: undefined,
  maxMg: undefined,
  supply: undefined,
  steps: [],
  remarks: [],
  missing: [],
  jurisdiction: undefined,
  draft: undefined,
};

const NOBODY: Missing = { element: 'prescriber', text: 'The prescriber who is to decide is not known.', source: undefined };

function noRoute(routes: readonly Route[], asked: Route | undefined): Missing {
  const text =
    asked === undefined
      ? `Which route: ${routes.join(' or ')}.`
      : `The protocol does not offer the ${asked} route; it offers ${routes.join(', ')}.`;
  return { element: 'route', text, source: undefined };
}

/** The chosen route, else that of the last dose, else the only one that there is. Which of several is for a person to say. */
function ruleFor({ protocol, pathway, choice }: ProposalInput): RouteRule | undefined {
  const wanted = choice.route ?? pathway.doses.at(-1)?.route;
  const offered = protocol.routes.find(({ route }) => route === wanted);
  if (offered !== undefined || choice.route !== undefined) return offered;
  return protocol.routes.length === 1 ? protocol.routes[0] : undefined;
}

/** A dose that a person chose stands beside what was proposed; whether it is allowed is for the gate's own judgement. */
function chosenDose(proposal: DoseProposal, { doseMg }: OrderChoice): DoseProposal {
  if (doseMg === undefined || doseMg === proposal.doseMg) return proposal;
  const chosen: ArithmeticStep = {
    id: 'chosen',
    text: `Chosen: ${String(doseMg)} mg`,
    value: doseMg,
    unit: 'mg',
    source: undefined,
    evidence: [],
  };
  return { ...proposal, doseMg, steps: [...proposal.steps, chosen] };
}
