import type { Appointment, MedicationRequest, Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, type Hook, summary } from '../../../src/core/cards/card.ts';
import { cardsFor } from '../../../src/core/cards/cards.ts';
import { judgeAppointments } from '../../../src/core/cards/judge-appointments.ts';
import { judgeDrafts } from '../../../src/core/cards/judge-drafts.ts';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import { assess } from '../../../src/core/pathway/assess.ts';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import type { Activity } from '../../../src/core/protocol/protocol.ts';
import { local } from '../../../src/terminology/codes.ts';
import {
  at,
  aVisit,
  CALM,
  doseDay,
  doseGiven,
  EHR_BASE,
  freshAt,
  order,
  phq9,
  readyForDose,
  ROLES,
  vitals,
} from '../../support/course.ts';

const protocol = defaultProtocol();
const ready = readyForDose(protocol, 1);

function answer(
  hook: Hook,
  given: {
    readonly resources?: readonly Resource[];
    readonly drafts?: readonly MedicationRequest[];
    readonly appointments?: readonly Appointment[];
    readonly visit?: Activity;
    readonly now?: string;
    readonly off?: boolean;
    readonly unchecked?: readonly string[];
  } = {},
): ReturnType<typeof cardsFor> {
  const now = given.now ?? ready.now;
  const chart = buildChart({
    resources: given.resources ?? ready.resources,
    freshness: freshAt(now),
    rolesByPractitioner: ROLES,
    ehrBase: EHR_BASE,
  });
  const pathway = given.off === true ? undefined : assess(protocol, chart, now);
  const entries = (given.drafts ?? []).map((resource) => ({ reference: `MedicationRequest/${resource.id ?? ''}`, resource }));
  return cardsFor({
    hook,
    pathway,
    drafts: judgeDrafts(entries, chart, pathway === undefined ? undefined : { protocol, doses: pathway.doses, now }),
    visit: given.visit,
    unchecked: given.unchecked ?? [],
    appointments: judgeAppointments(
      (given.appointments ?? []).map((resource) => ({ reference: `Appointment/${resource.id ?? ''}`, resource })),
      pathway === undefined ? undefined : { protocol, chart, pathway },
    ),
    launchUrl: 'https://kap.example/smart/launch',
    rulesUrl: 'https://kap.example/rules',
  });
}

const draft = (mg: number): MedicationRequest => {
  const base = order(ready.now, { id: 'draft-1', status: 'draft' });
  const [dosage] = base.dosageInstruction ?? [];
  return {
    ...base,
    dosageInstruction: [
      { ...dosage, doseAndRate: [{ doseQuantity: { value: mg, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } }] },
    ],
  };
};
const aspirin: MedicationRequest = {
  ...draft(100),
  medicationCodeableConcept: { coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '308182' }] },
};
const riddle: MedicationRequest = { ...draft(100), medicationCodeableConcept: { text: 'Study drug 7' } };

describe('cards', () => {
  test('what is urgent stands before everything else that is next', () => {
    const item9 = { ...phq9(ready.now, 1), id: 'item9' };
    const unscreened = ready.resources.filter(
      (one) => !(one.resourceType === 'QuestionnaireResponse' && one.questionnaire?.includes('kap-c-ssrs-screen') === true),
    );
    const [status] = answer('patient-view', { resources: [...unscreened, item9] });
    const lines = (status?.card.detail ?? '').split('\n').filter((line) => /Urgent:|Next:/.test(line));
    expect(lines.map((line) => /Urgent|Next/.exec(line)?.[0])).toEqual(
      lines.map((line) => /Urgent|Next/.exec(line)?.[0]).toSorted((a, b) => (a === b ? 0 : a === 'Urgent' ? -1 : 1)),
    );
    expect(lines.filter((line) => line.includes('Urgent:')).length).toBe(2);
    expect(status?.card.summary).toContain('Contact the patient today');
  });

  test('nothing for patients and orders that are none of ours', () => {
    expect(answer('patient-view', { off: true })).toEqual([]);
    expect(answer('order-sign', { off: true, drafts: [aspirin] })).toEqual([]);
    expect(answer('encounter-discharge', { visit: 'preparation' })).toEqual([]);
  });

  test('a warning when ketamine is ordered for somebody who is not on the pathway', () => {
    expect(answer('order-sign', { off: true, drafts: [draft(100)] })).toMatchObject([
      { key: 'not-on-pathway', card: { indicator: 'warning' } },
    ]);
  });

  test('one status card on opening the chart, with phase, doses and what is next', () => {
    const [status, ...others] = answer('patient-view');
    expect(others).toEqual([]);
    expect(status?.card.summary).toMatch(/KAP dosing, 0 of \d+ doses/);
    expect(status?.card.links?.[0]).toEqual({
      label: 'Open the KAP panel',
      url: 'https://kap.example/smart/launch',
      type: 'smart',
    });
  });

  test('no warning for an order that the protocol bears out', () => {
    expect(answer('order-sign', { drafts: [draft(100)] }).filter(({ card }) => card.indicator !== 'info')).toEqual([]);
  });

  test("a critical card with the protocol's dose as a suggestion when a dose is too high", () => {
    const [card] = answer('order-sign', { drafts: [draft(500)] });
    expect(card?.card.indicator).toBe('critical');
    expect(card?.card.selectionBehavior).toBe('at-most-one');
    const resource = card?.card.suggestions?.[0]?.actions[0];
    expect(resource).toMatchObject({
      type: 'update',
      resource: { id: 'draft-1', dosageInstruction: [{ doseAndRate: [{ doseQuantity: { value: 100, code: 'mg' } }] }] },
    });
  });

  test('all drafts are looked at, not only the first', () => {
    expect(answer('order-sign', { drafts: [draft(100), { ...draft(500), id: 'draft-2' }] }).map(({ key }) => key)).toContain(
      'dose',
    );
  });

  test('text that nothing can place is said to be unclassified, never passed over', () => {
    expect(answer('order-select', { drafts: [riddle] })).toMatchObject([{ key: 'unclassified', card: { indicator: 'warning' } }]);
  });

  test('what could not be checked becomes a warning', () => {
    expect(
      answer('order-sign', { drafts: [draft(100)], unchecked: ['medications: the EHR did not answer'] }).map(({ key }) => key),
    ).toContain('unchecked');
  });

  test('the gate speaks at the start of a dosing visit, not of another one', () => {
    const open = ready.resources.filter(({ resourceType }) => resourceType !== 'Observation');
    expect(answer('encounter-start', { resources: open, visit: 'dosing' }).map(({ key }) => key)).toContain('unknown');
    expect(answer('encounter-start', { resources: open, visit: 'preparation' }).map(({ key }) => key)).toEqual(['status']);
  });

  test('discharge is critical while anything is missing', () => {
    const day = doseDay(protocol, 1);
    const visit = aVisit('dosing', at(day, 10), 'in-progress');
    const given = [...ready.resources, doseGiven(at(day, 21), `Encounter/${visit.id ?? ''}`), ...vitals(at(day, 60), CALM)];
    expect(answer('encounter-discharge', { resources: given, visit: 'dosing', now: at(day, 61) })).toMatchObject([
      { key: 'discharge', card: { indicator: 'critical' } },
    ]);
  });

  test('never more than three, the gravest first, each with a short summary and coded override reasons where it can be overridden', () => {
    const cards = answer('order-sign', {
      resources: ready.resources.slice(0, 1),
      drafts: [draft(500), riddle],
      unchecked: ['vitals'],
    });
    expect(cards).toHaveLength(3);
    const rank = { critical: 0, warning: 1, info: 2 } as const;
    const ranks = cards.map(({ card }) => rank[card.indicator]);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    for (const { card } of cards) {
      expect(card.summary.length).toBeLessThan(140);
      for (const reason of card.overrideReasons ?? [])
        expect(reason).toMatchObject({
          system: expect.any(String) as string,
          code: expect.any(String) as string,
          display: expect.any(String) as string,
        });
    }
  });
});

describe('more problems than cards', () => {
  const many = [
    draft(500),
    { ...draft(900), id: 'draft-2' },
    { ...riddle, id: 'draft-3' },
    { ...draft(100), id: 'draft-4', dosageInstruction: [] },
  ];
  const cards = answer('order-sign', {
    resources: ready.resources.slice(0, 1),
    drafts: many,
    unchecked: ['allergies (timeout)'],
  });

  test('what could not be checked keeps a card, with everything in it that is not known', () => {
    expect(cards).toHaveLength(3);
    const unchecked = cards.find(({ rules }) => rules.includes('unchecked'));
    expect(unchecked?.card.summary).toContain('could not check: allergies');
    expect(unchecked?.card.detail).toContain('Study drug 7');
    expect(unchecked?.rules).toContain('gate-intakes');
  });

  test('no problem and no correction is left out', () => {
    const few = answer('order-sign', { drafts: [draft(500), { ...draft(900), id: 'draft-2' }] });
    expect(few.flatMap(({ card }) => card.suggestions ?? [])).toHaveLength(2);
    const all = answer('order-sign', { drafts: many, unchecked: ['allergies (timeout)'] });
    expect(all.flatMap(({ card }) => card.suggestions ?? [])).toHaveLength(2);
    expect(all.find(({ key }) => key === 'dose')?.card.selectionBehavior).toBe('any');
  });

  test('two orders with one problem are one card, two problems are two', () => {
    const dose = (drafts: readonly MedicationRequest[]) =>
      answer('order-sign', { drafts }).filter(({ key }) => key.startsWith('dose'));
    expect(dose([draft(500), { ...draft(500), id: 'draft-2' }])).toHaveLength(1);
    expect(dose([draft(500), { ...draft(100), id: 'draft-2', dosageInstruction: [] }])).toHaveLength(2);
  });
});

describe('a visit that is being booked', () => {
  const day = doseDay(protocol, 1);
  const after = {
    resources: [...ready.resources, doseGiven(at(day, 21), 'Encounter/e1'), aVisit('integration', at(day + 1))],
    now: at(day + 2),
  };
  const visit = (start: string | undefined, activity: Activity = 'dosing', id = 'a1'): Appointment => ({
    resourceType: 'Appointment',
    id,
    status: 'proposed',
    ...(start === undefined ? {} : { start }),
    serviceType: [{ coding: [local('kap-activity', activity)] }],
    participant: [{ actor: { reference: 'Patient/p1' }, status: 'needs-action' }],
  });
  const book = (...appointments: readonly Appointment[]) => answer('appointment-book', { ...after, appointments });
  const spacing = protocol.course.minSpacingDays.value;

  test('too early for a dose is a warning that names the day, on time is nothing', () => {
    const [early] = book(visit(at(day + spacing - 1)));
    expect(early).toMatchObject({ key: 'appointment', card: { indicator: 'warning' } });
    expect(early?.card.detail).toContain(`not before ${at(day + spacing).slice(0, 10)}`);
    expect(book(visit(at(day + spacing)))).toEqual([]);
  });

  test('what will have lapsed by then is said, with until when it holds', () => {
    const cards = book(visit(at(day + 400)));
    expect(cards[0]?.card.detail).toMatch(/no longer on that day: .*valid until/);
    expect(cards.map(({ card }) => card.indicator)).not.toContain('critical');
  });

  test('what is still open before a first dose is information, not a warning', () => {
    const [card] = answer('appointment-book', {
      resources: ready.resources.slice(0, 1),
      now: at(0),
      appointments: [visit(at(30))],
    });
    expect(card).toMatchObject({ key: 'appointment-open', card: { indicator: 'info' } });
  });

  test('two doses proposed too near each other are told apart', () => {
    const cards = book(visit(at(day + spacing)), visit(at(day + spacing + 1), 'dosing', 'a2'));
    expect(cards[0]?.card.detail).toContain('after the visit proposed before it');
  });

  test('integration after its window is a warning', () => {
    const open = { resources: [...ready.resources, doseGiven(at(day, 21), 'Encounter/e1')], now: at(day, 60) };
    const late = answer('appointment-book', { ...open, appointments: [visit(at(day + 30), 'integration')] });
    expect(late[0]?.card.summary).toContain('due by');
    expect(answer('appointment-book', { ...open, appointments: [visit(at(day + 1), 'integration')] })).toEqual([]);
  });

  test('a start that is over, absent or no date is said', () => {
    for (const start of [at(day), undefined, 'next week']) expect(book(visit(start))[0]?.key).toBe('appointment');
  });

  test('words without a code are said to be unclear; other visits are none of ours', () => {
    const { serviceType: _code, ...bare } = visit(at(day + spacing));
    expect(book({ ...bare, description: 'Ketamine session 2' })[0]?.key).toBe('appointment-unclear');
    expect(
      answer('appointment-book', { ...after, appointments: [{ ...bare, description: 'Dental' }], unchecked: ['x'] }),
    ).toEqual([]);
  });

  test('of somebody who is not on the pathway is a warning only when it is a dose', () => {
    const off = (one: Appointment) => answer('appointment-book', { off: true, appointments: [one] }).map(({ key }) => key);
    expect(off(visit(at(30)))).toEqual(['not-on-pathway']);
    expect(off(visit(at(30), 'integration'))).toEqual([]);
  });
});

test('opening the chart says alone what is next, what is done, what blocks, what is not known and what is on record', () => {
  const day = doseDay(protocol, 1);
  const detail = answer('patient-view', { resources: ready.resources.slice(0, 1), now: at(day) })[0]?.card.detail ?? '';
  for (const part of ['Next: ', 'Not known: ', 'of 1', 'Blocks the next dose: ']) expect(detail).toContain(part);
  expect(answer('patient-view')[0]?.card.detail).toContain('A dosing visit is going on since');
});

test('a summary is cut at a word, below 140 characters', () => {
  expect(summary('word '.repeat(60)).length).toBeLessThan(140);
  expect(summary('short')).toBe('short');
});

test('chart text can carry neither HTML nor links nor formatting into a card', () => {
  expect(escapeMarkdown('<img src=x onerror=alert(1)> [a](http://evil) **b**\n# c')).not.toMatch(/<|(?<!\\)\[|(?<!\\)\*|\n/);
});
