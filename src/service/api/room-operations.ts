import { createRoute, z } from '@hono/zod-openapi';
import { FHIR_ID } from '../../ehr/ehr-client.ts';
import type { SessionGroupsAnswer } from '../contract.ts';
import { read, refusals, REFUSALS } from './operation-parts.ts';
import type { Same, Wire } from './wire.ts';

/** How many people one page may watch at a time. A product choice: more do not fit a room. */
const MOST = 12;

const sessionGroupsAnswer = z
  .strictObject({
    groups: z.array(
      z.strictObject({
        key: z.string(),
        startsAt: z.string(),
        place: z.string().optional(),
        members: z.array(
          z.strictObject({
            patient: z.strictObject({ reference: z.string(), name: z.string(), birthDate: z.string().optional() }),
            encounter: z.string(),
            startsAt: z.string(),
            running: z.boolean(),
          }),
        ),
      }),
    ),
    readAt: z.string(),
  })
  .meta({
    id: 'SessionGroupsAnswer',
    description: 'Dosing visits of today that are not over, those that belong together first.',
  });

const patients = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.string().regex(FHIR_ID)).min(1).max(MOST))
  .meta({ type: 'string', description: 'Ids of chosen patients, with commas between them.' });

/** Operations of the room in which several people are treated side by side. */
export const ROOM_OPERATIONS = {
  readSessionGroups: createRoute({
    method: 'get',
    path: '/api/session-groups',
    operationId: 'readSessionGroups',
    responses: read(sessionGroupsAnswer, 'Who has a dosing session today, and with whom.'),
  }),
  watchGroup: createRoute({
    method: 'get',
    path: '/api/session-groups/changes',
    operationId: 'watchGroup',
    request: { query: z.object({ patients }) },
    responses: {
      200: {
        description:
          'Server-sent events: `change` with the id of the patient whose record changed, `beat` to keep the line open.',
        content: { 'text/event-stream': { schema: z.string() } },
      },
      ...refusals({ ...REFUSALS, 400: 'The ids are not what they should be.' }),
    },
  }),
} as const;

true satisfies Same<Wire<z.infer<typeof sessionGroupsAnswer>>, Wire<SessionGroupsAnswer>>;
