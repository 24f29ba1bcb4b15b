import { createAuthenticator } from '../../ehr/hooks/authenticate.ts';
import { HookError } from '../../ehr/hooks/hook-error.ts';
import { AppError } from '../app-error.ts';
import { createDeadline } from '../deadline.ts';
import { keyDigest } from '../key-digest.ts';
import { createReplayGuard } from '../replay-guard.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';

/** How long the keys of an EHR may take. A product choice. */
const KEYS_MS = 600;

/** Only made-up people: anybody's page and tool may call. */
export function isForPlay({ tenants }: Runtime): boolean {
  return tenants.every(({ tenant }) => tenant.sandbox === true);
}

/** Longest id that is kept as it is; ids are kept for a quarter of an hour, and a client may make them as long as a header. */
const MAX_ID = 128;
const shortened = (jti: string): string => (jti.length <= MAX_ID ? jti : keyDigest(jti));

/** The audience is built from configuration, never from the request's Host. Keys that can't be had in time are a 401. */
export function createTenantAuthenticator(
  runtime: Runtime,
): (authorization: string | undefined, path: string) => Promise<string | undefined> {
  const { logger, config } = runtime.deps;
  const clients = runtime.tenants.flatMap(({ tenant }) =>
    tenant.cds === undefined
      ? []
      : [tenant.cds, ...(tenant.cds.others ?? [])].map((client) => ({ ...client, tenant: tenant.id })),
  );
  const unseen = createReplayGuard(runtime.deps.shared, logger);
  const authenticator = createAuthenticator({
    clients,
    fetch: runtime.deps.fetch,
    unseen: (issuer, jti, seconds) => {
      const tenant = clients.find((client) => client.issuer === issuer)?.tenant ?? '';
      return unseen(`${tenant}:jti:${issuer}:${shortened(jti)}`, seconds);
    },
    ignoreStrangers: isForPlay(runtime),
    guard: (tenant) => (work) => runtime.tenantById(tenant)?.breakers.jwks.run(work) ?? work(),
    onKeysOutOfReach: (tenant, kept) => {
      logger.warn({ tenant, kept }, 'cds-keys-out-of-reach');
    },
  });
  const everybodySigns = runtime.tenants.every(({ tenant }) => tenant.cds?.required === true);
  return async (authorization, path) => {
    const checking = authenticator.authenticate(authorization, `${config.publicBaseUrl}${path}`);
    const tenant = await createDeadline(KEYS_MS).within(checking, () => {
      throw new HookError(401, 'Unauthorized');
    });
    if (tenant === undefined && everybodySigns) throw new HookError(401, 'Unauthorized');
    return tenant;
  };
}

/**
 * The tenant of a call: the one that signed it, else the one whose base it names exactly, else the only one there is. Nothing is
 * ever fetched from the base that a request names.
 * @throws HookError 401 when that tenant's calls must be signed, AppError 400 when it can't be told
 */
export function tenantOf(runtime: Runtime, signedBy: string | undefined, fhirServer: string | undefined): TenantRuntime {
  const signer = signedBy === undefined ? undefined : runtime.tenantById(signedBy);
  const named = fhirServer === undefined ? undefined : runtime.tenantByBase(fhirServer);
  if (fhirServer !== undefined && (named === undefined || (signer !== undefined && signer !== named))) {
    throw new AppError('input-invalid', [{ text: 'This FHIR server is not configured here.', expression: 'fhirServer' }]);
  }
  const on = signer ?? named ?? (runtime.tenants.length === 1 ? runtime.tenants[0] : undefined);
  if (on === undefined)
    throw new AppError('input-invalid', [{ text: 'fhirServer is needed to tell which EHR calls.', expression: 'fhirServer' }]);
  if (signer === undefined && on.tenant.cds?.required === true) throw new HookError(401, 'Unauthorized');
  return on;
}
