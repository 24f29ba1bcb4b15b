import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MINUTE_MS } from '../../src/core/time.ts';
import { aService, type Harness } from './harness.ts';

const POLL = { 'x-kap-unattended': '1' };
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 2, 9) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks once a minute, so many times; the last status. */
async function pollFor(minutes: number, { service, headers, path = '/api/user' }: Polling): Promise<number> {
  let status = 0;
  for (let at = 0; at < minutes; at += 1) {
    vi.setSystemTime(Date.now() + MINUTE_MS);
    status = (await service.get(path, { ...headers, ...POLL })).status;
  }
  return status;
}

interface Polling {
  readonly service: Harness;
  readonly headers: Record<string, string>;
  readonly path?: string;
}

test('a session in which only the page itself asks ends after half an hour, and stays ended', async () => {
  const service = await aService();
  const headers = await service.signIn('therapist');
  expect(await pollFor(30, { service, headers })).toBe(200);
  expect(await pollFor(2, { service, headers })).toBe(401);
  expect((await service.get('/api/user', headers)).status).toBe(401);
});

test('whoever does anything in it begins the time anew', async () => {
  const service = await aService();
  const headers = await service.signIn('therapist');
  expect(await pollFor(29, { service, headers })).toBe(200);
  expect((await service.get('/api/user', headers)).status).toBe(200);
  expect(await pollFor(29, { service, headers })).toBe(200);
});

test('who watches a dosing session is there, though they touch nothing', async () => {
  const service = await aService({ idleMinutes: 5 });
  const headers = await service.signIn('therapist');
  await service.post('/api/pathway', {}, headers);
  expect(await pollFor(20, { service, headers, path: '/api/session-room' })).toBe(200);
});

test('a clinic may say another time', async () => {
  const service = await aService({ idleMinutes: 5 });
  const headers = await service.signIn('therapist');
  await service.get('/api/user', headers);
  expect(await pollFor(5, { service, headers })).toBe(200);
  expect(await pollFor(2, { service, headers })).toBe(401);
});

test('a request that is refused, or that somebody else’s page sends, keeps no session alive', async () => {
  const service = await aService({ idleMinutes: 5 });
  const headers = await service.signIn('therapist');
  await service.get('/api/user', headers);
  vi.setSystemTime(Date.now() + 4 * MINUTE_MS);
  expect((await service.get('/api/user', { ...headers, 'x-kap-user': 'clinic/Practitioner/other' })).status).toBe(401);
  expect((await service.post('/api/doses', {}, headers)).status).toBe(403);
  expect(await pollFor(3, { service, headers })).toBe(401);
});
