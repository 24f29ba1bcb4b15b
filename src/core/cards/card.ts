import type { Coding, Resource } from '@medplum/fhirtypes';

export type Hook = 'patient-view' | 'order-select' | 'order-sign' | 'encounter-start' | 'encounter-discharge';

/** A card of CDS Hooks 2.0, less the uuids, which the service gives. */
export interface Card {
  /** At most 139 characters. */
  readonly summary: string;
  readonly indicator: 'info' | 'warning' | 'critical';
  readonly source: { readonly label: string; readonly url?: string; readonly topic?: Coding };
  /** GitHub-flavoured Markdown; text that came from a chart is escaped. */
  readonly detail?: string;
  readonly suggestions?: readonly Suggestion[];
  readonly selectionBehavior?: 'at-most-one' | 'any';
  readonly overrideReasons?: readonly Coding[];
  readonly links?: readonly Link[];
}

export interface Suggestion {
  readonly label: string;
  readonly isRecommended?: boolean;
  readonly actions: readonly Action[];
}

export type Action =
  | { readonly type: 'create' | 'update'; readonly description: string; readonly resource: Resource }
  | { readonly type: 'delete'; readonly description: string; readonly resourceId: string };

export interface Link {
  readonly label: string;
  readonly url: string;
  readonly type: 'absolute' | 'smart';
  readonly appContext?: string;
}

/** A card with what the service needs to know of it: a stable key, and the rules that made it. */
export interface KapCard {
  readonly key: string;
  readonly rules: readonly string[];
  readonly card: Card;
}

/** What every card of one answer shares. */
export interface Frame {
  readonly links: readonly Link[];
  readonly source: Card['source'];
  readonly overrideReasons: readonly Coding[];
}

const SUMMARY_MAX = 139;

/** A summary of at most 139 characters, cut at a word with an ellipsis. */
export function summary(text: string): string {
  if (text.length <= SUMMARY_MAX) return text;
  const cut = text.slice(0, SUMMARY_MAX - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60))}…`;
}

/** Chart text made harmless in Markdown: no HTML, no links, no formatting. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]~]/g, String.raw`\$&`)
    .replace(/[\r\n]+/g, ' ');
}
