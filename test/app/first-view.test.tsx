// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import '../support/words.ts';
import { NextActions } from '../../app/panel/NextActions.tsx';
import { PhaseHeader } from '../../app/panel/PhaseHeader.tsx';
import { ScoresDisplay } from '../../app/panel/ScoresDisplay.tsx';
import { StepTimeline } from '../../app/panel/StepTimeline.tsx';
import { VitalsTable } from '../../app/panel/VitalsTable.tsx';
import { SavedDisplay } from '../../app/sheets/SavedDisplay.tsx';
import { EvidenceList, RecordIsHere } from '../../app/ui/EvidenceList.tsx';
import { recordAddress, recordPlaceOf, viewOf } from '../../app/views/use-view.ts';
import { formStanding } from '../../app/view/forms.ts';
import { measuredText } from '../../app/view/words.ts';
import { phaseStanding } from '../../app/view/phases.ts';
import { timeTicks } from '../../app/view/time-scale.ts';
import { assess } from '../../src/core/pathway/assess.ts';
import { buildChart } from '../../src/core/chart/build-chart.ts';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import type { Pathway, ScorePoint } from '../../src/core/pathway/pathway.ts';
import { EHR_BASE, freshAt, readyForDose, ROLES } from '../support/course.ts';

const protocol = defaultProtocol();

/** A careful clinic's patient before the dose of that number. */
function before(ordinal: number): Pathway {
  const { resources, now } = readyForDose(protocol, ordinal);
  const chart = buildChart({ resources, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE });
  return assess(protocol, chart, now);
}

const ready = before(2);
const nothing = (): void => undefined;

afterEach(cleanup);

describe('the head of the first view', () => {
  test('names every line that holds and every line that is not known', () => {
    const gates = ready.gates.map((line) =>
      line.id === 'vitals'
        ? { ...line, decision: 'unknown' as const }
        : line.id === 'order'
          ? { ...line, decision: 'hold' as const }
          : line,
    );
    render(<PhaseHeader pathway={{ ...ready, gates, dose: 'hold' }} refreshing={false} onRefresh={nothing} />);
    expect(screen.getByText(/^Holding:/).textContent).toBe('Holding: Order');
    expect(screen.getByText(/^Not known yet:/).textContent).toBe('Not known yet: Vital signs');
  });

  test('counts what is done of each phase, with the day of the newest', () => {
    expect(phaseStanding(ready, 'intake')).toMatch(/^3 of 3 steps, \w+ \d+, \d{4}$/);
    expect(phaseStanding(ready, 'dosing')).toMatch(/^1 dose, \w+ \d+, \d{4}$/);
    expect(phaseStanding({ ...ready, doses: [], phase: 'intake' }, 'dosing')).toBe('');
    expect(phaseStanding({ ...ready, doses: [] }, 'dosing')).toBe('0 doses');
    expect(phaseStanding({ ...ready, steps: [] }, 'intake')).toBe('');
  });
});

describe('the next actions', () => {
  test('begin with what is urgent, then with what the reader may do', () => {
    const action = (key: string, role: 'therapist' | 'prescriber', urgent = false): Pathway['next'][number] => ({
      key,
      kind: 'refresh',
      title: key,
      roles: [role],
      urgent,
      step: undefined,
      form: undefined,
      rule: undefined,
      dueOn: undefined,
      notBefore: undefined,
    });
    const next = [action('a', 'therapist'), action('b', 'prescriber'), action('c', 'therapist', true)];
    render(<NextActions pathway={{ ...ready, next }} userRoles={['prescriber']} onOpen={nothing} onRefresh={nothing} />);
    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)).toEqual(['c', 'b', 'a']);
  });
});

describe('what was saved', () => {
  const action: Pathway['next'][number] = {
    ...{ key: 'a', kind: 'refresh', title: 'Later', roles: [], urgent: false, step: undefined, form: undefined, rule: undefined },
    dueOn: '2999-01-01',
    notBefore: undefined,
  };
  const shown = (pathway: Pathway): string => {
    const written = {
      reference: 'MedicationAdministration/1',
      pathway: { enrolled: true, patient: { reference: 'Patient/1', name: 'N' }, pathway, readAt: ready.assessedAt },
    };
    render(<SavedDisplay written={written} tookMs={undefined} userRoles={[]} onClose={nothing} onOpen={nothing} />);
    return screen.getByRole('status').textContent;
  };

  test('is followed by what is to be done by today only', () => {
    expect(shown({ ...ready, next: [action] })).not.toContain('Later');
    cleanup();
    expect(shown({ ...ready, next: [action, { ...action, title: 'Today', dueOn: ready.assessedAt.slice(0, 10) }] })).toContain(
      'Today',
    );
  });

  test('stands under the session that runs once its dose is given, not under the gate to the next one', () => {
    const dose = ready.doses[0];
    if (dose === undefined) throw new Error('The patient has no dose');
    const session: NonNullable<Pathway['session']> = {
      ...{ encounter: 'Encounter/1', startedAt: ready.assessedAt, setting: 'office', readings: [], schedule: [], limits: [] },
      dose: { ...dose, at: ready.assessedAt },
      discharge: { decision: 'hold', missing: [], earliestAt: undefined },
    };
    expect(shown({ ...ready, dose: 'hold', session })).toContain('Session running');
  });
});

describe('the steps', () => {
  const titled = (changes: Partial<Pathway['steps'][number]>): string => {
    const [step] = ready.steps;
    if (step === undefined) throw new Error('The protocol has no step');
    render(<StepTimeline pathway={{ ...ready, steps: [{ ...step, ...changes }] }} userRoles={[]} onOpen={nothing} />);
    const text = document.querySelector('.kap-step')?.textContent ?? '';
    cleanup();
    return text;
  };

  test('never count more than was asked for as a part of it', () => {
    expect(titled({ done: 8, required: 1, max: 1 })).toContain('8 done');
    expect(titled({ done: 0, required: 0, max: undefined })).toContain('0 done');
    expect(titled({ done: 6, required: 4, max: 6 })).toContain('6 done, 4 to 6 planned');
    expect(titled({ done: 1, required: 3, max: undefined })).toContain('1 of 3');
  });

  test('call the earliest day of a dose what it is, and not a day by which it is due', () => {
    expect(titled({ state: 'due', notBefore: '2026-01-02', dueOn: undefined })).toContain('not before Jan 2, 2026');
    const overdue = titled({ state: 'overdue', notBefore: '2026-01-02', dueOn: '2026-01-13' });
    expect(overdue).toMatch(/not before Jan 2, 2026 .*due Jan 13, 2026/);
    expect(titled({ activity: 'integration', state: 'due', dueOn: '2026-01-02' })).toContain('due Jan 2, 2026');
  });

  test('call forms as people do', () => {
    const forms = ['kap-pre-dose-checklist', 'kap-mental-health-intake'].map((id) => `https://x/Questionnaire/${id}|1.0.0`);
    expect(titled({ forms })).toMatch(/Open pre-dose checklist.*Open mental-health intake/);
  });
});

describe('results', () => {
  const point = (instrument: ScorePoint['instrument'], day: number, more: Partial<ScorePoint>): ScorePoint => ({
    instrument,
    at: `2026-01-${String(day).padStart(2, '0')}T09:00:00Z`,
    reference: `QuestionnaireResponse/${instrument}-${String(day)}`,
    total: undefined,
    band: undefined,
    alerts: [],
    ...more,
  });

  test('say of no risk that it is a level of risk, not that there is no result', () => {
    render(<ScoresDisplay pathway={{ ...ready, scores: [point('c-ssrs', 1, { band: 'none' })] }} />);
    expect(screen.getByText('Risk: none')).toBeDefined();
  });

  test('show the newest few, the newest of each instrument always among them', () => {
    const phq9 = Array.from({ length: 9 }, (_, at) => point('phq-2', at + 10, { total: at, band: 'negative-screen' }));
    render(<ScoresDisplay pathway={{ ...ready, scores: [point('c-ssrs', 1, { band: 'low' }), ...phq9] }} />);
    expect(screen.getAllByRole('row')).toHaveLength(1 + 6 + 1);
    expect(screen.getByText('Risk: low')).toBeDefined();
    expect(screen.getByRole('link', { name: 'All measures over time' })).toBeDefined();
  });
});

describe('readings', () => {
  test('say beside the time whether they are within limits, so that a narrow screen never hides it', () => {
    const reading = { reference: 'Observation/1', at: '2026-01-01T09:00:00Z', level: 'stop', values: { systolic: 190 } } as const;
    render(<VitalsTable readings={[reading]} limits={[]} />);
    expect(screen.getAllByRole('columnheader')[1]?.textContent).toBe('Limits');
    expect(screen.getAllByRole('cell')[0]?.textContent).toBe('Stop');
  });
});

describe('a form', () => {
  test('is known by when it was answered last and whether a step asks for it', () => {
    expect(formStanding(ready, 'kap-medical-intake').last).toMatch(/^\d{4}-/);
    expect(formStanding(ready, 'kap-medical-intake').asked).toBeUndefined();
    const steps = ready.steps.map((step) => ({ ...step, state: 'overdue' as const }));
    expect(formStanding({ ...ready, steps }, 'kap-medical-intake').asked).toBe('overdue');
    expect(formStanding(ready, 'kap-safety-plan')).toEqual({ asked: undefined, last: undefined });
  });

  test('that belongs to a visit has no date of its own', () => {
    expect(formStanding(ready, 'kap-pre-dose-checklist').last).toBeUndefined();
  });
});

test('a measured value has no code of a unit system in it', () => {
  const said = [measuredText(5, '{dose}'), measuredText(6, 'mo'), measuredText(1, 'd'), measuredText(100, 'mg'), measuredText(2)];
  expect(said).toEqual(['5', '6 months', '1 day', '100 mg', '2']);
});

describe('evidence', () => {
  test('is told once, however many reasons rest on it', () => {
    const doubled = ready.gates.filter(
      ({ evidence }) => new Set(evidence.map(({ reference, text }) => `${reference} ${text}`)).size < evidence.length,
    );
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });

  test('leads to the record where the page has one, for what the record holds', () => {
    const evidence = [
      { reference: 'Encounter/1', text: 'Visit' },
      { reference: 'Observation/1', text: 'Weight' },
    ];
    render(<EvidenceList now={ready.assessedAt} evidence={evidence} />);
    expect(screen.queryByRole('link')).toBeNull();
    cleanup();
    render(
      <RecordIsHere value={true}>
        <EvidenceList now={ready.assessedAt} evidence={evidence} />
      </RecordIsHere>,
    );
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([recordAddress('Encounter/1')]);
  });

  test('has an address that names the record and the thing in it', () => {
    expect(viewOf(recordAddress('Encounter/a-1.2'))).toBe('record');
    expect(recordPlaceOf(recordAddress('Encounter/a-1.2'))).toBe('Encounter/a-1.2');
    expect(recordPlaceOf('#/record')).toBeUndefined();
    expect(recordPlaceOf('#/orders/stock/1')).toBeUndefined();
  });

  test('of a person, such as an age, asks for no date', () => {
    render(
      <EvidenceList
        now={ready.assessedAt}
        evidence={[
          { reference: 'Patient/1', text: 'Age 40 years' },
          { reference: 'Observation/1', text: 'Weight' },
        ]}
      />,
    );
    expect(screen.getAllByText('no date recorded')).toHaveLength(1);
  });
});

describe('the times below a chart', () => {
  const minute = 60_000;
  const at = (hour: number, min = 0, day = 5): number => new Date(2026, 4, day, hour, min).getTime();

  test('are those of a clock within a day', () => {
    expect(timeTicks([at(8, 20), at(9, 55)], 3)).toEqual([at(8, 30), at(9), at(9, 30)]);
    expect(timeTicks([at(8, 20), at(8, 52)], 5)).toEqual([at(8, 20), at(8, 30), at(8, 40), at(8, 50)]);
  });

  test('are midnights over days, and firsts of a month over months', () => {
    expect(timeTicks([at(9), at(9, 0, 9)], 4)).toEqual([6, 7, 8, 9].map((day) => at(0, 0, day)));
    expect(timeTicks([at(9), new Date(2026, 8, 20).getTime()], 4)).toEqual(
      [5, 6, 7, 8].map((month) => new Date(2026, month, 1).getTime()),
    );
  });

  test.each([
    [0, 0, 1],
    [0, 20_000, 2],
    [0, 400 * 24 * 60 * minute, 6],
    [0, 40 * 365 * 24 * 60 * minute, 6],
  ])('are at most as many as there is room for, from %i over %i ms', (from, to, most) => {
    const ticks = timeTicks([from, to], most);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(Math.max(most, 2));
    expect(ticks.every((tick) => tick >= from && tick <= to)).toBe(true);
  });
});
