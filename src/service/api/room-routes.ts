import type { OpenAPIHono } from '@hono/zod-openapi';
import { groupSessions } from '../../core/work-list/session-groups.ts';
import { loadVisits } from '../../medplum/work-list.ts';
import { AppError } from '../app-error.ts';
import type { ServiceEnv } from '../http.ts';
import type { Runtime } from '../runtime.ts';
import { streamChanges } from './change-stream.ts';
import { ROOM_OPERATIONS } from './room-operations.ts';
import { patientIds, toWire } from './wire.ts';

/** The routes of a room of several people, below the session guard of the panel's API. */
export function addRoomRoutes(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  app.openapi(ROOM_OPERATIONS.readSessionGroups, async (c) => {
    const on = c.get('on');
    const now = runtime.now();
    const { fhirBase, timeZone } = on.tenant;
    const groups = groupSessions(await loadVisits(await (on.readsAsPerson ? on.store() : on.ownStore()), now), {
      ehrBase: fhirBase,
      now,
      timeZone,
    });
    c.set('shown', patientIds(groups.flatMap(({ members }) => members.map(({ patient }) => patient.reference))));
    return c.json(toWire({ groups, readAt: now }), 200);
  });
  app.openapi(ROOM_OPERATIONS.watchGroup, async (c) => {
    const { patients } = c.req.valid('query');
    const sessionId = c.get('sessionId');
    c.set('shown', patients);
    const chosen = await Promise.all(patients.map((id) => runtime.sessions.hasChosen(sessionId, id)));
    if (chosen.includes(false)) throw new AppError('scope-missing', 'This patient was not opened in this session.');
    return streamChanges(c, runtime, { tenant: c.get('on').tenant.id, sessionId, patients });
  });
}
