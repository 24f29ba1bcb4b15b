import { OperationOutcomeError } from '@medplum/core';
import { Hono } from 'hono';
import { CARD_TOPICS } from '../core/cards/card-topics.ts';
import { GATE_IDS } from '../core/pathway/pathway.ts';
import { findPatient } from '../medplum/store.ts';
import { StoreError } from '../medplum/store-error.ts';
import { local } from '../terminology/codes.ts';
import { RULES } from '../terminology/rules.ts';
import { createDeadline } from './deadline.ts';
import type { Logger } from './deps.ts';
import { describeError } from './render-error.ts';
import type { Runtime } from './runtime.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

/** Whether the service lives, whether it can do its work, and the rules that cards link to. */
export function infoRoutes(runtime: Runtime): Hono {
  const app = new Hono();
  const tell = toldOnce(runtime.deps.logger);
  const ask = shared(() =>
    Promise.all(
      runtime.tenants.map(async ({ tenant: { id }, store }) => {
        const fault = await faultOf(store);
        tell(id, fault);
        return { id, store: fault === undefined };
      }),
    ),
  );
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    c.header('cache-control', 'no-store');
    const tenants = await ask();
    return c.json(
      { status: tenants.every((one) => one.store) ? 'ready' : 'not-ready', tenants },
      tenants.every((one) => one.store) ? 200 : 503,
    );
  });
  app.get('/rules', (c) => {
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    c.header('cache-control', 'public, max-age=300');
    return c.html(PAGE);
  });
  return app;
}

/** Whoever asks while it is being found out waits for the same answer: anybody may ask, and the stores are asked once at a time. */
function shared<T>(find: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => (running ??= find().finally(() => (running = undefined)));
}

/** How long the store may take to show that it is there. A product choice. */
const READY_MS = 2_000;

/** Says in the log why a tenant is not ready, and when it is again: whoever asks every few seconds is told by the answer. */
function toldOnce(logger: Logger): (tenant: string, fault: string | undefined) => void {
  const told = new Map<string, string | undefined>();
  return (tenant, fault) => {
    if (told.get(tenant) === fault) return;
    told.set(tenant, fault);
    if (fault === undefined) logger.info({ tenant }, 'ready-again');
    else logger.warn({ tenant, error: fault }, 'not-ready');
  };
}

/** Somebody whom nobody has: the store must say so, and not only say something. @returns what hinders; undefined when nothing does */
async function faultOf(store: TenantRuntime['store']): Promise<string | undefined> {
  try {
    const asking = (async () => findPatient(await store(), 'https://kap-pathway.org/ready', 'nobody'))();
    return await createDeadline(READY_MS).within(
      asking.then(() => undefined),
      () => 'timeout',
    );
  } catch (error) {
    // Medplum's client throws the store's own refusals.
    return describeError(error instanceof OperationOutcomeError ? new StoreError('refused', { cause: error }) : error).error;
  }
}

const gates = GATE_IDS.map(
  (id) => `<li id="gate-${escapeHtml(id)}">${escapeHtml(local('kap-gate', id).display ?? id)}</li>`,
).join('\n');
const rules = RULES.map(
  (rule) =>
    `<tr id="${escapeHtml(rule.id)}"><td>${escapeHtml(rule.title)}</td><td>${escapeHtml(rule.class)}</td><td>${escapeHtml(rule.source.citation)}</td><td>${rule.source.grade}${rule.source.weak ? ' (weak)' : ''}</td></tr>`,
).join('\n');

const ruleIds = new Set(RULES.map(({ id }) => id));
const topics = Object.entries(CARD_TOPICS)
  .filter(([id]) => !ruleIds.has(id))
  .map(([id, text]) => `<li id="${escapeHtml(id)}">${escapeHtml(text)}</li>`)
  .join('\n');

/** Every rule with its source and grade, each under its id, for the links in cards. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>KAP Pathway: rules</title>
<style>body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}:target{background:#fff3bf}</style></head>
<body><h1>Rules of the KAP pathway</h1><h2>The gate to a dose</h2><ol>${gates}</ol>
<h2>What else cards say</h2><ul>${topics}</ul>
<h2>What the chart is searched for</h2><table><thead><tr><th>Rule</th><th>Class</th><th>Source</th><th>Grade</th></tr></thead><tbody>${rules}</tbody></table></body></html>`;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
