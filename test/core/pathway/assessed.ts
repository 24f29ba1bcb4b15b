import type { Resource } from '@medplum/fhirtypes';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import type { Chart } from '../../../src/core/chart/chart.ts';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import { assess } from '../../../src/core/pathway/assess.ts';
import { type GateId, type Pathway } from '../../../src/core/pathway/pathway.ts';
import { EHR_BASE, freshAt, ROLES } from '../../support/course.ts';

export function chartOf(resources: readonly Resource[], now: string, overrides: Partial<Chart> = {}): Chart {
  return { ...buildChart({ resources, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE }), ...overrides };
}

export function assessed(resources: readonly Resource[], now: string, protocol = defaultProtocol()): Pathway {
  return assess(protocol, chartOf(resources, now), now);
}

export function lineOf(pathway: Pathway, id: GateId): Pathway['gates'][number] {
  const found = pathway.gates.find((gate) => gate.id === id);
  if (found === undefined) throw new Error(`No gate line ${id}`);
  return found;
}

export function without(resources: readonly Resource[], matches: (resource: Resource) => boolean): readonly Resource[] {
  return resources.filter((resource) => !matches(resource));
}
