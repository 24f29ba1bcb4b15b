import type { Role } from '../../src/core/decision.ts';
import { rolesText } from './words.ts';

export type Access = { readonly allowed: true } | { readonly allowed: false; readonly who: string };

/**
 * Whether a user may act. The service decides; this only spares the user a refusal.
 * @param roles - roles that may act; empty = anyone signed in
 * @param userRoles - the user's own roles, as the session says them
 */
export function decideAccess(roles: readonly Role[], userRoles: readonly string[]): Access {
  if (roles.length === 0 || roles.some((role) => userRoles.includes(role))) return { allowed: true };
  return { allowed: false, who: rolesText(roles) };
}
