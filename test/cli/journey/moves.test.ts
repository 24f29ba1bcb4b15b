import { expect, test } from 'vitest';
import { chooseMove, digest } from '../../../src/cli/journey/moves.ts';
import type { GateLine, NextAction, Pathway, SessionView, Step } from '../../../src/core/pathway/pathway.ts';
import type { Finding } from '../../../src/core/safety/finding.ts';

const NOW = '2026-01-10T09:00:00.000Z';
const SOURCE = { citation: 'test', grade: 'M', weak: true } as const;

function pathway(known: Partial<Pathway> = {}): Pathway {
  return {
    protocol: { url: 'p', version: '1', title: 'P' },
    assessedAt: NOW,
    phase: 'intake',
    ended: undefined,
    steps: [],
    gates: [],
    dose: 'unknown',
    course: 'unknown',
    findings: [],
    doses: [],
    dosesPlanned: { min: 4, max: 6 },
    session: undefined,
    scores: [],
    next: [],
    unread: [],
    ...known,
  };
}

function action(known: Partial<NextAction> & Pick<NextAction, 'kind'>): NextAction {
  return {
    key: known.kind,
    title: known.kind,
    roles: ['therapist', 'prescriber'],
    urgent: false,
    step: undefined,
    form: undefined,
    rule: undefined,
    dueOn: undefined,
    notBefore: undefined,
    ...known,
  };
}

function step(id: string, activity: Step['activity'], known: Partial<Step> = {}): Step {
  return {
    ...{
      id,
      activity,
      title: id,
      phase: 'dosing',
      state: 'due',
      done: 0,
      required: 1,
      max: undefined,
      dueOn: undefined,
      notBefore: undefined,
      validUntil: undefined,
    },
    ...{ evidence: [], forms: [], roles: ['therapist'], ...known },
  };
}

function finding(known: Partial<Finding>): Finding {
  return {
    rule: 'r',
    class: 'absolute',
    text: 'Found.',
    certainty: 'coded',
    evidence: [],
    source: SOURCE,
    clearedBy: undefined,
    clearable: false,
    ...known,
  };
}

const move = (known: Partial<Pathway>, manner: Partial<{ now: string; clear: boolean }> = {}) =>
  chooseMove(pathway(known), { now: NOW, clear: false, ...manner });

test.each<[string, Partial<Finding>, boolean, string]>([
  ['an absolute finding', { class: 'absolute' }, false, 'held'],
  ['an absolute finding, even where notes are written', { class: 'absolute' }, true, 'held'],
  [
    'an absolute finding that a prescriber may override, even where notes are written',
    { class: 'absolute', clearable: true },
    true,
    'held',
  ],
  ['a finding that needs a clearance', { class: 'needs-clearance', clearable: true }, false, 'held'],
  ['a finding that nobody may clear', { class: 'needs-clearance', clearable: false }, true, 'held'],
  ['a finding that a note may clear', { class: 'needs-clearance', clearable: true }, true, 'done'],
  ['a cleared finding', { class: 'absolute', clearedBy: { reference: 'ClinicalImpression/1', text: '' } }, false, 'done'],
  ['a caution', { class: 'caution' }, false, 'done'],
  ['information', { class: 'information' }, false, 'done'],
  ['a medication that was not checked', { class: 'not-checked' }, false, 'done'],
])('%s decides how the journey goes on', (_, known, clear, kind) => {
  expect(move({ phase: 'maintenance', findings: [finding(known)] }, { clear }).kind).toBe(kind);
});

test('a course that ended is held, with the pathway’s own word', () => {
  expect(move({ ended: 'Not eligible.' })).toEqual({ kind: 'held', why: 'Not eligible.' });
});

test('a patient who must be called is held', () => {
  expect(move({ next: [action({ kind: 'contact-patient', title: 'Call today' })] })).toEqual({ kind: 'held', why: 'Call today' });
});

test('a clearance is written for the rule that asks for it', () => {
  const known = {
    findings: [finding({ class: 'needs-clearance', clearable: true })],
    next: [action({ kind: 'clear-finding', rule: 'r' })],
  };
  expect(move(known, { clear: true })).toEqual({ kind: 'clear', rule: 'r' });
});

test('a form is filled in by somebody who may', () => {
  const form = 'https://example.org/Questionnaire/kap-consent|1.0.0';
  expect(move({ next: [action({ kind: 'form', form })] })).toEqual({ kind: 'form', form: 'kap-consent', by: 'therapist' });
  expect(move({ next: [action({ kind: 'form', form, roles: ['prescriber'] })] })).toMatchObject({ by: 'prescriber' });
});

test('integration comes before everything else, on the day after the dose', () => {
  const doses = [
    {
      ordinal: 1,
      reference: 'MedicationAdministration/1',
      at: NOW,
      route: undefined,
      doseMg: 100,
      encounter: undefined,
      integrations: 0,
      integrationDueBy: NOW,
    },
  ];
  const next = [action({ kind: 'form', form: 'f', step: 'm' }), action({ kind: 'visit', step: 'i' })];
  expect(move({ phase: 'maintenance', doses, next, steps: [step('m', 'measure'), step('i', 'integration')] })).toEqual({
    kind: 'visit',
    activity: 'integration',
    notBefore: '2026-01-11T05:00:00.000Z',
  });
});

test('before spacing allows a dose, measures wait for its day and so does the clinic', () => {
  const doses = [
    {
      ordinal: 1,
      reference: 'MedicationAdministration/1',
      at: NOW,
      route: undefined,
      doseMg: 100,
      encounter: undefined,
      integrations: 1,
      integrationDueBy: NOW,
    },
  ];
  const known = {
    phase: 'dosing',
    doses,
    steps: [step('m', 'measure'), step('d', 'dosing', { notBefore: '2026-01-17' })],
    next: [action({ kind: 'form', form: 'x/kap-phq-9', step: 'm' })],
  } as const;
  expect(move(known)).toEqual({ kind: 'wait', until: '2026-01-17T09:10:00.000Z' });
  expect(move(known, { now: '2026-01-17T09:10:00.000Z' })).toMatchObject({ kind: 'form', form: 'kap-phq-9' });
});

test('the maintenance phase with nothing left to integrate is the end', () => {
  expect(move({ phase: 'maintenance', next: [action({ kind: 'visit', step: 'm' })], steps: [step('m', 'maintenance')] })).toEqual(
    { kind: 'done' },
  );
});

test('nothing to do is stuck, with the reasons of the lines that do not proceed', () => {
  const line = {
    id: 'consent',
    title: '',
    decision: 'unknown',
    reasons: ['Not recorded.'],
    evidence: [],
    rule: 'r',
    source: SOURCE,
    resolvedBy: [],
    when: 'course',
  } as const satisfies GateLine;
  expect(move({ gates: [line] })).toEqual({ kind: 'stuck', why: 'consent: Not recorded.' });
  expect(move({ gates: [{ ...line, decision: 'proceed' }] })).toEqual({ kind: 'stuck', why: '' });
});

function session(known: Partial<SessionView> = {}): SessionView {
  return {
    encounter: 'Encounter/1',
    startedAt: NOW,
    setting: 'office',
    dose: undefined,
    readings: [],
    schedule: [],
    limits: [],
    discharge: { decision: 'hold', missing: [], earliestAt: undefined },
    ...known,
  };
}

const DOSE = {
  ordinal: 1,
  reference: 'MedicationAdministration/1',
  at: NOW,
  route: 'sublingual',
  doseMg: 100,
  encounter: 'Encounter/1',
  integrations: 0,
  integrationDueBy: NOW,
} as const;

test('before the dose: vital signs, then the checklist by the prescriber, then the dose', () => {
  const vitals = action({ kind: 'chart-vitals' });
  const checklist = action({ kind: 'form', key: 'pre-dose', form: 'x/kap-pre-dose-checklist' });
  expect(move({ session: session(), next: [checklist, vitals] })).toEqual({ kind: 'vitals' });
  expect(move({ session: session(), next: [checklist] })).toEqual({
    kind: 'form',
    form: 'kap-pre-dose-checklist',
    by: 'prescriber',
  });
  expect(move({ session: session(), next: [action({ kind: 'give-dose' })] })).toEqual({ kind: 'give-dose' });
  expect(move({ session: session(), next: [] }).kind).toBe('stuck');
});

test('after the dose the clinic waits for the next reading, and then for the end of the observation', () => {
  const schedule = [
    { dueAt: '2026-01-10T09:15:00.000Z', state: 'later' },
    { dueAt: '2026-01-10T09:40:00.000Z', state: 'later' },
  ] as const;
  const discharge = { decision: 'hold', missing: ['Observation'], earliestAt: '2026-01-10T11:00:00.000Z' } as const;
  expect(move({ session: session({ dose: DOSE, schedule, discharge }) })).toEqual({
    kind: 'wait',
    until: '2026-01-10T09:15:00.000Z',
  });
  expect(move({ session: session({ dose: DOSE, discharge }) })).toEqual({ kind: 'wait', until: '2026-01-10T11:00:00.000Z' });
});

test('the patient goes home when the pathway says so, and not before', () => {
  const ready = session({ dose: DOSE, discharge: { decision: 'proceed', missing: [], earliestAt: NOW } });
  expect(move({ session: ready, next: [action({ kind: 'discharge' })] })).toEqual({ kind: 'discharge' });
  expect(
    move({ session: session({ dose: DOSE, discharge: { decision: 'unknown', missing: ['A pressure'], earliestAt: NOW } }) }),
  ).toEqual({ kind: 'stuck', why: 'A pressure' });
});

test('unread EHR data is looked for again before anything else is done', () => {
  expect(move({ next: [action({ kind: 'form', form: 'f' }), action({ kind: 'refresh' })] })).toEqual({ kind: 'look-again' });
});

test('two pathways have one digest only when nothing that a clinic sees differs', () => {
  const changed: readonly Partial<Pathway>[] = [
    { phase: 'dosing' },
    { steps: [step('a', 'consent', { done: 1 })] },
    { next: [action({ kind: 'order' })] },
    { doses: [DOSE] },
    { findings: [finding({})] },
    { session: session() },
  ];
  expect(digest(pathway({ assessedAt: 'later' }))).toBe(digest(pathway()));
  expect(new Set([pathway(), ...changed.map((known) => pathway(known))].map(digest)).size).toBe(changed.length + 1);
});
