import type { MedicationRequest, Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, type Hook, summary } from '../../../src/core/cards/card.ts';
import { cardsFor } from '../../../src/core/cards/cards.ts';
import { judgeDrafts } from '../../../src/core/cards/judge-drafts.ts';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import { assess } from '../../../src/core/pathway/assess.ts';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import type { Activity } from '../../../src/core/protocol/protocol.ts';
import {
  at,
  aVisit,
  CALM,
  doseDay,
  doseGiven,
  EHR_BASE,
  freshAt,
  order,
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
    panel: { launchUrl: 'https://kap.example/smart/launch', appContext: 'ctx' },
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
      appContext: 'ctx',
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

test('a summary is cut at a word, below 140 characters', () => {
  expect(summary('word '.repeat(60)).length).toBeLessThan(140);
  expect(summary('short')).toBe('short');
});

test('chart text can carry neither HTML nor links nor formatting into a card', () => {
  expect(escapeMarkdown('<img src=x onerror=alert(1)> [a](http://evil) **b**\n# c')).not.toMatch(/<|(?<!\\)\[|(?<!\\)\*|\n/);
});
