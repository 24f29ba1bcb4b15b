import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSigned, parseNotification } from '../../src/ehr/notification.ts';
import { aCondition, aPatient } from '../support/builders.ts';

const SECRET = 'a-notification-secret';
const raw = new TextEncoder().encode('{"resourceType":"Patient"}');
const signature = createHmac('sha256', SECRET).update(raw).digest('hex');

test('accepts either signature header over the raw bytes', () => {
  expect(isSigned(raw, { signature }, SECRET)).toBe(true);
  expect(isSigned(raw, { hubSignature: `sha256=${signature}` }, SECRET)).toBe(true);
});

test.each([
  {},
  { signature: '' },
  { signature: 'zz' },
  { signature: signature.slice(2) },
  { hubSignature: `sha1=${signature}` },
  { signature: signature.replace(/./, (c) => (c === '0' ? '1' : '0')) },
])('refuses %o', (headers) => {
  expect(isSigned(raw, headers, SECRET)).toBe(false);
});

test('refuses other bytes and another secret', () => {
  expect(isSigned(new Uint8Array([...raw, 32]), { signature }, SECRET)).toBe(false);
  expect(isSigned(raw, { signature }, `${SECRET}x`)).toBe(false);
});

const parameters = (...foci: string[]) => ({
  resourceType: 'Parameters',
  parameter: [
    { name: 'type', valueCode: 'event-notification' },
    ...foci.map((reference) => ({
      name: 'notification-event',
      part: [
        { name: 'event-number', valueString: '2' },
        { name: 'focus', valueReference: { reference } },
      ],
    })),
  ],
});
const bundle = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'history',
  entry: resources.map((resource) => ({ resource })),
});

test.each([
  ['a plain resource', aCondition({ id: 'c1' }), [{ category: 'conditions', type: 'Condition', id: 'c1', patientId: 'p1' }]],
  ['a patient', aPatient(), [{ category: 'patient', type: 'Patient', id: 'p1', patientId: 'p1' }]],
  [
    'a backport Bundle by id',
    bundle(parameters('https://evil.example/fhir/Encounter/e1')),
    [{ category: 'encounters', type: 'Encounter', id: 'e1', patientId: undefined }],
  ],
  [
    'a backport Bundle with its resource',
    bundle(parameters('Condition/c1'), aCondition({ id: 'c1' })),
    [{ category: 'conditions', type: 'Condition', id: 'c1', patientId: 'p1' }],
  ],
  [
    'a SubscriptionStatus Bundle',
    bundle({
      resourceType: 'SubscriptionStatus',
      type: 'event-notification',
      notificationEvent: [{ eventNumber: '1', focus: { reference: 'Observation/o1/_history/3' } }],
    }),
    [{ category: 'vitals', type: 'Observation', id: 'o1', patientId: undefined }],
  ],
  ['a handshake', bundle({ resourceType: 'Parameters', parameter: [{ name: 'type', valueCode: 'handshake' }] }), []],
  ['an empty body', {}, []],
  ['a type that no rule reads', { resourceType: 'Claim', id: 'x' }, []],
])('%s gives its hints', (_name, body, hints) => {
  expect(parseNotification(body)).toEqual(hints);
});

test.each([['text'], [null], [[1]], [{ a: 1 }], [bundle()], [bundle(aPatient())]])('%o is no notification', (body) => {
  expect(() => parseNotification(body)).toThrow(expect.objectContaining({ fault: 'malformed' }));
});
