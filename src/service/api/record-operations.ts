import { createRoute, z } from '@hono/zod-openapi';
import { RECORD_KINDS } from '../../core/record/record-events.ts';
import type { RecordAnswer, SentAnswer } from '../contract.ts';
import { body, json, read, refusals, REFUSALS, WRITE_REFUSALS } from './operation-parts.ts';
import type { Same, Wire } from './wire.ts';

const recordAnswer = z
  .strictObject({
    events: z.array(
      z.strictObject({
        at: z.string(),
        kind: z.enum(RECORD_KINDS),
        title: z.string(),
        by: z.string().optional(),
        reference: z.string(),
        original: z.string().optional(),
        origin: z.enum(['kap', 'ehr']),
        evidence: z.array(z.string()),
        isVoid: z.boolean(),
      }),
    ),
    attestations: z.array(
      z.strictObject({
        order: z.string(),
        provenance: z.string(),
        state: z.enum(['attested', 'attested-other-version', 'not-attested']),
        reasons: z.array(z.string()),
      }),
    ),
    readAt: z.string(),
  })
  .meta({ id: 'RecordAnswer', description: 'Who did what when on the course, newest first.' });

const sentAnswer = z
  .strictObject({ reference: z.string(), sentAt: z.string() })
  .meta({ id: 'SentAnswer', description: 'Where the document is in the EHR.' });

const document = z.looseObject({ resourceType: z.literal('Bundle') }).meta({ id: 'Document', description: 'FHIR R4 document' });
const WITHOUT_COURSE = refusals({ 409: WRITE_REFUSALS[409] });

/** Operations on the record and the treatment summary. */
export const RECORD_OPERATIONS = {
  readRecord: createRoute({
    method: 'get',
    path: '/api/record',
    operationId: 'readRecord',
    responses: { ...read(recordAnswer, 'Who did what when.'), ...WITHOUT_COURSE },
  }),
  readSummary: createRoute({
    method: 'get',
    path: '/api/summary',
    operationId: 'readSummary',
    responses: { ...read(document, 'The treatment summary as a FHIR document.'), ...WITHOUT_COURSE },
  }),
  readSummaryPdf: createRoute({
    method: 'get',
    path: '/api/summary.pdf',
    operationId: 'readSummaryPdf',
    responses: {
      200: {
        description: 'The treatment summary as a PDF.',
        content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } },
      },
      ...refusals(REFUSALS),
      ...WITHOUT_COURSE,
    },
  }),
  sendSummary: createRoute({
    method: 'post',
    path: '/api/summary',
    operationId: 'sendSummary',
    request: { body: body(z.strictObject({})) },
    responses: {
      201: { description: 'The EHR took the summary.', content: json(sentAnswer) },
      ...refusals({ ...REFUSALS, ...WRITE_REFUSALS }),
    },
  }),
} as const;

true satisfies Same<Wire<z.infer<typeof recordAnswer>>, Wire<RecordAnswer>>;
true satisfies Same<Wire<z.infer<typeof sentAnswer>>, Wire<SentAnswer>>;
