import type { Coding, Resource } from '@medplum/fhirtypes';
import { local, localCodes } from '../../terminology/codes.ts';

export type Hook =
  'patient-view' | 'order-select' | 'order-sign' | 'appointment-book' | 'encounter-start' | 'encounter-discharge';

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
  readonly launchUrl: string;
  /** Page that explains the rules, each under its code as fragment. */
  readonly rulesUrl: string;
  /** Title of the patient's protocol; undefined without a course. */
  readonly protocol: string | undefined;
}

/** What one card says; the rest of it is the same for all. */
export interface Said {
  readonly key: string;
  /** The first is the one that the card's source links to; never empty. */
  readonly rules: readonly [string, ...string[]];
  readonly summary: string;
  readonly indicator: Card['indicator'];
  /** Plain text, a line of the detail each; escaped here. */
  readonly lines: readonly string[];
  readonly suggestions?: readonly Suggestion[];
  readonly selectionBehavior?: Card['selectionBehavior'];
  /** Whether a clinician may go on against it, giving a coded reason. */
  readonly overridable?: boolean;
}

/** A whole card around what it says. */
export function makeCard(frame: Frame, said: Said): KapCard {
  const { suggestions = [], selectionBehavior = 'any' } = said;
  return {
    key: said.key,
    rules: said.rules,
    card: {
      summary: summary(said.summary),
      indicator: said.indicator,
      source: {
        label: `KAP Pathway${frame.protocol === undefined ? '' : `: ${frame.protocol}`}`,
        url: `${frame.rulesUrl}#${said.rules[0]}`,
      },
      detail: said.lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
      links: [{ label: 'Open the KAP panel', url: frame.launchUrl, type: 'smart' }],
      ...(said.overridable === true ? { overrideReasons: OVERRIDE_REASONS } : {}),
      ...(suggestions.length === 0 ? {} : { suggestions, selectionBehavior }),
    },
  };
}

/** What a clinician may give as the reason to go on, each with system, code and display. */
const OVERRIDE_REASONS: readonly Coding[] = localCodes('kap-override-reason').map((code) => local('kap-override-reason', code));

/** The days of what a card rests on, in brackets; empty when none is known. */
export function datesOf(evidence: readonly { readonly at?: string }[]): string {
  const dates = evidence.flatMap((item) => (item.at === undefined ? [] : [item.at.slice(0, 10)]));
  return dates.length === 0 ? '' : ` (${[...new Set(dates)].join(', ')})`;
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
