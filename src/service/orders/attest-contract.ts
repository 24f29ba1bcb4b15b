import { z } from '@hono/zod-openapi';
import { cleanText } from '../clean-text.ts';
import { override } from './request-contract.ts';

const reviewId = z.string().min(1).max(64);
/** Made and read by the browser's WebAuthn and @simplewebauthn; its shape is theirs. */
const webAuthn = (id: string, description: string) => z.looseObject({}).meta({ id, description });
const base64url = z
  .string()
  .max(65_536)
  .regex(/^[A-Za-z0-9_-]*$/);

export const reviewRequest = z
  .strictObject({
    version: z.string().min(1).max(64),
    overrides: z.array(override).max(50).default([]),
    stepUp: z.enum(['passkey', 'sign-in']).optional().meta({ description: 'A passkey by default.' }),
  })
  .meta({ id: 'OrderReviewRequest' });

export const reviewAnswer = z
  .strictObject({
    review: reviewId,
    seconds: z.number().meta({ description: 'How long the step-up may take.' }),
    statement: z.string(),
    digest: z.string().meta({ description: 'SHA-256 of what is attested, base64url; the challenge ends with it.' }),
    options: webAuthn('PasskeyRequestOptions', 'PublicKeyCredentialRequestOptionsJSON; for a passkey').optional(),
    signIn: z.strictObject({ url: z.string() }).optional().meta({
      description: 'For a sign-in: the EHR’s page, to be opened in a window of its own, which gives its opener a proof.',
    }),
  })
  .meta({ id: 'OrderReview', description: 'A review that waits for its step-up.' });

const authentication = z
  .looseObject({
    id: base64url.min(1),
    rawId: base64url,
    type: z.literal('public-key'),
    response: z.looseObject({
      authenticatorData: base64url,
      clientDataJSON: base64url,
      signature: base64url,
      userHandle: base64url.optional(),
    }),
    clientExtensionResults: z.looseObject({}),
  })
  .meta({ id: 'PasskeyAssertion', description: 'AuthenticationResponseJSON of WebAuthn.' });

export const attestRequest = z
  .strictObject({
    review: reviewId,
    response: authentication.optional(),
    proof: base64url.min(1).max(128).optional().meta({ description: 'What the window of the fresh sign-in gave its opener.' }),
  })
  .meta({ id: 'AttestOrderRequest' });

const change = z.strictObject({ what: z.enum(['new', 'changed', 'gone']), reference: z.string(), text: z.string() });
export const verificationAnswer = z
  .strictObject({
    reference: z.string(),
    holds: z
      .boolean()
      .meta({ description: 'Signature, step-up, version and attester hold; the order may have moved on, see order.' }),
    signature: z.strictObject({
      state: z.enum(['valid', 'invalid', 'unknown-key']),
      kid: z.string().optional(),
      alg: z.string().optional(),
    }),
    stepUp: z.strictObject({ state: z.enum(['verified', 'failed']), method: z.string() }),
    version: z.enum(['same', 'different', 'gone']),
    attester: z.strictObject({ reference: z.string(), name: z.string(), isPrescriberNow: z.boolean() }),
    attestedAt: z.string(),
    target: z.strictObject({ reference: z.string(), version: z.string() }),
    order: z.strictObject({
      state: z.enum(['attested', 'attested-other-version', 'not-attested']),
      reasons: z.array(z.string()),
      provenance: z.string().optional(),
      attester: z.string().optional(),
      attestedAt: z.string().optional(),
    }),
    changes: z.array(change),
    faults: z.array(z.string()),
  })
  .meta({ id: 'AttestationVerification', description: 'What every check of an attestation says, and what has changed since.' });

export const passkeyAnswer = z
  .strictObject({
    passkeys: z.array(
      z.strictObject({
        id: z.string(),
        owner: z.string(),
        ownerName: z.string().optional(),
        label: z.string().optional(),
        state: z.enum(['pending', 'approved', 'revoked']),
        created: z.string(),
        decidedBy: z.string().optional(),
        decidedAt: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Passkeys', description: "One's own passkeys; for an administrator everybody's." });

export const passkeyOptionsAnswer = z
  .strictObject({ options: webAuthn('PasskeyCreationOptions', 'PublicKeyCredentialCreationOptionsJSON') })
  .meta({ id: 'PasskeyRegistration' });

export const passkeyRequest = z
  .strictObject({
    response: z
      .looseObject({
        id: base64url.min(1),
        rawId: base64url,
        type: z.literal('public-key'),
        response: z.looseObject({ attestationObject: base64url, clientDataJSON: base64url }),
        clientExtensionResults: z.looseObject({}),
      })
      .meta({ id: 'PasskeyCreation', description: 'RegistrationResponseJSON of WebAuthn.' }),
    label: cleanText(80).optional(),
  })
  .meta({ id: 'RegisterPasskeyRequest' });

export const passkeyDecisionRequest = z
  .strictObject({ state: z.enum(['approved', 'revoked']) })
  .meta({ id: 'DecidePasskeyRequest' });
