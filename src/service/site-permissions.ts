import type { Permission } from './permission.ts';

/** The row of the one table for the site view: see `authorization.ts`. It shows no patient, so that health IT need not be clinicians. */
export const SITE_PERMISSIONS = {
  'read-site': {
    method: 'GET',
    path: '/api/site',
    patient: 'none',
    roles: ['therapist', 'prescriber', 'health-it', 'administrator'],
    does: 'see how the site is set up, by which protocol and rules, and what is wrong with it',
  },
} as const satisfies Record<string, Permission>;
