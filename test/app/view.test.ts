import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import '../support/words.ts';
import { readMessages } from '../../app/api/client.ts';
import { sheetFor } from '../../app/sheets/sheet.ts';
import { decideAccess } from '../../app/view/access.ts';
import { buildDose } from '../../app/view/dose.ts';
import { type DraftStore, dropForeignDrafts, keepDraft, readDraft } from '../../app/view/drafts.ts';
import { formId, hasAnswers, mergeResponse, parseDraft } from '../../app/view/forms.ts';
import { doseHeadline, gateSummary } from '../../app/view/gate.ts';
import { linear, niceDomain, ticks } from '../../app/view/scale.ts';
import { CLASS_ORDER, classWord, codeText, ehrInstructions, rolesText } from '../../app/view/words.ts';
import type { Decision } from '../../src/core/decision.ts';
import type { GateLine, NextAction } from '../../src/core/pathway/pathway.ts';

function aLine(decision: Decision): GateLine {
  const source = { citation: 'test', grade: 'M', weak: true } as const;
  return { id: 'vitals', title: 'Vitals', decision, reasons: [], evidence: [], rule: 'r', source, resolvedBy: [], when: 'day' };
}

function anAction(kind: NextAction['kind'], more: Partial<NextAction> = {}): NextAction {
  return {
    key: kind,
    kind,
    title: 'Do it',
    roles: [],
    urgent: false,
    step: undefined,
    form: undefined,
    rule: undefined,
    dueOn: undefined,
    notBefore: undefined,
    ...more,
  };
}

describe('the gate in words', () => {
  test('says that all proceed only when every line does', () => {
    expect(gateSummary([aLine('proceed'), aLine('proceed')])).toBe('All 2 lines proceed.');
    expect(gateSummary([aLine('proceed'), aLine('hold'), aLine('unknown')])).toBe('Of 3 lines, 1 holds and 1 is unknown.');
  });

  test('does not call an empty gate open', () => {
    expect(gateSummary([])).toBe('The gate has not been assessed.');
  });

  test.each([
    [{ dose: 'proceed', course: 'proceed', ended: 'withdrawn' }, /ended/],
    [{ dose: 'proceed', course: 'proceed', ended: undefined }, /may be given now/],
    [{ dose: 'unknown', course: 'proceed', ended: undefined }, /on the day/],
    [{ dose: 'hold', course: 'proceed', ended: undefined }, /something holds/],
    [{ dose: 'hold', course: 'hold', ended: undefined }, /something holds/],
    [{ dose: 'unknown', course: 'unknown', ended: undefined }, /not known/],
  ] as const)('heads %j', (pathway, text) => {
    expect(doseHeadline(pathway)).toMatch(text);
  });
});

describe('what an action opens', () => {
  test('is a form only when the action names one', () => {
    expect(sheetFor(anAction('form', { form: 'https://x/Questionnaire/a' }))?.kind).toBe('form');
    expect(sheetFor(anAction('form'))).toBeUndefined();
    expect(sheetFor(anAction('clear-finding'))).toBeUndefined();
  });

  test.each(['visit', 'order', 'discharge', 'contact-patient'] as const)(
    'is an explanation for %s, which the EHR does',
    (kind) => {
      expect(sheetFor(anAction(kind))?.kind).toBe('in-ehr');
      expect(ehrInstructions(kind).length).toBeGreaterThan(0);
    },
  );

  test('is refused to a role that may not act, with who may', () => {
    expect(decideAccess(['prescriber'], ['therapist'])).toEqual({ allowed: false, who: 'prescriber' });
    expect(decideAccess(['therapist', 'prescriber'], ['therapist'])).toEqual({ allowed: true });
    expect(decideAccess([], [])).toEqual({ allowed: true });
  });
});

describe('words', () => {
  test('join roles', () => {
    expect(rolesText([])).toBe('');
    expect(rolesText(['therapist', 'prescriber', 'front-desk'])).toBe('therapist, prescriber or front desk');
  });

  test('order every class of finding', () => {
    expect(new Set(CLASS_ORDER.map(classWord)).size).toBe(5);
  });

  test('turn a code into words', () => {
    expect(codeText('moderately-severe')).toBe('Moderately severe');
  });
});

describe('forms', () => {
  const answers: QuestionnaireResponse = { resourceType: 'QuestionnaireResponse', status: 'completed', item: [] };

  test('are known by the last part of the canonical, without version', () => {
    expect(formId('https://kap-pathway.org/fhir/Questionnaire/kap-phq-9|1.0.0')).toBe('kap-phq-9');
  });

  test('keep the identity of an unfinished response and never of a finished one', () => {
    const existing = { ...answers, id: 'r1', encounter: { reference: 'Encounter/e1' } };
    expect(mergeResponse({ ...existing, status: 'in-progress' }, answers)).toMatchObject({
      id: 'r1',
      encounter: { reference: 'Encounter/e1' },
    });
    expect(mergeResponse({ ...existing, status: 'completed' }, answers).id).toBeUndefined();
  });

  test('send no empty lists, objects or groups', () => {
    const item = [
      { linkId: 'a', answer: [] },
      { linkId: 'b', answer: [{}] },
      { linkId: 'g', item: [{ linkId: 'c' }] },
      { linkId: 'h', item: [{ linkId: 'd', answer: [{ valueBoolean: false }] }] },
    ];
    expect(mergeResponse(undefined, { ...answers, item }).item).toEqual([
      { linkId: 'h', item: [{ linkId: 'd', answer: [{ valueBoolean: false }] }] },
    ]);
    expect(mergeResponse(undefined, { ...answers, item: [{ linkId: 'a' }] })).not.toHaveProperty('item');
  });

  test('have answers only when an item has a value', () => {
    expect(hasAnswers({ ...answers, item: [{ linkId: 'a', answer: [{}] }, { linkId: 'b' }] })).toBe(false);
    expect(hasAnswers({ ...answers, item: [{ linkId: 'g', item: [{ linkId: 'a', answer: [{ valueBoolean: false }] }] }] })).toBe(
      true,
    );
  });

  test('refuse a draft that is no response', () => {
    expect(parseDraft(undefined)).toBeUndefined();
    expect(parseDraft('{"resourceType":"Patient"}')).toBeUndefined();
    expect(parseDraft('{')).toBeUndefined();
    expect(parseDraft(JSON.stringify(answers))).toEqual(answers);
  });
});

describe('drafts', () => {
  function aStore(): DraftStore {
    const map = new Map<string, string>();
    return {
      get length() {
        return map.size;
      },
      key: (index) => [...map.keys()][index] ?? null,
      getItem: (key) => map.get(key) ?? null,
      setItem: (key, value) => void map.set(key, value),
      removeItem: (key) => void map.delete(key),
    };
  }

  test('come back to the same user, patient and form only', () => {
    const store = aStore();
    keepDraft(store, { user: 'u1', patient: 'p1' }, { form: 'f', text: 'typed' });
    expect(readDraft(store, { user: 'u1', patient: 'p1' }, 'f')).toBe('typed');
    expect(readDraft(store, { user: 'u1', patient: 'p2' }, 'f')).toBeUndefined();
    expect(readDraft(store, { user: 'u1', patient: 'p1' }, 'g')).toBeUndefined();
  });

  test('of another user are removed', () => {
    const store = aStore();
    keepDraft(store, { user: 'u1', patient: 'p1' }, { form: 'f', text: 'mine' });
    keepDraft(store, { user: 'u2', patient: 'p1' }, { form: 'f', text: 'theirs' });
    dropForeignDrafts(store, 'u1');
    expect(readDraft(store, { user: 'u1', patient: 'p1' }, 'f')).toBe('mine');
    expect(readDraft(store, { user: 'u2', patient: 'p1' }, 'f')).toBeUndefined();
  });
});

describe('buildDose', () => {
  const now = '2026-11-21T18:30:00.000Z';

  test.each(['', '12', 0, -1, Number.NaN])('gives nothing for %s mg', (doseMg) => {
    expect(buildDose({ doseMg, lot: '', minutesAgo: 0, now })).toBeUndefined();
  });

  test('leaves the time of a dose given now to the service', () => {
    expect(buildDose({ doseMg: 100, lot: ' ', minutesAgo: 0, now: undefined })).toEqual({ doseMg: 100 });
  });

  test('counts back from the service’s clock', () => {
    expect(buildDose({ doseMg: 100, lot: 'L1', minutesAgo: 5, now })).toEqual({
      doseMg: 100,
      lot: 'L1',
      at: '2026-11-21T18:25:00.000Z',
    });
    expect(buildDose({ doseMg: 100, lot: '', minutesAgo: 5, now: undefined })).toBeUndefined();
  });
});

describe('scales', () => {
  test('map ends to ends and a flat domain to the middle', () => {
    const scale = linear([0, 10], [100, 200]);
    expect([scale(0), scale(10)]).toEqual([100, 200]);
    expect(linear([5, 5], [0, 10])(5)).toBe(5);
  });

  test('have round ticks within the domain', () => {
    expect(ticks([0, 27], 4)).toEqual([0, 10, 20]);
    expect(ticks([95, 100], 4)).toEqual([96, 98, 100]);
    expect(ticks([5, 5], 4)).toEqual([5]);
  });

  test('hold every value', () => {
    expect(niceDomain([71, 164], 20, [0, 1])).toEqual([60, 180]);
    expect(niceDomain([100], 20, [0, 1])).toEqual([80, 120]);
    expect(niceDomain([], 20, [40, 180])).toEqual([40, 180]);
  });
});

describe('readMessages', () => {
  test('reads the sentences of an OperationOutcome', () => {
    const body = { resourceType: 'OperationOutcome', issue: [{ details: { text: 'One' } }, { diagnostics: 'Two' }] };
    expect(readMessages(body, 422)).toEqual(['One', 'Two']);
  });

  test.each([
    [undefined, 0, /can not be reached/],
    ['<html>', 502, /502/],
    [{ resourceType: 'OperationOutcome', issue: [] }, 401, /session has ended/],
  ])('has a sentence of its own for %s', (body, status, text) => {
    expect(readMessages(body, status)[0]).toMatch(text);
  });
});
