import type { Condition, QuestionnaireResponse, Resource } from '@medplum/fhirtypes';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import { assess } from '../../../src/core/pathway/assess.ts';
import type { GateId, GateLine, Pathway } from '../../../src/core/pathway/pathway.ts';
import { findProtocol } from '../../../src/core/protocol/default-protocol.ts';
import type { Protocol } from '../../../src/core/protocol/protocol.ts';
import { at, EHR_BASE, freshAt, order, readyForDose, ROLES } from '../../support/course.ts';

export const NAMES = [
  'KapProtocolDefault',
  'KapProtocolRelational',
  'KapProtocolCourse',
  'KapProtocolLozenge',
  'KapProtocolIntakeFirst',
] as const;
export type Name = (typeof NAMES)[number];

export function named(name: Name): Protocol {
  const found = findProtocol(name);
  if (found === undefined) throw new Error(`${name} is not shipped`);
  return found;
}

export function assessed(protocol: Protocol, resources: readonly Resource[], now: string): Pathway {
  return assess(protocol, buildChart({ resources, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE }), now);
}

/** Everything before dose `ordinal`, with an order that is large enough for the longest course. */
export function ready(protocol: Protocol, ordinal: number): { readonly resources: readonly Resource[]; readonly now: string } {
  const { resources, now } = readyForDose(protocol, ordinal);
  const large = order(at(9), { dispenseRequest: { numberOfRepeatsAllowed: 0, quantity: { value: 20, unit: 'lozenge' } } });
  return { resources: resources.map((one) => (one.resourceType === 'MedicationRequest' ? large : one)), now };
}

export function isForm(resource: Resource, form: string): resource is QuestionnaireResponse {
  return resource.resourceType === 'QuestionnaireResponse' && resource.questionnaire?.includes(`/${form}|`) === true;
}

export function line(pathway: Pathway, id: GateId): GateLine {
  const found = pathway.gates.find((gate) => gate.id === id);
  if (found === undefined) throw new Error(`No gate line ${id}`);
  return found;
}

/** What one line of the gate decides in each protocol after a change to the history before a dose. */
export function decisions(
  id: GateId,
  change: (resources: readonly Resource[], protocol: Protocol) => readonly Resource[],
  ordinal = 1,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    NAMES.map((name) => {
      const protocol = named(name);
      const { resources, now } = ready(protocol, ordinal);
      return [name, line(assessed(protocol, change(resources, protocol), now), id).decision];
    }),
  );
}

export const every = (decision: string, but: Partial<Record<Name, string>> = {}): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(NAMES.map((name) => [name, decision])),
  ...but,
});

export function problem(code: string, id: string): Condition {
  return {
    resourceType: 'Condition',
    id,
    subject: { reference: 'Patient/p1' },
    clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }] },
  };
}
