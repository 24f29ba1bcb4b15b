import { z } from 'zod';
import { describeApi } from '../../src/service/api/operations.ts';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>>;
}

/** The document as a client reads it: JSON, with the references that JSON Schema itself knows. */
export const API = JSON.parse(JSON.stringify(describeApi())) as Described;
const $defs = JSON.parse(JSON.stringify(API.components.schemas).replaceAll('#/components/schemas/', '#/$defs/')) as JsonSchemas;

type JsonSchemas = Record<string, z.core.JSONSchema.JSONSchema>;

const parsers = new Map<string, z.ZodType>();

function parserOf(schema: object): z.ZodType {
  const text = JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/');
  const parser = parsers.get(text) ?? z.fromJSONSchema({ ...(JSON.parse(text) as object), $defs });
  parsers.set(text, parser);
  return parser;
}

/** The operation that a request is for, or undefined for a route that the document does not have. */
function operationOf(method: string, path: string): Operation | undefined {
  const asked = path.split('?')[0] ?? '';
  const found = Object.keys(API.paths).find((one) => new RegExp(`^${one.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(asked));
  return found === undefined ? undefined : API.paths[found]?.[method.toLowerCase()];
}

/** What an answer has that the document does not say; empty when it is as described. */
async function contractFaults(method: string, path: string, response: Response): Promise<readonly string[]> {
  const operation = operationOf(method, path);
  if (operation === undefined) return response.status === 401 || response.status === 404 ? [] : [`${path} is not described`];
  const described = operation.responses[String(response.status)];
  if (described === undefined) return [`${operation.operationId} may not answer ${String(response.status)}`];
  const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(described.content ?? {});
  if (!(response.headers.get('content-type') ?? '').startsWith(type)) return [`${operation.operationId} is not ${type}`];
  // A stream has no end to be read.
  if (!type.includes('json')) return [];
  const parsed = parserOf(schema).safeParse(await response.clone().json());
  return parsed.success ? [] : parsed.error.issues.map(({ path: at, message }) => `${at.map(String).join('.')}: ${message}`);
}

/** Every answer of the panel's API in every test is as its document says. */
export async function asDescribed(method: string, path: string, response: Response): Promise<Response> {
  if (!path.startsWith('/api/')) return response;
  const faults = await contractFaults(method, path, response);
  if (faults.length > 0) throw new Error(`${method} ${path}, ${String(response.status)}: ${faults.join('; ')}`);
  return response;
}

/** The name of the operation that answers a request. */
export function answered(method: string, path: string): string {
  return operationOf(method, path)?.operationId ?? '';
}
