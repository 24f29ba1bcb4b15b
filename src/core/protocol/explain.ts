import type { Source } from '../decision.ts';
import { describeProtocol } from './describe.ts';
import type { Protocol } from './protocol.ts';
import { sayStrength, SECTIONS } from './row.ts';

/** What the grades mean, for somebody who sees them for the first time. */
const LEGEND = [
  'Grades: A law or label, B peer-reviewed, C society or registry, D what one clinic or vendor says, M found in no source.',
  'Weak support is marked; what is marked M and weak is a product default, to be signed off by a clinician before any patient is treated by it.',
];

/** A protocol in plain words for a clinician: every number with what supports it, weak support marked. One line a string. */
export function explainProtocol(protocol: Protocol): readonly string[] {
  const rows = describeProtocol(protocol);
  const weak = rows.filter(({ sources }) => sources.some((source) => source.weak)).length;
  return [
    `${protocol.title}, version ${protocol.version}`,
    protocol.url,
    '',
    ...LEGEND,
    `${String(weak)} of ${String(rows.length)} lines rest on weak support.`,
    ...SECTIONS.flatMap((section) => [
      '',
      section,
      ...rows
        .filter((row) => row.section === section)
        .flatMap(({ label, value, sources }) => [
          `  ${label}: ${value}${sources.some((source) => source.weak) ? '  (weak)' : ''}`,
          ...unique(sources).map((source) => `      ${sayStrength(source)}`),
        ]),
    ]),
  ];
}

function unique(sources: readonly Source[]): readonly Source[] {
  return sources.filter((source, index) => sources.findIndex((other) => sayStrength(other) === sayStrength(source)) === index);
}
