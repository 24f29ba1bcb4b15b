import type { Permission } from './permission.ts';

const CLINICIANS = ['therapist', 'supervised-associate', 'prescriber'] as const;

/** Rows of the one table for the record and the treatment summary: see `authorization.ts`. */
export const RECORD_PERMISSIONS = {
  'read-record': { method: 'GET', path: '/api/record', patient: 'launched', roles: CLINICIANS, does: 'see who did what when' },
  'read-summary': {
    method: 'GET',
    path: '/api/summary',
    patient: 'launched',
    roles: CLINICIANS,
    does: 'download the treatment summary as a FHIR document',
  },
  'read-summary-pdf': {
    method: 'GET',
    path: '/api/summary.pdf',
    patient: 'launched',
    roles: CLINICIANS,
    does: 'download the treatment summary as a PDF',
  },
  'send-summary': {
    method: 'POST',
    path: '/api/summary',
    patient: 'launched',
    roles: CLINICIANS,
    does: 'put the treatment summary into the EHR',
  },
} as const satisfies Record<string, Permission>;
