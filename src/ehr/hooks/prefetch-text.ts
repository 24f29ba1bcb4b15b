import { CATEGORIES } from '../../core/chart/chart.ts';
import { HookError } from './hook-error.ts';

/** From the first byte of a value to behind its last. */
type Range = readonly [start: number, end: number];

interface Text {
  readonly bytes: Buffer;
  readonly ranges: ReadonlyMap<string, Range>;
  readonly read: Map<string, unknown>;
}

const [TAB, NEWLINE, RETURN, SPACE, QUOTE, COMMA, COLON, BACKSLASH] = [9, 10, 13, 32, 34, 44, 58, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [91, 93, 123, 125];

/**
 * A prefetch that is the last member of its body, parsed key by key when somebody looks. Of somebody on no course, as most of an EHR's
 * patients are, only the patient is looked at; parsing all of it would cost as much as the rest of the answer.
 * @param bytes - the body from behind the name `prefetch` to its end; not to be changed any more
 * @returns what `JSON.parse` gives, except that looking at a key which discovery asks for throws where its text is not JSON; undefined
 * when these are not the bytes of such a prefetch, or it has more names than an EHR has reason to send, or one of them twice
 * @throws HookError 400 when another key is not JSON
 */
export function readPrefetchText(bytes: Buffer): Readonly<Record<string, unknown>> | undefined {
  const colon = skipSpace(bytes, 0);
  if (bytes[colon] !== COLON) return undefined;
  const found = findMembers(bytes, skipSpace(bytes, colon + 1));
  if (found === undefined) return undefined;
  const end = skipSpace(bytes, found.end);
  if (bytes[end] !== CLOSE || skipSpace(bytes, end + 1) !== bytes.length) return undefined;
  const text: Text = { bytes, ranges: found.ranges, read: new Map() };
  const prefetch = Object.defineProperty({}, slot, { value: text });
  for (const key of found.ranges.keys())
    Object.defineProperty(prefetch, key, accessors.get(key) ?? { value: valueOf(text, key), enumerable: true });
  return prefetch;
}

const slot = Symbol('text');

/** The keys that discovery asks for. The same for all: an accessor of its own would give each prefetch a shape of its own, which outlives it (src/core/memo.ts). */
const accessors: ReadonlyMap<string, PropertyDescriptor> = new Map(
  CATEGORIES.map((key) => [
    key,
    {
      get(this: { readonly [slot]: Text }) {
        return valueOf(this[slot], key);
      },
      enumerable: true,
    },
  ]),
);

function valueOf({ bytes, ranges, read }: Text, key: string): unknown {
  if (!read.has(key)) read.set(key, parse(bytes.toString('utf8', ...(ranges.get(key) ?? [0, 0])), key));
  return read.get(key);
}

function parse(text: string, key: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A name that is none of ours is the caller's own text, which no error repeats.
    throw new HookError(400, 'is not JSON', accessors.has(key) ? `prefetch.${key}` : 'prefetch');
  }
}

/** Discovery asks for a handful of keys. Beyond this many names, reading each by itself takes longer than parsing them all. A product choice. */
const MAX_NAMES = 64;

/** The members of the object that begins at `start`. Of a name that comes twice only one value would be looked at, so that has none. */
function findMembers(bytes: Buffer, start: number): { readonly ranges: Map<string, Range>; readonly end: number } | undefined {
  if (bytes[start] !== OPEN) return undefined;
  const ranges = new Map<string, Range>();
  let at = skipSpace(bytes, start + 1);
  if (bytes[at] === CLOSE) return { ranges, end: at + 1 };
  for (;;) {
    const behindName = bytes[at] === QUOTE ? skipString(bytes, at) : bytes.length;
    const name = readName(bytes, at, behindName);
    const colon = skipSpace(bytes, behindName);
    if (name === undefined || bytes[colon] !== COLON || ranges.has(name) || ranges.size === MAX_NAMES) return undefined;
    const from = skipSpace(bytes, colon + 1);
    const to = skipValue(bytes, from);
    ranges.set(name, [from, to]);
    at = skipSpace(bytes, to);
    if (bytes[at] === CLOSE) return { ranges, end: at + 1 };
    if (bytes[at] !== COMMA) return undefined;
    at = skipSpace(bytes, at + 1);
  }
}

/** What a member is called; undefined when that is not text. */
function readName(bytes: Buffer, start: number, end: number): string | undefined {
  try {
    const name: unknown = JSON.parse(bytes.toString('utf8', start, end));
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}

/** White space as JSON has it, and no other. */
function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    const code = bytes[at];
    if (code !== SPACE && code !== NEWLINE && code !== RETURN && code !== TAB) return at;
  }
  return at;
}

/** Behind the string that begins at `from`; behind all when it has no end. */
function skipString(bytes: Buffer, from: number): number {
  for (let at = from + 1; at < bytes.length; at += 1) {
    const code = bytes[at];
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at += 1;
  }
  return bytes.length;
}

/** Behind the value that begins at `from`: whether it is well made is seen when it is parsed, and only where it ends is looked for. */
function skipValue(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const code = bytes[at];
    if (code === QUOTE) at = skipString(bytes, at) - 1;
    else if (code === OPEN || code === OPEN_LIST) depth += 1;
    else if (code === CLOSE || code === CLOSE_LIST) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (code === COMMA && depth === 0) return at;
  }
  return bytes.length;
}
