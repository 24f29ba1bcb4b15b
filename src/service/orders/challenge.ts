import { randomBytes } from 'node:crypto';

const NONCE_BYTES = 32;

/** The challenge of a step-up: random bytes, then the digest of what is attested, so that an answer to it is about nothing else. */
export function challengeFor(digest: string): string {
  return Buffer.concat([randomBytes(NONCE_BYTES), Buffer.from(digest, 'base64url')]).toString('base64url');
}

/** Whether a challenge was made for this digest. */
export function isBoundTo(challenge: string, digest: string): boolean {
  const bytes = Buffer.from(challenge, 'base64url');
  return bytes.length === 2 * NONCE_BYTES && bytes.subarray(NONCE_BYTES).toString('base64url') === digest;
}
