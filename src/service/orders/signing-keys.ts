import { FlattenedSign, flattenedVerify, importJWK, type JWK } from 'jose';
import type { OrdersConfig } from './orders-config.ts';

/** What a signature over the text of an attestation turned out to be. */
export type SignatureReading =
  | { readonly state: 'valid'; readonly kid: string; readonly alg: string }
  | { readonly state: 'invalid'; readonly kid?: string }
  | { readonly state: 'unknown-key'; readonly kid: string };

/** Signs and checks attestations of one tenant. The first key signs; every key ever configured is published and accepted. */
export interface AttestationKeys {
  /** Public parts, as /.well-known/kap-attestation-jwks.json shows them. */
  readonly published: readonly JWK[];
  /** A detached compact JWS (RFC 7515, appendix F) over the characters of a text in UTF-8. */
  sign(text: string): Promise<string>;
  verify(jws: string, text: string): Promise<SignatureReading>;
}

const TYPE = 'kap-attestation+jws';
const ALGORITHMS = ['ES256', 'ES384'];
const PUBLIC_MEMBERS = ['kty', 'kid', 'alg', 'crv', 'x', 'y'];
const COMPACT = /^([A-Za-z0-9_-]+)\.\.([A-Za-z0-9_-]+)$/;

/** The keys of a clinic's configuration; undefined when it has none, so that nothing can be attested there. */
export function attestationKeys(config: OrdersConfig | undefined): AttestationKeys | undefined {
  const [signing] = config?.attestation?.privateJwks ?? [];
  if (signing === undefined || config?.attestation === undefined) return undefined;
  const all = [...config.attestation.privateJwks, ...(config.attestation.retiredJwks ?? [])].map(publicPart);
  return {
    published: all,
    sign: async (text) => {
      const key = await importJWK({ ...signing }, signing.alg);
      const jws = await new FlattenedSign(new TextEncoder().encode(text))
        .setProtectedHeader({ alg: signing.alg, kid: signing.kid, typ: TYPE })
        .sign(key);
      return `${jws.protected ?? ''}..${jws.signature}`;
    },
    verify: (jws, text) => verifyDetached(jws, text, all),
  };
}

/** Checks a detached JWS against public keys; nothing but them is needed, so anybody can. */
export async function verifyDetached(jws: string, text: string, keys: readonly JWK[]): Promise<SignatureReading> {
  const [, header, signature] = COMPACT.exec(jws) ?? [];
  if (header === undefined || signature === undefined || !isExact(header) || !isExact(signature)) return { state: 'invalid' };
  const kid = kidOf(header);
  const jwk = keys.find((one) => one.kid === kid);
  if (kid === undefined) return { state: 'invalid' };
  if (jwk?.alg === undefined) return { state: 'unknown-key', kid };
  try {
    const payload = Buffer.from(text, 'utf8').toString('base64url');
    const { protectedHeader } = await flattenedVerify({ protected: header, payload, signature }, await importJWK(jwk, jwk.alg), {
      algorithms: ALGORITHMS,
    });
    const isOurs = protectedHeader?.typ === TYPE && protectedHeader.alg === jwk.alg;
    return isOurs ? { state: 'valid', kid, alg: jwk.alg } : { state: 'invalid', kid };
  } catch {
    return { state: 'invalid', kid };
  }
}

/** Base64url leaves bits unused at its end; with any of them set the same bytes would have two spellings. */
function isExact(text: string): boolean {
  return Buffer.from(text, 'base64url').toString('base64url') === text;
}

function kidOf(header: string): string | undefined {
  try {
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { readonly kid?: unknown };
    return typeof kid === 'string' ? kid : undefined;
  } catch {
    return undefined;
  }
}

function publicPart(jwk: Readonly<Record<string, unknown>>): JWK {
  const shown = Object.entries(jwk).filter(([name]) => PUBLIC_MEMBERS.includes(name));
  return { ...Object.fromEntries(shown), use: 'sig' };
}
