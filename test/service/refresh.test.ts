import { beforeEach, expect, test } from 'vitest';
import { CATEGORIES } from '../../src/core/chart/chart.ts';
import { createEhrClient } from '../../src/ehr/ehr-client.ts';
import type { Audit } from '../../src/service/audit/audit.ts';
import { createRefresher, type RefreshRequest } from '../../src/service/refresh.ts';
import type { TenantRuntime } from '../../src/service/tenant-runtime.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';
import { aService, type Harness } from './harness.ts';

let service: Harness;
beforeEach(async () => {
  service = await aService();
  service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
});

/** Readings of one patient whose EHR answers nothing until it is let. */
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function aLine() {
  let letAnswer = (): void => undefined;
  const held = new Promise<void>((resolve) => (letAnswer = resolve));
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = service.ehr.fetch(input, init);
    await held;
    return answer;
  };
  const on = {
    tenant: service.config.tenants[0],
    ehr: (token: string) => createEhrClient({ base: EHR_BASE, token, fetch }),
    ownStore: async () => service.client,
  } as unknown as TenantRuntime;
  const audit = { record: () => undefined } as unknown as Audit;
  const { refresh } = createRefresher({ clock: service.clock, logger: silent }, audit);
  const askWith = (by: string, access: RefreshRequest['access']) =>
    refresh({ on, patientId: 'p1', by, categories: CATEGORIES, access });
  const ask = (by: string, scope: string, token = by) => askWith(by, async () => ({ token, scope }));
  return { ask, askWith, letAnswer, tokens: () => service.ehr.requests.map(({ authorization }) => authorization) };
}

test('who asks while another waits is given what their own token reads, and not what the other’s does', async () => {
  const { ask, letAnswer, tokens } = aLine();
  const readings = [ask('first', 'user/*.rs'), ask('prescriber', 'user/*.rs'), ask('desk', 'user/Patient.r')];
  letAnswer();
  const [, whole, narrow] = await Promise.all(readings);
  expect(tokens()).toEqual(['Bearer first', 'Bearer prescriber', 'Bearer desk']);
  expect(whole?.freshness.conditions?.state).toBe('read');
  expect(narrow?.freshness.conditions).toMatchObject({ state: 'failed', reason: 'unauthorized' });
  expect(narrow?.resources.map(({ resourceType }) => resourceType)).toEqual(['Patient']);
});

test('who asks again while they wait shares one reading, by the newer token with its own scope', async () => {
  const { ask, letAnswer, tokens } = aLine();
  const running = ask('first', 'user/*.rs');
  const [early, late] = [ask('hook', 'user/*.rs', 'old'), ask('hook', 'user/Condition.rs?category=x', 'new')];
  letAnswer();
  expect((await running).freshness.conditions?.state).toBe('read');
  expect(await early).toBe(await late);
  expect((await late).freshness.conditions).toMatchObject({ state: 'failed', reason: 'partly-allowed' });
  expect(tokens()).toEqual(['Bearer first', 'Bearer new']);
});

test('a reading that fails holds up nobody', async () => {
  const { ask, askWith, letAnswer } = aLine();
  letAnswer();
  const failing = askWith('ended', () => Promise.reject(new Error('no token')));
  const next = ask('first', 'user/*.rs');
  await expect(failing).rejects.toThrow('no token');
  expect((await next).freshness.conditions?.state).toBe('read');
  expect((await ask('first', 'user/*.rs')).freshness.conditions?.state).toBe('read');
});
