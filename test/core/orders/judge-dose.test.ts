import type { Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { dosesLeft } from '../../../src/core/orders/doses-left.ts';
import { judgeDose } from '../../../src/core/orders/judge-dose.ts';
import type { KetamineOrder } from '../../../src/core/orders/read-order.ts';
import type { Dose } from '../../../src/core/pathway/pathway.ts';
import type { Judgement } from '../../../src/core/safety/judgement.ts';
import { aChart, anAdministration, NOW, PRESCRIBER } from '../../support/builders.ts';
import { aProtocol } from '../../support/builders-protocol.ts';
import { aWeight } from '../../support/builders-vitals.ts';

const anOrder = (overrides: Partial<KetamineOrder> = {}): KetamineOrder => ({
  reference: 'MedicationRequest/order1',
  status: 'active',
  kind: 'prescription',
  route: 'sublingual',
  doseMg: 100,
  doseMgPerKg: undefined,
  requester: PRESCRIBER,
  requesterIsPrescriber: true,
  dosesAuthorized: 4,
  authoredOn: '2026-02-20',
  problems: [],
  ...overrides,
});
const inMuscle = (overrides: Partial<KetamineOrder> = {}): KetamineOrder =>
  anOrder({ route: 'intramuscular', kind: 'administration', doseMg: undefined, doseMgPerKg: 0.5, ...overrides });
const aDose = (doseMg: number | undefined, route: Dose['route'] = 'sublingual', ordinal = 1): Dose => ({
  ordinal,
  reference: `MedicationAdministration/${String(ordinal)}`,
  at: '2026-03-01T16:00:00Z',
  route,
  doseMg,
  encounter: undefined,
  integrations: 1,
  integrationDueBy: '2026-03-04T16:00:00Z',
});
const judge = (order: KetamineOrder, doses: readonly Dose[] = [], resources: readonly Resource[] = []): Judgement =>
  judgeDose({ protocol: aProtocol(), order, chart: aChart(resources), doses, now: NOW });

test.each<[string, Judgement['decision'], KetamineOrder, Dose[]]>([
  ['a first dose at the start dose', 'proceed', anOrder(), []],
  ['a first dose above the start dose', 'hold', anOrder({ doseMg: 100.1 }), []],
  ['a first dose below the start dose', 'proceed', anOrder({ doseMg: 50 }), []],
  ['exactly 50 % above the last dose', 'proceed', anOrder({ doseMg: 150 }), [aDose(100)]],
  ['more than 50 % above the last dose', 'hold', anOrder({ doseMg: 150.1 }), [aDose(100)]],
  ['less than the last dose', 'proceed', anOrder({ doseMg: 50 }), [aDose(100)]],
  ['the ceiling', 'proceed', anOrder({ doseMg: 400 }), [aDose(300)]],
  ['above the ceiling', 'hold', anOrder({ doseMg: 401 }), [aDose(400)]],
  ['a first dose above the ceiling', 'hold', anOrder({ doseMg: 500 }), []],
  ['the last dose of several', 'hold', anOrder({ doseMg: 200 }), [aDose(200, 'sublingual', 1), aDose(100, 'sublingual', 2)]],
  ['after another route, above the start dose', 'hold', anOrder({ doseMg: 150 }), [aDose(200), aDose(200, 'intramuscular', 2)]],
  ['after another route, at the start dose', 'proceed', anOrder(), [aDose(200, 'intramuscular')]],
  ['after a dose of unknown amount', 'unknown', anOrder(), [aDose(undefined)]],
  ['after a dose of unknown route', 'unknown', anOrder(), [{ ...aDose(100), route: undefined }]],
  ['a route that the protocol does not offer', 'hold', anOrder({ route: 'intranasal' }), []],
  ['a route that is not known', 'unknown', anOrder({ route: undefined }), []],
  ['a dose that is not known', 'unknown', anOrder({ doseMg: undefined }), []],
  ['a dose that is not a number', 'hold', anOrder({ doseMg: Number.NaN }), []],
  ['an order of the wrong kind', 'hold', anOrder({ kind: 'administration' }), []],
  ['an order of unknown kind', 'unknown', anOrder({ kind: undefined }), []],
])('%s gives %s', (_, decision, order, doses) => {
  expect(judge(order, doses).decision).toBe(decision);
});

const weighing = (weightKg: number): Resource[] => [aWeight(weightKg)];

test.each<[string, Judgement['decision'], KetamineOrder, Dose[], Resource[]]>([
  ['by weight, without a weight', 'unknown', inMuscle(), [], []],
  ['by weight, with an old weight', 'unknown', inMuscle(), [], [aWeight(70, { effectiveDateTime: '2026-01-01' })]],
  ['by weight, without a unit of the weight', 'unknown', inMuscle(), [], [aWeight({ value: 70 })]],
  ['0.5 mg/kg at 70 kg', 'proceed', inMuscle(), [], weighing(70)],
  ['35 mg at 70 kg', 'proceed', inMuscle({ doseMg: 35, doseMgPerKg: undefined }), [], weighing(70)],
  ['36 mg at 70 kg', 'hold', inMuscle({ doseMg: 36, doseMgPerKg: undefined }), [], weighing(70)],
  ['0.5 mg/kg at 120 kg, at the cap of 60 mg', 'proceed', inMuscle(), [], weighing(120)],
  ['0.5 mg/kg at 121 kg, above the cap', 'hold', inMuscle(), [], weighing(121)],
  ['the cap does not bind a later dose', 'proceed', inMuscle({ doseMgPerKg: 0.6 }), [aDose(60, 'intramuscular')], weighing(121)],
  ['1 mg/kg, the ceiling', 'proceed', inMuscle({ doseMgPerKg: 1 }), [aDose(60, 'intramuscular')], weighing(70)],
  ['above 1 mg/kg', 'hold', inMuscle({ doseMgPerKg: 1.01 }), [aDose(60, 'intramuscular')], weighing(70)],
  ['100 mg at an unknown weight', 'unknown', inMuscle({ doseMg: 100, doseMgPerKg: undefined }), [], []],
])('%s gives %s', (_, decision, order, doses, resources) => {
  expect(judge(order, doses, resources).decision).toBe(decision);
});

test('says in one sentence why a dose is held', () => {
  expect(judge(anOrder({ doseMg: 200 }), [aDose(100)]).reasons).toEqual([
    '200 mg is more than 50 % above the last dose of 100 mg.',
  ]);
});

const given = (id: string, overrides: Parameters<typeof anAdministration>[0] = {}) => ({
  reference: `MedicationAdministration/${id}`,
  resource: anAdministration({ id, request: { reference: 'MedicationRequest/order1' }, ...overrides }),
});
const unlinked = (id: string, at: string) => {
  const { request: _, ...resource } = given(id, { at }).resource;
  return { reference: `MedicationAdministration/${id}`, resource };
};

test.each([
  ['none given', 4, []],
  ['one given', 3, [given('1')]],
  ['one stopped half way', 3, [given('1', { status: 'stopped' })]],
  ['one of unknown status', 3, [given('1', { status: 'unknown' })]],
  ['one not done', 4, [given('1', { status: 'not-done' })]],
  ['one of another order', 4, [given('1', { request: { reference: 'MedicationRequest/other' } })]],
  ['one that names no order, since it', 3, [unlinked('1', '2026-02-20T16:00:00Z')]],
  ['one that names no order, at its very instant', 3, [unlinked('1', '2026-02-20T00:00:00Z')]],
  ['one that names no order, before it', 4, [unlinked('1', '2026-02-19T16:00:00Z')]],
  ['more than allowed', 0, ['1', '2', '3', '4', '5'].map((id) => given(id))],
])('doses left with %s: %i', (_, expected, administrations) => {
  expect(dosesLeft(anOrder(), administrations)).toBe(expected);
});

test('doses left are not known when the order does not say how many', () => {
  expect(dosesLeft(anOrder({ dosesAuthorized: undefined }), [])).toBeUndefined();
});

test('says which kind of order the route needs', () => {
  expect(judge(anOrder({ kind: 'administration' })).reasons).toEqual(['The sublingual route needs an outpatient prescription.']);
  expect(judge(inMuscle({ kind: 'prescription' }), [], weighing(70)).reasons).toEqual([
    'The intramuscular route needs an order to give in the clinic.',
  ]);
});
