const SEE_SITE: readonly string[] = ['therapist', 'prescriber', 'health-it', 'administrator'];
const SEE_PATIENTS: readonly string[] = ['therapist', 'supervised-associate', 'prescriber', 'front-desk'];

/** Whether the site view is offered to a user; the service decides. */
export function maySeeSite(roles: readonly string[]): boolean {
  return roles.some((role) => SEE_SITE.includes(role));
}

/** Whether the site is all that a user has to do with: health IT and administrators who treat and receive nobody. */
export function seesSiteOnly(roles: readonly string[]): boolean {
  return maySeeSite(roles) && !roles.some((role) => SEE_PATIENTS.includes(role));
}
