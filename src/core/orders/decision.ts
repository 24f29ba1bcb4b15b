import type { MedicationRequest } from '@medplum/fhirtypes';
import type { PrescribingRule } from '../../terminology/prescribing-rules.ts';
import { rulesOn } from '../../terminology/prescribing-rules.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { medicationConcepts, nameOf } from '../chart/medication-concepts.ts';
import type { Evidence } from '../decision.ts';
import type { Pathway } from '../pathway/pathway.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { Finding } from '../safety/finding.ts';
import { gather, type Judgement } from '../safety/judgement.ts';
import { medicationsInUse } from '../safety/medication-hits.ts';
import { type Blocker, blockersOf } from './blockers.ts';
import { missingElements } from './elements.ts';
import { judgeDose } from './judge-dose.ts';
import { obstaclesToAttest, type Prescriber, stateOf } from './prescriber.ts';
import type { Missing } from './propose-dose.ts';
import { type KetamineOrder, readOrder } from './read-order.ts';
import { judgeSupply, type SupplyRemark } from './supply-rules.ts';
import { judgeTelehealth } from './telehealth.ts';

export interface OrderInput {
  readonly protocol: Protocol;
  readonly pathway: Pathway;
  readonly chart: Chart;
  readonly now: string;
  readonly prescriber: Prescriber | undefined;
  readonly clinicState: string | undefined;
  readonly rules: readonly PrescribingRule[];
}

/** What the rules say of one prepared order, and what stands between it and its attestation. */
export interface OrderJudgement {
  readonly order: KetamineOrder;
  readonly jurisdiction: string | undefined;
  readonly dose: Judgement;
  readonly missing: readonly Missing[];
  readonly remarks: readonly SupplyRemark[];
  readonly telehealth: Judgement | undefined;
  readonly blockers: readonly Blocker[];
}

/** Judges a draft as it stands, whoever wrote it. */
export function judgeOrder(input: OrderInput, entry: Entry<MedicationRequest>): OrderJudgement {
  const { protocol, pathway, chart, now, prescriber, clinicState } = input;
  const order = readOrder(entry, chart);
  const isPrescription = order.kind !== 'administration';
  const jurisdiction = isPrescription ? stateOf(chart.patient?.address) : clinicState;
  const rules = rulesOn(now, jurisdiction, input.rules);
  const dose = gather([judgeDose({ protocol, order, chart, doses: pathway.doses, now }), ...order.problems.map(asUnknown)]);
  const kind = isPrescription ? 'prescription' : 'administration';
  const missing = missingElements({ draft: entry.resource, patient: chart.patient, prescriber, jurisdiction, kind });
  const remarks = isPrescription ? judgeSupply(supplyOf(entry.resource), rules) : [];
  const telehealth = isPrescription ? judgeTelehealth(chart, rules, now) : undefined;
  const obstacles =
    prescriber === undefined ? ['You are not known here as a practitioner.'] : obstaclesToAttest(prescriber, jurisdiction);
  const blockers = blockersOf({ pathway, dose, missing, remarks, telehealth, obstacles });
  return { order, jurisdiction, dose, missing, remarks, telehealth, blockers };
}

function supplyOf({ dispenseRequest }: MedicationRequest): { readonly daysPerFill: number; readonly refills: number } {
  const duration = dispenseRequest?.expectedSupplyDuration;
  // Without a readable duration nothing is short: every rule of long supplies applies.
  const daysPerFill = duration?.code === 'd' ? (duration.value ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  return { daysPerFill, refills: dispenseRequest?.numberOfRepeatsAllowed ?? 0 };
}

function asUnknown(problem: string): Judgement {
  return { decision: 'unknown', reasons: [problem], evidence: [] };
}

const SEVERITY: readonly Finding['class'][] = ['absolute', 'needs-clearance', 'caution', 'not-checked', 'information'];

/** Findings by severity, the open ones before the cleared ones. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding): number =>
    SEVERITY.indexOf(finding.class) + (finding.clearedBy === undefined ? 0 : SEVERITY.length);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/** One medicine in use that is not ketamine, and what the interaction rules said of it. */
export interface MedicationLine {
  readonly reference: string;
  readonly name: string;
  /** `not-checked`: no list knows it, or not all of it; never "no interaction". */
  readonly state: 'interaction' | 'no-rule' | 'not-checked';
  /** Codes of kap-rule. */
  readonly rules: readonly string[];
}

export function medicationLines(chart: Chart, findings: readonly Finding[]): readonly MedicationLine[] {
  return medicationsInUse(chart).map(({ reference, resource }) => {
    const rules = findings.filter(({ evidence }) => mentions(evidence, reference)).map(({ rule }) => rule);
    const name = medicationConcepts(resource, chart.medicationByReference)
      .map(nameOf)
      .find((text) => text !== undefined);
    const state = rules.includes('medication-not-checked') ? 'not-checked' : rules.length > 0 ? 'interaction' : 'no-rule';
    return { reference, name: name ?? 'Medication without a name', state, rules };
  });
}

function mentions(evidence: readonly Evidence[], reference: string): boolean {
  return evidence.some((one) => one.reference === reference);
}
