/** What of a tenant's keys is looked at: those that authenticate us, and those of attestations, each published in one set for all. */
interface KeyHolder {
  readonly smart: { readonly privateJwks: readonly Jwk[] };
  readonly orders?:
    | {
        readonly attestation?:
          { readonly privateJwks: readonly Jwk[]; readonly retiredJwks?: readonly Jwk[] | undefined } | undefined;
      }
    | undefined;
}
type Jwk = Readonly<Record<string, unknown>> & { readonly kid: string };

const PUBLIC_MEMBERS = ['kty', 'crv', 'x', 'y', 'n', 'e'];

/**
 * The kids under which different keys would be published: whoever reads the set takes the first, and every signature of the other
 * is refused. One key that several tenants share is no fault.
 */
export function ambiguousKids(tenants: readonly KeyHolder[]): readonly string[] {
  const authenticating = tenants.flatMap(({ smart }) => smart.privateJwks);
  const attesting = tenants.flatMap(({ orders }) => [
    ...(orders?.attestation?.privateJwks ?? []),
    ...(orders?.attestation?.retiredJwks ?? []),
  ]);
  return [...new Set([...twice(authenticating), ...twice(attesting)])];
}

function twice(keys: readonly Jwk[]): readonly string[] {
  const first = new Map<string, string>();
  return keys.flatMap((jwk) => {
    const key = JSON.stringify(PUBLIC_MEMBERS.map((member) => jwk[member]));
    const known = first.get(jwk.kid) ?? key;
    first.set(jwk.kid, known);
    return known === key ? [] : [jwk.kid];
  });
}
