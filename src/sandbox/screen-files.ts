import type { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Partial<Record<string, string>>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.map': 'application/json',
};

const MISSING = '<!doctype html><title>KAP sandbox</title><p>The EHR screen is not built yet: run <code>npm start</code>.';

/** Serves the built EHR screen at `/` and `/ehr-screen/*`. */
export function mountScreen(app: Hono, dist: string): void {
  app.get('/', () => answerFile(dist, 'index.html'));
  app.get('/ehr-screen/*', (c) => {
    const path = decodeURIComponent(new URL(c.req.url).pathname.replace(/^\/ehr-screen\//, ''));
    return answerFile(dist, extname(path) === '' ? 'index.html' : path);
  });
}

async function answerFile(dist: string, path: string): Promise<Response> {
  const file = normalize(join(dist, path));
  if (!file.startsWith(dist + sep)) return new Response('Not found', { status: 404 });
  try {
    const body = await readFile(file);
    const caching = path.includes('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return new Response(body, {
      headers: { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': caching },
    });
  } catch {
    return path === 'index.html'
      ? new Response(MISSING, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
      : new Response('Not found', { status: 404 });
  }
}
