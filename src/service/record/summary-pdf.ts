import type { SummarySection, TreatmentSummary } from '../../core/record/treatment-summary.ts';

/** Points of a margin and of the smallest text on paper. */
const MARGIN = 40;
const SMALL = 8;

/**
 * A summary on paper, A4 or letter by the printer's own fitting.
 * @returns the bytes of a PDF; the library and its fonts are loaded when first needed
 */
export async function summaryPdf(summary: TreatmentSummary): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: PdfPrinter }, { default: files }] = await Promise.all([
    import('pdfmake'),
    import('pdfmake/build/vfs_fonts.js'),
  ]);
  const font = (name: string): Buffer => Buffer.from(files[name] ?? '', 'base64');
  const printer = new PdfPrinter({ Roboto: { normal: font('Roboto-Regular.ttf'), bold: font('Roboto-Medium.ttf') } });
  const document = printer.createPdfKitDocument(layout(summary));
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => {
    document.on('end', () => {
      resolve();
    });
    document.on('error', reject);
  });
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

interface PdfNode {
  readonly headlineLevel?: number;
}

function layout({ title, madeAt, made, sections }: TreatmentSummary): object {
  const name = sections.find(({ id }) => id === 'patient')?.rows[0]?.[1] ?? '';
  return {
    info: { title, creationDate: new Date(madeAt), modDate: new Date(madeAt) },
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN + 10],
    defaultStyle: { fontSize: 9 },
    styles: { title: { fontSize: 16, bold: true }, heading: { fontSize: 11, bold: true, margin: [0, 12, 0, 4] } },
    // Whose page it is stands on each: pages get apart.
    footer: (page: number, pages: number) => ({
      text: `${name} · ${title} · made ${made} · page ${String(page)} of ${String(pages)}`,
      fontSize: SMALL,
      alignment: 'center',
    }),
    // A title never stands alone at the foot of a page.
    pageBreakBefore: ({ headlineLevel }: PdfNode, following: readonly PdfNode[]) => headlineLevel === 1 && following.length === 0,
    content: [{ text: title, style: 'title' }, { text: `Made ${made}`, fontSize: SMALL }, ...sections.flatMap(drawSection)],
  };
}

/** A page has about seventy lines of this size; a row of fewer than this, in a narrow column too, is never taller than one. */
const SHORT_LINES = 40;
const NARROW_CHARACTERS = 20;

/** Of a row that is kept together and is taller than a page the library draws only what fits on the first. */
function fitsOnPage(row: readonly string[]): boolean {
  const lines = (cell: string) =>
    cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / NARROW_CHARACTERS)), 0);
  return row.every((cell) => lines(cell) <= SHORT_LINES);
}

function drawSection({ id, title, head, rows, none }: SummarySection): readonly object[] {
  const heading = { text: title, style: 'heading', headlineLevel: 1 };
  if (rows.length === 0) return [heading, { text: none }];
  const titled = head.some((cell) => cell !== '');
  const body = [...(titled ? [head.map((text) => ({ text, bold: true }))] : []), ...rows.map((row) => [...row])];
  // What people wrote gets the room; who and when get what they need.
  const wide = id === 'events' || id === 'findings' ? 1 : head.length - 1;
  const widths = head.map((_, at) => (at === wide ? '*' : 'auto'));
  const isShort = rows.every(fitsOnPage);
  return [
    heading,
    {
      table: { headerRows: titled ? 1 : 0, keepWithHeaderRows: titled && isShort ? 1 : 0, dontBreakRows: isShort, widths, body },
      layout: 'lightHorizontalLines',
    },
  ];
}
