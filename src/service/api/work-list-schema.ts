import { z } from 'zod';
import { WORK_KINDS } from '../../core/work-list/work-list.ts';
import type { WorkListAnswer } from '../contract.ts';
import { roleSchema } from './pathway-schema.ts';
import type { Same, Wire } from './wire.ts';

export const workListAnswer = z
  .strictObject({
    items: z.array(
      z.strictObject({
        key: z.string(),
        kind: z.enum(WORK_KINDS),
        title: z.string(),
        urgent: z.boolean(),
        when: z.enum(['overdue', 'today', 'later', 'undated']),
        dueOn: z.string().optional(),
        roles: z.array(roleSchema),
        patient: z.strictObject({ reference: z.string(), name: z.string(), birthDate: z.string().optional() }),
        clinician: z.strictObject({ reference: z.string(), name: z.string().optional() }).optional(),
        clinic: z.strictObject({ reference: z.string(), name: z.string().optional() }).optional(),
      }),
    ),
    readAt: z.string(),
  })
  .meta({ id: 'WorkListAnswer', description: 'What all running courses ask for, the most pressing first.' });

true satisfies Same<Wire<z.infer<typeof workListAnswer>>, Wire<WorkListAnswer>>;
