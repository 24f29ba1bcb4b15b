import type { MedplumClient } from '@medplum/core';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { AppError } from '../app-error.ts';
import type { Asking } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import { digestOf, canonical, type PasskeyStepUp, reviewIn, type StepUp } from './attested-content.ts';
import { passkeysOf, relyingParty, type StoredPasskey } from './passkeys.ts';
import { isBoundTo } from './challenge.ts';
import { readSignIn } from './sign-in.ts';
import { webauthn } from './webauthn.ts';

/** What the browser needs to answer with one of the person's approved passkeys. @throws AppError 422 when there is none */
export async function passkeyOptions(runtime: Runtime, asking: Asking, challenge: string) {
  const store = await asking.on.store();
  const mine = await passkeysOf(store, asking.on.tenant.fhirBase, asking.session.user.reference);
  const approved = mine.filter(({ state }) => state === 'approved');
  if (approved.length === 0) {
    const waits = mine.some(({ state }) => state === 'pending');
    const text = waits ? 'Your passkey waits for an administrator.' : 'You have no passkey here; register one first.';
    throw new AppError('rule-violated', text);
  }
  const { generateAuthenticationOptions } = await webauthn();
  return generateAuthenticationOptions({
    rpID: relyingParty(runtime, asking).id,
    challenge: Buffer.from(challenge, 'base64url'),
    allowCredentials: approved.map(({ credential }) => ({ id: credential })),
    userVerification: 'required',
  });
}

/**
 * Checks the answer of an authenticator to a challenge: an approved passkey of this very person, user verification done, at our place.
 * @returns the evidence, and the passkey with its new counter
 * @throws AppError 403
 */
export async function checkPasskey(
  runtime: Runtime,
  asking: Asking,
  {
    response,
    challenge,
    digest,
  }: { readonly response: AuthenticationResponseJSON; readonly challenge: string; readonly digest: string },
): Promise<{ readonly stepUp: PasskeyStepUp; readonly passkey: StoredPasskey; readonly counter: number }> {
  const store: MedplumClient = await asking.on.store();
  const mine = await passkeysOf(store, asking.on.tenant.fhirBase, asking.session.user.reference);
  const passkey = mine.find(({ credential, state }) => credential === response.id && state === 'approved');
  if (passkey === undefined)
    throw new AppError('scope-missing', 'This passkey is not yours, or no administrator has approved it.');
  const { id, origin, topOrigins } = relyingParty(runtime, asking);
  const { verifyAuthenticationResponse } = await webauthn();
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedTopOrigin: topOrigins,
    expectedRPID: id,
    credential: credentialOf(passkey),
    requireUserVerification: true,
  }).catch(() => undefined);
  if (verified?.verified !== true || !isBoundTo(challenge, digest))
    throw new AppError('scope-missing', 'The passkey did not verify you for this order.');
  const { authenticatorData, clientDataJSON, signature } = response.response;
  return {
    passkey,
    counter: verified.authenticationInfo.newCounter,
    stepUp: {
      method: 'passkey',
      digest,
      credential: passkey.credential,
      publicKey: passkey.publicKey,
      ...{ authenticatorData, clientDataJSON, signature, origin, rpId: id },
    },
  };
}

function credentialOf({ credential, publicKey, counter }: Pick<StoredPasskey, 'credential' | 'publicKey' | 'counter'>) {
  return { id: credential, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter };
}

/** What a later check makes of the evidence in an attestation. */
export type StepUpReading = 'verified' | 'failed';

/** Checks kept evidence again, from the attestation alone: that somebody was there for exactly this review, and who. */
export async function readStepUp(attested: Readonly<Record<string, unknown>>): Promise<StepUpReading> {
  const stepUp = attested['stepUp'] as StepUp | undefined;
  if (stepUp?.digest === undefined || stepUp.digest !== digestOf(canonical(reviewIn(attested)))) return 'failed';
  const shown = stepUp.method === 'sign-in' ? await readSignIn(stepUp, attested) : await readPasskey(stepUp);
  return shown ? 'verified' : 'failed';
}

/** That the authenticator signed a challenge made for exactly this digest. */
async function readPasskey(stepUp: PasskeyStepUp): Promise<boolean> {
  const { credential, authenticatorData, clientDataJSON, signature, origin, rpId } = stepUp;
  const { verifyAuthenticationResponse } = await webauthn();
  const verified = await verifyAuthenticationResponse({
    response: {
      id: credential,
      rawId: credential,
      type: 'public-key',
      clientExtensionResults: {},
      response: { authenticatorData, clientDataJSON, signature },
    },
    expectedChallenge: (challenge) => isBoundTo(challenge, stepUp.digest),
    expectedOrigin: origin,
    expectedRPID: rpId,
    credential: credentialOf({ credential, publicKey: stepUp.publicKey, counter: 0 }),
    requireUserVerification: true,
  }).catch(() => undefined);
  return verified?.verified === true;
}
