import type { Basic, BundleEntry, DetectedIssue, Provenance } from '@medplum/fhirtypes';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { attestedText } from '../../core/orders/attestation.ts';
import type { Override } from '../../core/orders/blockers.ts';
import { changesSince } from '../../core/orders/changes.ts';
import { planDuties } from '../../medplum/duties.ts';
import { creationOf, updateOf } from '../../medplum/fence.ts';
import { transactFenced } from '../../medplum/transact.ts';
import { local, localCodesOf } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import { type Asking, assessCourse } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { canonical, digestOf, type Review, reviewOf, type StepUp } from './attested-content.ts';
import { activate, writeAttested } from './activate.ts';
import { buildProvenance } from './build-provenance.ts';
import { type Desk, openDesk, orderAt, type StoredOrder } from './desk.ts';
import { withParts } from './passkey-record.ts';
import { challengeFor } from './challenge.ts';
import { CHALLENGE_SECONDS } from './passkeys.ts';
import { beginSignIn, dropProof, signedInBy } from './sign-in.ts';
import { attestationKeys } from './signing-keys.ts';
import { checkPasskey, passkeyOptions } from './step-up.ts';

/** A review that waits for its step-up; kept on the server, so that what is attested is what was reviewed. */
interface KeptReview {
  readonly review: Review;
  readonly digest: string;
  readonly challenge: string;
  readonly stepUp: 'passkey' | 'sign-in';
  /** `Practitioner/id` and patient of the session that began it. */
  readonly user: string;
  readonly patientId: string;
}

/**
 * Begins an attestation: reviews the order as it stands and makes a challenge that is bound to exactly that.
 * @throws AppError 403, 404, 409 stale, 422 with what stands in the way
 */
export async function beginReview(
  runtime: Runtime,
  asking: Asking,
  asked: {
    readonly id: string;
    readonly version: string;
    readonly overrides: readonly Override[];
    readonly stepUp: KeptReview['stepUp'];
  },
) {
  requireOffered(asking);
  checkReasons(asked.overrides);
  // What is overridden must be on record, so that the reason can be written beside it.
  const store = await asking.on.ownStore();
  await transactFenced({
    store,
    load: () => assessCourse(runtime, asking),
    plan: ({ record }) => planDuties(record, runtime.now(), ['pathway']),
  });
  const desk = await openDesk(runtime, asking);
  const order = orderAt(desk.assessed, asked.id, asked.version);
  requireOpen(desk, order);
  const id = runtime.ids();
  const review = reviewOf(desk, order, { challenge: id, overrides: asked.overrides });
  const digest = digestOf(canonical(review));
  const challenge = challengeFor(digest);
  const { stepUp } = asked;
  const means = await meansOf(runtime, asking, { stepUp, challenge, review: id });
  const { user } = asking.session;
  const kept: KeptReview = { review, digest, challenge, stepUp, user: user.reference, patientId: asking.session.patientId };
  await runtime.shared.set(reviewKey(asking, id), JSON.stringify(kept), CHALLENGE_SECONDS);
  return {
    review: id,
    seconds: CHALLENGE_SECONDS,
    statement: review.statement,
    digest,
    ...means,
  };
}

async function meansOf(
  runtime: Runtime,
  asking: Asking,
  { stepUp, challenge, review }: { readonly stepUp: KeptReview['stepUp']; readonly challenge: string; readonly review: string },
) {
  if (stepUp === 'passkey') return { options: await passkeyOptions(runtime, asking, challenge) };
  return { signIn: { url: await beginSignIn(runtime, asking, { review, nonce: challenge, seconds: CHALLENGE_SECONDS }) } };
}

function requireOffered({ on }: Asking): void {
  if (on.tenant.orders?.attestation === undefined)
    throw new AppError('rule-violated', 'This clinic has no key for attestations (configuration: orders.attestation).');
}

function checkReasons(overrides: readonly Override[]): void {
  overrides.forEach(({ reason }, at) => {
    try {
      local('kap-override-reason', reason);
    } catch {
      throw new AppError('input-invalid', [{ text: 'There is no such reason.', expression: `overrides.${String(at)}.reason` }]);
    }
  });
}

function requireOpen({ assessed }: Desk, order: StoredOrder): void {
  const verdict = assessed.chart.attestations.get(`MedicationRequest/${order.id}`);
  if (verdict?.state === 'attested')
    throw new AppError('conflict', `The order is attested already. ${verdict.reasons.join(' ')}`);
  if (order.status !== 'draft') throw new AppError('conflict', `The order is ${order.status}; only a draft can be attested.`);
}

const reviewKey = ({ on }: Asking, id: string) => `${on.tenant.id}:review:${id}`;

/** What a person sends to complete a review: the authenticator's answer, or the proof of a fresh sign-in. */
interface Sent {
  readonly id: string;
  readonly review: string;
  readonly response?: AuthenticationResponseJSON | undefined;
  readonly proof?: string | undefined;
}

/**
 * Completes an attestation: signs what was reviewed, and writes Provenance, overrides and, for a dose from practice stock, the active
 * order in one transaction. Sent twice, it is written once.
 * @returns `Provenance/id`
 * @throws AppError 403, 404, 409 when anything changed since the review, 422 when something stands in the way now
 */
export async function attest(runtime: Runtime, asking: Asking, sent: Sent): Promise<string> {
  const done = writtenFor(await openDesk(runtime, asking), sent.review);
  if (done !== undefined) {
    await activate(runtime, asking, sent.id);
    return done;
  }
  const kept = await keptReview(runtime, asking, sent);
  const { stepUp, passkey } = await steppedUp(runtime, asking, { kept, sent });
  const text = canonical({ ...kept.review, attestedAt: runtime.now(), stepUp });
  const jws = await attestationKeys(asking.on.tenant.orders)?.sign(text);
  if (jws === undefined) throw new AppError('rule-violated', 'This clinic has no key for attestations.');
  const signed: Signed = { text, jws, review: kept.review, passkey };
  const attestation = (at: Desk) => (writtenFor(at, sent.review) === undefined ? plan(at, signed) : []);
  const desk = await writeAttested(runtime, asking, { id: sent.id, attestation });
  await runtime.shared.delete(reviewKey(asking, sent.review));
  if (sent.proof !== undefined) await dropProof(runtime, asking, sent.proof);
  const reference = writtenFor(desk, sent.review);
  if (reference === undefined) throw new AppError('upstream-failed', 'The attestation was not written.');
  return reference;
}

/** The Provenance that a review led to; undefined while there is none. */
function writtenFor({ assessed }: Desk, review: string): string | undefined {
  const found = assessed.record.resources
    .filter((one): one is Provenance => one.resourceType === 'Provenance')
    .find((one) => attestedText(one)?.includes(`"challenge":${JSON.stringify(review)}`) === true);
  return found === undefined ? undefined : `Provenance/${found.id ?? ''}`;
}

async function keptReview(
  runtime: Runtime,
  asking: Asking,
  sent: { readonly id: string; readonly review: string },
): Promise<KeptReview> {
  const text = await runtime.shared.get(reviewKey(asking, sent.review));
  // Only `beginReview` writes under this key.
  const kept = text === undefined ? undefined : (JSON.parse(text) as KeptReview);
  if (kept === undefined) throw new AppError('conflict', 'The review has ended; look at the order again.');
  const isMine = kept.user === asking.session.user.reference && kept.patientId === asking.session.patientId;
  if (!isMine || kept.review.target.reference !== `MedicationRequest/${sent.id}`)
    throw new AppError('scope-missing', 'This review belongs to another person or order.');
  return kept;
}

interface SteppedUp {
  readonly stepUp: StepUp;
  /** The passkey as it is to be written, with its new counter; undefined where none was used. */
  readonly passkey: (Basic & { readonly id: string }) | undefined;
}

/** @throws AppError 403 unless the person is shown to be here, in the way that the review began with */
async function steppedUp(
  runtime: Runtime,
  asking: Asking,
  { kept, sent }: { readonly kept: KeptReview; readonly sent: Sent },
): Promise<SteppedUp> {
  const { digest, challenge } = kept;
  const { response, proof, review } = sent;
  if (kept.stepUp === 'passkey' && response !== undefined) {
    const { stepUp, passkey, counter } = await checkPasskey(runtime, asking, { response, challenge, digest });
    return { stepUp, passkey: { ...withParts(passkey.resource, { counter }), id: passkey.resource.id } };
  }
  if (kept.stepUp === 'sign-in' && proof !== undefined)
    return { stepUp: await signedInBy(runtime, asking, { proof, review, digest }), passkey: undefined };
  throw new AppError('scope-missing', 'Show who you are first, with your passkey or by signing in to the EHR again.');
}

interface Signed {
  readonly text: string;
  readonly jws: string;
  readonly review: Review;
  readonly passkey: SteppedUp['passkey'];
}

/** Everything that an attestation writes but the order itself, on what the record says at this moment. */
function plan(desk: Desk, signed: Signed): readonly BundleEntry[] {
  const { review, passkey } = signed;
  const order = orderAt(desk.assessed, review.target.reference.slice('MedicationRequest/'.length), review.target.version);
  requireOpen(desk, order);
  requireUnchanged(reviewOf(desk, order, { challenge: review.challenge, overrides: review.overrides }), review);
  return [
    creationOf(buildProvenance(desk, signed)),
    ...mitigations(desk, review.overrides),
    ...(passkey === undefined ? [] : [updateOf(passkey)]),
  ];
}

/** @throws AppError 409 naming what is not as it was on the screen */
function requireUnchanged(now: Review, then: Review): void {
  const changes = changesSince(then.considered, now.considered);
  if (changes.length === 0 && canonical(now.order) === canonical(then.order)) return;
  const texts = changes.slice(0, 5).map(({ what, text }) => ({ text: `${what}: ${text}` }));
  throw new AppError('conflict', [{ text: 'What the review rests on has changed; look again.' }, ...texts]);
}

/** Each override beside the issue that it is about, with who gave it and when. @throws AppError 409 when the issue is not on record yet */
function mitigations({ assessed, asking, now }: Desk, overrides: readonly Override[]): readonly BundleEntry[] {
  return overrides.map(({ rule, reason, note }) => {
    const issue = assessed.record.resources.find(
      (one): one is DetectedIssue & { id: string } =>
        one.resourceType === 'DetectedIssue' && one.id !== undefined && localCodesOf(one.code, 'kap-rule').includes(rule),
    );
    if (issue === undefined) throw new AppError('conflict', `The finding ${rule} is not on record yet; look again in a moment.`);
    const coding = local('kap-override-reason', reason);
    const action = { coding: [coding], text: note ?? coding.display ?? reason };
    const author = authorOf(asking.session, asking.on.tenant.fhirBase);
    return updateOf({ ...issue, mitigation: [...(issue.mitigation ?? []), { action, date: now, author }] });
  });
}
