import type { TenantRuntime } from './tenant-runtime.ts';

/** The value of CSP's frame-ancestors: who of these tenants may show our page in a frame; nobody when none is named. */
export function ancestorsOf(tenants: readonly TenantRuntime[]): string {
  const allowed = tenants.flatMap(({ tenant }) => tenant.frameAncestors);
  return allowed.length === 0 ? "'none'" : [...new Set(allowed)].join(' ');
}
