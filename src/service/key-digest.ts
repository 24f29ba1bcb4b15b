import { createHash } from 'node:crypto';

/** A part of a key of the shared store: who can list the keys must read there neither what opens a session nor who is a patient. */
export function keyDigest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('|')).digest('base64url');
}
