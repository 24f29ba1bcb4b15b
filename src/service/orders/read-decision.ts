import type { Provenance } from '@medplum/fhirtypes';
import { attestedText } from '../../core/orders/attestation.ts';
import { NOT_A_PRESCRIPTION } from '../../core/orders/build-draft.ts';
import { changesSince, type Considered, consideredOf } from '../../core/orders/changes.ts';
import { bySeverity, medicationLines } from '../../core/orders/decision.ts';
import { heldAgainst } from '../../core/orders/guard-orders.ts';
import { latestPdmpCheck } from '../../core/orders/pdmp.ts';
import { addressText, type Prescriber, stateOf } from '../../core/orders/prescriber.ts';
import { type OrderChoice, type OrderProposal, proposeOrder } from '../../core/orders/propose-order.ts';
import { reactionsTo } from '../../core/orders/reactions.ts';
import { LOOKUPS } from '../../core/orders/registration-numbers.ts';
import { judgeTelehealth } from '../../core/orders/telehealth.ts';
import { latestResponse, textAnswer } from '../../core/chart/responses.ts';
import type { Evidence } from '../../core/decision.ts';
import { latestWeightKg, readVitals } from '../../core/safety/vitals.ts';
import { ageInYears } from '../../core/time.ts';
import { canonical } from '../../terminology/artifacts.ts';
import { rulesOn } from '../../terminology/prescribing-rules.ts';
import { toWire, type Wire } from '../api/wire.ts';
import { summarize } from '../person.ts';
import type { OrderDecision } from './contract.ts';
import { currentOrder, type Desk, entryOf, inputOf, judgementOf, openMatches, prescriberOf, type StoredOrder } from './desk.ts';
import { handoverOf } from './handover-ways.ts';
import { mayAnswer, questionsAbout } from './questions.ts';

/** Said above the button that attests. It is no signature of a prescription and must not read like one (21 CFR 1311.140). */
export const STATEMENT =
  'I have reviewed this prepared order and the data shown with it. This records my review; it does not sign, issue or transmit a prescription.';

/** Readings of vital signs in the answer. A product choice. */
const READINGS = 5;
const LONG_AGO = '1900-01-01T00:00:00Z';

/** What the person and the EHR have beside the record. */
export interface DecisionMeans {
  /** An approved passkey of theirs. */
  readonly passkey: boolean;
  /** The EHR takes drafts from them. */
  readonly toEhr: boolean;
}

/** Everything that bears on the decision, from one reading of the record. */
export function decisionOf(desk: Desk, choice: OrderChoice, { passkey, toEhr }: DecisionMeans): OrderDecision {
  const { assessed, now, me } = desk;
  const { pathway, chart, protocol } = assessed;
  const order = currentOrder(assessed);
  return {
    readAt: now,
    patient: patientOf(desk),
    weight: weightOf(desk),
    indication: indicationOf(desk),
    ...toWire({
      gates: pathway.gates,
      findings: bySeverity(pathway.findings),
      medications: medicationLines(chart, pathway.findings),
      vitals: readVitals(protocol, chart, { from: LONG_AGO, to: now }).slice(-READINGS),
      scores: pathway.scores,
      doses: pathway.doses,
      reactions: reactionsTo(pathway.doses, chart, now),
      pdmp: latestPdmpCheck(chart, now),
      telehealth: judgeTelehealth(chart, rulesOn(now, stateOf(chart.patient?.address), desk.rules), now),
      changedSince: changedSince(desk, order),
      unread: pathway.unread,
      prescriber: me === undefined ? undefined : { reference: me.reference, name: me.name, npi: me.npi, dea: me.dea },
      lookups: LOOKUPS,
      matches: openMatches(desk),
    }),
    proposal: proposalWire(proposalOf(desk, choice, requesterOf(desk, order))),
    ...(order === undefined ? {} : { order: orderView(desk, order) }),
    questions: questionsAbout(desk, order === undefined ? undefined : `MedicationRequest/${order.id}`),
    may: mayOf(desk, passkey),
    words: NOT_A_PRESCRIPTION,
    statement: STATEMENT,
    handover: handoverOf(desk, order, toEhr),
  };
}

function mayOf(desk: Desk, passkey: boolean): OrderDecision['may'] {
  const { orders } = desk.asking.on.tenant;
  return {
    prepare: mayPrepare(desk),
    attest: desk.me?.roles.includes('prescriber') === true && orders?.attestation !== undefined,
    answer: mayAnswer(desk),
    passkey,
    signIn: orders?.signInAgain === true,
  };
}

export function mayPrepare({ me }: Desk): boolean {
  return me?.roles.some((role) => ['prescriber', 'therapist', 'supervised-associate'].includes(role)) === true;
}

/** What the pathway would propose now, for the prescriber who is named, else the person who asks if they are one. */
export function proposalOf(desk: Desk, choice: OrderChoice, named: string | undefined): OrderProposal {
  return proposeOrder({ ...inputOf(desk, deciderOf(desk, named)), choice });
}

/** Who is to decide; undefined when that is not clear or they are not known here. */
export function deciderOf(desk: Desk, named: string | undefined): Prescriber | undefined {
  if (named !== undefined) return prescriberOf(desk.assessed.record, named);
  return desk.me?.roles.includes('prescriber') === true ? desk.me : onlyPrescriber(desk);
}

/** In a clinic with one prescriber there is no doubt who is to decide. */
function onlyPrescriber({ assessed }: Desk): Prescriber | undefined {
  const { record } = assessed;
  const all = [...record.rolesByPractitioner].filter(([, roles]) => roles.includes('prescriber')).map(([reference]) => reference);
  return all.length === 1 ? prescriberOf(record, all[0]) : undefined;
}

function requesterOf(desk: Desk, order: StoredOrder | undefined): string | undefined {
  return order === undefined ? undefined : entryOf(desk, order).resource.requester?.reference;
}

function proposalWire({ draft, ...rest }: OrderProposal): OrderDecision['proposal'] {
  return { ...toWire(rest), ...(draft === undefined ? {} : { draft: { ...draft } }) };
}

export function orderView(desk: Desk, order: StoredOrder): NonNullable<OrderDecision['order']> {
  const judged = judgementOf(desk, order);
  const reference = `MedicationRequest/${order.id}`;
  const attestation = desk.assessed.chart.attestations.get(reference);
  return {
    ...toWire({
      reference,
      version: order.meta?.versionId ?? '',
      status: order.status,
      kind: judged.order.kind,
      route: judged.order.route,
      doseMg: judged.order.doseMg,
      requester: judged.order.requester,
      jurisdiction: judged.jurisdiction,
      dose: judged.dose,
      missing: judged.missing,
      remarks: judged.remarks,
      telehealth: judged.telehealth,
      blockers: judged.blockers,
      heldBy: heldAgainst(desk.assessed.pathway, judged.dose),
      attestation: attestation ?? {
        state: 'not-attested' as const,
        reasons: [],
        provenance: undefined,
        attester: undefined,
        attestedAt: undefined,
      },
    }),
    resource: { ...order },
  };
}

function patientOf({ assessed, now }: Desk): OrderDecision['patient'] {
  const { record } = assessed;
  const { birthDate, address } = record.patient;
  return toWire({
    ...summarize(record.patient, record.ehrPatientId),
    address: addressText(address),
    state: stateOf(address),
    ageYears: ageInYears(birthDate, now),
  });
}

function weightOf({ assessed, now }: Desk): OrderDecision['weight'] {
  const freshDays = assessed.protocol.weightFreshDays.value;
  const fresh = latestWeightKg(assessed.chart, now, freshDays);
  const kg = fresh ?? latestWeightKg(assessed.chart, now, Number.POSITIVE_INFINITY);
  return { ...(kg === undefined ? {} : { kg }), fresh: fresh !== undefined, freshDays };
}

function indicationOf({ assessed, now }: Desk): Wire<readonly Evidence[]> {
  const intake = latestResponse(assessed.chart, canonical('kap-mental-health-intake'), now);
  const text = intake === undefined ? undefined : textAnswer(intake.resource, 'indication');
  if (intake === undefined || text === undefined) return [];
  const { authored } = intake.resource;
  return [{ reference: intake.reference, text, ...(authored === undefined ? {} : { at: authored }) }];
}

/** How the data differ from those of the last attestation of any order of this patient. */
function changedSince({ assessed }: Desk, order: StoredOrder | undefined): OrderDecision['changedSince'] {
  const last = assessed.record.resources
    .filter((one): one is Provenance => one.resourceType === 'Provenance')
    .toSorted((a, b) => (a.recorded < b.recorded ? -1 : 1))
    .findLast((one) => attestedText(one) !== undefined);
  if (last === undefined) return undefined;
  const own = order === undefined ? undefined : `MedicationRequest/${order.id}`;
  const changes = changesSince(consideredIn(last), consideredOf(assessed.record.resources, own));
  return { attestedAt: last.recorded, changes: toWire(changes.filter(({ reference }) => reference !== own)) };
}

/** What an attestation says that it considered; empty when it can't be read. */
export function consideredIn(provenance: Provenance): readonly Considered[] {
  try {
    const { considered } = JSON.parse(attestedText(provenance) ?? '{}') as { readonly considered?: unknown };
    return Array.isArray(considered) ? (considered as readonly Considered[]) : [];
  } catch {
    return [];
  }
}
