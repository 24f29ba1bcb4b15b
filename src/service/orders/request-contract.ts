import { z } from '@hono/zod-openapi';
import { cleanText } from '../clean-text.ts';
import { route } from './contract.ts';

const note = cleanText(2_000);
const version = z.string().min(1).max(64).meta({ description: 'The version that was on the screen.' });
const mg = z.number().positive().max(10_000);
const count = z.int().min(1).max(100);

export const choiceQuery = z.object({
  route: route.optional(),
  doseMg: z.coerce.number().positive().max(10_000).optional(),
  doses: z.coerce.number().int().min(1).max(100).optional(),
  refills: z.coerce.number().int().min(0).max(100).optional(),
  mgPerLozenge: z.coerce.number().positive().max(10_000).optional(),
});

const choice = {
  route: route.optional(),
  doseMg: mg.optional(),
  doses: count.optional(),
  refills: z.int().min(0).max(100).optional(),
  mgPerLozenge: mg.optional(),
  directions: cleanText(500).optional(),
};

export const prepareRequest = z
  .strictObject({
    ...choice,
    prescriber: z.string().max(80).optional().meta({ description: 'Practitioner/id of who is to decide; yourself by default.' }),
  })
  .meta({ id: 'PrepareOrderRequest' });
export const reviseRequest = z.strictObject({ version, ...choice }).meta({ id: 'ReviseOrderRequest' });
export const endRequest = z
  .strictObject({
    version,
    as: z.enum(['declined', 'stopped', 'entered-in-error']),
    reason: z.string().min(1).max(64).meta({ description: 'Code of kap-decline-reason.' }),
    note: note.optional(),
  })
  .meta({ id: 'EndOrderRequest' });
export const questionRequest = z.strictObject({ text: note }).meta({ id: 'AskTherapistRequest' });
export const answerRequest = z.strictObject({ text: note }).meta({ id: 'AnswerQuestionRequest' });
export const pdmpRequest = z
  .strictObject({ at: z.iso.datetime({ offset: true }).optional(), summary: note })
  .meta({ id: 'PdmpCheckRequest', description: 'That you looked, and a summary in words; no data of the program.' });
export const override = z
  .strictObject({
    rule: z.string().min(1).max(64),
    reason: z.string().min(1).max(64).meta({ description: 'Code of kap-override-reason.' }),
    note: note.optional(),
  })
  .meta({ id: 'Override' });
