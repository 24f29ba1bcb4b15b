import { describe, expect, test } from 'vitest';
import { readPrefetchKey, readPrefetch } from '../../src/ehr/hooks/prefetch.ts';
import { CHART_QUERIES } from '../../src/ehr/chart-queries.ts';
import { parseHookRequest } from '../../src/ehr/hooks/wire.ts';
import { aCondition, aPatient } from '../support/builders.ts';

const request = (context: object, rest: object = {}) => ({
  hook: 'order-select',
  hookInstance: 'i1',
  context: { userId: 'Practitioner/COREPRACTITIONER1', patientId: 'p1', ...context },
  ...rest,
});
const order = { resourceType: 'MedicationRequest', id: 'd1', status: 'draft', subject: { reference: 'Patient/p1' } };

describe('what the public sandbox and other clients really send', () => {
  test('a draft order without Bundle.type and intent, with category as an object and bare selections, is read', () => {
    const parsed = parseHookRequest(
      request({
        selections: ['d1'],
        encounterId: '',
        draftOrders: { entry: [{ resource: { ...order, category: { text: 'Outpatient' } } }] },
      }),
      'order-select',
    );
    expect(parsed.draftOrders[0]).toMatchObject({ category: [{ text: 'Outpatient' }] });
    expect(parsed.draftOrders[0]).not.toHaveProperty('intent');
    expect(parsed).toMatchObject({ selections: ['d1'], encounterId: undefined, prefetch: {} });
  });

  test('ids that carry their type, and a prefetch that is null, are read', () => {
    const parsed = parseHookRequest(request({ patientId: 'Patient/p1', draftOrders: {} }, { prefetch: null }), 'order-select');
    expect(parsed).toMatchObject({ patientId: 'p1', draftOrders: [], prefetch: {} });
  });

  test.each([
    [request({ draftOrders: { entry: 'no' } }), 'context.draftOrders.entry'],
    [request({}), 'context.draftOrders'],
    [
      {
        ...request({ draftOrders: {} }),
        fhirAuthorization: { access_token: 'x', token_type: 'Bearer', expires_in: 1, scope: '', subject: '' },
      },
      'fhirServer',
    ],
    [{ ...request({ draftOrders: {} }), hookInstance: '' }, 'hookInstance'],
  ])('a broken envelope is refused with its path', (body, expression) => {
    expect(() => parseHookRequest(body, 'order-select')).toThrow(expect.objectContaining({ status: 400, expression }));
  });

  test('encounter-start needs its encounter', () => {
    const body = { ...request({}), hook: 'encounter-start' };
    expect(() => parseHookRequest(body, 'encounter-start')).toThrow(
      expect.objectContaining({ expression: 'context.encounterId' }),
    );
  });
});

describe('the states of a prefetch key', () => {
  const query = CHART_QUERIES.find(({ category }) => category === 'conditions');
  const sought = { patientId: 'p1', base: 'https://ehr.example/fhir' };
  const state = (prefetch: Record<string, unknown>) =>
    query === undefined ? undefined : readPrefetchKey(prefetch, query, sought);
  const searchset = (entry: unknown, link?: unknown) => ({
    resourceType: 'Bundle',
    type: 'searchset',
    ...(entry === undefined ? {} : { entry }),
    ...(link === undefined ? {} : { link }),
  });
  const next = [{ relation: 'next', url: 'https://ehr.example/fhir?page=2' }];
  const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] };

  test.each([
    ['absent', {}, { state: 'absent' }],
    ['null', { conditions: null }, { state: 'none' }],
    ['an empty Bundle', { conditions: searchset(undefined) }, { state: 'none' }],
    ['a Bundle of nothing', { conditions: searchset([]) }, { state: 'none' }],
    ['an OperationOutcome', { conditions: outcome }, { state: 'failed', reason: 'refused' }],
    [
      'an OperationOutcome among the entries',
      { conditions: searchset([{ resource: aCondition() }, { resource: outcome }]) },
      { state: 'failed', reason: 'refused' },
    ],
    ['a first page', { conditions: searchset([{ resource: aCondition() }], next) }, { state: 'paged' }],
    ['an empty first page', { conditions: searchset([], next) }, { state: 'paged' }],
    ['resources', { conditions: searchset([{ resource: aCondition() }]) }, { state: 'present' }],
    [
      'somebody else’s',
      { conditions: searchset([{ resource: aCondition({ subject: { reference: 'https://ehr.example/fhir/Patient/p2' } }) }]) },
      { state: 'failed', reason: 'other-patient' },
    ],
    [
      'an unreadable entry',
      { conditions: searchset([{ resource: aCondition() }, 5]) },
      { state: 'failed', reason: 'unreadable-entry' },
    ],
    ['another type', { conditions: aPatient() }, { state: 'failed', reason: 'malformed' }],
    ['a text', { conditions: 'x' }, { state: 'failed', reason: 'malformed' }],
    ['undefined through inheritance', Object.create({ conditions: null }) as Record<string, unknown>, { state: 'absent' }],
  ])('%s', (_name, prefetch, expected) => {
    expect(state(prefetch)).toMatchObject(expected);
  });

  test('5,000 entries are read, and with one more the category is not taken for whole', () => {
    const entries = (count: number) => {
      const entry = Array.from({ length: count }, (_, at) => ({ resource: aCondition({ id: `c${String(at)}` }) }));
      return state({ conditions: searchset(entry) });
    };
    expect(entries(5_000)).toMatchObject({ state: 'present' });
    const beyond = entries(5_001);
    expect(beyond).toMatchObject({ state: 'failed', reason: 'too-large' });
    expect(beyond).toHaveProperty('resources.length', 5_000);
  });

  test('only absent and paged categories are asked for again', () => {
    const reading = readPrefetch(
      { conditions: null, medications: outcome, allergies: searchset([], next), patient: aPatient() },
      sought,
      { now: '2026-01-05T09:00:00Z' },
    );
    expect(reading.wanted).toEqual(['allergies', 'vitals', 'encounters', 'administrations', 'referrals']);
    expect(reading.freshness.conditions?.state).toBe('read');
    expect(reading.freshness.medications?.state).toBe('failed');
  });

  test('a patient who is null is a patient who does not exist, not an empty chart', () => {
    expect(readPrefetch({ patient: null }, sought, { now: '2026-01-05T09:00:00Z' }).freshness.patient).toMatchObject({
      state: 'failed',
      reason: 'not-found',
    });
  });
});
