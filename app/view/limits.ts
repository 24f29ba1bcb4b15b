import type { SessionView } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { levelWord, VITAL_UNITS, vitalWord } from './words.ts';

export type Limit = SessionView['limits'][number];

/** Levels of a limit, mildest first, each with the dash that tells its line from the others; a level of no name is as strict as a hold. */
export const LIMIT_LEVELS = [
  { level: 'caution', dash: '2 4' },
  { level: 'hold', dash: '9 4' },
  { level: 'stop', dash: undefined },
] as const;

/** A vital sign inside a sentence; an abbreviation keeps its capitals. */
export function vitalInText(vital: Limit['vital']): string {
  return vital === 'oxygen-saturation' ? vitalWord(vital) : vitalWord(vital).toLowerCase();
}

/** "systolic above 160 mmHg". */
export function limitText({ vital, direction, value }: Limit): string {
  return t(`limit.${direction}`, { vital: vitalInText(vital), value, unit: VITAL_UNITS[vital] });
}

/** One sentence a level, mildest first: "Hold: systolic above 160 mmHg, heart rate above 110 /min." */
export function limitSentences(limits: readonly Limit[]): readonly string[] {
  return LIMIT_LEVELS.flatMap(({ level }) => {
    const of = limits.filter((limit) => limit.level === level);
    return of.length === 0 ? [] : [t('limit.line', { level: levelWord(level), list: of.map(limitText).join(', ') })];
  });
}
