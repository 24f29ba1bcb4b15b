import { expect, test } from 'vitest';
import { createChanges } from '../../src/service/changes.ts';
import { keyDigest } from '../../src/service/key-digest.ts';
import { createMemoryStore } from '../../src/service/key-value-store.ts';
import { createSessionStore } from '../../src/service/session-store.ts';

const PATIENT = 'patient-4711';

test('no key of the shared store says who is a patient, or opens a session', async () => {
  const store = createMemoryStore();
  const keys: string[] = [];
  const seen = new Proxy(store, {
    get:
      (target, name: keyof typeof store) =>
      (key: string, ...rest: never[]) => {
        keys.push(key);
        return (target[name] as (key: string, ...rest: never[]) => unknown)(key, ...rest);
      },
  });
  const sessions = createSessionStore(seen);
  const user = { reference: 'Practitioner/1', name: 'Imagined', roles: ['therapist'] };
  const times = { accessUntilMs: Date.now() + 60_000, endsAtMs: Date.now() + 60_000 };
  const session = { tenant: 'clinic', user, needPatientBanner: true, accessToken: 't', ...times };
  const id = await sessions.create(session);
  await sessions.choose(id, session, PATIENT);
  expect([await sessions.hasChosen(id, PATIENT), await sessions.hasChosen(id, 'other')]).toEqual([true, false]);
  const changes = createChanges(seen, () => 'mark');
  await changes.touch('clinic', PATIENT);
  expect([await changes.markOf('clinic', PATIENT), await changes.markOf('other', PATIENT)]).toEqual(['"mark"', '']);
  expect(keys.length).toBeGreaterThan(5);
  for (const key of keys) {
    expect(key).toMatch(/^(clinic|other):/);
    expect(key).not.toContain(PATIENT);
    expect(key).not.toContain(id.slice('clinic.'.length));
  }
});

test('a digest differs by each of its parts', () => {
  expect(new Set([keyDigest('a', 'b'), keyDigest('b', 'a'), keyDigest('a'), keyDigest('a', 'c')]).size).toBe(4);
});
