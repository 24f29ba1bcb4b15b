import { readFileSync } from 'node:fs';
import type { MedplumClient } from '@medplum/core';
import type { Bot, Subscription } from '@medplum/fhirtypes';
import { BOTS } from '../../../src/sandbox/bots.ts';
import type { Server } from './access.ts';

const FHIR_PATH = 'https://medplum.com/fhir/StructureDefinition/fhir-path-criteria-expression';

/** Puts the built bots with their Subscriptions into the project, unless they are there. @returns `Bot/id` by name */
export async function deployBots({ client, projectId }: Server): Promise<ReadonlyMap<string, string>> {
  const deployed = new Map<string, string>();
  for (const { name, bundlePath, subscriptions } of BOTS) {
    const bot = (await client.searchOne('Bot', { name })) ?? (await createBot(client, projectId, name));
    await client.post(client.fhirUrl('Bot', bot.id, '$deploy'), {
      code: readFileSync(bundlePath, 'utf8'),
      filename: `${name}.cjs`,
    });
    for (const one of subscriptions) {
      const { criteria, fhirPath } = typeof one === 'string' ? { criteria: one, fhirPath: undefined } : one;
      await subscribe(client, { criteria, endpoint: `Bot/${bot.id}`, name, fhirPath });
    }
    deployed.set(name, `Bot/${bot.id}`);
  }
  return deployed;
}

async function createBot(client: MedplumClient, projectId: string, name: string): Promise<Bot & { id: string }> {
  return client.post<Bot & { id: string }>(`admin/projects/${projectId}/bot`, { name, runtimeVersion: 'vmcontext' });
}

interface Wanted {
  readonly criteria: string;
  readonly endpoint: string;
  readonly name: string;
  readonly fhirPath: string | undefined;
}

async function subscribe(client: MedplumClient, { criteria, endpoint, name, fhirPath }: Wanted): Promise<void> {
  const existing = await client.searchResources('Subscription', { url: endpoint, status: 'active' });
  if (existing.some((one) => one.criteria === criteria)) return;
  const subscription: Subscription = {
    resourceType: 'Subscription',
    status: 'active',
    reason: name,
    criteria,
    channel: { type: 'rest-hook', endpoint, payload: 'application/fhir+json' },
    ...(fhirPath === undefined ? {} : { extension: [{ url: FHIR_PATH, valueString: fhirPath }] }),
  };
  await client.createResource(subscription);
}
