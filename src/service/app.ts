import { Hono } from 'hono';
import { apiRoutes } from './api/api-routes.ts';
import { AppError } from './app-error.ts';
import { cdsRoutes } from './cds-routes.ts';
import type { ServiceDeps } from './deps.ts';
import { eventRoutes } from './event-routes.ts';
import { infoRoutes } from './info-routes.ts';
import { panelRoutes } from './panel-routes.ts';
import { renderErrors } from './render-error.ts';
import { createRuntime } from './runtime.ts';
import { smartRoutes } from './smart-routes.ts';

/** The whole service as one Hono app: CDS Hooks, SMART, panel and its API, EHR notifications, health. */
export function createService(deps: ServiceDeps): Hono {
  const runtime = createRuntime(deps);
  const app = new Hono();
  app.onError(renderErrors(deps.logger));
  app.notFound(() => {
    throw new AppError('not-found', 'There is nothing at this address.');
  });
  app.route('/', infoRoutes(runtime));
  app.route('/', cdsRoutes(runtime));
  app.route('/', smartRoutes(runtime));
  app.route('/', apiRoutes(runtime));
  app.route('/', eventRoutes(runtime));
  app.route('/', panelRoutes(runtime));
  return app;
}
