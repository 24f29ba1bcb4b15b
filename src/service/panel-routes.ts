import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Context, Hono } from 'hono';
import { AppError } from './app-error.ts';
import type { Runtime } from './runtime.ts';
import { readCookie } from './cookies.ts';
import { ancestorsOf } from './frame-ancestors.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

const DEFAULT_DIR = fileURLToPath(new URL('../../app/dist', import.meta.url));

/** The built panel. Its page may be framed only by the EHR of its session; hashed assets never change. */
export function panelRoutes(runtime: Runtime): Hono {
  const app = new Hono();
  const root = runtime.deps.panelDir ?? DEFAULT_DIR;
  app.get('/app', (c) => c.redirect(`${runtime.deps.config.publicBaseUrl}/app/`, 308));
  app.get('/app/*', async (c) => {
    const path = decodePath(c.req.path.slice('/app/'.length));
    const isAsset = extname(path) !== '' && extname(path) !== '.html';
    const content = await readInside(root, isAsset ? path : 'index.html');
    if (content === undefined)
      throw new AppError('not-found', isAsset ? 'There is no such file.' : 'The panel has not been built; run npm run build.');
    c.header('content-type', TYPES[isAsset ? extname(path) : '.html'] ?? 'application/octet-stream');
    c.header('x-content-type-options', 'nosniff');
    c.header('cache-control', isAsset && path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-store');
    if (!isAsset) await frameHeaders(runtime, c);
    return c.body(new Uint8Array(content));
  });
  return app;
}

async function frameHeaders(runtime: Runtime, c: Context): Promise<void> {
  const id = readCookie(c, 'session');
  const session = id === undefined ? undefined : await runtime.sessions.get(id);
  // Without a session the page holds nothing of anybody, and the EHR's frame should show its "open me from the chart".
  const ancestors = ancestorsOf(runtime.tenants.filter(({ tenant }) => session === undefined || tenant.id === session.tenant));
  c.header(
    'content-security-policy',
    `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}`,
  );
  c.header('referrer-policy', 'no-referrer');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new AppError('not-found', 'There is no such file.');
  }
}

/** A file below a folder, or undefined; a path that leads out of it is no file. */
async function readInside(root: string, path: string): Promise<Buffer | undefined> {
  const full = normalize(join(root, path));
  if (path.includes('\0') || !full.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
  try {
    return await readFile(full);
  } catch {
    return undefined;
  }
}
