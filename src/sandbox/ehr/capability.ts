import { globalSchema } from '@medplum/core';
import type { CapabilityStatement, CapabilityStatementRestResource } from '@medplum/fhirtypes';

const TYPES = [
  'AllergyIntolerance',
  'Appointment',
  'CarePlan',
  'Condition',
  'DiagnosticReport',
  'Encounter',
  'Goal',
  'Immunization',
  'Medication',
  'MedicationAdministration',
  'MedicationRequest',
  'Observation',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Procedure',
  'QuestionnaireResponse',
  'ServiceRequest',
  'Subscription',
  'Task',
] as const;

const INTERACTIONS = ['read', 'vread', 'update', 'patch', 'delete', 'history-instance', 'create', 'search-type'] as const;
const SEARCHABLE = ['token', 'reference', 'string', 'uri', 'date', 'number', 'quantity'];

/** What the sandbox EHR says of itself at `/metadata`. `date` is a FHIR dateTime. */
export function buildCapabilityStatement(base: string, issuer: string, date: string): CapabilityStatement {
  const oauth = [
    { url: 'authorize', valueUri: `${issuer}/authorize` },
    { url: 'token', valueUri: `${issuer}/token` },
    { url: 'introspect', valueUri: `${issuer}/introspect` },
    { url: 'revoke', valueUri: `${issuer}/revoke` },
  ];
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date,
    kind: 'instance',
    implementation: { description: 'KAP Pathway sandbox EHR: made-up patients, state in memory', url: base },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    rest: [
      {
        mode: 'server',
        security: {
          extension: [{ url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris', extension: oauth }],
          service: [
            { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' }] },
          ],
        },
        resource: TYPES.map(describeType),
        interaction: [{ code: 'transaction' }, { code: 'batch' }],
      },
    ],
  };
}

function describeType(type: (typeof TYPES)[number]): CapabilityStatementRestResource {
  const params = Object.values(globalSchema.types[type]?.searchParams ?? {}).filter((param) => SEARCHABLE.includes(param.type));
  return {
    type,
    interaction: INTERACTIONS.map((code) => ({ code })),
    versioning: 'versioned-update',
    conditionalCreate: true,
    conditionalUpdate: true,
    conditionalDelete: 'single',
    searchParam: params.map((param) => ({ name: param.code, type: param.type as 'token' })),
  };
}
