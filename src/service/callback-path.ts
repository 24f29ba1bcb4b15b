/**
 * Where an EHR sends people back to: an address for each, so that none can pass off another one's answer as its own (mix-up, RFC 9700).
 * @param tenant - id of the EHR
 */
export function callbackPath(tenant: string): string {
  return `/smart/callback/${tenant}`;
}
