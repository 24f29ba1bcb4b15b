import { z } from 'zod';
import { LANGUAGES } from './languages.ts';
import { isRecord } from '../core/shape/shape.ts';
import { checkProtocol } from '../core/protocol/check.ts';
import { findProtocol, siteProtocols } from '../core/protocol/default-protocol.ts';
import type { Protocol } from '../core/protocol/protocol.ts';
import { ambiguousKids } from './config-keys.ts';
import { KEYS_EXPECTED, ordersConfig } from './orders/orders-config.ts';
import { type ConfigSources, resolveValues } from './config-values.ts';

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/;
/** A host name without a dot: only a network of containers resolves it, and the traffic does not leave that network. */
const WITHIN_NETWORK = /^http:\/\/[a-z][a-z0-9-]*(:\d+)?(\/|$)/;

const plainUrl = z
  .string()
  .transform((text) => text.replace(/\/+$/, ''))
  .refine((text) => URL.canParse(text) && !/[?#]/.test(text), 'must be an absolute URL without query or fragment');

/** An absolute URL without query or fragment, https except on this machine, its trailing slashes removed. */
const baseUrl = plainUrl.refine((text) => text.startsWith('https://') || LOCAL.test(text), 'must be https');

/** The same for our own store, which may also be a neighbour in a network of containers. */
const storeUrl = plainUrl.refine(
  (text) => text.startsWith('https://') || LOCAL.test(text) || WITHIN_NETWORK.test(text),
  'must be https',
);

const origin = z
  .string()
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, 'must be an origin such as https://ehr.example');

const ORIGINS_EXPECTED = 'must be a JSON list such as ["https://ehr.example"]';

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

/** A PlanDefinition that can be run; every fault with its path in the file. */
const siteProtocol = z.unknown().transform((plan, context): Protocol => {
  const checked = checkProtocol(plan);
  if (checked.ok) return checked.protocol;
  for (const { path, reason } of checked.faults) context.addIssue({ code: 'custom', message: `${path}: ${reason}` });
  return z.NEVER;
});

function ownProtocols({ protocols }: { readonly protocols?: unknown }): readonly Protocol[] {
  const isParsed = (one: unknown): one is Protocol => typeof one === 'object' && one !== null && 'steps' in one;
  return Array.isArray(protocols) ? protocols.filter(isParsed) : [];
}

/** Ids of the protocols that a tenant can name, its own first. */
function knownProtocols(tenant: unknown): readonly string[] {
  const own = isRecord(tenant) ? ownProtocols(tenant) : [];
  return siteProtocols(own).map(({ url }) => url.split('/').at(-1) ?? url);
}

/** What is no text at all is told as that already. */
function namesKnownProtocol(tenant: { readonly protocol?: unknown; readonly protocols?: unknown }): boolean {
  return typeof tenant.protocol !== 'string' || findProtocol(tenant.protocol, siteProtocols(ownProtocols(tenant))) !== undefined;
}

function duplicated(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** One system that calls hooks for the EHR. */
const cdsClient = z.strictObject({
  issuer: z.string().min(1),
  jwksUri: baseUrl,
  /** What the tokens' own `tenant` claim must be; absent = it is not looked at. */
  tenantClaim: z.string().min(1).optional(),
});

/** Roles that an EHR's own code may stand for; who approves passkeys is named in Medplum only. */
const role = z.enum(['therapist', 'supervised-associate', 'prescriber', 'front-desk']);

const perSecond = z.number().min(1).max(100_000);

const tenantFields = z.strictObject({
  /** Short name of the EHR; part of URLs and of every stored key. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/),
  /** The one FHIR base we ever talk to for this tenant; `iss` of a SMART launch must equal it. */
  fhirBase: baseUrl,
  /** Issuer of the EHR's id_tokens. */
  issuer: z.string().min(1),
  smart: z.strictObject({
    clientId: z.string().min(1),
    /** The first signs; all are published at /.well-known/jwks.json, so a key can be rotated. */
    privateJwks: z.array(privateJwk, KEYS_EXPECTED).min(1),
    scope: z.string().min(1).optional(),
    /** Scopes of work without a user; absent = no backend access to this EHR. */
    systemScope: z.string().min(1).optional(),
  }),
  /** How often an EHR and its users may call, a second, for ten seconds at most that much at once; absent = this release's own rates. */
  limits: z
    .strictObject({
      hooksPerSecond: perSecond.optional(),
      notificationsPerSecond: perSecond.optional(),
      launchesPerSecond: perSecond.optional(),
      panelPerSecond: perSecond.optional(),
    })
    .optional(),
  /** How the EHR signs its CDS Hooks calls; absent = it does not, which `unsignedHooks` must say. */
  cds: cdsClient.extend({ required: z.boolean(), others: z.array(cdsClient).optional() }).optional(),
  /** That anybody who reaches the service may call this tenant's hooks, as docs/security.md says; must be said where `cds.required` is not. */
  unsignedHooks: z.literal(true).optional(),
  /** What people call this EHR, on pages for people; its id when absent. */
  name: z.string().min(1).max(100).optional(),
  /** Whom people ask when they can't get in, such as `IT help desk, extension 4357`. */
  contact: z.string().min(1).max(200).optional(),
  /** Whether the panel may be opened from its own page, without the EHR's launch. */
  standalone: z.boolean().optional(),
  /** Roles by the codes of the EHR's own PractitionerRole, for people whom Medplum does not know; absent = Medplum alone says. */
  roleMapping: z
    .array(z.strictObject({ system: z.string().min(1), code: z.string().min(1), role }))
    .min(1)
    .optional(),
  /** After so many minutes in which nobody did anything in it a session ends; absent = 30. A running session room counts as somebody. */
  idleMinutes: z.number().int().min(5).max(600).optional(),
  /** Origins of EHRs that call hooks from a browser; absent = none, as EHRs call from their servers. */
  hookOrigins: z.array(origin, ORIGINS_EXPECTED).optional(),
  /** HMAC key of the EHR's notifications. */
  notificationSecret: z.string().min(16),
  /** Origins that may frame the panel; empty = none. */
  frameAncestors: z.array(origin, ORIGINS_EXPECTED),
  /** Origins beside the EHR's own from which its looks (`smart_style_url`) may come. */
  styleOrigins: z.array(origin, ORIGINS_EXPECTED).optional(),
  /** Canonical URL, name or id of the protocol that new courses follow. */
  protocol: z.string().min(1),
  /** The clinic's own protocols beside the shipped ones, each a PlanDefinition (`{ "file": "PATH" }`); refused when it can't be run. */
  protocols: z.array(siteProtocol).readonly().optional(),
  timeZone,
  /** What the panel speaks where neither the reader nor the EHR says; absent = the browser's own. */
  language: z.enum(LANGUAGES).optional(),
  /** KAP's own store for this tenant; absent when the caller of createService brings it. */
  medplum: z
    .strictObject({
      baseUrl: storeUrl,
      clientId: z.string().min(1),
      clientSecret: z.string().min(1),
      /** Whether what people do through the panel runs as they themselves in Medplum, under their own AccessPolicy; true when absent. */
      onBehalfOf: z.boolean().optional(),
    })
    .optional(),
  /** A FHIR terminology server that decides what the rules' hierarchies say of SNOMED CT codes that no rule enumerates. */
  terminology: z.strictObject({ baseUrl, token: z.string().min(1).optional() }).optional(),
  /** Ketamine orders: keys of attestations, the clinic's state, how a draft is handed over. */
  orders: ordersConfig.optional(),
  /** Whether the EHR takes a treatment summary from us as a DocumentReference; its scope is asked for only then. */
  documentsToEhr: z.boolean().optional(),
  /** Whether readings entered in the session room are written into the EHR's chart too; its scope is asked for only then. */
  vitalsToEhr: z.boolean().optional(),
  sandbox: z.boolean().optional(),
});

/** Also asked of a tenant with other faults, so that all are told at once: what was refused there counts as absent. */
const always = { when: () => true };

/** Whether it is decided who may call hooks: the EHR alone, anybody by the configuration's own word, or anybody because nobody is real. */
function saysWhoCalls({ cds, unsignedHooks, sandbox }: { cds?: unknown; unsignedHooks?: unknown; sandbox?: unknown }): boolean {
  return (isRecord(cds) && cds['required'] === true) || unsignedHooks === true || sandbox === true;
}

const tenant = tenantFields
  .refine(saysWhoCalls, {
    ...always,
    path: ['cds', 'required'],
    error:
      'must be true, or anybody who reaches the service gets cards about patients; where the EHR can not sign its hooks, say `"unsignedHooks": true` (docs/security.md)',
  })
  .refine(({ cds, unsignedHooks }) => unsignedHooks !== true || cds?.required !== true, {
    path: ['unsignedHooks'],
    error: 'says that anybody may call, and `cds.required` that the EHR signs: leave one of them out',
  })
  .refine(namesKnownProtocol, {
    ...always,
    path: ['protocol'],
    error: ({ input }) => `must be one of ${knownProtocols(input).join(', ')} (docs/protocols.md)`,
  })
  .refine((value) => duplicated(ownProtocols(value).map(({ url, version }) => `${url}|${version}`)).length === 0, {
    ...always,
    path: ['protocols'],
    error: 'must not hold one URL and version twice',
  });
export type Tenant = z.infer<typeof tenant>;

/** Everything the service is told about its world; frozen after reading. */
export const configSchema = z.strictObject({
  /** Where EHRs and browsers reach this service; audiences and redirects are built from it, never from a request. */
  publicBaseUrl: baseUrl,
  /** How many reverse proxies of the clinic's own every request passes, whose X-Forwarded-For is believed; absent = none. */
  trustedProxies: z.number().int().min(1).max(10).optional(),
  /** Numbers for Prometheus at /metrics, behind a token or on a port of their own; absent = none. */
  metrics: z
    .strictObject({
      token: z.string().min(16).optional(),
      port: z.number().int().min(1).max(65_535).optional(),
    })
    .refine(({ token, port }) => token !== undefined || port !== undefined, 'needs a token or a port of its own')
    .optional(),
  tenants: z
    .array(tenant)
    .min(1)
    .check((context) => {
      const told: Readonly<Record<string, readonly string[]>> = {
        id: context.value.map(({ id }) => id),
        fhirBase: context.value.map(({ fhirBase }) => fhirBase),
        // Whoever signs a hook is the tenant: two with one issuer could not be told apart.
        'cds.issuer': context.value.flatMap(({ cds }) =>
          cds === undefined ? [] : [cds.issuer, ...(cds.others ?? []).map(({ issuer }) => issuer)],
        ),
      };
      for (const [key, values] of Object.entries(told)) {
        for (const value of new Set(duplicated(values))) {
          context.issues.push({ code: 'custom', message: `two tenants with ${key} ${value}`, input: context.value, path: [] });
        }
      }
      for (const kid of ambiguousKids(context.value)) {
        context.issues.push({ code: 'custom', message: `two different keys with kid ${kid}`, input: context.value, path: [] });
      }
    }),
});
export type Config = z.infer<typeof configSchema>;

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly { readonly path: string; readonly reason: string }[] };

/**
 * Reads a configuration; `{ "env": "NAME" }` anywhere stands for the environment variable's value (JSON for a key), and
 * `{ "file": "PATH" }` for the JSON in a file.
 * @returns all faults at once, each with its path; a secret has no default
 */
export function parseConfig(raw: unknown, env: ConfigSources['env'], file?: ConfigSources['file']): ConfigResult {
  const { value, unread, unset } = resolveValues(raw, { env, file });
  const parsed = configSchema.safeParse(value);
  if (parsed.success && unread.length === 0) return { ok: true, config: Object.freeze(parsed.data) };
  const faults = (parsed.error?.issues ?? []).map((issue) => {
    const path = issue.path.join('.');
    const name = unset.get(path);
    return { path, reason: name === undefined ? issue.message : `the environment variable ${name} is not set` };
  });
  // What could not be read is said once, not again as what is missing for that.
  return { ok: false, faults: [...unread, ...faults.filter(({ path }) => !unread.some((one) => one.path === path))] };
}
