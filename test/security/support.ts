import type { MedicationRequest } from '@medplum/fhirtypes';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { createService } from '../../src/service/app.ts';
import type { ServiceDeps } from '../../src/service/deps.ts';
import type { WireCard } from '../../src/service/hooks/wire-cards.ts';
import { aKetaminePrescription } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';
import { asDescribed } from '../support/api-contract.ts';
import { aService, type Harness, PUBLIC } from '../service/harness.ts';

/** The EHR's own signing of hooks, as the tests' tenants are configured. */
export const ISSUER = 'https://ehr.example';
export const JWKS = 'https://ehr.example/jwks';
export const SIGNED = { cds: { issuer: ISSUER, jwksUri: JWKS, required: true } };
const SERVICE_URL = `${PUBLIC}/cds-services/kap-patient-view`;

export const draft = (): MedicationRequest => ({ ...aKetaminePrescription({ id: 'draft-1' }), status: 'draft' });
export const bundle = (...resources: readonly unknown[]) => ({
  resourceType: 'Bundle',
  entry: resources.map((resource) => ({ resource })),
});

/** A hook call with a token; a ketamine draft when it is about orders. */
export function hook(name: string, context: object = {}, rest: object = {}): object {
  const orders = name.startsWith('order') ? { draftOrders: bundle(draft()), selections: ['MedicationRequest/draft-1'] } : {};
  const token = { access_token: 'hook-token', token_type: 'Bearer', expires_in: 300, scope: 'patient/*.rs', subject: 'kap' };
  return {
    hook: name,
    hookInstance: '0f3a1c52-5f3e-4a51-9a6e-1f0c8f6b7a01',
    fhirServer: EHR_BASE,
    fhirAuthorization: token,
    context: { userId: 'Practitioner/prescriber-1', patientId: 'p1', ...orders, ...context },
    ...rest,
  };
}

export interface HookReply {
  readonly status: number;
  readonly cards: readonly WireCard[];
  readonly text: string;
  readonly ms: number;
}

/** Calls a hook and reads its cards; none when it was refused. */
export async function call(service: Pick<Harness, 'post'>, name: string, body: unknown = hook(name)): Promise<HookReply> {
  const startedMs = performance.now();
  const response = await service.post(`/cds-services/kap-${name}`, body);
  const text = await response.text();
  const cards = response.status === 200 ? (JSON.parse(text) as { cards: readonly WireCard[] }).cards : [];
  return { status: response.status, cards, text, ms: performance.now() - startedMs };
}

export const summaries = ({ cards }: HookReply) => cards.map(({ summary }) => summary).join('\n');

export async function enrol(service: Harness): Promise<void> {
  const response = await service.post('/api/pathway', {}, await service.signIn('prescriber'));
  if (response.status !== 201) throw new Error(`enrolling answered ${String(response.status)}`);
  await service.settle();
  service.ehr.requests.length = 0;
}

/** A second service over the same store and EHR, with something else about it. */
export function anotherService(service: Harness, changes: Partial<ServiceDeps>): Pick<Harness, 'get' | 'post'> {
  const log = (fields: object, event: string) => service.logs.push({ event, fields });
  const app = createService({
    config: service.config,
    clock: service.clock,
    medplum: () => service.client,
    fetch: service.ehr.fetch,
    logger: { info: log, warn: log, error: log },
    shared: service.shared,
    ...changes,
  });
  return {
    get: async (path, headers = {}) => asDescribed('GET', path, await app.request(`${PUBLIC}${path}`, { headers })),
    post: async (path, body, headers = {}) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const init = { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } };
      return asDescribed('POST', path, await app.request(`${PUBLIC}${path}`, init));
    },
  };
}

export interface Signer {
  readonly service: Harness;
  /** A token for the patient-view service, with something else about it. */
  token(claims?: JWTPayload, header?: object, key?: CryptoKey): Promise<string>;
  view(token: string, headers?: Record<string, string>): Promise<Response>;
}

/** A tenant whose calls must be signed, with its key published. */
export async function aSigningTenant(): Promise<Signer> {
  const pair = await generateKeyPair('ES384', { extractable: true });
  const service = await aService(SIGNED);
  service.ehr.pages.set(JWKS, { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'ES384' }] });
  return {
    service,
    token: (claims = {}, header = {}, key = pair.privateKey) => {
      const nowSec = Math.floor(Date.now() / 1_000);
      const whole = { iss: ISSUER, aud: SERVICE_URL, iat: nowSec, exp: nowSec + 300, jti: crypto.randomUUID(), ...claims };
      return new SignJWT(whole).setProtectedHeader({ alg: 'ES384', kid: 'k', typ: 'JWT', ...header }).sign(key);
    },
    view: (token, headers = {}) =>
      service.post('/cds-services/kap-patient-view', hook('patient-view'), { authorization: `Bearer ${token}`, ...headers }),
  };
}
