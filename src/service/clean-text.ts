import { z } from 'zod';

/** Characters that FHIR's string does not have: control characters other than tab and line ends. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text that a person typed, as FHIR can hold it: trimmed, not empty, whole characters, no control characters. */
export function cleanText(max: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => text.isWellFormed() && text.search(CONTROLS) < 0, 'holds characters that no record can hold');
}

/** Another system's text made fit for a record: what it can't hold is left out. */
export function withoutControls(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '');
}

/** The same, without space around it; undefined when nothing is left, for a record holds no text that says nothing. */
export function fitText(text: string): string | undefined {
  const fit = withoutControls(text).trim();
  return fit === '' ? undefined : fit;
}
