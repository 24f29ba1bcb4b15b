import { generateKeyPairSync, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { createAppContexts } from '../../src/service/app-context.ts';

const aKey = (kid: string) => {
  const { d = '', ...jwk } = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ format: 'jwk' });
  return { ...jwk, kty: 'EC' as const, alg: 'ES384' as const, kid, d };
};
const OLD = aKey('old');
const NEW = aKey('new');
const START_MS = Date.parse('2026-03-01T10:00:00Z');
const aTenant = (id = 'clinic', keys = [OLD]) => ({ id, smart: { clientId: 'kap', privateJwks: keys } });
const at = (minutes: number) => () => START_MS + minutes * 60_000;
const contexts = createAppContexts(aTenant(), at(0));
const CONTEXT = { view: 'gate', rule: 'gate-consent' } as const;

describe('the appContext of a card link', () => {
  test('comes back as it was signed, for the patient it was signed for', async () => {
    expect(await contexts.read(contexts.sign(CONTEXT, 'p1'), 'p1')).toEqual(CONTEXT);
  });

  test('is nothing for another patient, another tenant, or after an hour', async () => {
    const text = contexts.sign(CONTEXT, 'p1');
    expect(await contexts.read(text, 'p2')).toBeUndefined();
    expect(await createAppContexts(aTenant('other'), at(0)).read(text, 'p1')).toBeUndefined();
    expect(await createAppContexts(aTenant(), at(59)).read(text, 'p1')).toEqual(CONTEXT);
    expect(await createAppContexts(aTenant(), at(62)).read(text, 'p1')).toBeUndefined();
  });

  test('outlives the rotation of the key that it was signed with, until that key is taken out', async () => {
    const text = contexts.sign(CONTEXT, 'p1');
    expect(await createAppContexts(aTenant('clinic', [NEW, OLD]), at(1)).read(text, 'p1')).toEqual(CONTEXT);
    expect(await createAppContexts(aTenant('clinic', [NEW]), at(1)).read(text, 'p1')).toBeUndefined();
  });

  test('does not carry the patient', () => {
    const [, payload = ''] = contexts.sign(CONTEXT, 'patient-4711').split('.');
    expect(Buffer.from(payload, 'base64url').toString()).not.toContain('4711');
  });

  test('is nothing when any character of it is changed', async () => {
    const text = contexts.sign(CONTEXT, 'p1');
    // The last character of a base64url text holds bits that nobody reads.
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 2), fc.constantFrom('A', 'z', '.', '-', '{'), async (index, other) => {
        fc.pre(text[index] !== other);
        expect(await contexts.read(text.slice(0, index) + other + text.slice(index + 1), 'p1')).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test.each(['', 'null', '{}', '..', 'a.b.c', 'x'.repeat(100_000)])('is nothing when it is rubbish', async (text) => {
    expect(await contexts.read(text, 'p1')).toBeUndefined();
  });

  test('is nothing when somebody else signed it or nobody did', async () => {
    const forged = new SignJWT({ open: CONTEXT })
      .setIssuer('kap-pathway-card')
      .setAudience('clinic')
      .setIssuedAt(START_MS / 1_000);
    const signed = await forged.setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).setExpirationTime('1h').sign(randomBytes(32));
    const [, payload = ''] = contexts.sign(CONTEXT, 'p1').split('.');
    const none = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${payload}.`;
    for (const text of [signed, none]) expect(await contexts.read(text, 'p1')).toBeUndefined();
  });
});
