import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHookBodies } from '../../src/service/hooks/hook-bodies.ts';
import { aCondition } from '../support/builders.ts';

const bytes = (value: unknown): Buffer => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
const call = (prefetch: unknown, more: object = {}) => ({ hook: 'order-sign', context: { patientId: 'p1' }, ...more, prefetch });
type Body = ReturnType<typeof call>;

const names = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`name ${String(at)}`, at]));
const CHART = { patient: { resourceType: 'Patient', id: 'p1' }, conditions: null };

describe('what a body says', () => {
  const anyKey = fc.oneof(
    fc.constantFrom('prefetch', 'context', '__proto__', 'pre"fetch', '"prefetch"', 'patient', 'vitals'),
    fc.string({ unit: 'grapheme' }),
  );
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('prefetch', '"prefetch":', '\\"prefetch"', null),
      fc.string({ unit: 'grapheme' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(anyKey, tie('value'), { maxKeys: 4 }),
    ),
  })).value;

  test('is what JSON.parse says it is, the first time and every time after', () => {
    const read = createHookBodies();
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        for (let at = 0; at < 4; at += 1) expect(read.read(bytes(text), 'clinic')).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each([
    ['a name in a string', '{"hook":"\\"prefetch\\":1","prefetch":{"a":1}}'],
    ['a name given twice', '{"prefetch":{"a":1},"prefetch":{"b":2}}'],
    ['a name in a nested object first', '{"extension":{"prefetch":{"a":1}},"prefetch":{"b":2}}'],
    ['members after the prefetch', '{"prefetch":{"a":1},"fhirAuthorization":{"access_token":"t"}}'],
    ['white space around the name', '{ "prefetch" : { "a" : 1 } , "hook" : "x" }'],
    ['a key given twice', '{"prefetch":{"patient":1,"vitals":2,"patient":3}}'],
    ['a key written in another way', '{"prefetch":{"pati\\u0065nt":1}}'],
    ['a key of other letters than ASCII', '{"prefetch":{"pâtient \u{1F9EA}":1,"\u00a0":2}}'],
    ['strings that look like the end of something', '{"prefetch":{"patient":"}]\\"}","vitals":["]",{"a":"{"}]}}'],
    ['a byte order mark', '\uFEFF{"prefetch":{"a":1}}'],
    ['a prefetch that is no object', '{"prefetch":[1]}'],
    ['more names than an EHR has reason to send', JSON.stringify({ prefetch: names(65) })],
  ])('is right with %s', (_name, text) => {
    const read = createHookBodies();
    for (let at = 0; at < 4; at += 1) expect(read.read(bytes(text), undefined)).toEqual(JSON.parse(text.replace('\uFEFF', '')));
  });

  test.each([
    '{"prefetch":{"a":1}',
    '{"prefetch":{"a":1}}}',
    '{"prefetch":}',
    '"prefetch":{}',
    '{"hook":,"prefetch":{}}',
    '',
    '{"prefetch"',
    '{"prefetch"\u00a0:{}}',
    '{"prefetch":{}}\u00a0',
    '{"prefetch":{},}',
    '{"prefetch":{"a\nb":1}}',
    '{"prefetch":{"a\\x":1}}',
    '{"prefetch":{"patient":tru,"patient":1}}',
    '{"prefetch":{"other":tru,"oth\\u0065r":1}}',
  ])('is refused when it is not JSON: %s', (text) => {
    expect(() => createHookBodies().read(bytes(text), undefined)).toThrow('The body is not JSON.');
  });

  test.each(['{"patient":tru}', '{"patient":{"a":1]}', '{"patient":}', '{"patient":"\\x"}', '{"patient":1 2}'])(
    'is refused when a key is looked at that is not JSON: %s',
    (prefetch) => {
      const { prefetch: read } = createHookBodies().read(bytes(`{"prefetch":${prefetch}}`), undefined) as Body;
      expect(() => (read as { patient: unknown }).patient).toThrow(
        expect.objectContaining({ status: 400, expression: 'prefetch.patient' }),
      );
    },
  );

  test('is refused without repeating the name of a key that nobody asked for', () => {
    const text = '{"prefetch":{"Jane Imagined":tru}}';
    expect(() => createHookBodies().read(bytes(text), undefined)).toThrow(
      expect.objectContaining({ status: 400, expression: 'prefetch' }),
    );
  });

  test('is refused when it nests too deeply before or after the prefetch, where all of it is walked', () => {
    const deep = `${'['.repeat(300)}${']'.repeat(300)}`;
    const read = createHookBodies();
    for (const text of [`{"extension":${deep},"prefetch":{}}`, `{"prefetch":{},"context":${deep}}`, `{"prefetch":${deep}}`])
      expect(() => read.read(bytes(text), undefined)).toThrow('The body is nested too deeply.');
  });

  test('may nest as deeply as it likes within the prefetch', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(createHookBodies().read(bytes(`{"prefetch":{"a":${deep}}}`), undefined)).toHaveProperty('prefetch.a.0.0.0');
  });
});

describe('a prefetch that comes again', () => {
  const third = (first: Body, last: Body, tenants: readonly [string, string] = ['clinic', 'clinic']) => {
    const read = createHookBodies();
    read.read(bytes(first), tenants[0]);
    const before = read.read(bytes(first), tenants[0]) as Body;
    return { before: before.prefetch, again: (read.read(bytes(last), tenants[1]) as Body).prefetch };
  };

  test('is the object that it was, whatever else of the call is new', () => {
    const { before, again } = third(call(CHART), call(CHART, { hookInstance: 'another' }));
    expect(again).toBe(before);
  });

  test('is read anew when one byte of it is another', () => {
    const changed = { ...CHART, conditions: { resourceType: 'Bundle' } };
    const { again } = third(call(CHART), call(changed));
    expect(again).toEqual(changed);
  });

  test.each([
    ['another patient', call(CHART), call(CHART, { context: { patientId: 'p2' } }), ['clinic', 'clinic']],
    ['another tenant', call(CHART), call(CHART), ['clinic', 'other']],
  ] as const)('is read anew for %s', (_name, first, last, tenants) => {
    const { before, again } = third(first, last, tenants);
    expect(again).toEqual(before);
    expect(again).not.toBe(before);
  });

  test('is not kept with a large body before it: its memory would be kept too', () => {
    const read = createHookBodies();
    const large = call(CHART, { extension: { words: 'x'.repeat(400_000) } });
    const [, second, last] = [1, 2, 3].map(() => read.read(bytes(large), 'clinic') as Body);
    expect(last?.prefetch).not.toBe(second?.prefetch);
  });

  test.each([
    ['as a chart of 700 problems', { resourceType: 'Bundle', entry: Array<object>(700).fill({ resource: aCondition() }) }, true],
    ['not as lists alone, which cost more than they look', Array<object>(100_000).fill([]), false],
    ['not as names alone', Object.fromEntries(Array.from({ length: 43_000 }, (_, at) => [`${at.toString(36)}a`, 0])), false],
  ])('is kept %s', (_name, conditions, isKept) => {
    expect(JSON.stringify(conditions).length).toBeLessThan(399_000);
    const { before, again } = third(call({ conditions }), call({ conditions }));
    expect(again === before).toBe(isKept);
  });

  test.each([
    ['with 64 names', names(64), true],
    ['not with more, each of which would be found and read by itself', names(65), false],
  ])('is kept %s', (_name, prefetch, isKept) => {
    const { before, again } = third(call(prefetch), call(prefetch));
    expect(again).toEqual(before);
    expect(again === before).toBe(isKept);
  });

  test('is kept without what stands before it: a token', () => {
    const sent = bytes(call(CHART, { fhirAuthorization: { access_token: 'a-token' } }));
    createHookBodies().read(sent, 'clinic');
    expect(sent.toString()).not.toContain('a-token');
    expect(sent.toString()).toContain('resourceType');
  });

  test('is not kept with what stands after it', () => {
    const read = createHookBodies();
    const text = '{"context":{"patientId":"p1"},"prefetch":{"a":{}},"fhirAuthorization":{"access_token":"t"}}';
    const [, second, last] = [1, 2, 3].map(() => read.read(bytes(text), 'clinic') as Body);
    expect(last?.prefetch).not.toBe(second?.prefetch);
  });
});
