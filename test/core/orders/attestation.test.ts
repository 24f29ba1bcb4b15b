import type { MedicationRequest, Provenance } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttestationInput, judgeAttestation, readAttested } from '../../../src/core/orders/attestation.ts';
import { extension, local, profile } from '../../../src/terminology/codes.ts';
import { aKetaminePrescription, PRESCRIBER, ROLES, THERAPIST } from '../../support/builders.ts';
import { anAttestation, anAttested } from '../../support/builders-attestation.ts';

const order: MedicationRequest = aKetaminePrescription({
  route: 'intramuscular',
  status: 'draft',
  intent: 'plan',
  meta: { versionId: 'v1', lastUpdated: '2026-03-09T09:00:00Z', profile: [profile('kap-ketamine-administration-order')] },
});
const judge = (overrides: Partial<AttestationInput> = {}) =>
  judgeAttestation({ order, provenances: [anAttestation(anAttested(order))], rolesByPractitioner: ROLES, ...overrides });

describe('an order that a prescriber attested', () => {
  test('is attested, and the answer says by whom and when', () => {
    expect(judge()).toMatchObject({
      state: 'attested',
      provenance: 'Provenance/attestation1',
      attester: PRESCRIBER,
      attestedAt: '2026-03-09T10:00:00Z',
    });
  });

  test.each<[string, Partial<MedicationRequest>]>([
    ['became active under a new version', { status: 'active', intent: 'order', meta: { ...order.meta, versionId: 'v2' } }],
    ['was completed', { status: 'completed', meta: { ...order.meta, versionId: 'v3' } }],
    ['was stopped for a reason', { status: 'stopped', statusReason: { text: 'Moved away' } }],
    ['was reported as phoned in', { status: 'active', reportedBoolean: true, extension: [{ url: extension('kap-issued') }] }],
    [
      'got a narrative from its server',
      { text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' } },
    ],
  ])('stays attested when it %s', (_, change) => {
    expect(judge({ order: { ...order, ...change } }).state).toBe('attested');
  });

  test('stays attested when its chart writes references another way', () => {
    const own = anAttestation(anAttested(order));
    const who = { reference: PRESCRIBER };
    const agent = own.resource.agent.map((one) => ({ ...one, who }));
    const signature = own.resource.signature?.map((one) => ({ ...one, who })) ?? [];
    expect(judge({ provenances: [{ ...own, resource: { ...own.resource, agent, signature } }] }).state).toBe('attested');
  });
});

describe('an order that changed after its attestation', () => {
  const changes: readonly [string, Partial<MedicationRequest>][] = [
    [
      'dose',
      { dosageInstruction: [{ ...order.dosageInstruction?.[0], doseAndRate: [{ doseQuantity: { value: 101, unit: 'mg' } }] }] },
    ],
    ['quantity', { dispenseRequest: { quantity: { value: 5, unit: 'lozenge' } } }],
    ['patient', { subject: { reference: 'Patient/p2' } }],
    ['requester', { requester: { reference: THERAPIST } }],
    ['profile', { meta: { versionId: 'v2', profile: [profile('kap-ketamine-prescription')] } }],
    ['note', { note: [{ text: 'and another one' }] }],
  ];
  test.each(changes)('is attested in another version: %s', (_, change) => {
    expect(judge({ order: { ...order, ...change } }).state).toBe('attested-other-version');
  });

  test('is attested again by a later attestation of what it now says', () => {
    const changed = { ...order, note: [{ text: 'x' }], meta: { ...order.meta, versionId: 'v2' } };
    const later = anAttestation(anAttested(changed, { attestedAt: '2026-03-09T11:00:00Z' }), { id: 'later' });
    const provenances = [later, anAttestation(anAttested(order))];
    expect(judge({ order: changed, provenances })).toMatchObject({ state: 'attested', provenance: 'Provenance/later' });
    expect(judge({ provenances })).toMatchObject({ state: 'attested', provenance: 'Provenance/attestation1' });
  });
});

describe('what is no attestation of the order', () => {
  const attested = anAttested(order);
  const withText = (text: string): Partial<Provenance> => ({
    extension: [{ url: extension('kap-attested'), valueString: text }],
  });
  const byTherapist = anAttestation({ ...attested, attester: { reference: THERAPIST, name: 'Imagined therapist' } });
  test.each<[string, Partial<AttestationInput>]>([
    ['nothing', { provenances: [] }],
    ['one by a therapist', { provenances: [byTherapist] }],
    ['one by somebody unknown', { rolesByPractitioner: new Map() }],
    ['one whose signature fails', { signatures: new Map([['Provenance/attestation1', 'invalid']]) }],
    ['one without a signature', { provenances: [anAttestation(attested, { signature: [] })] }],
    [
      'one of another activity',
      { provenances: [anAttestation(attested, { activity: { coding: [local('kap-attestation', 'clearance')] } })] },
    ],
    [
      'one of another order',
      { provenances: [anAttestation({ ...attested, target: { reference: 'MedicationRequest/other', version: '1' } })] },
    ],
    [
      'one whose target names another version',
      { provenances: [anAttestation(attested, { target: [{ reference: 'MedicationRequest/order1/_history/v9' }] })] },
    ],
    ['one that holds nothing', { provenances: [anAttestation(attested, { extension: [] })] }],
    ['one that holds no JSON', { provenances: [anAttestation(attested, withText('{'))] }],
    [
      'one that holds something else',
      { provenances: [anAttestation(attested, withText('{"order":{"resourceType":"Patient"}}'))] },
    ],
    [
      'one that holds two texts',
      {
        provenances: [
          anAttestation(attested, {
            extension: [
              ...(anAttestation(attested).resource.extension ?? []),
              { url: extension('kap-attested'), valueString: '{}' },
            ],
          }),
        ],
      },
    ],
    ['one that was recorded at another time', { provenances: [anAttestation(attested, { recorded: '2026-03-09T10:00:01Z' })] }],
    [
      'one signed by another person than its author',
      { provenances: [anAttestation(attested, { agent: byTherapist.resource.agent })] },
    ],
  ])('%s', (_, input) => {
    const verdict = judge(input);
    expect(verdict.state).toBe('not-attested');
    expect(verdict.reasons.length).toBeGreaterThan(0);
  });

  test('text of any kind is read without an error and attests nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const provenance = anAttestation(attested, withText(text)).resource;
        expect(readAttested(provenance)).toBeUndefined();
      }),
    );
  });
});
