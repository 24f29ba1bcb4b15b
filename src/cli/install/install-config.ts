import type { PlanDefinition } from '@medplum/fhirtypes';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { checkProtocol } from '../../core/protocol/check.ts';
import type { SiteProtocol } from '../../medplum/install/release.ts';
import { literalSecrets } from '../../service/config-secrets.ts';
import { resolveValues } from '../../service/config-values.ts';
import { planDefinitions } from '../../terminology/artifacts.ts';
import { readJsonFile } from '../read-json.ts';

/** What flags may say; each stands above the environment, and that above the file. */
export interface MedplumOptions {
  readonly config?: string;
  readonly baseUrl?: string;
  readonly clientId?: string;
  readonly protocol?: readonly string[];
  readonly botRuntime?: string;
  readonly cdsBots?: boolean;
  readonly preCommit?: boolean;
}

export type Env = Readonly<Record<string, string | undefined>>;

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/;

const protocol = z.unknown().transform((plan, context): SiteProtocol => {
  const checked = checkProtocol(plan);
  if (!checked.ok)
    for (const { path, reason } of checked.faults) context.addIssue({ code: 'custom', message: `${path}: ${reason}` });
  else if (planDefinitions().some(({ url }) => url === checked.protocol.url))
    context.addIssue({
      code: 'custom',
      message: `url: ${checked.protocol.url} is of this release; a protocol of your own needs its own`,
    });
  return plan as PlanDefinition & SiteProtocol;
});

const schema = z.strictObject({
  medplum: z.strictObject({
    /** Where the Medplum server is, with or without a slash at the end. */
    baseUrl: z
      .string('say where Medplum is: --base-url, MEDPLUM_BASE_URL or medplum.baseUrl')
      .refine((text) => URL.canParse(text) && !/[?#]/.test(text), 'must be an absolute URL without query or fragment')
      .refine((text) => text.startsWith('https://') || LOCAL.test(text), 'must be https')
      .transform((text) => `${text.replace(/\/+$/, '')}/`),
    /** A client application whose membership is a project administrator's. */
    clientId: z.string('say who signs in: --client-id, MEDPLUM_CLIENT_ID or medplum.clientId').min(1),
    clientSecret: z.string('MEDPLUM_CLIENT_SECRET or medplum.clientSecret is needed; a flag would show it to others').min(1),
  }),
  /** The clinic's own protocols, each a PlanDefinition (`{ "file": "PATH" }`). */
  protocols: z.array(protocol).readonly().default([]),
  botRuntime: z.enum(['awslambda', 'vmcontext', 'fission']).optional(),
  /** For a Medplum that is itself the EHR; absent = as it was installed before. */
  cdsBots: z.boolean().optional(),
  /** Whether guard-order also refuses an order before it is stored; the project setting preCommitSubscriptionsEnabled must be on. */
  preCommit: z.boolean().optional(),
  /** The service's own configuration, of which `kap doctor` checks the EHR side. */
  service: z.string().optional(),
});

export type InstallConfig = z.infer<typeof schema>;

export type InstallConfigResult =
  | { readonly ok: true; readonly config: InstallConfig }
  | { readonly ok: false; readonly faults: readonly { readonly path: string; readonly reason: string }[] };

/** Reads the configuration: flags before environment before file before defaults. All faults at once, each with its path. */
export function readInstallConfig(options: MedplumOptions, env: Env): InstallConfigResult {
  const faults: Faults = [];
  const { file, unset } = options.config === undefined ? NO_FILE : readFile(options.config, env, faults);
  const medplum = isRecord(file['medplum']) ? file['medplum'] : {};
  const merged = defined({
    ...file,
    medplum: defined({
      ...medplum,
      ...defined({
        baseUrl: options.baseUrl ?? env['MEDPLUM_BASE_URL'],
        clientId: options.clientId ?? env['MEDPLUM_CLIENT_ID'],
        clientSecret: env['MEDPLUM_CLIENT_SECRET'],
      }),
    }),
    ...defined({
      botRuntime: options.botRuntime ?? env['KAP_BOT_RUNTIME'],
      cdsBots: options.cdsBots,
      preCommit: options.preCommit,
    }),
    ...(options.protocol === undefined ? {} : { protocols: options.protocol.map((path, at) => readFlagged(path, at, faults)) }),
  });
  const parsed = schema.safeParse(merged);
  if (!parsed.success)
    faults.push(
      ...besides(
        faults,
        parsed.error.issues.flatMap((issue) => faultsOf(issue, unset)),
      ),
    );
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, config: parsed.data };
}

type Faults = { path: string; reason: string }[];

interface FromFile {
  readonly file: Readonly<Record<string, unknown>>;
  /** Names of variables that are not set, by where their values belong. */
  readonly unset: ReadonlyMap<string, string>;
}

const NO_FILE: FromFile = { file: {}, unset: new Map() };

/** Paths in a configuration are relative to it. */
function readFile(path: string, env: Env, faults: Faults): FromFile {
  const beside = (name: string): string => resolve(dirname(path), name);
  try {
    const raw = readJsonFile(path);
    const { value, unread, unset } = resolveValues(raw, { env, file: (name) => readJsonFile(beside(name)) });
    faults.push(...literalSecrets(raw, ['medplum.clientSecret']), ...unread);
    if (isRecord(value)) {
      const { service } = value;
      return { file: typeof service === 'string' ? { ...value, service: beside(service) } : value, unset };
    }
    faults.push({ path, reason: 'must be a JSON object' });
  } catch (error) {
    faults.push({ path, reason: error instanceof Error ? error.message : 'cannot be read' });
  }
  return NO_FILE;
}

function faultsOf(issue: z.core.$ZodIssue, unset: FromFile['unset']): Faults {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), reason: 'is nothing that is known here' }));
  const name = unset.get(path);
  return [{ path, reason: name === undefined ? issue.message : `the environment variable ${name} is not set` }];
}

/** What could not be read is said once, not again as what is missing for that. */
const besides = (told: Faults, more: Faults): Faults => more.filter(({ path }) => !told.some((one) => one.path === path));

function readFlagged(path: string, at: number, faults: Faults): unknown {
  try {
    return readJsonFile(path);
  } catch (error) {
    faults.push({
      path: `protocols.${String(at)}`,
      reason: `${path} ${error instanceof Error ? error.message : 'cannot be read'}`,
    });
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without members that say nothing, so that they do not hide what stands below them. */
function defined(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));
}
