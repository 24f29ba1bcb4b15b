import fc from 'fast-check';
import { createHmac } from 'node:crypto';
import { uuidOf } from '../../src/service/hooks/wire-cards.ts';
import { questionnaires } from '../../src/terminology/artifacts.ts';
import { fillForm } from '../service/fill-form.ts';
import { local } from '../../src/terminology/codes.ts';
import { aKetaminePrescription } from '../support/builders.ts';
import { type Json, mutated } from './mutate.ts';
import type { Target } from './processes.ts';

/** One request to send, and what kind of answer it must get. */
export interface FuzzRequest {
  readonly kind: 'hook' | 'feedback' | 'launch' | 'notification' | 'panel' | 'token' | 'raw';
  readonly base: 'service' | 'sandbox';
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

const HOOKS = [
  'patient-view',
  'order-select',
  'order-sign',
  'appointment-book',
  'encounter-start',
  'encounter-discharge',
] as const;
const INSTANCE = '0f3a1c52-5f3e-4a51-9a6e-1f0c8f6b7a01';
const JSON_TYPE = { 'content-type': 'application/json' };

/** Text of a body; a value that is no JSON becomes no body at all. */
function textOf(value: Json): string | undefined {
  return JSON.stringify(value);
}

/** A hook call that an EHR could send, for one of the sandbox's people. */
export function hookBody(target: Target, hook: string, patient: Target['patients'][number]): Record<string, unknown> {
  const draft = { ...aKetaminePrescription({ id: 'draft-1', subject: { reference: `Patient/${patient.id}` } }), status: 'draft' };
  const draftOrders = { resourceType: 'Bundle', entry: [{ resource: draft }] };
  const orders = hook.startsWith('order') ? { draftOrders, selections: ['MedicationRequest/draft-1'] } : {};
  const appointment = {
    resourceType: 'Appointment',
    status: 'proposed',
    start: '2026-12-20T10:00:00Z',
    serviceType: [{ coding: [local('kap-activity', 'dosing')] }],
    participant: [{ actor: { reference: `Patient/${patient.id}` }, status: 'needs-action' }],
  };
  const visits =
    hook === 'appointment-book' ? { appointments: { resourceType: 'Bundle', entry: [{ resource: appointment }] } } : {};
  return {
    hook,
    hookInstance: INSTANCE,
    fhirServer: target.fhirBase,
    context: { userId: 'Practitioner/prescriber', patientId: patient.id, encounterId: 'e1', ...orders, ...visits },
    prefetch: patient.prefetch,
  };
}

function hooks(target: Target): fc.Arbitrary<FuzzRequest> {
  const authorization = {
    access_token: target.token,
    token_type: 'Bearer',
    expires_in: 300,
    scope: 'patient/*.rs',
    subject: 'kap',
  };
  return fc.tuple(fc.constantFrom(...HOOKS), fc.constantFrom(...target.patients), fc.nat(9)).chain(([hook, patient, dice]) => {
    const whole = hookBody(target, hook, patient);
    const body = dice === 0 ? { ...whole, fhirAuthorization: authorization } : whole;
    return mutated(dice < 3 ? { ...body, prefetch: {} } : body).map((value): FuzzRequest => ({
      kind: 'hook',
      base: 'service',
      method: 'POST',
      path: `/cds-services/kap-${hook}`,
      headers: JSON_TYPE,
      body: textOf(value),
    }));
  });
}

function feedback(target: Target): fc.Arbitrary<FuzzRequest> {
  const one = {
    // A card that the hooks of this fuzzer show.
    card: uuidOf([INSTANCE, target.patients.at(-1)?.id ?? '', 'hold']),
    outcome: 'overridden',
    overrideReason: { reason: { system: 'https://kap-pathway.org/x', code: 'benefit-outweighs' }, userComment: 'Imagined' },
    outcomeTimestamp: '2026-01-05T10:00:00Z',
  };
  const accepted = { ...one, outcome: 'accepted', acceptedSuggestions: [{ id: 's1' }] };
  return mutated({ feedback: [one, accepted], patient: target.patients[0]?.id }).map((value) => ({
    kind: 'feedback',
    base: 'service',
    method: 'POST',
    path: '/cds-services/kap-order-sign/feedback',
    headers: JSON_TYPE,
    body: textOf(value),
  }));
}

const word = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', '../..', '%00', '%E0%A4%A', 'http://[', 'a'.repeat(3_000)),
);

function launches(target: Target): fc.Arbitrary<FuzzRequest> {
  const iss = fc.oneof(fc.constant(target.fhirBase), fc.constant(`${target.fhirBase}/`), word);
  const query = fc.dictionary(fc.constantFrom('iss', 'launch', 'state', 'code', 'error', 'x'), word, { maxKeys: 4 });
  const path = fc.constantFrom(
    '/smart/launch',
    '/smart/callback',
    '/smart/callback/sandbox',
    '/smart/logout',
    '/smart/launch/',
    '/.well-known/jwks.json',
  );
  return fc.tuple(path, query, fc.option(iss, { nil: undefined }), fc.boolean()).map(([route, params, issuer, own]) => ({
    kind: 'launch',
    base: 'service',
    method: route.endsWith('logout') ? 'POST' : 'GET',
    path: `${route}?${queryOf(issuer === undefined ? params : { ...params, iss: issuer })}`,
    headers: own ? { cookie: '__Host-kap-launch=x', origin: target.publicBaseUrl } : {},
    body: undefined,
  }));
}

/** Form-encoded, lone surrogates made whole. */
function queryOf(params: Readonly<Record<string, string>>): string {
  return new URLSearchParams(Object.entries(params).map(([key, value]) => [key, value.toWellFormed()])).toString();
}

function notifications(target: Target): fc.Arbitrary<FuzzRequest> {
  const patient = `Patient/${target.patients[0]?.id ?? ''}`;
  const condition = { resourceType: 'Condition', id: 'c1', subject: { reference: patient }, code: { text: 'Imagined' } };
  const event = { name: 'notification-event', part: [{ name: 'focus', valueReference: { reference: 'Condition/c1' } }] };
  const parameters = { resourceType: 'Parameters', parameter: [{ name: 'type', valueCode: 'event-notification' }, event] };
  const status = { resourceType: 'SubscriptionStatus', notificationEvent: [{ eventNumber: '1', focus: { reference: patient } }] };
  const bundle = (first: object) => ({
    resourceType: 'Bundle',
    type: 'history',
    entry: [{ resource: first }, { resource: condition }],
  });
  const bases: readonly Json[] = [condition, parameters, status, bundle(parameters), bundle(status)];
  return fc
    .tuple(fc.constantFrom(...bases).chain(mutated), fc.nat(9), fc.constantFrom('fuzz', 'none', '..%2f', 'FUZZ'))
    .map(([value, dice, tenant]) => {
      const body = textOf(value) ?? '';
      const signature = createHmac('sha256', dice === 0 ? 'another secret' : target.secret)
        .update(body)
        .digest('hex');
      const header = dice < 5 ? { 'x-signature': signature } : { 'x-hub-signature': `sha256=${signature}` };
      const path = `/ehr/${dice < 9 ? 'fuzz' : tenant}/notifications`;
      return { kind: 'notification', base: 'service', method: 'POST', path, headers: { ...JSON_TYPE, ...header }, body };
    });
}

const GETS = ['/api/session', '/api/pathway', '/api/forms/kap-phq-9', '/app/', '/rules', '/healthz', '/cds-services'];

function panel(target: Target): fc.Arbitrary<FuzzRequest> {
  const forms = questionnaires().map(({ id }) => id ?? '');
  const posts: readonly (readonly [string, Json])[] = [
    ['/api/pathway', { protocol: 'KapProtocolDefault' }],
    ['/api/clearances', { rule: 'seizure-disorder', note: 'Imagined' }],
    ['/api/medication-reviews', { note: 'Imagined' }],
    ['/api/risk-reviews', { note: 'Imagined' }],
    ['/api/doses', { doseMg: 100, at: '2026-01-05T10:00:00Z', lot: 'L1' }],
    ...forms.map((form) => [`/api/forms/${form}`, fillForm(form)] as const),
  ];
  const headers = { cookie: target.cookie, origin: target.publicBaseUrl, 'x-kap-request': 'panel' };
  const reading = fc.tuple(fc.constantFrom(...GETS), word, fc.boolean()).map(([route, text, plain]): FuzzRequest => {
    const path = plain ? route : `${route}${route.endsWith('/') ? '' : '/'}${encodeURIComponent(text.toWellFormed())}`;
    return { kind: 'panel', base: 'service', method: 'GET', path, headers, body: undefined };
  });
  const writing = fc
    .constantFrom(...posts)
    .chain(([path, base]) => fc.tuple(fc.constant(path), mutated(base), fc.nat(9)))
    .map(([path, value, dice]): FuzzRequest => {
      const own = dice === 0 ? {} : headers;
      return { kind: 'panel', base: 'service', method: 'POST', path, headers: { ...JSON_TYPE, ...own }, body: textOf(value) };
    });
  return fc.oneof(reading, writing);
}

function tokens(target: Target): fc.Arbitrary<FuzzRequest> {
  const names = [
    'grant_type',
    'code',
    'redirect_uri',
    'client_id',
    'client_assertion',
    'client_assertion_type',
    'refresh_token',
    'scope',
  ];
  const grants = fc.constantFrom('authorization_code', 'refresh_token', 'client_credentials', 'password');
  return fc
    .tuple(fc.dictionary(fc.constantFrom(...names), word, { maxKeys: 6 }), grants, fc.boolean())
    .map(([params, grant, set]) => ({
      kind: 'token',
      base: 'sandbox',
      method: 'POST',
      path: `${new URL(target.fhirBase).pathname.replace(/\/fhir$/, '')}/auth/token`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: queryOf(set ? { ...params, grant_type: grant } : params),
    }));
}

function rawBytes(target: Target): fc.Arbitrary<FuzzRequest> {
  const path = fc.constantFrom(
    '/cds-services/kap-order-sign',
    '/cds-services/kap-order-sign/feedback',
    '/ehr/fuzz/notifications',
    '/api/doses',
    '/smart/logout',
    '/nowhere',
  );
  const truncated = fc.nat(2_000).map((length) => {
    const patient = target.patients[0];
    const text = patient === undefined ? '' : JSON.stringify(hookBody(target, 'order-sign', patient));
    return new TextEncoder().encode(text.slice(0, length));
  });
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), truncated);
  const type = fc.constantFrom('application/json', 'text/plain', 'application/fhir+json; charset=utf-8', 'application/xml', '');
  const bearer = fc.oneof(fc.constant(undefined), fc.stringMatching(/^[\w.-]{0,60}$/));
  return fc.tuple(path, bytes, type, bearer).map(([route, body, contentType, token]) => ({
    kind: 'raw',
    base: 'service',
    method: 'POST',
    path: route,
    headers: {
      ...(contentType === '' ? {} : { 'content-type': contentType }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body,
  }));
}

/** Any request that the fuzzer sends; hooks and the panel most. */
export function requests(target: Target): fc.Arbitrary<FuzzRequest> {
  return fc.oneof(
    { weight: 8, arbitrary: hooks(target) },
    { weight: 2, arbitrary: feedback(target) },
    { weight: 2, arbitrary: launches(target) },
    { weight: 3, arbitrary: notifications(target) },
    { weight: 4, arbitrary: panel(target) },
    { weight: 1, arbitrary: tokens(target) },
    { weight: 2, arbitrary: rawBytes(target) },
  );
}
