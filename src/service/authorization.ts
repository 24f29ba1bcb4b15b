import type { Role } from '../core/decision.ts';
import type { Protocol } from '../core/protocol/protocol.ts';
import { ORDER_PERMISSIONS } from './order-permissions.ts';
import type { Permission } from './permission.ts';
import { RECORD_PERMISSIONS } from './record-permissions.ts';
import { ROOM_PERMISSIONS } from './room-permissions.ts';
import { SITE_PERMISSIONS } from './site-permissions.ts';

/** Who treats, and sees a whole record. */
export const CLINICIANS: readonly Role[] = ['therapist', 'supervised-associate', 'prescriber'];
const STAFF: readonly Role[] = [...CLINICIANS, 'front-desk'];
/** Without a patient there are also those who look after the site. */
const EVERYBODY: readonly Role[] = [...STAFF, 'health-it', 'administrator'];

/** Role by patient by operation: the one table. docs/security.md shows it; a test keeps the two equal. */
export const PERMISSIONS = {
  'read-user': { method: 'GET', path: '/api/user', patient: 'none', roles: EVERYBODY, does: 'see who is signed in' },
  'choose-patient': {
    method: 'POST',
    path: '/api/patients',
    patient: 'choosing',
    roles: STAFF,
    does: 'open the chart of a patient whom the EHR shows to this user',
  },
  'read-work-list': {
    method: 'GET',
    path: '/api/work-list',
    patient: 'many',
    roles: STAFF,
    does: 'see what all running courses ask for',
  },
  'read-session': { method: 'GET', path: '/api/session', patient: 'launched', roles: STAFF, does: 'see whose chart is open' },
  'read-pathway': {
    method: 'GET',
    path: '/api/pathway',
    patient: 'launched',
    roles: STAFF,
    does: 'see where the patient stands',
  },
  'start-course': { method: 'POST', path: '/api/pathway', patient: 'launched', roles: STAFF, does: 'start the course' },
  'read-form': {
    method: 'GET',
    path: '/api/forms/:id',
    patient: 'launched',
    roles: STAFF,
    narrowed: 'form',
    does: 'see a form and its last answers',
  },
  'submit-form': {
    method: 'POST',
    path: '/api/forms/:id',
    patient: 'launched',
    roles: STAFF,
    narrowed: 'form',
    does: 'record a form',
  },
  'clear-finding': {
    method: 'POST',
    path: '/api/clearances',
    patient: 'launched',
    roles: ['prescriber'],
    does: 'clear a finding with a note',
  },
  'review-medications': {
    method: 'POST',
    path: '/api/medication-reviews',
    patient: 'launched',
    roles: ['prescriber'],
    does: 'record a medication review',
  },
  // A level above the protocol's ceiling needs both, each with a review of their own.
  'review-risk': {
    method: 'POST',
    path: '/api/risk-reviews',
    patient: 'launched',
    roles: ['prescriber', 'therapist'],
    does: 'record a suicide-risk review',
  },
  'give-dose': { method: 'POST', path: '/api/doses', patient: 'launched', roles: ['prescriber'], does: 'record a dose' },
  ...ORDER_PERMISSIONS,
  ...RECORD_PERMISSIONS,
  ...SITE_PERMISSIONS,
  ...ROOM_PERMISSIONS,
  'read-session-room': {
    method: 'GET',
    path: '/api/session-room',
    patient: 'launched',
    roles: CLINICIANS,
    does: 'see what was entered in the dosing session',
  },
  'record-session-entry': {
    method: 'POST',
    path: '/api/session-entries',
    patient: 'launched',
    roles: CLINICIANS,
    does: 'record vital signs, an event or a note of the dosing session',
  },
  'retract-entry': {
    method: 'POST',
    path: '/api/retractions',
    patient: 'launched',
    roles: CLINICIANS,
    does: 'take back an own entry of the last minutes',
  },
  'watch-changes': {
    method: 'GET',
    path: '/api/changes',
    patient: 'launched',
    roles: STAFF,
    does: 'hear that the record of the patient changed',
  },
} as const satisfies Record<string, Permission>;
export type Operation = keyof typeof PERMISSIONS;

/** The operation of a route, as the router knows it; undefined for a route that nobody has put into the table. */
export function operationOf(method: string, path: string): Operation | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  const names = Object.keys(PERMISSIONS) as Operation[];
  return names.find((name) => PERMISSIONS[name].method === asked && PERMISSIONS[name].path === path);
}

/** Whether any of somebody's roles is among those that may. */
export function hasRole(own: readonly string[], may: readonly string[]): boolean {
  return own.some((role) => may.includes(role));
}

/** Somebody who receives patients and treats nobody: sees visits, forms to hand out and what ends, and nothing clinical. */
export function isDeskOnly(own: readonly string[]): boolean {
  return hasRole(own, STAFF) && !hasRole(own, CLINICIANS);
}

/** Whether a front desk hands a form out: those that a patient fills in, and the consent. What was answered is not its to see. */
export function isHandedOut(protocol: Protocol, formUrl: string): boolean {
  return protocol.steps.some(
    ({ forms, roles, activity }) => forms.includes(formUrl) && (activity === 'consent' || roles.includes('patient')),
  );
}

/** The roles of the steps that a form belongs to; what a patient fills in, a clinician may write down. */
export function rolesOfForm(protocol: Protocol, formUrl: string): readonly Role[] {
  const roles = protocol.steps.filter(({ forms }) => forms.includes(formUrl)).flatMap((step) => step.roles);
  return roles.length === 0 || roles.includes('patient') ? [...new Set([...roles, ...CLINICIANS])] : [...new Set(roles)];
}

/** Clinicians see every answer; others those to the forms that they fill in themselves. */
export function readersOfForm(protocol: Protocol, formUrl: string): readonly Role[] {
  return [...new Set([...CLINICIANS, ...rolesOfForm(protocol, formUrl)])];
}
