import { parseSearchRequest } from '@medplum/core';
import type { Subscription } from '@medplum/fhirtypes';
import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { SandboxRepository } from '../store/repository.ts';
import { literalReferences } from '../store/resource-store.ts';
import type { StoredResource, StoreEvent } from '../store/resource-store.ts';
import { compileFilters } from '../store/search-match.ts';
import type { Predicate } from '../store/search-match.ts';

/** Where Medplum keeps the HMAC key of a rest-hook, which the sandbox EHR follows. */
export const SECRET_EXTENSION = 'https://www.medplum.com/fhir/StructureDefinition/subscription-secret';

export interface SubscriptionSender {
  /** Resolves when everything that was due has been delivered or given up. */
  whenIdle(): Promise<void>;
  /** How many notifications were given up after the last attempt. */
  failures(): number;
  stop(): void;
}

const RETRY_AFTER_MS = [50, 250, 1000];
const TIMEOUT_MS = 10_000;

/**
 * Sends plain R4 rest-hook notifications: the resource as the body, signed with `X-Signature` (hex HMAC-SHA256 of the raw bytes)
 * when the Subscription carries a secret. One patient's notifications to one endpoint keep their order; deletions send nothing.
 */
export function startSubscriptionSender(repo: SandboxRepository, send: typeof fetch): SubscriptionSender {
  const criteria = new WeakMap<StoredResource, { type: string; matches: Predicate }>();
  const queues = new Map<string, Promise<void>>();
  let failed = 0;
  const compiled = (subscription: Subscription & StoredResource): { type: string; matches: Predicate } => {
    const known = criteria.get(subscription);
    if (known) return known;
    const request = parseSearchRequest(subscription.criteria);
    const made = { type: request.resourceType, matches: compileFilters(request, (reference) => repo.store.resolve(reference)) };
    criteria.set(subscription, made);
    return made;
  };
  const enqueue = (subscription: Subscription, resource: StoredResource): void => {
    const key = `${subscription.id ?? ''} ${patientOf(resource)}`;
    const done = (queues.get(key) ?? Promise.resolve()).then(async () => {
      if (!(await deliver(subscription, resource, send))) failed += 1;
      if (queues.get(key) === done) queues.delete(key);
    });
    queues.set(key, done);
  };
  const stop = repo.onCommit((events: readonly StoreEvent[]) => {
    const subscriptions = [...repo.store.all('Subscription')].filter(isSending);
    for (const { interaction, resource } of events) {
      if (interaction === 'delete' || resource.resourceType === 'Subscription') continue;
      for (const subscription of subscriptions) {
        const { type, matches } = compiled(subscription);
        if (type === resource.resourceType && matches(resource)) enqueue(subscription, resource);
      }
    }
  });
  return {
    async whenIdle() {
      while (queues.size > 0) await Promise.all(queues.values());
    },
    failures: () => failed,
    stop,
  };
}

function isSending(resource: StoredResource): resource is StoredResource & Subscription {
  return resource.resourceType === 'Subscription' && resource.status === 'active' && resource.channel.type === 'rest-hook';
}

function patientOf(resource: StoredResource): string {
  if (resource.resourceType === 'Patient') return `Patient/${resource.id}`;
  return [...literalReferences(resource)].find((reference) => reference.startsWith('Patient/')) ?? '';
}

async function deliver(subscription: Subscription, resource: StoredResource, send: typeof fetch): Promise<boolean> {
  const body = subscription.channel.payload ? JSON.stringify(resource) : '';
  const headers = headersOf(subscription, body);
  for (const delay of [...RETRY_AFTER_MS, undefined]) {
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await send(subscription.channel.endpoint ?? '', {
        method: 'POST',
        headers,
        body,
        signal,
        redirect: 'error',
      });
      await response.body?.cancel();
      if (response.ok) return true;
      // A refusal of the request itself will not change by repeating it.
      if (response.status < 500 && response.status !== 429 && response.status !== 408) return false;
    } catch {
      // Unreachable or too slow: tried again like a server error.
    }
    if (delay !== undefined) await wait(delay);
  }
  return false;
}

function headersOf(subscription: Subscription, body: string): Record<string, string> {
  const headers: Record<string, string> = body === '' ? {} : { 'Content-Type': subscription.channel.payload ?? '' };
  for (const line of subscription.channel.header ?? []) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  const secret = subscription.extension?.find(({ url }) => url === SECRET_EXTENSION)?.valueString;
  if (secret) headers['X-Signature'] = createHmac('sha256', secret).update(body).digest('hex');
  return headers;
}
