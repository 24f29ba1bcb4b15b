import { readLimited } from '../limited-body.ts';
import { isRecord } from '../../core/shape/shape.ts';

/** Tokens, keys and errors are a few kB. A product choice. */
const MAX_BYTES = 100_000;

/**
 * An authorization server's answer for the library, which reads whatever comes: no longer than allowed, and of a renewal without its
 * id_token. SMART's renewal has none and nobody here reads it, but one that is made wrongly (the public SMART launcher's lacks its
 * audience) would end a session that was just renewed.
 * @throws EhrError `too-large`
 */
export async function readAnswer(response: Response, { isRenewal }: { readonly isRenewal: boolean }): Promise<Response> {
  const { status, headers } = response;
  const text = await readLimited(response, MAX_BYTES);
  const kept = isRenewal ? withoutIdToken(text) : text;
  return new Response(kept === '' ? null : kept, { status, headers });
}

function withoutIdToken(text: string): string {
  try {
    const answer: unknown = JSON.parse(text);
    if (!isRecord(answer)) return text;
    return JSON.stringify(Object.fromEntries(Object.entries(answer).filter(([name]) => name !== 'id_token')));
  } catch {
    return text;
  }
}
