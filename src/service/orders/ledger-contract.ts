import { z } from '@hono/zod-openapi';
import { STOCK_EVENTS } from '../../core/orders/stock-ledger.ts';
import { source } from '../api/pathway-schema.ts';
import { cleanText } from '../clean-text.ts';
import { handoverWay } from './contract.ts';

const at = z.iso.datetime({ offset: true });
const note = cleanText(2_000);
const key = z
  .string()
  .regex(/^[A-Za-z0-9-]{8,64}$/)
  .meta({ description: 'Made by the caller for each entry; the same key is the same entry.' });
const version = z.string().min(1).max(64);

/** How a chaperone's word came. */
export const CONFIRMED_HOW = ['in-person', 'video', 'phone'] as const;
export const chaperone = z.strictObject({ name: cleanText(120), how: z.enum(CONFIRMED_HOW), at }).meta({
  id: 'ChaperoneConfirmation',
  description: 'Who was with the patient when a dose was taken at home, how they said so, and when.',
});

const lozengeEntry = z.strictObject({
  reference: z.string(),
  event: z.enum(['dispensed', 'taken', 'returned', 'lost', 'destroyed', 'wasted', 'counted']),
  count: z.number().optional(),
  at: z.string(),
  note: z.string().optional(),
  by: z.string().optional().meta({ description: 'Name of who entered it.' }),
  witness: z.string().optional(),
  chaperone: chaperone.optional(),
});

const warning = z
  .strictObject({
    id: z.enum(['last-refill', 'no-refill', 'supply-ends', 'validity-ends', 'validity-ended', 'early-refill']),
    text: z.string(),
    source,
  })
  .meta({ id: 'SupplyWarning', description: 'What of the supply will end, before it does.' });

export const lozengeAnswer = z
  .strictObject({
    ledgers: z.array(
      z.strictObject({
        order: z.string(),
        entries: z.array(lozengeEntry),
        expected: z.number().optional().meta({ description: 'Lozenges that the patient should have; absent = cannot be told.' }),
        allowed: z.number().optional(),
        counted: z.strictObject({ at: z.string(), count: z.number(), expected: z.number().optional() }).optional(),
        fills: z.number().meta({ description: 'How often it was dispensed.' }),
        refillsLeft: z.number().optional(),
        perDose: z.number().optional().meta({ description: 'Lozenges in one dose.' }),
        nextFillFrom: z
          .string()
          .optional()
          .meta({ description: 'First day on which it may be refilled, where the law says one.' }),
        validUntil: z.string().optional(),
        warnings: z.array(warning),
        discrepancies: z.array(z.string()),
      }),
    ),
    totals: z
      .strictObject({
        dispensed: z.number().optional(),
        taken: z.number().optional(),
        gone: z.number().optional(),
        expected: z.number().optional(),
      })
      .meta({ description: 'Of all prescriptions, absent where it cannot be told; gone: returned, lost, destroyed and wasted.' }),
  })
  .meta({ id: 'LozengeLedgers', description: 'What a patient was dispensed, took, gave back and lost, by prescription.' });

export type LozengeLedgers = z.infer<typeof lozengeAnswer>;

export const lozengeRequest = z
  .strictObject({
    order: z.string().regex(/^MedicationRequest\/(?!\.{1,2}$)[A-Za-z0-9\-.]{1,64}$/),
    event: z.enum(['dispensed', 'returned', 'lost', 'destroyed', 'wasted', 'counted']),
    count: z.int().min(0).max(1_000).meta({ description: '0 only where it was counted.' }),
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
        version: z.string().optional().meta({ description: 'Send it back with an entry; a stale one is refused with 409.' }),
        entries: z.array(
          z.strictObject({
            reference: z.string(),
            event: z.enum(STOCK_EVENTS),
            lot: z.string(),
            mg: z.number(),
            at: z.string(),
            hasWitness: z.boolean(),
            witness: z.string().optional(),
            by: z.string().optional(),
            administration: z.string().optional(),
            note: z.string().optional(),
            isTakenBack: z.boolean().meta({ description: 'Its dose was entered in error: kept, and counted for nothing.' }),
          }),
        ),
        expectedMg: z
          .number()
          .optional()
          .meta({ description: 'What should be there; absent while an entry that may be of this lot cannot be read.' }),
        counted: z.strictObject({ at: z.string(), mg: z.number(), expectedMg: z.number().optional() }).optional(),
        discrepancies: z.array(z.string()),
      }),
    ),
    unread: z.array(z.strictObject({ reference: z.string(), lot: z.string().optional() })).meta({
      description: 'Entries that cannot be read whole; one without a lot may be of any.',
    }),
    unnamed: z.array(z.strictObject({ administration: z.string(), at: z.string(), mg: z.number().optional() })).meta({
      description: 'Doses that the EHR recorded and that are in no lot; an entry `given` with their `administration` names it.',
    }),
  })
  .meta({ id: 'StockLedger', description: 'Practice stock by lot, in mg.' });

export type StockLedgers = z.infer<typeof stockAnswer>;

export const stockRequest = z
  .strictObject({
    event: z.enum(STOCK_EVENTS),
    lot: cleanText(64),
    version: version.optional(),
    mg: z.number().min(0).max(1_000_000),
    at: at.optional(),
    witness: cleanText(120).optional(),
    administration: z
      .string()
      .regex(/^MedicationAdministration\/(?!\.{1,2}$)[A-Za-z0-9\-.]{1,64}$/)
      .optional(),
    note: note.optional(),
    key,
  })
  .meta({ id: 'StockEntryRequest' });

export const matchRequest = z
  .strictObject({
    version,
    order: z.string().regex(/^MedicationRequest\/(?!\.{1,2}$)[A-Za-z0-9\-.]{1,64}$/),
    confirmed: z
      .array(z.string().max(32))
      .max(20)
      .default([])
      .meta({ description: 'Ids of the differences, each of which must be confirmed.' }),
  })
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

export const handOverRequest = z.strictObject({ version, way: handoverWay }).meta({ id: 'HandOverRequest' });
export const handOverAnswer = z
  .strictObject({
    text: z.string(),
    task: z.string(),
    ehrOrder: z.string().optional().meta({ description: 'MedicationRequest/id of the draft that now lies in the EHR.' }),
    refused: z
      .string()
      .optional()
      .meta({ description: 'Why the EHR did not take it; then the words and the Task stand for it.' }),
    vendor: z.strictObject({ name: z.string(), launchUrl: z.string() }).optional(),
  })
  .meta({ id: 'HandOver', description: 'The draft in words, to enter and sign where prescriptions are signed.' });
