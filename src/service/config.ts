import { z } from 'zod';
import { findProtocol } from '../core/protocol/default-protocol.ts';

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/;

/** An absolute URL without query or fragment, https except on this machine, its trailing slashes removed. */
const baseUrl = z
  .string()
  .transform((text) => text.replace(/\/+$/, ''))
  .refine((text) => URL.canParse(text) && !/[?#]/.test(text), 'must be an absolute URL without query or fragment')
  .refine((text) => text.startsWith('https://') || LOCAL.test(text), 'must be https');

const origin = z
  .string()
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, 'must be an origin such as https://ehr.example');

const privateJwk = z
  .looseObject({ kty: z.enum(['EC', 'RSA']), kid: z.string().min(1), alg: z.enum(['ES384', 'RS384']), d: z.string().min(1) })
  .readonly();

const timeZone = z.string().refine((zone) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}, 'must be an IANA time zone');

const tenant = z.strictObject({
  /** Short name of the EHR; part of URLs and of every stored key. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/),
  /** The one FHIR base we ever talk to for this tenant; `iss` of a SMART launch must equal it. */
  fhirBase: baseUrl,
  /** Issuer of the EHR's id_tokens. */
  issuer: z.string().min(1),
  smart: z.strictObject({
    clientId: z.string().min(1),
    /** The first signs; all are published at /.well-known/jwks.json, so a key can be rotated. */
    privateJwks: z.array(privateJwk).min(1),
    scope: z.string().min(1).optional(),
    /** Scopes of work without a user; absent = no backend access to this EHR. */
    systemScope: z.string().min(1).optional(),
  }),
  /** How the EHR signs its CDS Hooks calls; absent = it does not. */
  cds: z
    .strictObject({
      issuer: z.string().min(1),
      jwksUri: baseUrl,
      required: z.boolean(),
      /** What the tokens' own `tenant` claim must be; absent = it is not looked at. */
      tenantClaim: z.string().min(1).optional(),
    })
    .optional(),
  /** HMAC key of the EHR's notifications. */
  notificationSecret: z.string().min(16),
  /** Origins that may frame the panel; empty = none. */
  frameAncestors: z.array(origin),
  /** Canonical URL, name or id of the protocol that new courses follow. */
  protocol: z
    .string()
    .min(1)
    .refine((name) => findProtocol(name) !== undefined, 'must be a protocol of this release: see docs/protocols.md'),
  timeZone,
  /** KAP's own store for this tenant; absent when the caller of createService brings it. */
  medplum: z.strictObject({ baseUrl, clientId: z.string().min(1), clientSecret: z.string().min(1) }).optional(),
  sandbox: z.boolean().optional(),
});
export type Tenant = z.infer<typeof tenant>;

const duplicated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

/** Everything the service is told about its world; frozen after reading. */
export const configSchema = z.strictObject({
  /** Where EHRs and browsers reach this service; audiences and redirects are built from it, never from a request. */
  publicBaseUrl: baseUrl,
  tenants: z
    .array(tenant)
    .min(1)
    .check((context) => {
      const told: Readonly<Record<string, readonly string[]>> = {
        id: context.value.map(({ id }) => id),
        fhirBase: context.value.map(({ fhirBase }) => fhirBase),
        // Whoever signs a hook is the tenant: two with one issuer could not be told apart.
        'cds.issuer': context.value.flatMap(({ cds }) => cds?.issuer ?? []),
      };
      for (const [key, values] of Object.entries(told)) {
        for (const value of new Set(duplicated(values))) {
          context.issues.push({ code: 'custom', message: `two tenants with ${key} ${value}`, input: context.value, path: [] });
        }
      }
    }),
});
export type Config = z.infer<typeof configSchema>;

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly { readonly path: string; readonly reason: string }[] };

/**
 * Reads a configuration; `{ "env": "NAME" }` anywhere stands for the environment variable's value (JSON for a key).
 * @returns all faults at once, each with its path; a secret has no default
 */
export function parseConfig(raw: unknown, env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const parsed = configSchema.safeParse(resolveEnv(raw, env));
  if (parsed.success) return { ok: true, config: Object.freeze(parsed.data) };
  return { ok: false, faults: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), reason: issue.message })) };
}

function resolveEnv(value: unknown, env: Readonly<Record<string, string | undefined>>): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveEnv(item, env));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && 'env' in value && typeof value.env === 'string') return fromEnv(env[value.env]);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveEnv(item, env)]));
}

function fromEnv(text: string | undefined): unknown {
  if (text === undefined || !/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
