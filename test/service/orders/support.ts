import type { MedicationRequest, OperationOutcome, Practitioner } from '@medplum/fhirtypes';
import { exportJWK, generateKeyPair } from 'jose';
import { expect } from 'vitest';
import type { OrderDecision } from '../../../src/service/orders/contract.ts';
import type { OrdersConfig } from '../../../src/service/orders/orders-config.ts';
import { extension, local, SYSTEMS } from '../../../src/terminology/codes.ts';
import { quantity } from '../../../src/terminology/ucum.ts';
import { VITAL_CODES } from '../../../src/terminology/codes.ts';
import { aPerson, aVisit, CALM, EHR_BASE, vitals } from '../../support/course.ts';
import { MINUTE_MS } from '../../../src/core/time.ts';
import { fillForm } from '../fill-form.ts';
import type { Tenant } from '../../../src/service/config.ts';
import { createSessionStore } from '../../../src/service/session-store.ts';
import { SoftwareAuthenticator } from '../../support/authenticator.ts';
import { aService, type Backing, type Harness, PUBLIC } from '../harness.ts';

export const NOT_PREGNANT = { 'pregnancy-status': 'not-applicable', lactation: 'not-applicable' };
export const CSSRS = ['93246-7', '93247-5', '93248-3', '93249-1', '93250-9', '93267-3', '93269-9'];

export const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;

/** A key that signs attestations; `d` is its private part. */
export async function aSigningKey(kid: string, alg: 'ES256' | 'ES384' = 'ES256'): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kty: 'EC', alg, kid, d: jwk.d ?? '' };
}

export type SigningKey = NonNullable<OrdersConfig['attestation']>['privateJwks'][number];

export interface OrderService extends Harness {
  readonly key: SigningKey;
}

/** The service of a clinic in New York whose prescriber has numbers of the right checksum, evidently fictitious. */
export async function anOrderService(
  orders: Partial<OrdersConfig> = {},
  wrap?: Parameters<typeof aService>[1],
  { backing, ...rest }: Partial<Tenant> & { readonly backing?: Backing } = {},
): Promise<OrderService> {
  const key = await aSigningKey('attest-1');
  const config: OrdersConfig = { clinicState: 'US-NY', attestation: { privateJwks: [key] }, ...orders };
  const service = await aService({ orders: config, ...rest }, wrap, backing);
  service.ehr.put(aPerson({ address: [{ line: ['1 Nowhere Street'], city: 'Albany', state: 'NY', postalCode: '00000' }] }));
  for (const person of await service.client.searchResources('Practitioner')) {
    await service.client.updateResource(registered(person));
  }
  return { ...service, key };
}

/** With NPI and a DEA number for New York; the therapist has them too, so that only the role tells the two apart. */
export function registered(person: Practitioner): Practitioner {
  return {
    ...person,
    address: [{ line: ['2 Nowhere Street'], city: 'Albany', state: 'NY', postalCode: '00000' }],
    identifier: [
      ...(person.identifier ?? []),
      { system: SYSTEMS.npi, value: '1234567893' },
      { system: SYSTEMS.dea, value: 'AB1234563', extension: [{ url: extension('kap-jurisdiction'), valueCode: 'US-NY' }] },
    ],
  };
}

/** Adds a person with a role; the harness signs in by reference only for its own two. */
export async function addPerson(service: Harness, reference: string, role: string): Promise<void> {
  const person = await service.client.createResource<Practitioner>(
    registered({
      resourceType: 'Practitioner',
      active: true,
      name: [{ text: `Imagined ${reference}` }],
      identifier: [{ system: EHR_BASE, value: reference }],
    }),
  );
  await service.client.createResource({
    resourceType: 'PractitionerRole',
    active: true,
    practitioner: { reference: `Practitioner/${person.id}` },
    code: [{ coding: [local('kap-role', role)] }],
  });
}

/** A course as far as the order: intakes, consent, medications reviewed, a weight. @returns headers of the prescriber */
export async function readyForOrder(service: Harness): Promise<Record<string, string>> {
  const prescriber = await service.signIn('prescriber');
  const therapist = await service.signIn('therapist');
  expect((await service.post('/api/pathway', {}, prescriber)).status).toBe(201);
  await send(service, 'kap-mental-health-intake', therapist, { suitability: 'suitable' });
  await send(service, 'kap-medical-intake', prescriber, { eligibility: 'eligible', ...NOT_PREGNANT });
  await send(service, 'kap-consent', prescriber);
  service.clock.advance(60);
  const now = Date.parse(service.clock.now());
  service.ehr.put(aVisit('preparation', new Date(now - 30 * MINUTE_MS).toISOString()), {
    resourceType: 'Observation',
    id: 'weight-1',
    status: 'final',
    code: { coding: [...VITAL_CODES.weight] },
    subject: { reference: 'Patient/p1' },
    effectiveDateTime: new Date(now - 20 * MINUTE_MS).toISOString(),
    valueQuantity: quantity(80, 'kg'),
  });
  await service.get('/api/pathway?refresh=1', prescriber);
  expect((await service.post('/api/medication-reviews', { note: 'None in use' }, prescriber)).status).toBe(201);
  return prescriber;
}

export async function send(
  service: Harness,
  form: string,
  headers: Record<string, string>,
  codes: Record<string, string> = {},
): Promise<void> {
  const sent = await service.post(`/api/forms/${form}`, fillForm(form, codes), headers);
  expect(sent.status, `${form} ${await sent.clone().text()}`.slice(0, 400)).toBe(201);
}

export async function decision(service: Harness, headers: Record<string, string>, query = ''): Promise<OrderDecision> {
  const response = await service.get(`/api/orders/decision${query}`, headers);
  expect(response.status, (await response.clone().text()).slice(0, 600)).toBe(200);
  return json<OrderDecision>(response);
}

/** Prepares an order and gives it back as the decision shows it. */
export async function prepared(
  service: Harness,
  headers: Record<string, string>,
  choice: object,
): Promise<NonNullable<OrderDecision['order']>> {
  const response = await service.post('/api/orders', choice, headers);
  expect(response.status, (await response.clone().text()).slice(0, 800)).toBe(201);
  const { order } = (await json<{ decision: OrderDecision }>(response)).decision;
  if (order === undefined) throw new Error('no order in the answer');
  return order;
}

/** Registers a passkey for a prescriber and lets an administrator approve it. */
export async function withPasskey(
  service: Harness,
  headers: Record<string, string>,
  approve = true,
  approver?: Record<string, string>,
): Promise<SoftwareAuthenticator> {
  const authenticator = new SoftwareAuthenticator();
  const begun = await service.post('/api/passkeys/challenges', {}, headers);
  expect(begun.status, await begun.clone().text()).toBe(201);
  const { options } = await json<{ options: { challenge: string } }>(begun);
  const response = authenticator.create(options, PLACE);
  const kept = await service.post('/api/passkeys', { response, label: 'Key of the test' }, headers);
  expect(kept.status, await kept.clone().text()).toBe(201);
  const { passkeys } = await json<{ passkeys: { id: string; state: string }[] }>(kept);
  const own = passkeys.at(-1);
  expect(own?.state).toBe('pending');
  if (!approve) return authenticator;
  const administrator = approver ?? (await signInAs(service, 'Practitioner/administrator-1', ['administrator']));
  const decided = await service.post(`/api/passkeys/${own?.id ?? ''}/decisions`, { state: 'approved' }, administrator);
  expect(decided.status, await decided.clone().text()).toBe(201);
  return authenticator;
}

/** A prescriber with a passkey at a clinic where an order may be prepared. */
export interface AttestingDesk {
  readonly service: OrderService;
  readonly prescriber: Record<string, string>;
  readonly authenticator: SoftwareAuthenticator;
  /** Every order that the store has. */
  readonly orders: () => Promise<MedicationRequest[]>;
}

export async function anAttestingDesk(): Promise<AttestingDesk> {
  const service = await anOrderService();
  const prescriber = await readyForOrder(service);
  const authenticator = await withPasskey(service, prescriber);
  const orders = async () => [...(await service.client.searchResources('MedicationRequest'))];
  return { service, prescriber, authenticator, orders };
}

export const PLACE = { origin: PUBLIC, rpId: new URL(PUBLIC).hostname } as const;

export async function signInAs(
  service: Harness,
  reference: string,
  roles: readonly string[],
  more: { readonly scope?: string; readonly subject?: string; readonly practitionerRef?: string } = {},
): Promise<Record<string, string>> {
  const id = await createSessionStore(service.shared).create({
    tenant: 'clinic',
    user: { reference, name: `Imagined ${reference}`, roles },
    patientId: 'p1',
    needPatientBanner: true,
    ...more,
    accessToken: 'user-token',
    accessUntilMs: Date.now() + 3_600_000,
    endsAtMs: Date.now() + 3_600_000,
  });
  return { cookie: `__Host-kap=${id}`, origin: PUBLIC, 'x-kap-request': 'panel' };
}

interface Begun {
  readonly review: string;
  readonly digest: string;
  readonly options: { readonly challenge: string };
}

export const idOf = (order: { readonly reference: string }): string => order.reference.slice('MedicationRequest/'.length);

export async function beginReview(
  service: Harness,
  headers: Record<string, string>,
  order: { readonly reference: string; readonly version: string },
  overrides: readonly object[] = [],
): Promise<Response> {
  return service.post(`/api/orders/${idOf(order)}/reviews`, { version: order.version, overrides }, headers);
}

/** Reviews an order and steps up with a passkey. */
export async function attestWith(
  service: Harness,
  headers: Record<string, string>,
  given: {
    readonly order: { readonly reference: string; readonly version: string };
    readonly authenticator: SoftwareAuthenticator;
    readonly overrides?: readonly object[];
    readonly place?: typeof PLACE & { verified?: boolean };
  },
): Promise<Response> {
  const begun = await beginReview(service, headers, given.order, given.overrides);
  if (begun.status !== 201) return begun;
  const { review, options } = await json<Begun>(begun);
  const response = given.authenticator.get(options, given.place ?? PLACE);
  return service.post(`/api/orders/${idOf(given.order)}/attestations`, { review, response }, headers);
}

/** The day of a dose with everything that the gate asks for; the order is the test's own. */
export async function readyForDose(
  service: Harness,
  headers: Record<string, string>,
  checklist: Record<string, string> = { setting: 'office' },
): Promise<void> {
  service.clock.advance(24 * 60);
  const day = Date.parse(service.clock.now());
  service.ehr.put(
    aVisit('dosing', new Date(day - 20 * MINUTE_MS).toISOString(), 'in-progress'),
    ...vitals(new Date(day - 10 * MINUTE_MS).toISOString(), CALM),
  );
  const therapist = await service.signIn('therapist');
  await send(service, 'kap-phq-9', therapist);
  await send(service, 'kap-c-ssrs-screen', therapist, Object.fromEntries(CSSRS.map((code) => [code, 'LA32-8'])));
  await send(service, 'kap-pre-dose-checklist', therapist, { ...checklist, ...NOT_PREGNANT });
  await service.get('/api/pathway?refresh=1', headers);
}

/** An attested order for an injection from practice stock. */
export async function injectionOrdered(service: Harness, headers: Record<string, string>): Promise<void> {
  const authenticator = await withPasskey(service, headers);
  const order = await prepared(service, headers, { route: 'intramuscular' });
  expect((await attestWith(service, headers, { order, authenticator })).status).toBe(201);
}

/** Sentences of a refusal. */
export async function refusal(response: Response): Promise<string> {
  const { issue = [] } = (await response.json()) as Partial<OperationOutcome>;
  return issue.map(({ diagnostics = '', expression = [] }) => `${expression.join()} ${diagnostics}`).join(' | ');
}
