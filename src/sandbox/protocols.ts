import type { PlanDefinition } from '@medplum/fhirtypes';
import type { SandboxRepository } from './store/repository.ts';

/** Puts the clinic's own protocols where the installer would: the bots read them from the store. */
export async function placeProtocols(medplum: SandboxRepository, plans: readonly PlanDefinition[]): Promise<void> {
  const stored = [...medplum.store.all('PlanDefinition')] as readonly PlanDefinition[];
  for (const { id: _theirs, ...plan } of plans) {
    if (stored.some(({ url, version }) => url === plan.url && version === plan.version)) continue;
    await medplum.createResource<PlanDefinition>(plan);
  }
}
