import { type Finding, finding } from '../../medplum/doctor/catalogue.ts';
import { isRecord, signIn } from '../../medplum/doctor/sign-in.ts';
import type { Config, Tenant } from '../config.ts';
import { checkEhr, readJson, type Reach } from './check-ehr.ts';

/** Looks at the service from outside, through its public address, and at every tenant's EHR. */
export async function checkServiceSide(config: Config, reach: Reach): Promise<readonly Finding[]> {
  const service = await checkService(config, reach);
  const tenants = await Promise.all(
    config.tenants.map(async (tenant) => [
      ...(await checkEhr(tenant, config.publicBaseUrl, reach)),
      ...(await checkOwnClient(tenant, reach)),
    ]),
  );
  return [...service, ...tenants.flat()];
}

async function checkService(config: Config, reach: Reach): Promise<readonly Finding[]> {
  const base = config.publicBaseUrl;
  const hooks = await readJson(`${base}/cds-services`, reach);
  if (hooks === undefined || hooks.response.status >= 500) return [finding('hooks-unreachable', { about: base })];
  // A tenant may require its EHR to sign discovery too; to refuse is to be there.
  const refused = hooks.response.status === 401;
  const services: unknown = isRecord(hooks.json) ? hooks.json['services'] : undefined;
  const offered = Array.isArray(services) && services.length > 0;
  return [
    ...(refused || offered ? [] : [finding('hooks-missing', { about: base, detail: `HTTP ${String(hooks.response.status)}` })]),
    ...(await checkReady(base, reach)),
    ...(await checkPublishedKeys(config, reach)),
    ...(await checkFrames(config, reach)),
  ];
}

async function checkReady(base: string, reach: Reach): Promise<readonly Finding[]> {
  const first = await readJson(`${base}/readyz`, reach);
  // A Medplum that is busy for a moment is no fault.
  const ready = first?.response.ok === true ? first : await readJson(`${base}/readyz`, reach);
  return ready?.response.ok === true
    ? []
    : [finding('service-not-ready', { about: base, detail: `HTTP ${String(ready?.response.status ?? 'none')}` })];
}

async function checkPublishedKeys(config: Config, reach: Reach): Promise<readonly Finding[]> {
  const read = await readJson(`${config.publicBaseUrl}/.well-known/jwks.json`, reach);
  const keys: unknown = isRecord(read?.json) ? read.json['keys'] : undefined;
  const published = new Set((Array.isArray(keys) ? keys : []).flatMap((key: unknown) => (isRecord(key) ? [key['kid']] : [])));
  return config.tenants
    .filter(({ smart }) => !smart.privateJwks.every(({ kid }) => published.has(kid)))
    .map(({ id }) => finding('jwks-unpublished', { about: id }));
}

/** The panel's page, as a browser without a session gets it, names every tenant's origins. */
async function checkFrames(config: Config, reach: Reach): Promise<readonly Finding[]> {
  const page = await readJson(`${config.publicBaseUrl}/app/`, reach, { accept: 'text/html' });
  const policy = page?.response.headers.get('content-security-policy') ?? '';
  const allowed = /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(/\s+/) ?? [];
  return config.tenants.flatMap(({ id, frameAncestors }) => {
    if (frameAncestors.length === 0) return [finding('frame-none', { about: id })];
    const missing = frameAncestors.filter((origin) => !allowed.includes(origin));
    return missing.length === 0 ? [] : [finding('frame-ancestors', { about: id, detail: missing.join(' ') })];
  });
}

/** The service's own way into Medplum, which need not be the one that an administrator takes. */
async function checkOwnClient({ id, medplum }: Tenant, reach: Reach): Promise<readonly Finding[]> {
  if (medplum === undefined) return [];
  const baseUrl = `${medplum.baseUrl.replace(/\/+$/, '')}/`;
  const { token, findings } = await signIn({ ...medplum, baseUrl }, reach.fetch, reach.nowMs);
  const own = findings.map(({ code, detail }) =>
    finding(code === 'credentials-refused' ? 'service-refused' : code, {
      about: id,
      detail: [baseUrl, detail].filter((part) => part !== undefined).join(', '),
    }),
  );
  const isBarred = token !== undefined && medplum.onBehalfOf !== false && (await isKnownNotAdmin(baseUrl, token, reach));
  return isBarred ? [...own, finding('service-not-admin', { about: id })] : own;
}

/** Whether Medplum says of our client that it is no administrator of its project; where it says nothing of it, there is nothing to say. */
async function isKnownNotAdmin(baseUrl: string, token: string, reach: Reach): Promise<boolean> {
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  const me = await readJson(`${baseUrl}auth/me`, reach, headers);
  if (me?.response.ok !== true || !isRecord(me.json) || !isRecord(me.json['membership'])) return false;
  const { membership, project } = me.json;
  return membership['admin'] !== true && !(isRecord(project) && project['superAdmin'] === true);
}
