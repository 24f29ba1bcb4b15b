import { readFileSync } from 'node:fs';

/** How the message of a file begins that is text but no JSON. */
export const NOT_JSON = 'is not JSON';

/** What a JSON file holds. @throws Error that says "is not JSON" and where, or "cannot be read": the file's text may be a secret */
export function readJsonFile(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error('cannot be read');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`${NOT_JSON}: ${placeOfFault(text)}`);
  }
}

/** Line and column: the engine's own message gives a position for some faults only, and repeats the text. */
function placeOfFault(text: string): string {
  let [sound, broken] = [0, text.length + 1];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (mayGoOn(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  if (broken > text.length) return 'it ends too early';
  const lines = text.slice(0, broken).split('\n');
  return `see line ${String(lines.length)}, column ${String(lines.at(-1)?.length ?? 0)}`;
}

/** Whether this can be the beginning of JSON. */
function mayGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return /^Unexpected end|^Unterminated/.test(message) || Number(/at position (\d+)/.exec(message)?.[1]) === text.length;
  }
}
