import { readPrefetchText } from '../../ehr/hooks/prefetch-text.ts';
import { isDeeperThan, MAX_JSON_DEPTH } from '../../ehr/json-depth.ts';
import { isRecord } from '../../core/shape/shape.ts';
import { parseJson } from '../http.ts';
import { createShortMemory } from '../short-memory.ts';

/** Reads the bodies of hooks. */
export interface HookBodies {
  /**
   * What `JSON.parse` gives, each key of a prefetch when somebody looks at it. A prefetch that came before, byte for byte, is the very
   * object that it was then, so that what was derived from it is still known; nobody changes it.
   * @param bytes - all of a buffer, which is the reader's from now on
   * @param tenant - who signed; what one tenant sent is never looked at for another, nor what names one server for one that names another
   * @throws AppError 400
   */
  read(bytes: Buffer, tenant: string | undefined): unknown;
}

/** Product choices, all: an order is chosen, changed and signed within seconds of one another, with the same prefetch each time. */
const KEEP_MS = 30_000;
const MAX_KEPT = 64;
const MAX_BYTES = 4_000_000;
const MAX_BODY_BYTES = 400_000;
/** What is read of a chart, and derived from that, costs so many times its text; other text may cost more, which is counted then. */
const USUAL_COST = 12;

interface Kept {
  /** All of the body from the value of `prefetch` on, in the memory that the body came in. */
  readonly tail: Buffer;
  /** Only once it has come again: most never do. */
  readonly prefetch?: Readonly<Record<string, unknown>>;
}

const NAME = Buffer.from('"prefetch"');

/**
 * EHRs send the same prefetch with each hook of one order. Whether it is the same is told by comparing all of its bytes, so nothing that
 * has changed can be taken for what it was; a byte that differs, and everything is read anew.
 */
export function createHookBodies(): HookBodies {
  const kept = createShortMemory<Kept>({
    keepMs: KEEP_MS,
    max: MAX_KEPT,
    weight: { max: MAX_BYTES * USUAL_COST, maxEntry: MAX_BODY_BYTES * USUAL_COST, of: costOf },
  });
  const readAgain = (key: string, { tail }: Kept): Kept['prefetch'] => {
    const prefetch = readPrefetchText(tail);
    if (prefetch !== undefined) kept.set(key, { tail, prefetch });
    return prefetch;
  };
  return {
    read: (bytes, tenant) => {
      const at = bytes.indexOf(NAME);
      const head = at < 0 ? undefined : readHead(bytes, at);
      if (head === undefined) return parseJson(new TextDecoder().decode(bytes));
      const tail = bytes.subarray(at + NAME.length);
      const key = keyOf(head, tenant);
      const known = kept.get(key);
      if (known?.tail.equals(tail) === true) return { ...head, prefetch: known.prefetch ?? readAgain(key, known) };
      const prefetch = readPrefetchText(tail);
      // What stands after the prefetch would be kept with it: a token, say. And it would not have been looked at for its depth.
      if (prefetch === undefined) return parseJson(new TextDecoder().decode(bytes));
      // What came before it, a token perhaps, is not kept.
      bytes.fill(0, 0, at);
      kept.set(key, { tail });
      return { ...head, prefetch };
    },
  };
}

/**
 * What V8 takes at most for a byte of JSON, for what makes a name, and for what makes a list or object: by trial of the dearest text that
 * could be thought of. As a table, for it is looked at for each byte.
 */
const COSTS = new Uint8Array(256).fill(5);
COSTS[':'.charCodeAt(0)] = 95;
for (const opening of '[{') COSTS[opening.charCodeAt(0)] = 105;

/** What keeping an entry costs in memory, in bytes. What stands within strings is counted too, which is little and quickly done. */
function costOf({ tail, prefetch }: Kept): number {
  const usual = tail.buffer.byteLength * USUAL_COST;
  if (prefetch === undefined) return usual;
  let cost = 0;
  for (let at = 0; at < tail.length; at += 1) cost += COSTS[tail[at] ?? 0] ?? 0;
  return Math.max(usual, cost);
}

/**
 * The members before `prefetch`. That the text up to its name makes an object when it ends there proves that the name is that of a
 * member of the body itself, and neither of something in it nor part of a string.
 */
function readHead(bytes: Buffer, at: number): Readonly<Record<string, unknown>> | undefined {
  const text = `${bytes.toString('utf8', 0, at)}"prefetch":0}`;
  if (isDeeperThan(text, MAX_JSON_DEPTH)) return undefined;
  try {
    const head: unknown = JSON.parse(text);
    return isRecord(head) ? head : undefined;
  } catch {
    return undefined;
  }
}

const MAX_ID = 256;

/** Finds what may be the same; whether it is, its bytes tell. */
function keyOf({ context, fhirServer }: Readonly<Record<string, unknown>>, tenant: string | undefined): string {
  const patient = isRecord(context) ? context['patientId'] : undefined;
  return [tenant ?? '', fhirServer, patient].map((part) => (typeof part === 'string' ? part.slice(0, MAX_ID) : '')).join('|');
}
