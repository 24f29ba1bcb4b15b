import type { MedicationRequest } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../src/sandbox/ehr/catalog.ts';
import { buildOrder, buildVisit, buildVitals, finishVisit } from '../../../src/sandbox/screen/build.ts';
import { planSuggestion, readCards } from '../../../src/sandbox/screen/cards.ts';
import { parseMarkdown } from '../../../src/sandbox/screen/markdown.ts';
import { local, ROUTE_CODES, SYSTEMS, VITAL_CODES } from '../../../src/terminology/codes.ts';

const CATALOG = catalog();
const NOW = '2026-11-21T18:30:00.000Z';
const AT = {
  patient: 'p1',
  encounter: 'Encounter/e1',
  practitioner: { reference: 'Practitioner/prescriber', display: 'Dr. Nobody' },
  now: NOW,
};

describe('buildVitals', () => {
  test('writes one blood pressure panel with both parts in mm[Hg]', () => {
    const { observations } = buildVitals(CATALOG, AT, { systolic: '122', diastolic: '78' });
    expect(observations).toHaveLength(1);
    expect(observations[0]?.code.coding?.[0]?.code).toBe(VITAL_CODES['blood-pressure'][0]?.code);
    expect(observations[0]?.component?.map(({ valueQuantity }) => valueQuantity)).toEqual(
      [122, 78].map((value) => ({ value, unit: 'mm[Hg]', system: SYSTEMS.ucum, code: 'mm[Hg]' })),
    );
  });

  test('writes a single vital sign by itself', () => {
    const { observations } = buildVitals(CATALOG, AT, { 'heart-rate': ' 70 ' });
    expect(observations.map(({ valueQuantity }) => valueQuantity?.value)).toEqual([70]);
  });

  test.each([[{ systolic: '122' }], [{ 'heart-rate': 'fast' }], [{ weight: '0' }], [{ weight: '-3' }]])('refuses %j', (entry) => {
    const { problem, observations } = buildVitals(CATALOG, AT, entry);
    expect(problem).toBeTruthy();
    expect(observations).toEqual([]);
  });

  test('writes nothing for what was not taken', () => {
    expect(buildVitals(CATALOG, AT, { systolic: '', diastolic: ' ' })).toEqual({ observations: [] });
  });
});

describe('buildOrder', () => {
  const entry = {
    route: 'sublingual',
    dose: '100',
    doseUnit: 'mg',
    doses: '4',
    refills: '',
    directions: ' In session ',
  } as const;

  test('writes route, dose and number of doses with their codes', () => {
    const order = buildOrder(CATALOG, { ...AT, id: 'd1' }, entry);
    expect(order).toMatchObject({ status: 'draft', intent: 'order', requester: AT.practitioner });
    expect(order.dosageInstruction?.[0]).toMatchObject({
      text: 'In session',
      route: { coding: ROUTE_CODES.sublingual },
      doseAndRate: [{ doseQuantity: { value: 100, code: 'mg', system: SYSTEMS.ucum } }],
    });
    expect(order.dispenseRequest).toEqual({ quantity: { value: 4, unit: 'dose', system: SYSTEMS.ucum, code: '{dose}' } });
  });

  test('leaves out what is empty or no number', () => {
    const order = buildOrder(CATALOG, { ...AT, id: 'd1' }, { ...entry, route: '', dose: 'much', doses: '' });
    expect(order.dosageInstruction?.[0]).toEqual({ text: 'In session' });
    expect(order.dispenseRequest).toBeUndefined();
  });
});

test('a visit is of the chosen KAP kind, in progress from now, and finished later', () => {
  const type = CATALOG.visitTypes.find(({ code }) => code === 'dosing');
  if (!type) throw new Error('no dosing visit in the catalog');
  const visit = buildVisit(CATALOG, AT, type);
  expect(visit.type?.[0]?.coding).toEqual([local('kap-activity', 'dosing')]);
  expect(finishVisit(visit, '2026-11-21T20:30:00.000Z')).toMatchObject({
    status: 'finished',
    period: { start: NOW, end: '2026-11-21T20:30:00.000Z' },
  });
});

describe('cards', () => {
  test('that are malformed are counted and not hidden', () => {
    const good = { summary: 'S', indicator: 'info', source: { label: 'KAP' } };
    expect(readCards([good, { summary: 'no indicator' }, null])).toEqual({ cards: [good], broken: 2 });
    expect(readCards(undefined)).toEqual({ cards: [], broken: 0 });
  });

  test('suggest a change of the draft on the screen, and everything else as one transaction', () => {
    const draft: MedicationRequest = {
      resourceType: 'MedicationRequest',
      id: 'd1',
      status: 'draft',
      intent: 'order',
      subject: { reference: 'Patient/p1' },
    };
    const changed = { ...draft, note: [{ text: 'less' }] };
    const plan = planSuggestion(
      {
        label: 'Lower the dose',
        actions: [
          { type: 'update', description: 'order', resource: changed },
          { type: 'create', description: 'task', resource: { resourceType: 'Task', status: 'requested', intent: 'order' } },
          { type: 'delete', description: 'old', resourceId: 'Task/t1' },
        ],
      },
      draft,
    );
    expect(plan.draft).toEqual(changed);
    expect(plan.transaction?.entry?.map(({ request }) => `${request?.method ?? ''} ${request?.url ?? ''}`)).toEqual([
      'POST Task',
      'DELETE Task/t1',
    ]);
  });
});

describe('parseMarkdown', () => {
  test('reads paragraphs, lists and bold', () => {
    expect(parseMarkdown('Held:\n- **BP** high\n- HR\n\nLater')).toEqual([
      { kind: 'paragraph', lines: [[{ text: 'Held:', strong: false }]] },
      {
        kind: 'list',
        lines: [
          [
            { text: 'BP', strong: true },
            { text: ' high', strong: false },
          ],
          [{ text: 'HR', strong: false }],
        ],
      },
      { kind: 'paragraph', lines: [[{ text: 'Later', strong: false }]] },
    ]);
  });

  test('leaves HTML as text', () => {
    expect(parseMarkdown('<img src=x onerror=alert(1)>')[0]?.lines[0]?.[0]).toEqual({
      text: '<img src=x onerror=alert(1)>',
      strong: false,
    });
  });
});
