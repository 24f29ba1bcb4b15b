import { X509Certificate } from 'node:crypto';
import { EhrError } from '../../ehr/ehr-error.ts';
import { createSmartClient } from '../../ehr/smart/smart-client.ts';
import { type Finding, finding, type FindingCode } from '../../medplum/doctor/catalogue.ts';
import { isRecord, skewOf } from '../../medplum/doctor/sign-in.ts';
import type { Tenant } from '../config.ts';
import { callbackPath } from '../callback-path.ts';

/** What the checks need of their world. */
export interface Reach {
  readonly fetch: typeof fetch;
  readonly nowMs: () => number;
}

const TIMEOUT_MS = 10_000;

/** Looks at one EHR: its SMART configuration, its clock, our own token there, and the keys that sign its hooks. */
export async function checkEhr(tenant: Tenant, publicBaseUrl: string, reach: Reach): Promise<readonly Finding[]> {
  const about = tenant.id;
  const url = `${tenant.fhirBase}/.well-known/smart-configuration`;
  const read = await readJson(url, reach);
  const keys = await checkHookKeys(tenant, reach);
  if (read === undefined) return [finding('ehr-unreachable', { about, detail: url }), ...keys];
  const skew = skewOf(read.response, reach.nowMs());
  const clock = skew === undefined ? [] : [finding('ehr-clock-skew', { about, detail: skew })];
  if (read.response.status >= 500)
    return [finding('ehr-unreachable', { about, detail: `HTTP ${String(read.response.status)}` }), ...clock, ...keys];
  if (!read.response.ok || !isRecord(read.json))
    return [finding('smart-configuration-missing', { about, detail: `HTTP ${String(read.response.status)}` }), ...clock, ...keys];
  const smart = smartFaults(read.json, tenant).map(({ code, detail }) =>
    finding(code, { about, ...(detail === undefined ? {} : { detail }) }),
  );
  const hopeless = smart.some(({ code }) => code === 'smart-configuration-incomplete' || code === 'smart-other-issuer');
  const token = hopeless ? [] : await checkToken(tenant, publicBaseUrl, reach);
  return [...smart, ...clock, ...token, ...keys];
}

interface SmartFault {
  readonly code: FindingCode;
  readonly detail?: string;
}

function smartFaults(configuration: Readonly<Record<string, unknown>>, tenant: Tenant): readonly SmartFault[] {
  const lacks = (name: string, value: string, whenAbsent: boolean): boolean => {
    const list = configuration[name];
    return Array.isArray(list) ? !list.includes(value) : whenAbsent;
  };
  const isText = (name: string): boolean => typeof configuration[name] === 'string';
  const issuer = configuration['issuer'];
  return [
    ...(isText('authorization_endpoint') && isText('token_endpoint')
      ? []
      : [{ code: 'smart-configuration-incomplete' } as const]),
    ...(lacks('code_challenge_methods_supported', 'S256', true) ? [{ code: 'smart-no-pkce' } as const] : []),
    ...(lacks('token_endpoint_auth_methods_supported', 'private_key_jwt', false)
      ? [{ code: 'smart-no-private-key' } as const]
      : []),
    ...(typeof issuer === 'string' && issuer !== tenant.issuer
      ? [{ code: 'smart-other-issuer', detail: `EHR: ${issuer}, configuration: ${tenant.issuer}` } as const]
      : []),
  ];
}

/** Our own token, and whether patients can be read with it; without a system scope the service asks for none. */
async function checkToken(tenant: Tenant, publicBaseUrl: string, reach: Reach): Promise<readonly Finding[]> {
  const { systemScope, clientId, privateJwks } = tenant.smart;
  if (systemScope === undefined) return [];
  const about = tenant.id;
  const { fhirBase, issuer } = tenant;
  const redirectUri = `${publicBaseUrl}${callbackPath(about)}`;
  const smart = createSmartClient({
    fhirBase,
    issuer,
    clientId,
    privateJwks,
    scope: systemScope,
    systemScope,
    redirectUri,
    fetch: reach.fetch,
  });
  try {
    const { accessToken } = await smart.systemGrant();
    const headers = { authorization: `Bearer ${accessToken}`, accept: 'application/fhir+json' };
    const patients = await readJson(`${fhirBase}/Patient?_count=1`, reach, headers);
    const status = patients?.response.status;
    return status === 401 || status === 403 ? [finding('ehr-scope-narrow', { about, detail: `HTTP ${String(status)}` })] : [];
  } catch (error) {
    return [finding('ehr-token-refused', { about, ...(error instanceof EhrError ? { detail: error.message } : {}) })];
  }
}

async function checkHookKeys({ id: about, cds }: Tenant, reach: Reach): Promise<readonly Finding[]> {
  if (cds === undefined) return [];
  const read = await readJson(cds.jwksUri, reach);
  const keys = isRecord(read?.json) && Array.isArray(read.json['keys']) ? read.json['keys'].filter(isRecord) : undefined;
  if (read?.response.ok !== true || keys === undefined) return [finding('cds-keys-unreachable', { about, detail: cds.jwksUri })];
  const usable = keys.filter(isUsable);
  if (usable.length === 0) return [finding('cds-keys-unusable', { about })];
  const expired = usable.filter((key) => hasExpired(key, reach.nowMs()));
  return expired.map((key) => finding('cds-key-expired', { about, detail: String(key['kid']) }));
}

type Jwk = Readonly<Record<string, unknown>>;

function isUsable({ kid, alg, kty, crv }: Jwk): boolean {
  if (typeof kid !== 'string') return false;
  return alg === undefined ? kty === 'RSA' || crv === 'P-384' : alg === 'ES384' || alg === 'RS384';
}

/** By the key's own `exp` (seconds) or its certificate. A certificate that can't be read says nothing. */
function hasExpired({ exp, x5c }: Jwk, nowMs: number): boolean {
  if (typeof exp === 'number' && exp * 1_000 < nowMs) return true;
  const first: unknown = Array.isArray(x5c) ? x5c[0] : undefined;
  if (typeof first !== 'string') return false;
  try {
    return Date.parse(new X509Certificate(Buffer.from(first, 'base64')).validTo) < nowMs;
  } catch {
    return false;
  }
}

/** An answer with its JSON, when it is any; undefined when there was no answer in time. */
export async function readJson(
  url: string,
  { fetch: send }: Reach,
  headers: Readonly<Record<string, string>> = { accept: 'application/json' },
): Promise<{ readonly response: Response; readonly json: unknown } | undefined> {
  try {
    const response = await send(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const json: unknown = await response.json().catch(() => undefined);
    return { response, json };
  } catch {
    return undefined;
  }
}
