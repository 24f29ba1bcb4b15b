import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServiceEnv } from '../http.ts';
import type { Runtime } from '../runtime.ts';
import { createSite } from '../site/read-site.ts';
import { SITE_OPERATIONS } from './site-operations.ts';
import { toWire } from './wire.ts';

/** The route of the site view, below the session guard of the panel's API. */
export function addSiteRoutes(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  const readSite = createSite(runtime);
  app.openapi(SITE_OPERATIONS.readSite, async (c) => c.json(toWire(await readSite(c.get('on'))), 200));
}
