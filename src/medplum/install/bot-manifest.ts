import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const fhirType = z.string().regex(/^[A-Z][A-Za-z]+$/);

const subscription = z.strictObject({
  /** A FHIR search; Medplum matches token, string, reference and date parameters only, and no chains. */
  criteria: z.string().min(1),
  /** Medplum looks at one interaction only; absent = create, update and delete. */
  interaction: z.enum(['create', 'update', 'delete']).optional(),
  /** FHIRPath over `%previous` and `%current`; must be true. On a delete `%previous` is the version that was deleted. */
  fhirPath: z.string().min(1).optional(),
});

const cdsService = z.strictObject({
  hook: z.string().min(1),
  title: z.string().min(1),
  description: z.string().min(1),
  usageRequirements: z.string().min(1).optional(),
  prefetch: z.array(z.strictObject({ key: z.string().min(1), query: z.string().min(1) })).optional(),
});

const schema = z.strictObject({
  $schema: z.string().optional(),
  /** The folder's name, which is also the Bot's identifier. */
  name: z.string().regex(/^[a-z][a-z0-9-]{2,39}$/),
  /** One sentence for whoever looks at the Bot in Medplum. */
  description: z.string().min(20),
  subscriptions: z.array(z.preprocess((one) => (typeof one === 'string' ? { criteria: one } : one), subscription)).default([]),
  /** Five fields, UTC. */
  cron: z
    .string()
    .regex(/^(\S+ ){4}\S+$/)
    .optional(),
  /** Id of the OperationDefinition of the guide that this bot answers. */
  operation: z.string().min(1).optional(),
  /** For a Medplum that is itself the EHR: what it lists under /cds-services. Such a bot runs as the caller. */
  cdsService: cdsService.optional(),
  /** May also refuse a write before it is stored, where a site wants that (`kap install --pre-commit`). */
  preCommit: z.boolean().default(false),
  /** Input with which it has nothing to do: `kap doctor` runs it with that to see that it runs. */
  probe: z.looseObject({}),
  /** The types that its own AccessPolicy lets it read, create and update, and delete; nothing else. `write` and `remove` imply `read`. */
  policy: z.strictObject({
    read: z.array(fhirType).default([]),
    write: z.array(fhirType).default([]),
    remove: z.array(fhirType).default([]),
  }),
});

/** What one bot is and needs, as `bots/<name>/manifest.json` says it; the installer and the sandbox read the same file. */
export type BotManifest = z.infer<typeof schema>;

/** A bot of this release with its built code. */
export interface BuiltBot {
  readonly manifest: BotManifest;
  /** Where its CommonJS bundle is, whether or not it is built. */
  readonly bundlePath: string;
}

const BOTS = fileURLToPath(new URL('../../../bots/', import.meta.url));

/**
 * Reads the manifest of every bot, by name.
 * @throws Error that names the file and each fault: a release with a broken manifest is not installed in part
 */
export function readBotManifests(folder = BOTS): readonly BuiltBot[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'manifest.json')));
  return names.toSorted().map((name) => {
    const parsed = schema.safeParse(JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8')));
    const faults = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    if (parsed.success && parsed.data.name !== name) faults.push(`name: must be ${name}, as the folder`);
    if (!parsed.success || faults.length > 0) throw new Error(`bots/${name}/manifest.json: ${faults.join('; ')}`);
    return { manifest: parsed.data, bundlePath: join(folder, 'dist', `${name}.cjs`) };
  });
}
