import { z } from 'zod';
import { WORK_KINDS } from '../../core/work-list/work-list.ts';
import { AppError } from '../app-error.ts';
import type { WorkListAnswer } from '../contract.ts';
import { roleSchema } from './pathway-schema.ts';
import type { Same, Wire } from './wire.ts';
import type { WorkAsked } from './work-list.ts';

/** Rows of one answer: some windows full. Product choices. */
const ROWS = 100;
const MAX_ROWS = 200;
const MAX_REFERENCE = 500;
const MAX_WORDS = 600;

export const workListQuery = z.object({
  kind: z.enum(WORK_KINDS).optional().meta({ description: 'Only this kind of work.' }),
  clinician: z.string().max(MAX_REFERENCE).optional().meta({ description: 'Only patients of this Practitioner/id.' }),
  clinic: z.string().max(MAX_REFERENCE).optional().meta({ description: 'Only patients of this clinic.' }),
  mine: z.enum(['0', '1']).optional().meta({ description: '1: only what a role of the reader can do.' }),
  from: z.coerce.number().int().min(0).default(0).meta({ description: 'Place of the first row.' }),
  count: z.coerce.number().int().min(1).max(MAX_ROWS).default(ROWS).meta({ description: 'Most rows to answer with.' }),
  version: z.string().max(50).optional().meta({ description: 'Of the list whose further rows are asked for.' }),
});

/** The words may be a name, so they do not stand in the address, which others log. */
export const workListHeaders = z.object({
  'x-kap-find': z.string().max(MAX_WORDS).optional().meta({ description: 'Words to find, percent-encoded.' }),
});

/** @throws AppError 400 */
export function workAsked(
  { kind, clinician, clinic, mine, from, count, version }: z.infer<typeof workListQuery>,
  headers: z.infer<typeof workListHeaders>,
): WorkAsked {
  const words = decoded(headers['x-kap-find'] ?? '');
  return { filter: { kind, clinician, clinic, mine: mine === '1', words }, from, count, version };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    throw new AppError('input-malformed', 'The words to find are not percent-encoded.', { cause: error });
  }
}

const kind = z.enum(WORK_KINDS);
const choices = z.array(z.strictObject({ reference: z.string(), name: z.string() }));

export const workListAnswer = z
  .strictObject({
    items: z.array(
      z.strictObject({
        key: z.string(),
        kind,
        title: z.string(),
        urgent: z.boolean(),
        when: z.enum(['overdue', 'today', 'later', 'undated']),
        dueOn: z.string().optional(),
        notBefore: z.string().optional(),
        roles: z.array(roleSchema),
        patient: z.strictObject({ reference: z.string(), name: z.string(), birthDate: z.string().optional() }),
        clinician: z.strictObject({ reference: z.string(), name: z.string().optional() }).optional(),
        clinic: z.strictObject({ reference: z.string(), name: z.string().optional() }).optional(),
      }),
    ),
    from: z.number(),
    total: z.number().meta({ description: 'How many rows the filter leaves.' }),
    everyKind: z.number().meta({ description: 'How many rows the filter leaves but for its kind.' }),
    counts: z.partialRecord(kind, z.number()).meta({ description: 'The same by kind.' }),
    kinds: z.array(kind).meta({ description: 'Kinds on the whole list.' }),
    clinicians: choices,
    clinics: choices,
    version: z.string(),
    readAt: z.string(),
  })
  .meta({ id: 'WorkListAnswer', description: 'Some rows of what all running courses ask for, the most pressing first.' });

true satisfies Same<Wire<z.infer<typeof workListAnswer>>, Wire<WorkListAnswer>>;
