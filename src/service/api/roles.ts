import type { Role } from '../../core/decision.ts';
import type { Protocol } from '../../core/protocol/protocol.ts';
import { AppError } from '../app-error.ts';
import type { Session } from '../session-store.ts';

const CLINICIANS: readonly Role[] = ['therapist', 'supervised-associate', 'prescriber'];

/** Who may do what through the panel. Forms follow the protocol's steps: see `rolesOfForm`. */
export const MAY = {
  'start-course': [...CLINICIANS, 'front-desk'],
  'clear-finding': ['prescriber'],
  'review-medications': ['prescriber'],
  // A level above the protocol's ceiling needs both, each with a review of their own.
  'review-risk': ['prescriber', 'therapist'],
  'give-dose': ['prescriber'],
} as const satisfies Record<string, readonly Role[]>;

/** @throws AppError 403 naming the roles that may */
export function requireRole(session: Session, roles: readonly string[]): void {
  if (session.user.roles.some((role) => roles.includes(role))) return;
  const yours =
    session.user.roles.length === 0
      ? 'you have no role here; ask health IT to add you'
      : `you are ${session.user.roles.join(', ')}`;
  throw new AppError('scope-missing', `Only ${roles.join(' or ')} may do this; ${yours}.`);
}

/** The roles of the steps that a form belongs to; what a patient fills in, a clinician may write down. */
export function rolesOfForm(protocol: Protocol, formUrl: string): readonly Role[] {
  const roles = protocol.steps.filter(({ forms }) => forms.includes(formUrl)).flatMap((step) => step.roles);
  return roles.length === 0 || roles.includes('patient') ? [...new Set([...roles, ...CLINICIANS])] : [...new Set(roles)];
}
