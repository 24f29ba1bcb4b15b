import type { Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import { judgeDose } from '../../../src/core/orders/judge-dose.ts';
import { protocols } from '../../../src/core/protocol/default-protocol.ts';
import type { Protocol } from '../../../src/core/protocol/protocol.ts';
import { questionnaire } from '../../../src/terminology/artifacts.ts';
import { local } from '../../../src/terminology/codes.ts';
import {
  aPerson,
  aResponse,
  at,
  aVisit,
  checklist,
  cssrs,
  doseDay,
  EHR_BASE,
  freshAt,
  impression,
  PRESCRIBER,
  ROLES,
  THERAPIST,
} from '../../support/course.ts';
import { assessed, decisions, every, isForm, line, named, NAMES, problem, ready } from './shipped.ts';

test('five protocols ship, the default first', () => {
  expect(protocols()[0]?.name).toBe('KapProtocolDefault');
  expect(
    protocols()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([...NAMES].toSorted());
});

describe.each(NAMES)('%s', (name) => {
  const protocol = named(name);

  test('opens the gate to every dose of its course to a careful clinic', () => {
    for (let ordinal = 1; ordinal <= protocol.course.maxDoses; ordinal += 1) {
      const { resources, now } = ready(protocol, ordinal);
      const open = assessed(protocol, resources, now).gates.filter(({ decision }) => decision !== 'proceed');
      expect(open.map(({ id, reasons }) => `dose ${String(ordinal)}, ${id}: ${reasons.join(' ')}`)).toEqual([]);
    }
  });

  test('shows every product default as weak and to be signed off', () => {
    const sources = JSON.stringify(protocol).match(/\{"citation":"[^"]*","grade":"M","weak":(?:true|false)\}/gu) ?? [];
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((one) => !one.includes('"weak":true') || !one.includes('to be signed off by a clinician'))).toEqual([]);
  });

  test('has only forms that exist', () => {
    expect(protocol.steps.flatMap(({ forms }) => forms).filter((form) => questionnaire(form) === undefined)).toEqual([]);
  });
});

describe('the protocols end differently where their rules differ', () => {
  test('after the last dose the course goes into maintenance or is over', () => {
    const ends = NAMES.map((name) => {
      const protocol = named(name);
      const { maxDoses } = protocol.course;
      const { resources, now } = ready(protocol, maxDoses + 1);
      const beforeVisit = resources.filter((one) => !(one.resourceType === 'Encounter' && one.status === 'in-progress'));
      const pathway = assessed(protocol, beforeVisit, now);
      const orderAsked = pathway.next.some(({ kind }) => kind === 'order' || kind === 'visit');
      if (pathway.phase === 'ended') expect([name, orderAsked]).toEqual([name, false]);
      return [name, maxDoses, pathway.phase, line(pathway, 'spacing').reasons.join(' ')];
    });
    expect(ends.map(([name, doses, phase]) => [name, doses, phase])).toEqual([
      ['KapProtocolDefault', 6, 'maintenance'],
      ['KapProtocolRelational', 6, 'ended'],
      ['KapProtocolCourse', 6, 'maintenance'],
      ['KapProtocolLozenge', 2, 'ended'],
      ['KapProtocolIntakeFirst', 12, 'ended'],
    ]);
    expect(ends[3]?.[3]).toContain('The course of 2 doses is used up');
    expect(ends[0]?.[3]).toContain('At least 30 days');
  });

  test('0, 1, 2 or 3 preparations are asked for', () => {
    const needed = NAMES.map((name) => {
      const protocol = named(name);
      const { resources, now } = ready(protocol, 1);
      const visits = resources.filter(
        (one) => one.resourceType === 'Encounter' && one.type?.[0]?.coding?.[0]?.code === 'preparation',
      );
      const others = resources.filter((one) => !visits.includes(one));
      const enough = [0, 1, 2, 3].find((count) => {
        const some = Array.from({ length: count }, (_, index) => aVisit('preparation', at(2 + index)));
        return line(assessed(protocol, [...others, ...some], now), 'preparation').decision === 'proceed';
      });
      return [name, enough];
    });
    expect(Object.fromEntries(needed)).toEqual({
      KapProtocolDefault: 1,
      KapProtocolRelational: 3,
      KapProtocolCourse: 2,
      KapProtocolLozenge: 1,
      KapProtocolIntakeFirst: 0,
    });
  });

  test('a medical intake by video is enough for all but the relational protocol', () => {
    const answered = (answer: boolean | undefined) => (resources: readonly Resource[]) =>
      resources.map((one) =>
        isForm(one, 'kap-medical-intake')
          ? {
              ...one,
              item: (one.item ?? []).flatMap((item) =>
                item.linkId !== 'in-person'
                  ? [item]
                  : answer === undefined
                    ? []
                    : [{ ...item, answer: [{ valueBoolean: answer }] }],
              ),
            }
          : one,
      );
    expect(decisions('intakes', answered(false))).toEqual(every('proceed', { KapProtocolRelational: 'hold' }));
    expect(decisions('intakes', answered(undefined))).toEqual(every('proceed', { KapProtocolRelational: 'unknown' }));
    expect(decisions('intakes', answered(true))).toEqual(every('proceed'));
  });

  test('an intake that was not in person can be done again: the patient is not refused', () => {
    const protocol = named('KapProtocolRelational');
    const { resources, now } = ready(protocol, 1);
    const remote = resources.map((one) =>
      isForm(one, 'kap-medical-intake')
        ? aResponse('kap-medical-intake', at(0), { eligibility: { code: 'eligible' }, 'in-person': false }, PRESCRIBER)
        : one,
    );
    const pathway = assessed(protocol, remote, now);
    expect(pathway.ended).toBeUndefined();
    expect(pathway.steps.find(({ id }) => id === 'medical-intake')?.state).toBe('due');
  });

  test('an indication is asked for, except where people without a diagnosis are treated', () => {
    const silent = (resources: readonly Resource[]): readonly Resource[] =>
      resources.map((one) =>
        isForm(one, 'kap-mental-health-intake')
          ? { ...one, item: one.item?.filter(({ linkId }) => linkId !== 'indication') ?? [] }
          : one,
      );
    const without = every('unknown', { KapProtocolDefault: 'proceed', KapProtocolIntakeFirst: 'proceed' });
    expect(decisions('intakes', silent)).toEqual(without);
    expect(decisions('intakes', (resources) => [...silent(resources), problem('F33.1', 'icd')])).toEqual(every('proceed'));
    expect(decisions('intakes', (resources) => [...silent(resources), problem('F33.3', 'icd')])).toEqual(without);
  });

  test('wishes to be dead need two signatures in the relational protocol, and moderate risk is excluded there', () => {
    const low = (resources: readonly Resource[]) => screened(resources, ['93246-7']);
    const moderate = (resources: readonly Resource[]) => screened(resources, ['93246-7', '93247-5', '93248-3']);
    const high = (resources: readonly Resource[]) => screened(resources, ['93246-7', '93247-5', '93248-3', '93249-1']);
    expect(decisions('suicide-risk', low)).toEqual(every('proceed', { KapProtocolRelational: 'hold' }));
    expect(decisions('suicide-risk', (resources) => signed(low(resources)))).toEqual(every('proceed'));
    expect(decisions('suicide-risk', moderate)).toEqual(every('hold'));
    expect(decisions('suicide-risk', (resources) => signed(moderate(resources)))).toEqual(
      every('proceed', { KapProtocolRelational: 'hold' }),
    );
    expect(decisions('suicide-risk', (resources) => signed(high(resources)))).toEqual(every('hold'));
  });

  test('a dose at home is possible where the page says so, and asks for readiness and milder symptoms', () => {
    const home = (resources: readonly Resource[], protocol: Protocol): readonly Resource[] => [
      ...resources.filter((one) => !isForm(one, 'kap-pre-dose-checklist')),
      checklist(at(doseDay(protocol, 1), 5), {
        setting: local('kap-setting', 'home') as { code: string },
        chaperone: 'Otto Imagined',
        location: 'At home',
        'emergency-contact': 'Otto Imagined',
      }),
    ];
    const readiness = (code: string) => aResponse('kap-home-readiness', at(8), { readiness: { code } });
    const never = { KapProtocolRelational: 'hold', KapProtocolIntakeFirst: 'hold' };
    const asks = { KapProtocolCourse: 'unknown', KapProtocolLozenge: 'unknown' };
    expect(decisions('roles', home)).toEqual(every('proceed', { ...never, ...asks }));
    expect(decisions('roles', (resources, protocol) => [...home(resources, protocol), readiness('ready')])).toEqual(
      every('proceed', never),
    );
    const unfit = { KapProtocolCourse: 'hold', KapProtocolLozenge: 'hold' };
    expect(decisions('roles', (resources, protocol) => [...home(resources, protocol), readiness('not-ready')])).toEqual(
      every('proceed', { ...never, ...unfit }),
    );
    const moderate = (resources: readonly Resource[], protocol: Protocol) => [
      ...signed(screened(home(resources, protocol), ['93246-7', '93247-5', '93248-3'])),
      readiness('ready'),
    ];
    expect(decisions('roles', moderate)).toEqual(every('proceed', { ...never, ...unfit }));
  });

  test('a group session is possible in the default and the intake-first protocol', () => {
    const group = (resources: readonly Resource[], protocol: Protocol): readonly Resource[] => [
      ...resources.filter((one) => !isForm(one, 'kap-pre-dose-checklist')),
      checklist(at(doseDay(protocol, 1), 5), { setting: local('kap-setting', 'group') as { code: string } }),
      aResponse('kap-group-addendum', at(8), { 'group-decision': { code: 'suits-group' } }),
    ];
    expect(decisions('roles', group)).toEqual(
      every('hold', { KapProtocolDefault: 'proceed', KapProtocolIntakeFirst: 'proceed' }),
    );
  });

  test('the next dose waits for integration, except in the lozenge protocol', () => {
    const bare = (resources: readonly Resource[]): readonly Resource[] =>
      resources.filter((one) => !(one.resourceType === 'Encounter' && one.type?.[0]?.coding?.[0]?.code === 'integration'));
    expect(decisions('spacing', bare, 2)).toEqual(every('hold', { KapProtocolLozenge: 'proceed' }));
  });

  test('a dose that is later than the course asks for is overdue', () => {
    const protocol = named('KapProtocolCourse');
    const { resources } = ready(protocol, 2);
    const calm = resources.filter((one) => !(one.resourceType === 'Encounter' && one.status === 'in-progress'));
    const state = (days: number): string | undefined =>
      assessed(protocol, calm, at(doseDay(protocol, 1) + days, 60)).steps.find(({ id }) => id === 'dosing')?.state;
    expect([state(18), state(19)]).toEqual(['due', 'overdue']);
  });
});

test('a route that a protocol withholds is refused with the reason', () => {
  const chart = buildChart({ resources: [aPerson()], freshness: freshAt(at(1)), rolesByPractitioner: ROLES, ehrBase: EHR_BASE });
  const nasal = {
    reference: 'MedicationRequest/1',
    status: 'active',
    kind: 'administration',
    route: 'intranasal',
    doseMg: 50,
  } as const;
  const judged = judgeDose({ protocol: named('KapProtocolCourse'), order: nasal as never, chart, doses: [], now: at(1) });
  expect(judged.decision).toBe('hold');
  expect(judged.reasons.join(' ')).toContain('FDA alert');
});

/** The newest C-SSRS screen with these answers in place of the calm one. */
function screened(resources: readonly Resource[], yes: readonly string[]): readonly Resource[] {
  const calm = resources.filter((one) => isForm(one, 'kap-c-ssrs-screen')).at(-1);
  return resources.map((one) => (one === calm && isForm(one, 'kap-c-ssrs-screen') ? cssrs(one.authored ?? '', yes) : one));
}

/** Risk reviews of the newest screen by a prescriber and a therapist. */
function signed(resources: readonly Resource[]): readonly Resource[] {
  const screen = resources.filter((one) => isForm(one, 'kap-c-ssrs-screen')).at(-1);
  const authored = screen !== undefined && isForm(screen, 'kap-c-ssrs-screen') ? (screen.authored ?? '') : '';
  const review = impression('risk-review', authored, [`QuestionnaireResponse/${screen?.id ?? ''}`]);
  return [...resources, review, { ...review, id: `${review.id ?? ''}-therapist`, assessor: { reference: THERAPIST } }];
}
