import type { SessionView } from '../../src/core/pathway/pathway.ts';
import { VITAL_WORDS } from './words.ts';

export type Limit = SessionView['limits'][number];

/** Levels of a limit, mildest first, each with the dash that tells its line from the others; a level of no name is as strict as a hold. */
export const LIMIT_LEVELS: readonly { readonly level: string; readonly word: string; readonly dash: string | undefined }[] = [
  { level: 'caution', word: 'Caution', dash: '2 4' },
  { level: 'hold', word: 'Hold', dash: '9 4' },
  { level: 'stop', word: 'Stop', dash: undefined },
];

/** "systolic above 160 mmHg". */
export function limitText({ vital, direction, value }: Limit): string {
  const { name, unit } = VITAL_WORDS[vital];
  // SpO₂ is written so wherever it stands.
  return `${vital === 'oxygen-saturation' ? name : name.toLowerCase()} ${direction} ${String(value)} ${unit}`;
}

/** One sentence a level, mildest first: "Hold: systolic above 160 mmHg, heart rate above 110 /min." */
export function limitSentences(limits: readonly Limit[]): readonly string[] {
  return LIMIT_LEVELS.flatMap(({ level, word }) => {
    const of = limits.filter((limit) => limit.level === level);
    return of.length === 0 ? [] : [`${word}: ${of.map(limitText).join(', ')}.`];
  });
}
