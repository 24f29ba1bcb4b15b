import type * as WebAuthn from '@simplewebauthn/server';

/** The library with its two hundred and fifty modules of certificates, loaded when somebody attests: hooks and the start need none of it. */
export function webauthn(): Promise<typeof WebAuthn> {
  return import('@simplewebauthn/server');
}
