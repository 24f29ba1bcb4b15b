import type { ReactNode } from 'react';
import { localTimes } from '../view/local-times.ts';
import { knownSentences } from './sentences.ts';

export interface SaidProps {
  /** A sentence of the service, in English. */
  readonly children: string;
  /** ISO instant of the assessment. */
  readonly now: string;
}

/** A sentence of the service in the reader's language and time zone; what has no translation is marked as English. */
export function Said({ children, now }: SaidProps): ReactNode {
  const said = knownSentences.say(localTimes(children, now));
  return said.translated ? said.text : <span lang="en">{said.text}</span>;
}

/** The same as plain text, for names and labels. */
export function sayText(text: string, now: string): string {
  return knownSentences.say(localTimes(text, now)).text;
}
