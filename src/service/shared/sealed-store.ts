import { compactDecrypt, CompactEncrypt, errors } from 'jose';
import type { KeyValueStore } from '../key-value-store.ts';

/** 32 bytes each; the first seals, all open, so a key can be changed without ending every session. */
export type SealingKeys = readonly [Uint8Array, ...Uint8Array[]];

const KEY_BYTES = 32;

/**
 * Keys from an environment variable: base64 or base64url, 32 bytes each, separated by commas.
 * @returns undefined when it is not that
 */
export function parseSealingKeys(text: string): SealingKeys | undefined {
  const keys = text.split(',').map((part) => new Uint8Array(Buffer.from(part.trim(), 'base64')));
  const [first, ...rest] = keys;
  return first !== undefined && keys.every(({ byteLength }) => byteLength === KEY_BYTES) ? [first, ...rest] : undefined;
}

/**
 * A store whose values are encrypted (JWE, A256GCM) before they leave this process: it holds the tokens of EHRs. A value is bound to
 * its key, so that one session's can't be put in another's place. What can't be opened counts as absent.
 */
export function createSealedStore(inner: KeyValueStore, keys: SealingKeys): KeyValueStore {
  const seal = (key: string, value: string): Promise<string> =>
    new CompactEncrypt(new TextEncoder().encode(value))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', for: key })
      .encrypt(keys[0]);
  const open = async (key: string, sealed: string | undefined): Promise<string | undefined> => {
    if (sealed === undefined) return undefined;
    for (const one of keys) {
      const plain = await tryOpen(sealed, one, key);
      if (plain !== undefined) return plain;
    }
    return undefined;
  };
  return {
    get: async (key) => open(key, await inner.get(key)),
    set: async (key, value, seconds) => inner.set(key, await seal(key, value), seconds),
    take: async (key) => open(key, await inner.take(key)),
    // These hold nothing but that they are there.
    setIfAbsent: (key, value, seconds) => inner.setIfAbsent(key, value, seconds),
    replace: async (key, value, seconds) => inner.replace(key, await seal(key, value), seconds),
    delete: (key) => inner.delete(key),
  };
}

async function tryOpen(sealed: string, secret: Uint8Array, key: string): Promise<string | undefined> {
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(sealed, secret, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return protectedHeader['for'] === key ? new TextDecoder().decode(plaintext) : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
