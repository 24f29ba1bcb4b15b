import { z } from '@hono/zod-openapi';
import { STOCK_EVENTS } from '../../core/orders/stock-ledger.ts';
import { cleanText } from '../clean-text.ts';

const at = z.iso.datetime({ offset: true });
const note = cleanText(2_000);
const key = z
  .string()
  .regex(/^[A-Za-z0-9-]{8,64}$/)
  .meta({ description: 'Made by the caller for each entry; the same key is the same entry.' });
const version = z.string().min(1).max(64);

const lozengeEntry = z.strictObject({
  reference: z.string(),
  event: z.enum(['dispensed', 'taken', 'returned', 'lost', 'destroyed', 'wasted']),
  count: z.number().optional(),
  at: z.string(),
  note: z.string().optional(),
});

export const lozengeAnswer = z
  .strictObject({
    ledgers: z.array(
      z.strictObject({
        order: z.string(),
        entries: z.array(lozengeEntry),
        expected: z.number().optional(),
        allowed: z.number().optional(),
        discrepancies: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'LozengeLedgers', description: 'What a patient was dispensed, took, gave back and lost, by prescription.' });

export const lozengeRequest = z
  .strictObject({
    order: z.string().regex(/^MedicationRequest\/[A-Za-z0-9\-.]{1,64}$/),
    event: z.enum(['dispensed', 'returned', 'lost', 'destroyed', 'wasted']),
    count: z.int().min(1).max(1_000),
    at: at.optional(),
    note: note.optional(),
    witness: cleanText(120).optional(),
    key,
  })
  .meta({ id: 'LozengeEntryRequest' });

export const stockAnswer = z
  .strictObject({
    lots: z.array(
      z.strictObject({
        lot: z.string(),
        entries: z.array(
          z.strictObject({
            reference: z.string(),
            event: z.enum(STOCK_EVENTS),
            lot: z.string(),
            mg: z.number(),
            at: z.string(),
            hasWitness: z.boolean(),
          }),
        ),
        expectedMg: z.number(),
        counted: z.strictObject({ at: z.string(), mg: z.number(), expectedMg: z.number() }).optional(),
        discrepancies: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'StockLedger', description: 'Practice stock by lot, in mg.' });

export const stockRequest = z
  .strictObject({
    event: z.enum(STOCK_EVENTS),
    lot: cleanText(64),
    mg: z.number().min(0).max(1_000_000),
    at: at.optional(),
    witness: cleanText(120).optional(),
    administration: z
      .string()
      .regex(/^MedicationAdministration\/[A-Za-z0-9\-.]{1,64}$/)
      .optional(),
    note: note.optional(),
    key,
  })
  .meta({ id: 'StockEntryRequest' });

export const matchRequest = z
  .strictObject({ version, order: z.string().regex(/^MedicationRequest\/[A-Za-z0-9\-.]{1,64}$/) })
  .meta({ id: 'MatchOrderRequest', description: "The EHR's order that this draft became." });

export const reportRequest = z
  .strictObject({
    version,
    how: z.enum(['paper', 'phone', 'fax', 'vendor']),
    at,
    pharmacy: cleanText(200),
    externalId: cleanText(120).optional(),
  })
  .meta({ id: 'ReportOrderRequest' });

export const handOverRequest = z.strictObject({ version, way: z.enum(['copy', 'vendor']) }).meta({ id: 'HandOverRequest' });
export const handOverAnswer = z
  .strictObject({
    text: z.string(),
    task: z.string(),
    vendor: z.strictObject({ name: z.string(), launchUrl: z.string() }).optional(),
  })
  .meta({ id: 'HandOver', description: 'The draft in words, to enter and sign where prescriptions are signed.' });
