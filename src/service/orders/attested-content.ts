import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { MedicationRequest } from '@medplum/fhirtypes';
import type { Attested } from '../../core/orders/attestation.ts';
import { type Blocker, blockersLeft, type Override } from '../../core/orders/blockers.ts';
import { type Considered, consideredOf } from '../../core/orders/changes.ts';
import { orderContent } from '../../core/orders/order-content.ts';
import { deaFor, nameText, type Prescriber } from '../../core/orders/prescriber.ts';
import { AppError } from '../app-error.ts';
import { local } from '../../terminology/codes.ts';
import type { FreshSignIn } from '../../ehr/smart/sign-in.ts';
import { type Desk, judgementOf, type StoredOrder } from './desk.ts';
import { decisionOf, STATEMENT } from './read-decision.ts';

/** What is decided on, before anybody has stepped up: the digest of this is in the passkey's challenge. */
export interface Review extends Omit<Attested, 'attestedAt'> {
  readonly format: 'kap-attestation-1';
  /** Tells this review from every other one; the same click sent twice carries the same. */
  readonly challenge: string;
  readonly statement: string;
  readonly shownAt: string;
  readonly patient: { readonly reference: string; readonly name: string };
  readonly protocol: { readonly url: string; readonly version: string };
  readonly jurisdiction: string;
  /** What was on the screen. */
  readonly assessment: object;
  readonly considered: readonly Considered[];
  readonly overrides: readonly Override[];
}

/** How the person was shown to be there. Evidence for whoever checks later. */
export type StepUp = PasskeyStepUp | SignInStepUp;

export interface PasskeyStepUp {
  readonly method: 'passkey';
  readonly digest: string;
  readonly credential: string;
  readonly publicKey: string;
  readonly authenticatorData: string;
  readonly clientDataJSON: string;
  readonly signature: string;
  readonly origin: string;
  readonly rpId: string;
}

/** A fresh sign-in at the EHR: its id_token, whose nonce is bound to the digest, and the key that it verifies with. */
export interface SignInStepUp extends Omit<FreshSignIn, 'subject' | 'user'> {
  readonly method: 'sign-in';
  readonly digest: string;
}

/** RFC 8785. @throws TypeError for what JSON can't say */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('nothing to attest');
  return text;
}

/** SHA-256 of a text in UTF-8, base64url. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}

/**
 * The review of one order as it stands now.
 * @throws AppError 422 with everything that still stands in the way
 */
export function reviewOf(
  desk: Desk,
  order: StoredOrder,
  { challenge, overrides }: { readonly challenge: string; readonly overrides: readonly Override[] },
): Review {
  const judged = judgementOf(desk, order);
  const { me } = desk;
  if (me === undefined) throw new AppError('scope-missing', 'You are not known here as a practitioner.');
  requireFree(blockersLeft(judged.blockers, overrides));
  const { record, pathway } = desk.assessed;
  const { dose, remarks, telehealth, blockers, jurisdiction = '' } = judged;
  return {
    format: 'kap-attestation-1',
    challenge,
    statement: STATEMENT,
    order: attestable(order),
    target: { reference: `MedicationRequest/${order.id}`, version: order.meta?.versionId ?? '' },
    attester: attesterOf(me, jurisdiction),
    shownAt: desk.now,
    patient: { reference: `Patient/${record.ehrPatientId}`, name: nameText(record.patient.name) ?? '' },
    protocol: { url: pathway.protocol.url, version: pathway.protocol.version },
    jurisdiction,
    assessment: { ...shownIn(desk), dose, remarks, telehealth, blockers },
    considered: consideredOf(record.resources, `MedicationRequest/${order.id}`),
    overrides,
  };
}

function requireFree(left: readonly Blocker[]): void {
  if (left.length === 0) return;
  const details = local('kap-gate', 'order');
  throw new AppError(
    'rule-violated',
    left.map(({ text, id }) => ({ text, details, expression: id })),
  );
}

function attesterOf(me: Prescriber, jurisdiction: string): Review['attester'] {
  return {
    reference: me.reference,
    name: me.name ?? me.reference,
    ...{ npi: me.npi?.value, dea: deaFor(me, jurisdiction)?.value },
  };
}

/** The decision as it was shown, without what is about the person who asks and without what is not decided here. */
function shownIn(desk: Desk): object {
  const {
    order: _order,
    proposal: _proposal,
    may: _may,
    words: _words,
    statement: _statement,
    lookups: _lookups,
    matches: _matches,
    handover: _handover,
    ...shown
  } = decisionOf(desk, {}, { passkey: true, toEhr: false });
  return shown;
}

function attestable(order: StoredOrder): MedicationRequest {
  return { ...orderContent(order), status: order.status, intent: order.intent };
}

/** What the passkey's challenge is bound to: the review with nothing after it. */
export function reviewIn(attested: Readonly<Record<string, unknown>>): object {
  const { attestedAt: _attestedAt, stepUp: _stepUp, ...review } = attested;
  return review;
}
