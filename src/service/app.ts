import { Hono, type MiddlewareHandler } from 'hono';
import { apiRoutes } from './api/api-routes.ts';
import { AppError } from './app-error.ts';
import { behindProxies } from './caller.ts';
import { cdsRoutes } from './cds-routes.ts';
import type { ServiceDeps } from './deps.ts';
import { SERVICES } from '../ehr/hooks/discovery.ts';
import { createRememberingRouter } from './remembering-router.ts';
import { eventRoutes } from './event-routes.ts';
import { infoRoutes } from './info-routes.ts';
import { panelRoutes } from './panel-routes.ts';
import { renderErrors } from './render-error.ts';
import { createRuntime } from './runtime.ts';
import { metricsApp } from './telemetry/metrics-app.ts';
import { withTraceId } from './telemetry/trace-id.ts';
import { smartRoutes } from './smart-routes.ts';

/** On every answer, errors among them: nothing is sniffed, no address leaves by Referer, and https stays https. */
function safeHeaders(isHttps: boolean): MiddlewareHandler {
  return async (c, next) => {
    // Before the answer is made: changing one that is there makes a stream of it, which costs as much as the rest.
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
    if (isHttps) c.header('strict-transport-security', 'max-age=31536000');
    await next();
  };
}

/** The whole service as one Hono app: CDS Hooks, SMART, panel and its API, EHR notifications, health. */
export function createService(deps: ServiceDeps): Hono {
  const runtime = createRuntime(deps);
  const { metrics, tracing, config } = deps;
  const app = new Hono({ router: createRememberingRouter(SERVICES.map(({ id }) => `/cds-services/${id}`)) });
  if (tracing !== undefined) app.use(tracing.middleware);
  app.use(withTraceId(tracing?.traceId));
  if (metrics !== undefined) app.use(metrics.middleware);
  if (config.trustedProxies !== undefined) app.use(behindProxies(config.trustedProxies));
  app.use(safeHeaders(config.publicBaseUrl.startsWith('https://')));
  const render = renderErrors(deps.logger);
  app.onError(render);
  // Thrown, it would pass the headers by.
  app.notFound((c) => render(new AppError('not-found', 'There is nothing at this address.'), c));
  if (metrics !== undefined && config.metrics?.port === undefined) app.route('/', metricsApp(metrics, config.metrics?.token));
  app.route('/', infoRoutes(runtime));
  app.route('/', cdsRoutes(runtime));
  app.route('/', smartRoutes(runtime));
  app.route('/', apiRoutes(runtime));
  app.route('/', eventRoutes(runtime));
  app.route('/', panelRoutes(runtime));
  return app;
}
