import type { Extension, PlanDefinition, PlanDefinitionAction, Quantity } from '@medplum/fhirtypes';
import { planDefinitions } from '../../src/terminology/artifacts.ts';
import { extension } from '../../src/terminology/codes.ts';

const shipped = planDefinitions().find(({ id }) => id === 'kap-protocol-default');

/** The default protocol with one thing changed. */
export function changed(change: (plan: PlanDefinition) => void): PlanDefinition {
  const plan = structuredClone(shipped);
  if (plan === undefined) throw new Error('The default protocol is not compiled');
  change(plan);
  return plan;
}

export function complex(plan: PlanDefinition, id: string, index = 0): Extension {
  const found = (plan.extension ?? []).filter(({ url }) => url === extension(id))[index];
  if (found === undefined) throw new Error(`${id} is not there`);
  return found;
}

export function part(plan: PlanDefinition, id: string, name: string): Extension {
  const found = complex(plan, id).extension?.find(({ url }) => url === name);
  if (found === undefined) throw new Error(`${id}.${name} is not there`);
  return found;
}

export function amount(plan: PlanDefinition, id: string, name: string): Quantity {
  const { valueQuantity } = part(plan, id, name);
  if (valueQuantity === undefined) throw new Error(`${id}.${name} is no quantity`);
  return valueQuantity;
}

export function without(plan: PlanDefinition, id: string): void {
  plan.extension = (plan.extension ?? []).filter(({ url }) => url !== extension(id));
}

/** A step of it. */
export function action(plan: PlanDefinition, id: string): PlanDefinitionAction {
  const found = plan.action?.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The step ${id} is not there`);
  return found;
}
