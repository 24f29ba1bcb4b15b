import type { PlanDefinition } from '@medplum/fhirtypes';
import { exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';
import { randomBytes, randomUUID } from 'node:crypto';
import { loadProtocols } from '../core/protocol/default-protocol.ts';
import { callbackPath } from '../service/callback-path.ts';
import type { Config } from '../service/config.ts';
import { canonical } from '../terminology/artifacts.ts';
import type { RegisteredClient } from './auth/clients.ts';
import type { PublicKey } from './snapshot.ts';
import { VENDOR, VENDOR_PATH } from './vendor-page.ts';

/** How the sandbox's EHR and the service know each other: what two IT teams would agree on by mail. Made anew at each start. */
export interface Registration {
  readonly clients: readonly RegisteredClient[];
  readonly config: Config;
  readonly notifications: { readonly endpoint: string; readonly secret: string; readonly criteria: readonly string[] };
}

const TENANT = 'sandbox';
const PANEL_CLIENT = 'kap-panel';
const SYSTEM_SCOPE = 'system/*.rs';
const PANEL_SCOPES = [
  'launch',
  'openid',
  'fhirUser',
  'online_access',
  'user/*.rs',
  'user/DocumentReference.c',
  'user/Observation.cu',
  'user/MedicationRequest.c',
  'patient/*.rs',
  SYSTEM_SCOPE,
];

/** What the pathway reads from an EHR; the EHR notifies of each change. */
const NOTIFIED = [
  'Patient',
  'Condition',
  'MedicationRequest',
  'MedicationAdministration',
  'AllergyIntolerance',
  'Observation?category=vital-signs,survey,laboratory',
  'Encounter',
  'ServiceRequest',
];

export interface RegisterOptions {
  /** The clinic's own, in the order in which they are tried; the first is followed by new courses. */
  readonly protocols?: readonly PlanDefinition[];
  /** Origins beside the EHR's own that may show the panel in a frame. */
  readonly framedBy?: readonly string[];
  /** Public keys of attestations that a loaded state holds. */
  readonly retiredKeys?: readonly PublicKey[];
}

/** Registers the service at the EHR of `origin`, and the EHR as a tenant of the service. */
export async function register(
  origin: string,
  { protocols = [], framedBy = [], retiredKeys = [] }: RegisterOptions,
): Promise<Registration> {
  const secret = randomBytes(32).toString('hex');
  return {
    clients: [panelClient(origin)],
    config: {
      publicBaseUrl: origin,
      tenants: [
        {
          id: TENANT,
          fhirBase: `${origin}/sandbox/fhir`,
          issuer: `${origin}/sandbox/auth`,
          smart: { clientId: PANEL_CLIENT, privateJwks: [await newPrivateJwk()], systemScope: SYSTEM_SCOPE },
          // The sandbox's own EHR signs its calls; whoever tries the hooks by hand need not. A real tenant sets `required`.
          cds: { issuer: `${origin}/sandbox/fhir`, jwksUri: `${origin}/sandbox/auth/cds-jwks`, required: false },
          notificationSecret: secret,
          frameAncestors: [origin, ...framedBy],
          protocol: protocols[0]?.url ?? canonical('kap-protocol-default'),
          protocols: loadProtocols(protocols),
          timeZone: 'UTC',
          documentsToEhr: true,
          vitalsToEhr: true,
          orders: await ordersOf(origin, retiredKeys),
          // Its people are made up and its visitors are scripts as well.
          limits: AS_FAST_AS_IT_GOES,
          sandbox: true,
        },
      ],
    },
    notifications: { endpoint: `${origin}/ehr/${TENANT}/notifications`, secret, criteria: NOTIFIED },
  };
}

function panelClient(origin: string): RegisteredClient {
  return {
    id: PANEL_CLIENT,
    name: 'KAP Pathway',
    grants: ['authorization_code', 'refresh_token', 'client_credentials'],
    redirectUris: [`${origin}${callbackPath(TENANT)}`],
    launchUrl: `${origin}/smart/launch`,
    scopes: PANEL_SCOPES,
    jwksUri: `${origin}/.well-known/jwks.json`,
  };
}

const MANY = 100_000;
const AS_FAST_AS_IT_GOES = {
  hooksPerSecond: MANY,
  notificationsPerSecond: MANY,
  launchesPerSecond: MANY,
  panelPerSecond: MANY,
};

async function ordersOf(origin: string, retiredJwks: readonly PublicKey[]): Promise<Config['tenants'][number]['orders']> {
  const attestation = { privateJwks: [await newAttestationKey()], retiredJwks: [...retiredJwks] };
  const vendor = { name: VENDOR, launchUrl: `${origin}${VENDOR_PATH}` };
  return { clinicState: 'US-NY', attestation, vendor, draftsToEhr: true, signInAgain: true };
}

type AttestationKey = NonNullable<NonNullable<Config['tenants'][number]['orders']>['attestation']>['privateJwks'][number];

async function newAttestationKey(): Promise<AttestationKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk: JWK = await exportJWK(privateKey);
  return { ...jwk, kty: 'EC', alg: 'ES256', kid: randomUUID(), d: jwk.d ?? '' };
}

type PrivateJwk = Config['tenants'][number]['smart']['privateJwks'][number];

async function newPrivateJwk(): Promise<PrivateJwk> {
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  const jwk: JWK = await exportJWK(privateKey);
  return { ...jwk, kty: 'EC', alg: 'ES384', kid: randomUUID(), d: jwk.d ?? '' };
}
