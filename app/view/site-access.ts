const SEE_SITE: readonly string[] = ['therapist', 'prescriber', 'health-it', 'administrator'];
const TREAT: readonly string[] = ['therapist', 'supervised-associate', 'prescriber'];
const SEE_PATIENTS: readonly string[] = [...TREAT, 'front-desk'];

/** Whether somebody sees what is clinical. */
export function treats(roles: readonly string[]): boolean {
  return roles.some((role) => TREAT.includes(role));
}

/** Whether the site view is offered to a user; the service decides. */
export function maySeeSite(roles: readonly string[]): boolean {
  return roles.some((role) => SEE_SITE.includes(role));
}

/** Whether the site is all that a user has to do with: health IT and administrators who treat and receive nobody. */
export function seesSiteOnly(roles: readonly string[]): boolean {
  return maySeeSite(roles) && !roles.some((role) => SEE_PATIENTS.includes(role));
}
