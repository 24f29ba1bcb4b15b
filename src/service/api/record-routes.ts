import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ServiceEnv } from '../http.ts';
import type { Asking } from '../pathway-answer.ts';
import { readRecord, readSummary } from '../record/read-record.ts';
import { sendSummary } from '../record/send-summary.ts';
import { summaryDocument } from '../record/summary-document.ts';
import { summaryPdf } from '../record/summary-pdf.ts';
import type { Runtime } from '../runtime.ts';
import { RECORD_OPERATIONS as OPERATIONS } from './record-operations.ts';
import { toWire } from './wire.ts';

/** Routes of the record and the treatment summary, below the session guard of the panel's API. */
export function addRecordRoutes(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  app.openapi(OPERATIONS.readRecord, async (c) => c.json(toWire(await readRecord(runtime, askingOf(c))), 200));
  app.openapi(OPERATIONS.readSummary, async (c) => {
    const asking = askingOf(c);
    const { summary, assessed } = await readSummary(runtime, asking);
    const { patient, resources } = assessed.record;
    const { publicBaseUrl } = runtime.deps.config;
    const document = summaryDocument({
      ...{ summary, patient, resources, publicBaseUrl, author: asking.session.user, id: runtime.ids() },
    });
    // JSON leaves out what is undefined, which FHIR's types allow and JSON's do not.
    return c.json(document as unknown as { resourceType: 'Bundle' }, 200);
  });
  app.openapi(OPERATIONS.readSummaryPdf, async (c) => {
    const { summary } = await readSummary(runtime, askingOf(c));
    const headers = {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="kap-treatment-summary.pdf"',
    };
    return c.body(await summaryPdf(summary), 200, headers);
  });
  app.openapi(OPERATIONS.sendSummary, async (c) => {
    const sent = await sendSummary(runtime, askingOf(c));
    c.set('written', sent.reference);
    return c.json(toWire(sent), 201);
  });
}

function askingOf(c: Context<ServiceEnv>): Asking {
  return { on: c.get('on'), session: c.get('session'), sessionId: c.get('sessionId') };
}
