import { createRoute, z } from '@hono/zod-openapi';
import { CATALOGUE, type FindingCode } from '../../medplum/doctor/catalogue.ts';
import { CHECKS, type SiteAnswer } from '../site/site-answer.ts';
import { read } from './operation-parts.ts';
import { source } from './pathway-schema.ts';
import type { Same, Wire } from './wire.ts';

const provenance = { version: z.string().optional(), madeBy: z.string().optional(), reviewedOn: z.string().optional() };

const CODES = Object.keys(CATALOGUE) as FindingCode[];

const diagnosis = z.strictObject({
  at: z.string(),
  findings: z.array(
    z.strictObject({
      code: z.enum(CODES),
      severity: z.enum(['error', 'warning', 'note']),
      means: z.string(),
      todo: z.string(),
      about: z.string().optional(),
      detail: z.string().optional(),
    }),
  ),
  checked: z.array(z.enum(CHECKS)),
  notChecked: z.array(z.enum(CHECKS)),
});

const integrations = z.strictObject({
  ehr: z.strictObject({ name: z.string(), base: z.string() }),
  hooks: z.string(),
  launch: z.string(),
  keys: z.string(),
  signedHooks: z.enum(['required', 'checked', 'no']),
  terminology: z.string().optional(),
  backend: z.boolean(),
  documentsToEhr: z.boolean(),
  audit: z.strictObject({ recorded: z.number(), written: z.number(), lost: z.number(), waiting: z.number() }),
});

const siteAnswer = z
  .strictObject({
    software: z.strictObject({ version: z.string(), licence: z.string() }),
    guide: z.strictObject({ version: z.string(), base: z.string(), fhir: z.string() }),
    licences: z.array(z.strictObject({ text: z.string(), of: z.array(z.string()) })).optional(),
    protocol: z.strictObject({
      title: z.string(),
      url: z.string(),
      ...provenance,
      rows: z.array(
        z.strictObject({
          key: z.string(),
          section: z.string(),
          label: z.string(),
          value: z.string(),
          sources: z.array(source),
        }),
      ),
    }),
    rules: z.array(
      z.strictObject({
        kind: z.enum(['gate', 'safety', 'prescribing']),
        id: z.string(),
        title: z.string(),
        text: z.string(),
        source,
        ...provenance,
      }),
    ),
    diagnosis,
    integrations,
    readAt: z.string(),
  })
  .meta({ id: 'SiteAnswer', description: 'The site as health IT looks after it; no patient is in it.' });

/** Operations on the site as a whole. */
export const SITE_OPERATIONS = {
  readSite: createRoute({
    method: 'get',
    path: '/api/site',
    operationId: 'readSite',
    responses: read(siteAnswer, 'How the site is set up, by which protocol and rules, and what is wrong with it.'),
  }),
} as const;

true satisfies Same<Wire<z.infer<typeof siteAnswer>>, Wire<SiteAnswer>>;
