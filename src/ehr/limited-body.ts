import { EhrError } from './ehr-error.ts';

/** What several answers may have together, in bytes. */
export interface ByteBudget {
  left: number;
}

/** The text of an answer without a byte order mark, refused as soon as it is longer than allowed, or all are that share a budget. @throws EhrError `too-large` */
export async function readLimited(response: Response, maxBytes: number, budget?: ByteBudget): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel();
    throw new EhrError('too-large');
  }
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (budget !== undefined) budget.left -= chunk.byteLength;
    if (size > maxBytes || (budget?.left ?? 0) < 0) throw new EhrError('too-large');
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
