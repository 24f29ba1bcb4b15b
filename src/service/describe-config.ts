import { findProtocol, siteProtocols } from '../core/protocol/default-protocol.ts';
import type { Config, Tenant } from './config.ts';
import { callbackPath } from './callback-path.ts';
import { IDLE_MINUTES } from './session-store.ts';
import { userScopeOf } from './user-scope.ts';
import { USUAL_LIMITS } from './usual-limits.ts';

/** One thing that a configuration says or leaves out, and what follows from it. */
export interface ConfigLine {
  /** `said`: how it is. `missing`: what is not there for it. `risk`: what a reviewer will ask about. */
  readonly kind: 'said' | 'missing' | 'risk';
  readonly text: string;
}

export interface ConfigDescription {
  readonly title: string;
  readonly lines: readonly ConfigLine[];
}

const said = (text: string): ConfigLine => ({ kind: 'said', text });
const missing = (text: string): ConfigLine => ({ kind: 'missing', text });
const risk = (text: string): ConfigLine => ({ kind: 'risk', text });

/** A configuration in plain words, the service first, then each tenant; no secret is in it. */
export function describeConfig(config: Config): readonly ConfigDescription[] {
  const { publicBaseUrl, metrics, trustedProxies } = config;
  const service: ConfigLine[] = [
    said(`EHRs are told: launch URL ${publicBaseUrl}/smart/launch, and each its own redirect URL, which is said below.`),
    said(`Our public keys are at ${publicBaseUrl}/.well-known/jwks.json, the hooks at ${publicBaseUrl}/cds-services.`),
    metrics === undefined ? missing('metrics: /metrics is not there.') : said('Numbers for Prometheus are at /metrics.'),
    trustedProxies === undefined
      ? missing('trustedProxies: behind a reverse proxy all callers have its address, share its rates, and are on record by it.')
      : said(
          `A caller's address is what the outermost of ${String(trustedProxies)} proxies says (X-Forwarded-For); nobody else may reach the service.`,
        ),
    ...(publicBaseUrl.startsWith('http://') ? [risk('publicBaseUrl is plain http: for this machine only.')] : []),
  ];
  return [{ title: 'The service', lines: service }, ...config.tenants.map((tenant) => describeTenant(tenant, publicBaseUrl))];
}

function describeTenant(tenant: Tenant, publicBaseUrl: string): ConfigDescription {
  return {
    title: `Tenant ${tenant.id}${tenant.name === undefined ? '' : `, ${tenant.name}`}`,
    lines: [
      said(`EHR at ${tenant.fhirBase}, issuer ${tenant.issuer}; nothing else is ever asked for its patients.`),
      said(`Its redirect URL is ${publicBaseUrl}${callbackPath(tenant.id)}.`),
      ...describeSmart(tenant),
      ...describeHooks(tenant),
      said(`Notifications are taken at /ehr/${tenant.id}/notifications, signed with the secret.`),
      ...describePanel(tenant),
      describeLimits(tenant),
      ...describeStore(tenant),
      ...describeCare(tenant),
      ...(tenant.sandbox === true ? [risk('sandbox: the panel says that nothing in it is real.')] : []),
    ],
  };
}

function describeLimits({ limits }: Tenant): ConfigLine {
  const { hooksPerSecond, panelPerSecond, launchesPerSecond, notificationsPerSecond } = { ...USUAL_LIMITS, ...limits };
  return said(
    `A second, at each copy of the service: ${String(hooksPerSecond)} hooks, ${String(panelPerSecond)} requests of panels, ${String(launchesPerSecond)} launches, ${String(notificationsPerSecond)} notifications; what comes beyond that is told to wait.`,
  );
}

function describeSmart(tenant: Tenant): readonly ConfigLine[] {
  const { smart } = tenant;
  const kids = smart.privateJwks.map(({ kid, alg }) => `${kid} (${alg})`);
  return [
    said(`At the EHR we are client ${smart.clientId}, with key ${kids.join(', then ')}; the first that the EHR takes signs.`),
    ...(smart.privateJwks.length > 1 ? [] : [missing('a second key: fine until you rotate; then add the new one last.')]),
    said(`Scopes of a user's sign-in, to be registered: ${userScopeOf(tenant)}`),
    smart.systemScope === undefined
      ? missing('smart.systemScope: no work without a user. Notifications and referrals of this EHR can not be followed.')
      : said(`Scopes of work without a user, to be registered: ${smart.systemScope}`),
  ];
}

function describeHooks({ cds, hookOrigins }: Tenant): readonly ConfigLine[] {
  const fromBrowsers = hookOrigins === undefined ? [] : [said(`Browsers at ${hookOrigins.join(', ')} may call hooks.`)];
  if (cds === undefined)
    return [
      risk('unsignedHooks: hooks of this EHR need no signature; anybody who reaches the service and names its base gets cards.'),
      ...fromBrowsers,
    ];
  const issuers = [cds, ...(cds.others ?? [])].map(({ issuer, jwksUri }) => `${issuer} (keys at ${jwksUri})`);
  return [
    said(`Hooks are signed by ${issuers.join('; ')}.`),
    cds.required
      ? said('An unsigned hook is refused.')
      : risk('unsignedHooks: an unsigned hook is answered as well; anybody who reaches the service gets cards.'),
    ...fromBrowsers,
  ];
}

function describePanel({ frameAncestors, standalone, contact, roleMapping, idleMinutes }: Tenant): readonly ConfigLine[] {
  return [
    frameAncestors.length === 0
      ? missing('frameAncestors: the panel opens in a window of its own; no EHR may show it in a frame.')
      : said(`The panel may be shown in frames of ${frameAncestors.join(', ')}.`),
    standalone === true
      ? said('The panel also opens at /smart/launch, without the EHR; the name of this tenant is shown there to anybody.')
      : missing('standalone: the panel opens from the EHR only.'),
    said(
      `A session ends after ${String(idleMinutes ?? IDLE_MINUTES)} minutes in which nobody did anything in it, and after ten hours.`,
    ),
    contact === undefined
      ? missing('contact: who can not get in is told to ask health IT.')
      : said(`Who can not get in is told to ask ${contact}.`),
    roleMapping === undefined
      ? missing('roleMapping: only people whom Medplum knows, with a PractitionerRole of kap-role, get in.')
      : said(`For people whom Medplum does not know, ${String(roleMapping.length)} codes of the EHR stand for roles.`),
    ...(roleMapping?.some(({ role }) => role === 'prescriber') === true
      ? [
          risk(
            'roleMapping makes prescribers: who may set those codes in the EHR decides who may clear findings and record doses.',
          ),
        ]
      : []),
  ];
}

function describeStore({ medplum, terminology, roleMapping }: Tenant): readonly ConfigLine[] {
  const codes =
    terminology === undefined
      ? missing(
          "terminology: SNOMED CT codes that no rule enumerates are not checked against the rules' hierarchies, and say so.",
        )
      : said(`A terminology server at ${terminology.baseUrl} says what the rules' hierarchies hold.`);
  if (medplum === undefined) return [missing('medplum: kap serve can not work without it.'), codes];
  return [
    said(`Records are kept in Medplum at ${medplum.baseUrl}, as client ${medplum.clientId}.`),
    ...describeBehalf(medplum.onBehalfOf, roleMapping !== undefined),
    codes,
  ];
}

function describeBehalf(onBehalfOf: boolean | undefined, isMapped: boolean): readonly ConfigLine[] {
  if (onBehalfOf === false)
    return [
      risk(
        'medplum.onBehalfOf is false: Medplum sees our client only; its AccessPolicy does not narrow a request to the person.',
      ),
    ];
  return [
    said(
      'What people do in the panel runs as they themselves in Medplum: the client must be a project administrator, and who signs in must be a member with an access policy.',
    ),
    ...(isMapped
      ? [risk('roleMapping: whom only the EHR’s codes let in works in Medplum as our client, without a policy of their own.')]
      : []),
  ];
}

function describeCare({ protocol, protocols, timeZone, orders }: Tenant): readonly ConfigLine[] {
  const found = findProtocol(protocol, siteProtocols(protocols ?? []));
  return [
    said(
      `New courses follow ${found === undefined ? protocol : `${found.title}, version ${found.version}`}; days are days in ${timeZone}.`,
    ),
    ...(orders === undefined ? [missing('orders: no ketamine order is prepared or attested here.')] : []),
    ...(orders !== undefined && orders.attestation === undefined
      ? [missing('orders.attestation: orders are prepared, and none can be attested.')]
      : []),
    ...(orders !== undefined && orders.clinicState === undefined
      ? [missing('orders.clinicState: no order from practice stock can be attested.')]
      : []),
  ];
}
