import type { Context } from 'hono';
import { createAuthenticator } from '../../ehr/hooks/authenticate.ts';
import { HookError } from '../../ehr/hooks/hook-error.ts';
import { AppError } from '../app-error.ts';
import { createDeadline } from '../deadline.ts';
import { networkOf } from '../caller.ts';
import { keyDigest } from '../key-digest.ts';
import { createRateLimit } from '../rate-limit.ts';
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

/**
 * Tokens of one EHR from one address that are being checked or turned out not to be genuine: so many a second, and so many at once. A
 * signature costs a millisecond, so a flood would be everybody's. Of each EHR apart, for behind a proxy all come from one address.
 * Product choices.
 */
const FORGED_PER_SECOND = 50;
const FORGED_AT_ONCE = 200;

function createCheckLimit(): (issuer: string, address: string) => () => void {
  const rate = createRateLimit({ perSecond: FORGED_PER_SECOND, burst: FORGED_AT_ONCE });
  return (issuer, address) => {
    const key = `${address} ${issuer}`;
    const retryAfterSec = rate.take(key);
    if (retryAfterSec > 0) throw new AppError('throttled', 'Too many tokens that are not genuine.', { retryAfterSec });
    return () => rate.giveBack(key);
  };
}

/**
 * The audience is built from configuration, never from the request's Host. Keys that can't be had in time are a 401.
 * @returns tells who signed a call of the path; throws HookError 401, AppError 429
 */
export function createTenantAuthenticator(runtime: Runtime): (c: Context, path: string) => Promise<string | undefined> {
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
    beginCheck: createCheckLimit(),
    ignoreStrangers: isForPlay(runtime),
    guard: (client) => (work) => runtime.tenantById(client.tenant)?.breakers.jwks.of(client.issuer).run(work) ?? work(),
    onKeysOutOfReach: (tenant, kept) => {
      logger.warn({ tenant, kept }, 'cds-keys-out-of-reach');
    },
  });
  const everybodySigns = runtime.tenants.every(({ tenant }) => tenant.cds?.required === true);
  return async (c, path) => {
    let isWaiting = true;
    const caller = { address: networkOf(c), isWaiting: () => isWaiting };
    const checking = authenticator.authenticate(c.req.header('authorization'), `${config.publicBaseUrl}${path}`, caller);
    const tenant = await createDeadline(KEYS_MS).within(checking, () => {
      isWaiting = false;
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
