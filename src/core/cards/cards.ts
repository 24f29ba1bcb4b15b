import type { Activity } from '../protocol/protocol.ts';
import type { Pathway } from '../pathway/pathway.ts';
import { appointmentCards } from './appointment-cards.ts';
import { capCards } from './cap-cards.ts';
import { type Frame, type Hook, type KapCard, makeCard } from './card.ts';
import { gateCards, ORDER_LINES } from './gate-cards.ts';
import type { JudgedAppointment } from './judge-appointments.ts';
import { doseCards, type DraftOrder, unclassifiedCard } from './order-cards.ts';
import { type PreparedDraft, preparedCards } from './prepared-card.ts';
import { statusCard } from './status-card.ts';

export interface CardInput {
  readonly hook: Hook;
  /** Undefined when the patient is not on the pathway. */
  readonly pathway: Pathway | undefined;
  /** Draft orders of the request that are ketamine or could not be classified. */
  readonly drafts: readonly DraftOrder[];
  /** At order-select: the attested draft put into each ketamine draft; absent = there is none. */
  readonly prepared?: readonly PreparedDraft[];
  /** Proposed appointments of the request that are, or may be, KAP visits. */
  readonly appointments: readonly JudgedAppointment[];
  /** What kind of KAP visit the encounter of the hook is; undefined when it is none. */
  readonly visit: Activity | undefined;
  /** What the service could not check, in words for a clinician; each becomes part of a warning. */
  readonly unchecked: readonly string[];
  readonly launchUrl: string;
  /** Page that explains the rules; the rule's code is added as a fragment. */
  readonly rulesUrl: string;
}

/** The cards of one hook, the gravest first, at most three. Nothing for patients and orders that are none of ours. */
export function cardsFor(input: CardInput): readonly KapCard[] {
  const { pathway, unchecked, launchUrl, rulesUrl } = input;
  const frame: Frame = { launchUrl, rulesUrl, protocol: pathway?.protocol.title };
  if (pathway === undefined) return strangerCards(input, frame);
  const cards = hookCards(input, pathway, frame);
  const isOurs = input.hook !== 'appointment-book' || input.appointments.length > 0;
  return capCards([...(isOurs ? uncheckedCards(frame, unchecked) : []), ...cards]);
}

function hookCards(input: CardInput, pathway: Pathway, frame: Frame): readonly KapCard[] {
  const { hook, visit } = input;
  switch (hook) {
    case 'patient-view':
      return [statusCard(frame, pathway)];
    case 'order-select':
      return [...orderCards(input, pathway, frame), ...preparedCards(input.prepared ?? [], frame)];
    case 'order-sign':
      return orderCards(input, pathway, frame);
    case 'appointment-book':
      return appointmentCards(input.appointments, frame);
    case 'encounter-start':
      if (visit === undefined) return [];
      return visit === 'dosing'
        ? gateCards(
            frame,
            pathway,
            pathway.gates.map((gate) => gate.id),
          )
        : [statusCard(frame, pathway)];
    case 'encounter-discharge':
      return visit === 'dosing' ? dischargeCards(frame, pathway) : [];
  }
}

function orderCards({ drafts }: CardInput, pathway: Pathway, frame: Frame): readonly KapCard[] {
  const ketamine = drafts.filter((draft) => draft.match === 'yes');
  const unclassified = drafts.filter((draft) => draft.match === 'unclassified');
  return [
    ...(ketamine.length === 0 ? [] : [...gateCards(frame, pathway, ORDER_LINES), ...doseCards(ketamine, frame)]),
    ...(unclassified.length === 0 ? [] : [unclassifiedCard(unclassified, frame)]),
  ];
}

function dischargeCards(frame: Frame, pathway: Pathway): readonly KapCard[] {
  const discharge = pathway.session?.discharge;
  if (discharge === undefined || discharge.decision === 'proceed') return [];
  const said = makeCard(frame, {
    key: 'discharge',
    rules: ['discharge'],
    indicator: 'critical',
    summary: `KAP: not ready for discharge: ${discharge.missing.join('; ')}`,
    lines: discharge.missing,
    overridable: true,
  });
  return [said];
}

function uncheckedCards(frame: Frame, unchecked: readonly string[]): readonly KapCard[] {
  if (unchecked.length === 0) return [];
  const said = makeCard(frame, {
    key: 'unchecked',
    rules: ['unchecked'],
    indicator: 'warning',
    summary: `KAP could not check: ${unchecked.join('; ')}`,
    lines: unchecked,
  });
  return [said];
}

/** A patient who is not on the pathway: silence, unless ketamine is being ordered or a dose booked. */
function strangerCards({ drafts, appointments }: CardInput, frame: Frame): readonly KapCard[] {
  const isOrdered = drafts.some((draft) => draft.match === 'yes');
  if (!isOrdered && !appointments.some(({ kind }) => kind === 'dosing')) return [];
  const what = isOrdered ? 'Ketamine is being ordered' : 'A ketamine dosing visit is being booked';
  const said = makeCard(frame, {
    key: 'not-on-pathway',
    rules: ['not-on-pathway'],
    indicator: 'warning',
    summary: `${what}, and this patient is not on the KAP pathway: nothing of it has been checked`,
    lines: ['If it is for ketamine-assisted psychotherapy, refer the patient in the KAP panel first.'],
  });
  return [said];
}
