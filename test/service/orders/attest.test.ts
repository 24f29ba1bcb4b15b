import type { OperationOutcome, Provenance } from '@medplum/fhirtypes';
import { OperationOutcomeError } from '@medplum/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refuseOrder } from '../../../src/medplum/refuse-order.ts';
import { vetoOf } from '../../../src/medplum/veto.ts';
import type { OrderDecision } from '../../../src/service/orders/contract.ts';
import type { Verification } from '../../../src/service/orders/verify.ts';
import {
  addPerson,
  anAttestingDesk,
  type AttestingDesk,
  attestWith,
  beginReview,
  decision,
  idOf,
  json,
  type OrderService,
  PLACE,
  prepared,
  signInAs,
  withPasskey,
} from './support.ts';

let service: OrderService;
let prescriber: Record<string, string>;
let authenticator: AttestingDesk['authenticator'];
let orders: AttestingDesk['orders'];
beforeEach(async () => {
  ({ service, prescriber, authenticator, orders } = await anAttestingDesk());
});

afterEach(() => vi.restoreAllMocks());

const provenances = async (): Promise<Provenance[]> => [...(await service.client.searchResources('Provenance'))];
const statusOf = async (response: Response): Promise<[number, string]> => [
  response.status,
  (await response.clone().text()).slice(0, 900),
];

/** Medplum asks guard-order about each active order of a transaction while nothing of that transaction can be seen. */
function askedBeforeWrites(then?: () => Error): (readonly string[])[] {
  const refused: (readonly string[])[] = [];
  const execute = service.client.executeBatch.bind(service.client);
  vi.spyOn(service.client, 'executeBatch').mockImplementation(async (bundle, options) => {
    for (const { resource, request } of bundle.entry ?? []) {
      if (request?.method !== 'PUT' || resource?.resourceType !== 'MedicationRequest' || resource.status !== 'active') continue;
      const patient = resource.subject.reference ?? '';
      try {
        await refuseOrder(service.client, patient, { order: resource, now: service.clock.now() });
      } catch (error) {
        refused.push(vetoOf({ outcome: error }));
        throw new OperationOutcomeError(JSON.parse(JSON.stringify(error)) as OperationOutcome);
      }
      if (then !== undefined) throw then();
    }
    return execute(bundle, options);
  });
  return refused;
}

describe('an order from practice stock', () => {
  test('becomes active with its attestation, which verifies and says that nothing has changed', async () => {
    const order = await prepared(service, prescriber, { route: 'intramuscular' });
    const attested = await attestWith(service, prescriber, { order, authenticator });
    expect(await statusOf(attested)).toEqual([201, expect.any(String)]);
    const answer = await json<{ reference: string; decision: OrderDecision }>(attested);
    expect((await orders())[0]).toMatchObject({ status: 'active', intent: 'order' });
    expect(answer.decision.order?.attestation).toMatchObject({ state: 'attested', attester: 'Practitioner/prescriber-1' });
    expect(answer.decision.gates.find(({ id }) => id === 'order')?.decision).toBe('proceed');
    const id = answer.reference.slice('Provenance/'.length);
    const checked = await json<Verification>(await service.get(`/api/attestations/${id}/verification`, prescriber));
    expect(checked).toMatchObject({
      holds: true,
      signature: { state: 'valid', kid: 'attest-1', alg: 'ES256' },
      stepUp: { state: 'verified', method: 'passkey' },
      version: 'same',
      order: { state: 'attested' },
      changes: [],
      faults: [],
    });
  });

  test('becomes active behind its attestation where a bot is asked before each write, which sees only what is stored', async () => {
    const order = await prepared(service, prescriber, { route: 'intramuscular' });
    const refused = askedBeforeWrites();
    const attested = await attestWith(service, prescriber, { order, authenticator });
    expect(await statusOf(attested)).toEqual([201, expect.any(String)]);
    expect(refused).toEqual([['not-attested']]);
    expect((await orders())[0]).toMatchObject({ status: 'active', intent: 'order' });
    expect(await provenances()).toHaveLength(1);
    const { decision: shown } = await json<{ decision: OrderDecision }>(attested);
    expect(shown.order?.attestation).toMatchObject({ state: 'attested' });
  });

  test('that was attested, and whose activation was interrupted, becomes active when the same answer is sent again', async () => {
    const order = await prepared(service, prescriber, { route: 'intramuscular' });
    const { review, options } = await json<{ review: string; options: { challenge: string } }>(
      await beginReview(service, prescriber, order),
    );
    const body = { review, response: authenticator.get(options, PLACE) };
    const path = `/api/orders/${idOf(order)}/attestations`;
    askedBeforeWrites(() => new Error('the process ends'));
    expect((await service.post(path, body, prescriber)).status).toBeGreaterThanOrEqual(500);
    expect([(await orders())[0]?.status, (await provenances()).length]).toEqual(['draft', 1]);
    vi.restoreAllMocks();
    expect((await service.post(path, body, prescriber)).status).toBe(201);
    expect([(await orders())[0]?.status, (await provenances()).length]).toEqual(['active', 1]);
  });

  test('a second click, and the same answer sent twice at once, give one attestation', async () => {
    const order = await prepared(service, prescriber, { route: 'intramuscular' });
    const { review, options } = await json<{ review: string; options: { challenge: string } }>(
      await beginReview(service, prescriber, order),
    );
    const body = { review, response: authenticator.get(options, PLACE) };
    const path = `/api/orders/${idOf(order)}/attestations`;
    const answers = await Promise.all([service.post(path, body, prescriber), service.post(path, body, prescriber)]);
    answers.push(await service.post(path, body, prescriber));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await provenances()).toHaveLength(1);
    const references = await Promise.all(answers.map(async (one) => (await json<{ reference: string }>(one)).reference));
    expect(new Set(references).size).toBe(1);
  });

  test('two prescribers at once: one attests, the other is told who did', async () => {
    await addPerson(service, 'Practitioner/prescriber-2', 'prescriber');
    const other = await signInAs(service, 'Practitioner/prescriber-2', ['prescriber']);
    const otherKey = await withPasskey(service, other);
    const order = await prepared(service, prescriber, { route: 'sublingual' });
    const answers = await Promise.all([
      attestWith(service, prescriber, { order, authenticator }),
      attestWith(service, other, { order, authenticator: otherKey }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await provenances()).toHaveLength(1);
    const refused = answers.find(({ status }) => status === 409);
    expect((await json<OperationOutcome>(refused ?? new Response())).issue[0]?.diagnostics).toContain('attested already');
  });
});

describe('a lozenge', () => {
  test('stays a draft when it is attested, and a change makes it another version', async () => {
    const order = await prepared(service, prescriber, { route: 'sublingual' });
    expect((await attestWith(service, prescriber, { order, authenticator })).status).toBe(201);
    const now = (await decision(service, prescriber)).order;
    expect(now).toMatchObject({ status: 'draft', attestation: { state: 'attested' } });
    const revised = await service.post(
      `/api/orders/${idOf(order)}/revisions`,
      { version: now?.version, route: 'sublingual', doses: 1 },
      prescriber,
    );
    expect(revised.status).toBe(201);
    expect((await decision(service, prescriber)).order?.attestation.state).toBe('attested-other-version');
  });
});

describe('nobody attests', () => {
  test('who is a therapist, whatever their session says', async () => {
    const order = await prepared(service, prescriber, { route: 'intramuscular' });
    const therapist = await service.signIn('therapist');
    expect((await beginReview(service, therapist, order)).status).toBe(403);
    // A session that outlived a change of role: the record decides.
    const stale = await signInAs(service, 'Practitioner/therapist-1', ['prescriber']);
    expect((await beginReview(service, stale, order)).status).toBe(422);
    expect(await provenances()).toHaveLength(0);
  });

  test.each<[string, Record<string, unknown>]>([
    ['without user verification', { ...PLACE, verified: false }],
    ['at another origin', { ...PLACE, origin: 'https://kap.example.evil' }],
    ['for another place', { ...PLACE, rpId: 'evil.example' }],
  ])('%s', async (_, place) => {
    const order = await prepared(service, prescriber, { route: 'intramuscular' });
    const response = await attestWith(service, prescriber, { order, authenticator, place: place as typeof PLACE });
    expect(response.status).toBe(403);
    expect(await provenances()).toHaveLength(0);
  });

  test('with a passkey that its owner, who is an administrator too, would approve; revoking it is theirs as well', async () => {
    const both = await signInAs(service, 'Practitioner/prescriber-2', ['prescriber', 'administrator']);
    await withPasskey(service, both, false);
    const own = async () =>
      (
        await json<{ passkeys: { id: string; state: string; owner: string }[] }>(await service.get('/api/passkeys', both))
      ).passkeys.find(({ owner }) => owner === 'Practitioner/prescriber-2');
    const decide = async (state: string) =>
      (await service.post(`/api/passkeys/${(await own())?.id ?? ''}/decisions`, { state }, both)).status;
    expect([await decide('approved'), (await own())?.state]).toEqual([403, 'pending']);
    expect([await decide('revoked'), (await own())?.state]).toEqual([201, 'revoked']);
    expect(await decide('approved')).toBe(403);
  });

  test('with a passkey that no administrator has approved, or that is somebody else’s', async () => {
    await addPerson(service, 'Practitioner/prescriber-2', 'prescriber');
    const other = await signInAs(service, 'Practitioner/prescriber-2', ['prescriber']);
    const pending = await withPasskey(service, other, false);
    const order = await prepared(service, prescriber, { route: 'intramuscular' });
    expect((await beginReview(service, other, order)).status).toBe(422);
    expect((await attestWith(service, prescriber, { order, authenticator: pending })).status).toBe(403);
  });

  test('with an answer to another order’s challenge', async () => {
    const order = await prepared(service, prescriber, { route: 'intramuscular' });
    const begin = async () =>
      json<{ review: string; options: { challenge: string } }>(await beginReview(service, prescriber, order));
    const [first, second] = [await begin(), await begin()];
    const body = { review: first.review, response: authenticator.get(second.options, PLACE) };
    expect((await service.post(`/api/orders/${idOf(order)}/attestations`, body, prescriber)).status).toBe(403);
  });

  test('whose numbers fail their checksum', async () => {
    const [person] = await service.client.searchResources('Practitioner', 'identifier=Practitioner/prescriber-1');
    if (person === undefined) throw new Error('no prescriber');
    const identifier = (person.identifier ?? []).map((one) => (one.value === 'AB1234563' ? { ...one, value: 'AB1234567' } : one));
    await service.client.updateResource({ ...person, identifier });
    const order = await prepared(service, prescriber, { route: 'intramuscular' });
    const response = await beginReview(service, prescriber, order);
    expect(response.status).toBe(422);
    expect((await json<OperationOutcome>(response)).issue[0]?.diagnostics).toContain('DEA');
  });
});
