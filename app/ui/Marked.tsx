import type { ReactNode } from 'react';

export interface MarkedProps {
  /** A translated sentence in which `<x>…</x>` stands around what is marked. */
  readonly text: string;
  readonly as: (marked: string) => ReactNode;
}

const MARK = /^(.*?)<x>(.*)<\/x>(.*)$/s;

/** A sentence with one part of it in an element: a name that stands out, a time that a machine can read. */
export function Marked({ text, as }: MarkedProps): ReactNode {
  const [, before, marked, after] = MARK.exec(text) ?? [];
  if (marked === undefined) return text;
  return (
    <>
      {before}
      {as(marked)}
      {after}
    </>
  );
}

/** Stands out. */
export const strong = (words: string): ReactNode => <strong>{words}</strong>;

/** A time that a machine can read as well. */
export const timed =
  (at: string) =>
  (words: string): ReactNode => <time dateTime={at}>{words}</time>;
