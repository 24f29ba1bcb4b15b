import { findRule } from '../../terminology/rules.ts';
import { sayRule } from './describe-safety.ts';
import { describeProtocol } from './describe.ts';
import type { Protocol, RuleClass } from './protocol.ts';
import { NOT_STATED, type ProtocolRow, sayStrength, SECTIONS } from './row.ts';

/** One thing in which two protocols differ. */
export interface ProtocolDifference {
  readonly key: string;
  readonly section: string;
  readonly label: string;
  readonly a: string;
  readonly b: string;
  /** `value` changes what patients meet; `source` only what supports it. */
  readonly kind: 'value' | 'source';
}

/** Everything in which two protocols differ, in reading order. Names and versions are not compared: they differ by design. */
export function diffProtocols(a: Protocol, b: Protocol): readonly ProtocolDifference[] {
  const [before, after] = [describeProtocol(a), describeProtocol(b)];
  return SECTIONS.flatMap((section) => {
    const ours = [...before, ...after].filter((row) => row.section === section);
    return [...new Set(ours.map(({ key }) => key))].flatMap((key): readonly ProtocolDifference[] => {
      const find = (rows: readonly ProtocolRow[]): ProtocolRow | undefined => rows.find((row) => row.key === key);
      const [one, other] = [find(before), find(after)];
      const label = (one ?? other)?.label ?? key;
      const [said, saidOther] = [valueOf(key, one), valueOf(key, other)];
      if (said !== saidOther) return [{ key, section, label, a: said, b: saidOther, kind: 'value' }];
      const [from, fromOther] = [sourcesOf(one), sourcesOf(other)];
      return from === fromOther ? [] : [{ key, section, label, a: from, b: fromOther, kind: 'source' }];
    });
  });
}

/** A rule that one protocol does not class keeps its shipped class there: that is what differs, not that it is not said. */
function valueOf(key: string, row: ProtocolRow | undefined): string {
  if (row !== undefined) return row.value;
  const rule = key.startsWith('rule-') ? findRule(key.slice('rule-'.length)) : undefined;
  if (rule === undefined || rule.class === 'not-checked') return NOT_STATED;
  return sayRule({ class: rule.class satisfies RuleClass, clearable: rule.clearable });
}

function sourcesOf(row: ProtocolRow | undefined): string {
  return (row?.sources ?? []).map(sayStrength).join('; ');
}

/** The differences in words, for a clinician. One line a string. */
export function sayDifferences(a: Protocol, b: Protocol): readonly string[] {
  const all = diffProtocols(a, b);
  const clinical = all.filter(({ kind }) => kind === 'value');
  const head = [`A: ${a.title}, version ${a.version}`, `B: ${b.title}, version ${b.version}`, ''];
  if (clinical.length === 0 && all.length === 0) return [...head, 'They do not differ.'];
  return [
    ...head,
    clinical.length === 0
      ? 'Nothing differs for a patient.'
      : clinical.length === 1
        ? 'One thing differs for a patient.'
        : `${String(clinical.length)} things differ for a patient.`,
    ...SECTIONS.flatMap((section) => {
      const found = clinical.filter((difference) => difference.section === section);
      return found.length === 0
        ? []
        : ['', section, ...found.flatMap(({ label, a: one, b: other }) => [`  ${label}`, `    A: ${one}`, `    B: ${other}`])];
    }),
    ...saySources(all),
  ];
}

function saySources(all: readonly ProtocolDifference[]): readonly string[] {
  const labels = all.filter(({ kind }) => kind === 'source').map(({ label }) => label);
  return labels.length === 0 ? [] : ['', `Same value, other support: ${labels.join('; ')}.`];
}
