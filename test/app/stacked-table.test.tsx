// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import sample from '../../app/gallery/orders-sample.json' with { type: 'json' };
import type { Decision } from '../../app/api/orders.ts';
import { startLanguage } from '../../app/i18n/i18n.ts';
import { DraftDisplay } from '../../app/orders/DraftDisplay.tsx';
import { ProtocolDisplay } from '../../app/site/ProtocolDisplay.tsx';
import { RulesPanel } from '../../app/site/RulesPanel.tsx';
import type { Source } from '../../src/core/decision.ts';

const source: Source = { citation: 'Nobody 2026', grade: 'M', weak: false };
const { order: _, ...held } = sample.held as unknown as Decision;
const step = { id: 's', text: 'A step of it', value: 5, unit: 'mg', source, evidence: [] };
const decision: Decision = { ...held, proposal: { ...held.proposal, steps: [step] } };

beforeAll(async () => {
  await startLanguage('en', ['panel', 'orders', 'site']);
});
afterEach(cleanup);

const ROLES = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };

test.each([
  ['the arithmetic of an order', <DraftDisplay key="a" decision={decision} />],
  [
    'the protocol',
    <ProtocolDisplay
      key="b"
      now="2026-11-22T10:00:00Z"
      protocol={{
        ...{ title: 'A protocol', url: 'https://x/p', version: '1', madeBy: 'N', reviewedOn: undefined },
        rows: [{ key: 'k', section: 'The session', label: 'Observed', value: '2 h', sources: [source] }] as never,
      }}
    />,
  ],
  [
    'the rules',
    <RulesPanel
      key="c"
      rules={[{ kind: 'gate', id: 'r', title: 'A rule', text: 'Says', source, madeBy: 'N', version: '1' } as never]}
    />,
  ],
])('%s keeps its roles and the heads of its columns where its rows stand by themselves', (_, page) => {
  render(page);
  const table = screen.getByRole('table');
  for (const element of [table, ...table.querySelectorAll('thead, tbody, tr, td')])
    expect([element.tagName, element.getAttribute('role')]).toEqual([element.tagName, ROLES[element.tagName as 'TD']]);
  expect([...table.querySelectorAll('th')].map((head) => head.getAttribute('role'))).not.toContain(null);
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  for (const row of table.querySelectorAll('tbody tr'))
    expect([...row.querySelectorAll('td')].map((cell) => cell.dataset['label'])).toEqual(heads.slice(1));
});
