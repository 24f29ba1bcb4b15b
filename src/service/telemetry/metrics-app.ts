import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { AppError } from '../app-error.ts';
import type { Metrics } from './measured.ts';

/** `GET /metrics` for Prometheus, behind a bearer token where one is configured. */
export function metricsApp(metrics: Metrics, token: string | undefined): Hono {
  const app = new Hono();
  app.get('/metrics', async (c) => {
    c.header('cache-control', 'no-store');
    if (token !== undefined && !isSame(c.req.header('authorization') ?? '', `Bearer ${token}`))
      throw new AppError('auth-missing', 'Unauthorized');
    const { text, contentType } = await metrics.render();
    return c.body(text, 200, { 'content-type': contentType });
  });
  return app;
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
