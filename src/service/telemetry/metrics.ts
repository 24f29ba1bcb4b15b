import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { BackgroundFact, HookFact, Metrics, Reading } from './measured.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 2.5, 10];

/** What Prometheus scrapes. Labels are tenants, templates and codes of ours: never a path, an id of a person or a text. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'kap_' });
  const instruments = createInstruments(registry);
  const { gauges } = instruments;
  const sources: (() => readonly Reading[])[] = [];
  const readGauges = (): void => {
    for (const gauge of Object.values(gauges)) gauge.reset();
    for (const { name, labels, value } of sources.flatMap((source) => source())) gauges[name].set(labels, value);
  };
  return {
    middleware: measureRequests(instruments.requests),
    hook: (fact) => {
      countHook(instruments, fact);
    },
    feedback: (tenant, outcome) => {
      instruments.feedback.inc({ tenant, outcome });
    },
    background: ({ tenant, event, outcome }: BackgroundFact) => {
      instruments.background.inc({ tenant, event, outcome });
    },
    watch: (source) => {
      sources.push(source);
    },
    render: async () => {
      readGauges();
      return { text: await registry.metrics(), contentType: registry.contentType };
    },
  };
}

function createInstruments(registry: Registry) {
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: string[]) => new Counter({ name, help, labelNames, registers });
  const gauge = (name: string, help: string, labelNames: string[]) => new Gauge({ name, help, labelNames, registers });
  const histogram = (name: string, help: string, labelNames: string[]) =>
    new Histogram({ name, help, labelNames, buckets: SECONDS, registers });
  return {
    requests: histogram('kap_request_seconds', 'Time to the answer, by route template.', ['route', 'method', 'status']),
    hooks: histogram('kap_hook_seconds', 'Time to the cards of a hook.', ['tenant', 'hook']),
    cards: counter('kap_cards_total', 'Cards shown.', ['tenant', 'hook', 'indicator']),
    rules: counter('kap_card_rules_total', 'Rules and gate lines that shown cards named.', ['tenant', 'rule']),
    unknown: counter('kap_unknown_gates_total', 'Gate lines that could not be decided at a hook.', ['tenant', 'gate']),
    blind: counter('kap_blind_answers_total', 'Hooks answered without the record, by what stood in the way.', [
      'tenant',
      'obstacle',
    ]),
    feedback: counter('kap_feedback_total', 'Feedback on cards.', ['tenant', 'outcome']),
    background: counter('kap_background_total', 'Work after answers.', ['tenant', 'event', 'outcome']),
    gauges: {
      breaker: gauge('kap_breaker_open', '1 open, 0.5 half-open, 0 closed.', ['tenant', 'upstream']),
      places: gauge('kap_places_taken', 'Work under way that is bounded.', ['tenant', 'kind']),
      audit: gauge('kap_audit_events', 'Audit events by what became of them; `waiting` is the depth of the queue.', ['state']),
    },
  };
}

type Instruments = ReturnType<typeof createInstruments>;

function countHook(instruments: Instruments, { tenant, hook, ms, cards, unknownGates, obstacle }: HookFact): void {
  instruments.hooks.observe({ tenant, hook }, ms / 1_000);
  for (const { indicator, rules } of cards) {
    instruments.cards.inc({ tenant, hook, indicator });
    for (const rule of rules) instruments.rules.inc({ tenant, rule });
  }
  for (const gate of unknownGates) instruments.unknown.inc({ tenant, gate });
  if (obstacle !== undefined) instruments.blind.inc({ tenant, obstacle });
}

function measureRequests(requests: Instruments['requests']): MiddlewareHandler {
  return async (c, next) => {
    const end = requests.startTimer();
    await next();
    end({ route: routePath(c, -1), method: c.req.method, status: String(c.res.status) });
  };
}
