import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SummarySection, TreatmentSummary } from '../../../src/core/record/treatment-summary.ts';
import { summaryPdf } from '../../../src/service/record/summary-pdf.ts';

const section = (rows: SummarySection['rows']): SummarySection => ({
  ...{ id: 'events', title: 'What was recorded', head: ['When', 'What', 'By'], rows, none: 'Nothing.', references: [] },
});
const summary = (rows: SummarySection['rows']): TreatmentSummary => ({
  ...{ title: 'Treatment summary', madeAt: '2026-01-05T09:00:00Z', made: '5 January 2026', sections: [section(rows)] },
});
const words = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `word${String(at + 1_000)}`);

/** The words that are drawn on the pages, by each of the document's fonts: the glyphs of a font stand in its own table of characters. */
async function textOf(of: TreatmentSummary): Promise<{ readonly text: string; readonly pages: number }> {
  const file = Buffer.from(await summaryPdf(of)).toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  const fonts = streams
    .filter((stream) => stream.includes('beginbfrange'))
    .map((stream) =>
      [...stream.matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/gi)]
        .flatMap(([, row = '']) => [...row.matchAll(/<([0-9a-f ]*)>/gi)])
        .map(([, hex = '']) => String.fromCharCode(Number.parseInt(hex.slice(0, 4), 16))),
    );
  const drawn = streams.flatMap((stream) => [...stream.matchAll(/\[([^\]]*)\] TJ/g)].map(([, parts = '']) => parts));
  const glyphs = drawn.map((parts) => [...parts.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex]) => hex ?? '').join(''));
  const text = fonts.map((font) =>
    glyphs.map((hex) => (hex.match(/.{4}/g) ?? []).map((one) => font[Number.parseInt(one, 16)]).join('')),
  );
  return { text: text.flat().join(' '), pages: file.match(/\/Type \/Page\b/g)?.length ?? 0 };
}

test.each([
  ['one long line', ' '],
  ['many short lines', '\n'],
])('a row that is taller than a page, of %s, is drawn whole', async (_what, between) => {
  const all = words(2_000);
  const { text, pages } = await textOf(summary([['5 January 2026', all.join(between), 'T. One']]));
  expect(pages).toBeGreaterThan(1);
  expect(all.filter((word) => !text.includes(word))).toEqual([]);
});

test('short rows are drawn whole, and none of them is cut by the end of a page', async () => {
  const rows = words(120).map((word) => [word, `${word} `.repeat(20), 'T. One']);
  const { text } = await textOf(summary(rows));
  for (const [word = ''] of rows) expect(text.split(word).length - 1).toBeGreaterThanOrEqual(21);
});
