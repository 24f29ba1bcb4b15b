/** What we use of pdfmake 0.2 on the server; the package has no types of its own. */
declare module 'pdfmake' {
  interface PdfStream extends NodeJS.ReadableStream {
    end(): void;
  }
  // eslint-disable-next-line no-restricted-syntax -- the package's own form
  export default class PdfPrinter {
    constructor(fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold', Buffer>>>>);
    createPdfKitDocument(definition: object): PdfStream;
  }
}

declare module 'pdfmake/build/vfs_fonts.js' {
  /** Font files in base64, by file name. */
  const files: Readonly<Record<string, string>>;
  // eslint-disable-next-line no-restricted-syntax -- the package's own form
  export default files;
}
