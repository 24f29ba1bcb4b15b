import { expect, test } from 'vitest';
import { describeBody, describeOutcome } from '../../../src/cli/journey/describe.ts';

test.each<[string, unknown, string]>([
  ['nothing', '', ''],
  ['a page', '<!doctype html>', 'a page'],
  ['a resource', { resourceType: 'Encounter', id: 'e1', status: 'finished' }, 'Encounter/e1 finished'],
  [
    'a form',
    { resourceType: 'QuestionnaireResponse', status: 'completed', item: [{}, {}] },
    'QuestionnaireResponse completed, 2 items',
  ],
  ['a Bundle', { resourceType: 'Bundle', entry: [{}] }, 'Bundle of 1'],
  [
    'cards',
    { services: [{ id: 'kap-order-sign', status: 200, cards: [{ indicator: 'critical', summary: 'No.' }] }] },
    'kap-order-sign 200 critical: No.',
  ],
  ['no cards', { services: [{ id: 'kap-order-sign', status: 200, cards: [] }] }, 'kap-order-sign 200 no cards'],
  [
    'a pathway',
    { enrolled: true, pathway: { phase: 'intake', dose: 'unknown', next: [{ key: 'consent-form' }] } },
    'phase intake, dose unknown, next consent-form',
  ],
  [
    'a write',
    { reference: 'Basic/1', pathway: { enrolled: true, pathway: { phase: 'intake', dose: 'hold', next: [] } } },
    'phase intake, dose hold, next nothing',
  ],
  ['a chart that is not enrolled', { enrolled: false, findings: [] }, 'not enrolled'],
])('%s is told in a few words', (_, body, words) => {
  expect(describeBody(body)).toBe(words);
});

test('a refusal is told with its reasons and where they lie', () => {
  const outcome = {
    resourceType: 'OperationOutcome',
    issue: [{ code: 'invalid', details: { text: 'Missing' }, expression: ['Patient.name'] }, { code: 'login' }],
  };
  expect(describeBody(outcome)).toBe('Missing at Patient.name; login');
  expect(describeOutcome('no outcome')).toBe('no reason given');
});

test('a resource’s content is never told', () => {
  expect(describeBody({ resourceType: 'Patient', id: 'p1', name: [{ family: 'Doe' }] })).not.toContain('Doe');
});
