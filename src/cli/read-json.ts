import { readFileSync } from 'node:fs';

/** The message of a file that is text but no JSON. */
export const NOT_JSON = 'is not JSON';

/** What a JSON file holds. @throws Error that says "is not JSON" or "cannot be read": the file's text may be a secret */
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
    throw new Error(NOT_JSON);
  }
}
