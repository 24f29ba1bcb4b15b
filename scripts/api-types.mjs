// Writes app/api/schema.d.ts: the panel API's OpenAPI document as TypeScript. With --check it only says whether the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { describeApi } from '../src/service/api/operations.ts';
import { ROOT } from './prepare.mjs';

const TARGET = join(ROOT, 'app', 'api', 'schema.d.ts');
const HEAD = '// Made by "npm run api:types" from the OpenAPI document of src/service/api/operations.ts. Do not edit.\n';

/** Schemas that are FHIR resources: the document says only that they are; the types know them whole. */
const FHIR = {
  Questionnaire: 'Questionnaire',
  QuestionnaireResponse: 'QuestionnaireResponse',
  FormRequest: 'QuestionnaireResponse',
};

function asFhir(_schema, { path = '' }) {
  const type = FHIR[/^#\/components\/schemas\/(\w+)$/.exec(path)?.[1]];
  return type === undefined ? undefined : ts.factory.createTypeReferenceNode(`import('@medplum/fhirtypes').${type}`);
}

/** The file as it should be. */
export async function apiTypes() {
  const ast = await openapiTS(describeApi(), { alphabetize: true, transform: asFhir });
  return format(HEAD + astToString(ast), { ...(await resolveConfig(TARGET)), parser: 'typescript' });
}

if (process.argv[1] === import.meta.filename) {
  const types = await apiTypes();
  const isStale = readFileSync(TARGET, { encoding: 'utf8', flag: 'a+' }) !== types;
  if (process.argv.includes('--check')) {
    if (isStale) console.error('app/api/schema.d.ts is stale: run npm run api:types.');
    process.exitCode = isStale ? 1 : 0;
  } else if (isStale) writeFileSync(TARGET, types);
}
