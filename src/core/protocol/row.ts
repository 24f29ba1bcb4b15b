import type { Source } from '../decision.ts';
import type { Parameter } from './protocol.ts';

/** One parameter of a protocol in words, with what supports it. */
export interface ProtocolRow {
  /** The same in every protocol, so that two can be laid side by side. */
  readonly key: string;
  readonly section: string;
  readonly label: string;
  readonly value: string;
  readonly sources: readonly Source[];
}

/** Sections, in the order in which a clinician reads them. */
export const SECTIONS = ['Course', 'Steps', 'Doses', 'Settings and people', 'Who may be treated', 'The session', 'Fees'] as const;

/** A row without its section. */
export type Line = Omit<ProtocolRow, 'section'>;

/** What a protocol does not limit. */
export const NOT_STATED = 'not stated';

export function line(key: string, label: string, { value, sources }: Pick<Line, 'value' | 'sources'>): Line {
  return { key, label, value, sources };
}

/** A number with its unit. */
export function amount(key: string, label: string, [parameter, unit]: readonly [Parameter<number> | undefined, string]): Line {
  return parameter === undefined
    ? { key, label, value: NOT_STATED, sources: [] }
    : { key, label, value: `${plain(parameter.value)} ${unit}`, sources: [parameter.source] };
}

/** Yes or no, in the words for each. */
export function choice(
  key: string,
  label: string,
  [parameter, words]: readonly [Parameter<boolean> | undefined, readonly [string, string]],
): Line {
  return parameter === undefined
    ? { key, label, value: NOT_STATED, sources: [] }
    : { key, label, value: parameter.value ? words[0] : words[1], sources: [parameter.source] };
}

export const YES_NO = ['yes', 'no'] as const;

/** A number as people write it. */
export function plain(value: number): string {
  return String(Number(value.toFixed(4)));
}

/** Codes as words. */
export function words(codes: readonly string[]): string {
  return codes.length === 0 ? 'none' : codes.map((code) => code.replaceAll('-', ' ')).join(', ');
}

/** The citation with its grade, and the mark of weak support. */
export function sayStrength({ citation, grade, weak }: Source): string {
  return `${citation} [${grade}${weak ? ', weak' : ''}]`;
}
