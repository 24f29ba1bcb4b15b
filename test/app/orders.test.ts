import { describe, expect, test } from 'vitest';
import '../support/words.ts';
import sample from '../../app/gallery/orders-sample.json' with { type: 'json' };
import { type Decision, once } from '../../app/api/orders.ts';
import { buildDose } from '../../app/view/dose.ts';
import { fromLocalInput, toLocalInput } from '../../app/view/local-input.ts';
import { decisionChanges } from '../../app/view/order-changes.ts';
import { lookAt, type OrderCheckId, orderChecks } from '../../app/view/order-checks.ts';
import { factsOf, standingOf, wayOf } from '../../app/view/order-facts.ts';
import { trendsOf } from '../../app/view/order-trends.ts';
import { viewOf } from '../../app/views/use-view.ts';

const HELD = sample.held as unknown as Decision;
const order = (change: Partial<NonNullable<Decision['order']>>): Decision => {
  if (HELD.order === undefined) throw new Error('the sample holds an order');
  return { ...HELD, order: { ...HELD.order, ...change } };
};
const WELL: Decision = {
  ...order({ blockers: [] }),
  weight: { kg: 70, fresh: true, freshDays: 30 },
  gates: HELD.gates.map((line) => ({ ...line, decision: 'proceed' })),
  findings: [],
  vitals: [{ at: HELD.readAt, reference: 'Observation/1', values: { systolic: 118, diastolic: 74 }, level: 'within' }],
  scores: [{ instrument: 'phq-9', at: HELD.readAt, reference: 'QuestionnaireResponse/1', total: 9, alerts: [] }],
  pdmp: { reference: 'ClinicalImpression/1', at: HELD.readAt, summary: 'x' },
};
const stateOf = (decision: Decision, id: OrderCheckId): string | undefined =>
  orderChecks(decision).find((check) => check.id === id)?.state;

describe('one look', () => {
  test('says that all is well only when nothing is in the way and nothing is unknown', () => {
    expect(lookAt(WELL)).toEqual({ state: 'proceed', inTheWay: 0, toAnswer: 0, notKnown: 0 });
    expect(lookAt(HELD).state).toBe('hold');
  });

  test('never takes what was not read for nothing found', () => {
    const unread = { ...WELL, unread: ['medications'], medications: [] };
    expect([stateOf(unread, 'findings'), stateOf(unread, 'interactions')]).toEqual(['unknown', 'unknown']);
    expect(lookAt(unread).state).toBe('unknown');
  });

  test('counts an unchecked drug, a missing gate line, a lacking look at the program and an old weight as unknown', () => {
    const drug = { reference: 'MedicationRequest/9', name: 'x', state: 'not-checked' as const, rules: [] };
    expect(stateOf({ ...WELL, medications: [drug] }, 'interactions')).toBe('unknown');
    expect(stateOf({ ...WELL, gates: [] }, 'consent')).toBe('unknown');
    const { pdmp: _looked, ...without } = WELL;
    expect(stateOf(without, 'pdmp')).toBe('unknown');
    const byWeight = { id: 'weight', text: 'x', evidence: [] };
    const old = { ...WELL, weight: { kg: 70, fresh: false, freshDays: 30 } };
    expect(stateOf({ ...old, proposal: { ...WELL.proposal, steps: [byWeight] } }, 'weight')).toBe('unknown');
    expect(stateOf(old, 'weight')).toBe('proceed');
  });

  test('asks for a reason where only what may be overridden is left', () => {
    const soft = order({ blockers: [{ id: 'finding-x', text: 'x', overridable: true, rule: 'x' }] }).order;
    expect(lookAt({ ...WELL, ...(soft === undefined ? {} : { order: soft }) })).toMatchObject({ state: 'unknown', toAnswer: 1 });
  });

  test('holds by a reading beyond a limit, an adverse event and a broken law', () => {
    const bad = { at: HELD.readAt, reference: 'Observation/2', values: { systolic: 190 }, level: 'stop' } as const;
    expect(stateOf({ ...WELL, vitals: [bad] }, 'vitals')).toBe('hold');
    const dose = { ordinal: 1, reference: 'MedicationAdministration/1', at: HELD.readAt, integrations: 0, integrationDueBy: '' };
    expect(stateOf({ ...WELL, doses: [dose] }, 'reactions')).toBe('unknown');
    const reaction = { dose: dose.reference, adverseEvent: true, sideEffects: [], forms: ['QuestionnaireResponse/2'] };
    expect(stateOf({ ...WELL, doses: [dose], reactions: [reaction] }, 'reactions')).toBe('hold');
    const broken = {
      rule: 'us-refills',
      text: 'x',
      severity: 'broken',
      source: { citation: 'x', grade: 'A', weak: false },
    } as const;
    expect(stateOf({ ...order({ remarks: [broken] }) }, 'law')).toBe('hold');
  });
});

describe('what changed under the screen', () => {
  test('is nothing for the same answer, whatever route is being tried out', () => {
    expect(decisionChanges(HELD, { ...HELD, readAt: 'later', proposal: { ...HELD.proposal, route: 'oral' } })).toEqual([]);
  });

  test('names the order’s content, its status, its attestation, each line and each finding', () => {
    const [dosage] = (HELD.order?.resource['dosageInstruction'] ?? []) as readonly object[];
    const resource = {
      ...HELD.order?.resource,
      resourceType: 'MedicationRequest' as const,
      dosageInstruction: [{ ...dosage, text: 'two' }],
    };
    const other = order({ resource, status: 'active', attestation: { state: 'attested', reasons: [] } });
    expect(decisionChanges(HELD, other).map(({ part }) => part)).toEqual(['status', 'content', 'attestation']);
    const parts = decisionChanges(HELD, WELL).map(({ part }) => part);
    expect(parts).toEqual(expect.arrayContaining(['gate', 'finding', 'weight', 'pdmp']));
  });

  test('says that the therapist has answered', () => {
    const question = { task: 'Task/1', order: 'MedicationRequest/1', text: 'Is the escort sure?', at: HELD.readAt };
    const asked = { ...HELD, questions: [question] };
    const answered = { ...HELD, questions: [{ ...question, answer: { text: 'Yes', at: HELD.readAt } }] };
    expect(decisionChanges(asked, answered)).toEqual([
      { part: 'question', what: 'Is the escort sure?', before: 'open', after: 'answered' },
    ]);
  });

  test('says that an order is gone, or came', () => {
    const { order: _gone, ...without } = HELD;
    expect(decisionChanges(HELD, without)[0]).toMatchObject({ part: 'order', before: 'draft', after: undefined });
    expect(decisionChanges(without, HELD)[0]).toMatchObject({ part: 'order', after: 'draft' });
  });
});

describe('where an order stands', () => {
  test('goes from prepared to attested, handed over and in force', () => {
    const attested = order({ attestation: { state: 'attested', reasons: [] } });
    expect(standingOf(HELD)).toBe('prepared');
    expect(standingOf(attested)).toBe('attested');
    const done = { task: 'Task/1', at: HELD.readAt };
    expect(standingOf({ ...attested, handover: { ways: [], done } })).toBe('handed-over');
    expect(standingOf(order({ status: 'active' }))).toBe('active');
    expect(standingOf(order({ attestation: { state: 'attested-other-version', reasons: [] } }))).toBe('prepared');
  });

  test('knows no handing over of a dose from practice stock', () => {
    expect(wayOf('administration')).not.toContain('handed-over');
  });

  test('is read from the order itself, and what it does not say is undefined', () => {
    expect(factsOf(HELD.order?.resource ?? {})).toMatchObject({ refills: 0, quantity: { value: 6, unit: 'lozenge' } });
    expect(factsOf({})).toMatchObject({ drug: undefined, refills: undefined, quantity: undefined });
  });
});

test('a trend has the newest totals and how far the last lies from the first', () => {
  const at = (day: number, total?: number) => ({
    instrument: 'phq-9' as const,
    at: `2026-11-0${String(day)}T10:00:00Z`,
    reference: String(day),
    alerts: [],
    ...(total === undefined ? {} : { total }),
  });
  expect(trendsOf([at(4, 8), at(1, 20), at(2, 15), at(3, 12)])).toMatchObject([{ totals: [15, 12, 8], change: -12 }]);
  expect(trendsOf([at(1)])).toMatchObject([{ totals: [], change: undefined }]);
});

test('two presses at once are one act, and the next press is another', async () => {
  let count = 0;
  const act = async ({ id }: { readonly id: string }): Promise<string> => {
    count += 1;
    const mine = `${id}${String(count)}`;
    await Promise.resolve();
    return mine;
  };
  expect(await Promise.all([once(act, { id: 'a' }), once(act, { id: 'a' }), once(act, { id: 'b' })])).toEqual(['a1', 'a1', 'b2']);
  expect(await once(act, { id: 'a' })).toBe('a3');
});

test('a part of a view belongs to its view', () => {
  expect(['#/orders', '#/orders/stock', '#orders', '#/nothing'].map(viewOf)).toEqual(['orders', 'orders', 'pathway', 'pathway']);
});

test('an instant goes into a local input and comes back', () => {
  const instant = '2026-11-22T10:05:00.000Z';
  expect(fromLocalInput(toLocalInput(instant))).toBe(instant);
  expect([fromLocalInput(''), fromLocalInput('x'), toLocalInput('x')]).toEqual([undefined, undefined, '']);
});

describe('a dose', () => {
  const entry = { doseMg: 100, lot: '', minutesAgo: 0, now: '2026-11-22T10:00:00.000Z' };

  test('at home goes with the chaperone’s word, and not without it', () => {
    expect(buildDose({ ...entry, chaperone: { name: ' C. D. ', how: 'video' } })?.chaperone).toEqual({
      name: 'C. D.',
      how: 'video',
      at: entry.now,
    });
    expect(buildDose({ ...entry, chaperone: { name: 'C. D.', how: undefined } })).toBeUndefined();
    expect(buildDose({ ...entry, chaperone: { name: '', how: 'phone' } })).toBeUndefined();
  });

  test('with something wasted names the witness', () => {
    expect(buildDose({ ...entry, waste: { mg: '12,5', witness: 'E. F.' } })?.waste).toEqual({ mg: 12.5, witness: 'E. F.' });
    expect(buildDose({ ...entry, waste: { mg: '12', witness: ' ' } })).toBeUndefined();
    expect(buildDose({ ...entry, waste: { mg: '', witness: '' } })).toEqual({ doseMg: 100 });
  });
});
