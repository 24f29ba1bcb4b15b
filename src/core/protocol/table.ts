import { describeProtocol } from './describe.ts';
import type { Protocol } from './protocol.ts';
import { NOT_STATED, type ProtocolRow, SECTIONS } from './row.ts';

const INTRODUCTION = [
  '# The protocols side by side',
  '',
  'Generated from the compiled artifacts by `node scripts/protocol-table.mjs`; a test fails when it is stale. Do not edit.',
  '',
  'In brackets: grade of the support (A law or label, B peer-reviewed, C society or registry, D what one clinic or vendor says, M found',
  'in no source); `*` marks weak support. M with `*` is a product default, to be signed off by a clinician before any patient is treated',
  'by it. `npx kap protocol explain NAME` shows each source in full, `npx kap protocol diff A B` what differs.',
];

/** A Markdown page with every parameter of every protocol, one column a protocol. */
export function protocolTable(protocols: readonly Protocol[]): string {
  const described = protocols.map(describeProtocol);
  const lines = SECTIONS.flatMap((section) => {
    const rows = described.flatMap((all) => all.filter((row) => row.section === section));
    const keys = [...new Set(rows.map(({ key }) => key))];
    return [
      '',
      `## ${section}`,
      '',
      `| | ${protocols.map(({ title }) => title).join(' | ')} |`,
      `|---|${protocols.map(() => '---|').join('')}`,
      ...keys.map((key) => {
        const label = rows.find((row) => row.key === key)?.label ?? key;
        return `| ${label} | ${described.map((all) => cell(all.find((row) => row.key === key))).join(' | ')} |`;
      }),
    ];
  });
  return [...INTRODUCTION, ...lines, ''].join('\n');
}

function cell(row: ProtocolRow | undefined): string {
  if (row === undefined) return NOT_STATED;
  const marks = [...new Set(row.sources.map(({ grade, weak }) => `${grade}${weak ? '*' : ''}`))];
  const text = row.value.replaceAll('|', '\\|');
  return marks.length === 0 ? text : `${text} [${marks.join(', ')}]`;
}
