import type { BundleEntry, CarePlan, MedicationRequest, Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import { faultsOfOrder, guardOrders, heldAgainst } from '../../../src/core/orders/guard-orders.ts';
import { judgeDose } from '../../../src/core/orders/judge-dose.ts';
import { readOrder } from '../../../src/core/orders/read-order.ts';
import { assess } from '../../../src/core/pathway/assess.ts';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import { local } from '../../../src/terminology/codes.ts';
import { aCondition, CODES } from '../../support/builders.ts';
import { at, EHR_BASE, freshAt, order, readyForDose, ROLES } from '../../support/course.ts';

const protocol = defaultProtocol();
const { resources, now } = readyForDose(protocol, 1);
const carePlan: CarePlan = {
  resourceType: 'CarePlan',
  id: 'plan',
  status: 'active',
  intent: 'plan',
  subject: { reference: 'Patient/p1' },
};
const own: MedicationRequest = { ...order(at(9)), id: 'own', meta: { versionId: '3' } };
const mirrored: MedicationRequest = {
  ...order(at(9)),
  id: 'copy',
  meta: { versionId: '1', tag: [local('kap-tag', 'mirror')] },
  identifier: [{ system: EHR_BASE, value: 'MedicationRequest/order-1' }],
};
const calm = resources.filter(({ resourceType }) => resourceType !== 'MedicationRequest');

function guard(stored: readonly Resource[], attested: readonly string[] = []): readonly BundleEntry[] {
  const all = [...calm, ...stored];
  const chart = buildChart({ resources: all, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE });
  return guardOrders({
    pathway: assess(protocol, chart, now),
    protocol,
    chart,
    stored: all,
    carePlan,
    patient: { reference: 'Patient/p1' },
    ehrBase: EHR_BASE,
    isAttested: ({ id }) => attested.includes(id ?? ''),
  });
}

/** What is left after a plan was carried out. */
function after(stored: readonly Resource[], entries: readonly BundleEntry[]): readonly Resource[] {
  const written = entries.flatMap(({ resource }, at) =>
    resource === undefined ? [] : [{ ...resource, id: resource.id ?? `new-${at}` }],
  );
  return [...stored.filter(({ id }) => !written.some((one) => one.id === id)), ...written];
}

const summary = (entries: readonly BundleEntry[]) =>
  entries.map(({ request, resource }) => [request?.method, resource?.resourceType, (resource as { status?: string }).status]);
const stroke = aCondition({ code: CODES.stroke });

describe('an active ketamine order', () => {
  test('that is attested and against nothing is left alone', () => {
    expect(guard([own], ['own'])).toEqual([]);
    expect(guard([mirrored])).toEqual([]);
  });

  test('of our own without attestation is put on hold by its version, with an issue and a task for the prescriber', () => {
    const entries = guard([own]);
    expect(summary(entries)).toEqual([
      ['PUT', 'MedicationRequest', 'on-hold'],
      ['POST', 'DetectedIssue', 'preliminary'],
      ['POST', 'Task', 'requested'],
    ]);
    expect(entries[0]?.request?.ifMatch).toBe('W/"3"');
    expect(JSON.stringify(entries[2]?.resource)).toContain('"prescriber"');
  });

  test('against a gate is held although it is attested', () => {
    const entries = guard([own, stroke], ['own']);
    expect(summary(entries)[0]).toEqual(['PUT', 'MedicationRequest', 'on-hold']);
    expect(JSON.stringify(entries[1]?.resource)).toContain('Contraindications');
  });

  test('of the EHR is never written, only spoken of', () => {
    const entries = guard([mirrored, stroke]);
    expect(summary(entries)).toEqual([
      ['POST', 'DetectedIssue', 'preliminary'],
      ['POST', 'Task', 'requested'],
    ]);
  });

  test.each(['draft', 'stopped', 'completed', 'cancelled'] as const)('that is %s is nobody’s business', (status) => {
    expect(guard([{ ...own, status }, stroke])).toEqual([]);
  });

  test('for another drug, or only proposed, is left alone', () => {
    const other = { ...own, medicationCodeableConcept: { text: 'sertraline' } };
    expect(guard([other, stroke])).toEqual([]);
    expect(guard([{ ...own, intent: 'proposal' }, stroke])).toEqual([]);
  });
});

describe('what the guard wrote', () => {
  test('is not written again', () => {
    const stored = after([own, stroke], guard([own, stroke]));
    expect(guard(stored)).toEqual([]);
  });

  test('closes when nothing is wrong any more, and the order waits for the prescriber', () => {
    const held = after([own, stroke], guard([own, stroke], ['own']));
    const mended = guard(
      held.filter((one) => one !== stroke),
      ['own'],
    );
    expect(summary(mended)).toEqual([
      ['PUT', 'Task', 'requested'],
      ['PUT', 'DetectedIssue', 'final'],
    ]);
    expect(JSON.stringify(mended[0]?.resource)).toContain('decide whether it becomes active again');
  });

  test('closes for good when the prescriber makes the order active again', () => {
    const held = after([own, stroke], guard([own, stroke], ['own']));
    const mended = after(
      held,
      guard(
        held.filter((one) => one !== stroke),
        ['own'],
      ),
    ).filter((one) => one !== stroke);
    const active = mended.map((one) => (one.resourceType === 'MedicationRequest' ? { ...own } : one));
    expect(summary(guard(active, ['own']))).toEqual([['PUT', 'Task', 'completed']]);
  });

  test('leaves an order that somebody else put on hold as it is', () => {
    expect(guard([{ ...own, status: 'on-hold' }, stroke])).toEqual([]);
  });
});

describe('what is said before an order is in force', () => {
  const said = (stored: readonly Resource[]) => {
    const chart = buildChart({ resources: stored, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE });
    const pathway = assess(protocol, chart, now);
    const shared = { protocol, chart, doses: pathway.doses, now };
    const dose = judgeDose({ ...shared, order: readOrder({ reference: 'MedicationRequest/own', resource: own }, chart) });
    const input = { pathway, protocol, chart, stored, carePlan, patient: { reference: 'Patient/p1' }, ehrBase: EHR_BASE };
    const held = faultsOfOrder({ ...input, isAttested: () => true }, own).map(({ code }) => code);
    return { before: heldAgainst(pathway, dose), ended: heldAgainst({ ...pathway, phase: 'ended' }, dose), held };
  };

  test.each([
    ['nothing, where nothing holds', [...calm, own], []],
    ['the condition', [...calm, own, stroke], ['contraindications']],
    ['the preparation that is still open', [own], ['preparation']],
  ])('is %s, exactly as the guard holds it', (_, stored, some) => {
    const { before, held, ended } = said(stored);
    expect(before).toEqual(held);
    expect(before).toEqual(expect.arrayContaining(some));
    expect(before.length === 0).toBe(some.length === 0);
    expect(ended).toEqual([]);
  });
});
