import type { Permission } from './permission.ts';

const CLINICIANS = ['therapist', 'supervised-associate', 'prescriber'] as const;

/** The rows of the one table for the session room of several people: see `authorization.ts`. Each person's own data has the rows of the room. */
export const ROOM_PERMISSIONS = {
  'read-groups': {
    method: 'GET',
    path: '/api/session-groups',
    patient: 'many',
    roles: CLINICIANS,
    does: 'see who has a dosing session today, and with whom',
  },
  'watch-group': {
    method: 'GET',
    path: '/api/session-groups/changes',
    patient: 'many',
    roles: CLINICIANS,
    does: 'hear that the record of one of several chosen patients changed',
  },
} as const satisfies Record<string, Permission>;
