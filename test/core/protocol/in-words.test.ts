import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { findProtocol, protocols } from '../../../src/core/protocol/default-protocol.ts';
import { describeProtocol } from '../../../src/core/protocol/describe.ts';
import { diffProtocols, sayDifferences } from '../../../src/core/protocol/diff.ts';
import { explainProtocol } from '../../../src/core/protocol/explain.ts';
import type { Protocol } from '../../../src/core/protocol/protocol.ts';
import { protocolTable } from '../../../src/core/protocol/table.ts';

function named(name: string): Protocol {
  const found = findProtocol(name);
  if (found === undefined) throw new Error(`${name} is not shipped`);
  return found;
}

const relational = named('kap-protocol-relational');
const lozenge = named('kap-protocol-lozenge');

describe.each(protocols().map((protocol) => [protocol.name, protocol] as const))('%s in words', (_, protocol) => {
  const rows = describeProtocol(protocol);

  it('has each row once', () => {
    const keys = rows.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('says every number of its source text with grade and support', () => {
    const text = explainProtocol(protocol).join('\n');
    const cited = [...JSON.stringify(protocol).matchAll(/"citation":"([^"]*)"/gu)].map(([, citation]) => citation ?? '');
    expect(cited.length).toBeGreaterThan(60);
    expect(cited.flatMap((citation) => citation.split('; ')).filter((citation) => !text.includes(citation))).toEqual([]);
  });

  it('marks as weak exactly what rests on weak support', () => {
    const lines = explainProtocol(protocol);
    const weak = rows.filter(({ sources }) => sources.some((source) => source.weak));
    expect(lines.filter((line) => line.endsWith('  (weak)'))).toHaveLength(weak.length);
    expect(lines).toContain(`${String(weak.length)} of ${String(rows.length)} lines rest on weak support.`);
  });

  it('does not differ from itself', () => {
    expect(diffProtocols(protocol, protocol)).toEqual([]);
    expect(sayDifferences(protocol, protocol).at(-1)).toBe('They do not differ.');
  });
});

describe('explainProtocol', () => {
  const text = explainProtocol(relational).join('\n');
  it.each([
    'Preparation: at least 3, by therapist, supervised associate (form kap-preparation-note)',
    'Clinic page 000: at least 3 with the therapist [D]',
    'Medical intake: in person: required',
    'Medical intake: length: 60 min',
    'C-SSRS: no dose above: low  (weak)',
    'Doses: home: no',
    'Suicide attempt, plan or intent: excluded, without override',
    'Left out: Maintenance session  (weak)',
  ])('says "%s"', (words) => {
    expect(text).toContain(words);
  });
});

describe('diffProtocols', () => {
  const differences = diffProtocols(relational, lozenge);
  const of = (key: string): readonly [string, string] | undefined => {
    const found = differences.find((difference) => difference.key === key && difference.kind === 'value');
    return found === undefined ? undefined : [found.a, found.b];
  };

  it('says what a patient meets differently', () => {
    expect(of('doses')).toEqual(['1 to 6', '1 to 2']);
    expect(of('medical-intake-in-person')).toEqual(['required', 'not required']);
    expect(of('risk-limit')).toEqual(['low', 'moderate']);
    expect(of('integration-blocking')).toEqual(['the next dose waits', 'a warning, the next dose goes on']);
    expect(of('rule-suicide-attempt-or-plan')).toEqual([
      'excluded, without override',
      'excluded, a prescriber may override with a note',
    ]);
    expect(of('minimum-age')).toBeUndefined();
  });

  it('is the same both ways round', () => {
    const back = diffProtocols(lozenge, relational);
    expect(back.map(({ key, a, b }) => [key, b, a]).toSorted()).toEqual(
      differences.map(({ key, a, b }) => [key, a, b]).toSorted(),
    );
  });

  it('tells another source from another value', () => {
    const { minSpacingDays } = relational.course;
    const sourced = { ...minSpacingDays, source: { ...minSpacingDays.source, citation: 'Another page' } };
    const other: Protocol = { ...relational, course: { ...relational.course, minSpacingDays: sourced } };
    expect(diffProtocols(relational, other)).toMatchObject([{ key: 'min-spacing', kind: 'source' }]);
    expect(sayDifferences(relational, other).join('\n')).toContain('Nothing differs for a patient.');
  });
});

test('docs/protocols.md is what the artifacts say: node scripts/protocol-table.mjs', () => {
  const file = readFileSync(new URL('../../../docs/protocols.md', import.meta.url), 'utf8');
  expect(file).toBe(protocolTable(protocols()));
});
