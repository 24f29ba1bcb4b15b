import type { SiteAnswer, SourceAttributes } from '../../src/service/contract.ts';

type Finding = SiteAnswer['diagnosis']['findings'][number];

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'note'];

/** Findings of one kind together, the gravest first. */
export function groupFindings(findings: readonly Finding[]): readonly (readonly [Finding, readonly Finding[]])[] {
  const groups = [...Map.groupBy(findings, ({ code }) => code).values()];
  return groups
    .flatMap((some) => (some[0] === undefined ? [] : [[some[0], some] as const]))
    .toSorted(([a], [b]) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** The rows of a protocol by their section, in the order in which they come. */
export function protocolSections(
  rows: SiteAnswer['protocol']['rows'],
): readonly (readonly [string, SiteAnswer['protocol']['rows']])[] {
  return [...Map.groupBy(rows, ({ section }) => section)];
}

export interface RuleFilter {
  readonly kind: SourceAttributes['kind'] | undefined;
  readonly search: string;
  /** A sentence in the reader's language, so that they find what they read. */
  readonly say: (text: string) => string;
}

/** Which rules are shown: of a kind, when one is chosen, and with every word of the search somewhere in them. */
export function filterRules(rules: readonly SourceAttributes[], { kind, search, say }: RuleFilter): readonly SourceAttributes[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const text = `${rule.id} ${say(rule.title)} ${say(rule.text)} ${rule.source.citation}`.toLowerCase();
    return (kind === undefined || rule.kind === kind) && words.every((word) => text.includes(word));
  });
}
