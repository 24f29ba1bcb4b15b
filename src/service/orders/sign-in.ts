import { randomBytes } from 'node:crypto';
import { type FreshSignIn, isFresh, type SignInState, verifyIdToken } from '../../ehr/smart/sign-in.ts';
import { AppError } from '../app-error.ts';
import { keyDigest } from '../key-digest.ts';
import type { KeyValueStore } from '../key-value-store.ts';
import type { Asking } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import { LaunchError } from '../smart/launch-error.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { isBoundTo } from './challenge.ts';
import type { SignInStepUp } from './attested-content.ts';

/** A sign-in that somebody was asked for, about one review; kept on the server until the EHR sends them back, and used once. */
export interface KeptSignIn extends SignInState {
  readonly tenant: string;
  readonly review: string;
  /** Who began it: `Practitioner/id`, and `sub` of their session. Nobody else may end it. */
  readonly user: string;
  readonly subject: string;
  readonly patientId: string;
}

/** What a proof stands for: that the person who began a review signed in anew for it. */
interface SignedIn {
  readonly review: string;
  readonly fresh: FreshSignIn;
}

const PROOF_BYTES = 32;

/** A state begins with its tenant, and so do the keys. */
const stateKey = (state: string) => `${state.slice(0, Math.max(0, state.indexOf('.')))}:sign-in:${state}`;
/** What can be read in the store must not be what opens. */
const proofKey = (tenant: string, proof: string) => `${tenant}:signed-in:${keyDigest(proof)}`;

/**
 * Begins a fresh sign-in at the EHR for one review.
 * @param asked.nonce - made for the digest of what is reviewed, so that the EHR's answer is about nothing else
 * @returns where to send the person, in a window of its own
 * @throws AppError 422 where the EHR was not said to do this, or the session does not know who it is
 */
export async function beginSignIn(
  runtime: Runtime,
  { on, session }: Asking,
  asked: { readonly review: string; readonly nonce: string; readonly seconds: number },
): Promise<string> {
  requireSignIn(on);
  const { subject, user, patientId } = session;
  if (subject === undefined)
    throw new AppError('rule-violated', 'Open the panel again from the chart; then you can sign in anew.');
  const { url, kept } = await on.smart.beginSignIn({ nonce: asked.nonce, prefix: on.tenant.id });
  const row: KeptSignIn = { ...kept, tenant: on.tenant.id, review: asked.review, user: user.reference, subject, patientId };
  await runtime.shared.set(stateKey(kept.state), JSON.stringify(row), asked.seconds);
  return url;
}

function requireSignIn({ tenant }: TenantRuntime): void {
  if (tenant.orders?.signInAgain !== true)
    throw new AppError('rule-violated', 'This clinic’s EHR does not sign people in anew (configuration: orders.signInAgain).');
}

/** The sign-in that a callback belongs to; undefined when it belongs to none, or was used. */
export async function takeSignIn(shared: KeyValueStore, state: string): Promise<KeptSignIn | undefined> {
  const text = await shared.take(stateKey(state));
  // Only `beginSignIn` writes under this key.
  return text === undefined ? undefined : (JSON.parse(text) as KeptSignIn);
}

/**
 * Ends a sign-in: the EHR's answer must be fresh, and about the very person who began.
 * @returns the proof, which only the window's opener is given
 * @throws LaunchError, EhrError
 */
export async function finishSignIn(
  runtime: Runtime,
  on: TenantRuntime,
  { query, kept, seconds }: { readonly query: URLSearchParams; readonly kept: KeptSignIn; readonly seconds: number },
): Promise<string> {
  const fresh = await on.smart.finishSignIn(query, kept);
  if (fresh.subject !== kept.subject || fresh.user !== kept.user) throw new LaunchError('not-the-same-person');
  const proof = randomBytes(PROOF_BYTES).toString('base64url');
  const row: SignedIn = { review: kept.review, fresh };
  await runtime.shared.set(proofKey(on.tenant.id, proof), JSON.stringify(row), seconds);
  return proof;
}

/** The evidence that a proof stands for. @throws AppError 403 for one that is not of this review, or is used or too old */
export async function signedInBy(
  runtime: Runtime,
  { on }: Asking,
  { proof, review, digest }: { readonly proof: string; readonly review: string; readonly digest: string },
): Promise<SignInStepUp> {
  const text = await runtime.shared.get(proofKey(on.tenant.id, proof));
  // Only `finishSignIn` writes under this key.
  const kept = text === undefined ? undefined : (JSON.parse(text) as SignedIn);
  if (kept?.review !== review)
    throw new AppError('scope-missing', 'That sign-in is over, or was for another order; sign in again.');
  const { subject: _subject, user: _user, ...evidence } = kept.fresh;
  return { method: 'sign-in', digest, ...evidence };
}

export function dropProof(runtime: Runtime, { on }: Asking, proof: string): Promise<void> {
  return runtime.shared.delete(proofKey(on.tenant.id, proof));
}

/** Checks kept evidence again: the EHR's own signature, a nonce made for exactly this digest, the time, and the attester's name. */
export async function readSignIn(stepUp: SignInStepUp, attested: Readonly<Record<string, unknown>>): Promise<boolean> {
  const { attester } = attested as { readonly attester?: { readonly reference?: string } };
  try {
    const claims = await verifyIdToken(stepUp);
    const { nonce, fhirUser } = claims;
    const times = { requestedAtMs: Date.parse(stepUp.requestedAt), receivedAtMs: Date.parse(stepUp.receivedAt) };
    const isTheirs =
      typeof fhirUser === 'string' && (fhirUser === attester?.reference || fhirUser.endsWith(`/${attester?.reference ?? ' '}`));
    return typeof nonce === 'string' && isBoundTo(nonce, stepUp.digest) && isFresh(claims, times) && isTheirs;
  } catch {
    return false;
  }
}
