import type { Hono } from 'hono';

/** Where a clinic's certified e-prescribing application would be; nothing is sent to it, and nothing comes back from it. */
export const VENDOR_PATH = '/sandbox/vendor';
export const VENDOR = 'Stand-in for an e-prescribing vendor';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${VENDOR}</title>
<main>
<h1>${VENDOR}</h1>
<p>This page is part of the sandbox. It is no e-prescribing application: it knows no patient, signs nothing and sends nothing.</p>
<p>In a clinic, the link opens the certified application that the clinic has. The prescriber enters and signs the prescription there,
then enters back in the panel what became of it.</p>
</main>
</html>`;

/** The page that the sandbox's launch link opens; it says of itself what it is not. */
export function mountVendorPage(app: Hono): void {
  app.get(VENDOR_PATH, (c) => c.html(PAGE));
}
