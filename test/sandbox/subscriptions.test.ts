import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newChart, newEhr } from './ehr-support.ts';
import type { EhrHarness } from './ehr-support.ts';
import { heartRate } from './support.ts';

const ENDPOINT = 'http://service.test/ehr/sandbox/notifications';
const SECRET = 'a-secret-of-the-test';
let harness: EhrHarness;

beforeEach(async () => {
  harness = await newEhr();
  await harness.ehr.subscribe(ENDPOINT, SECRET, ['Observation?code=http://loinc.org|8867-4', 'Encounter']);
});

const bodies = (): { id: string; valueQuantity?: { value: number } }[] =>
  harness.sent.map(({ init }) => JSON.parse(init.body as string) as { id: string; valueQuantity?: { value: number } });

describe('a rest-hook Subscription', () => {
  it('sends a resource that matches, as it was committed', async () => {
    const patient = await newChart(harness.ehr, 'Heard');
    const made = await harness.ehr.repo.createResource(heartRate(patient, 70, '2026-01-01'));
    await harness.ehr.sender.whenIdle();
    expect(harness.sent.map(({ url }) => url)).toEqual([ENDPOINT]);
    expect(bodies()).toEqual([made]);
  });

  it('signs the raw body with HMAC-SHA256 in hex', async () => {
    const patient = await newChart(harness.ehr, 'Signed');
    await harness.ehr.repo.createResource(heartRate(patient, 70, '2026-01-01'));
    await harness.ehr.sender.whenIdle();
    const { headers, body } = harness.sent[0]?.init ?? {};
    const expected = createHmac('sha256', SECRET)
      .update(body as string)
      .digest('hex');
    expect(new Headers(headers).get('x-signature')).toBe(expected);
  });

  it('says nothing of an update that changes nothing', async () => {
    const patient = await newChart(harness.ehr, 'Still');
    const made = await harness.ehr.repo.createResource(heartRate(patient, 70, '2026-01-01'));
    await harness.ehr.repo.updateResource(made);
    await harness.ehr.sender.whenIdle();
    expect(harness.sent).toHaveLength(1);
  });

  it('says nothing of a transaction that was rolled back', async () => {
    const patient = await newChart(harness.ehr, 'Undone');
    const work = harness.ehr.repo.withTransaction(async (tx) => {
      await tx.createResource(heartRate(patient, 70, '2026-01-01'));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    await harness.ehr.sender.whenIdle();
    expect(harness.sent).toEqual([]);
  });

  it("keeps the order of one patient's events while an earlier one is retried", async () => {
    let calls = 0;
    harness.answer = () => new Response(null, { status: (calls += 1) === 1 ? 503 : 200 });
    const patient = await newChart(harness.ehr, 'Ordered');
    for (const value of [60, 61, 62]) await harness.ehr.repo.createResource(heartRate(patient, value, '2026-01-01'));
    await harness.ehr.sender.whenIdle();
    expect(bodies().map((body) => body.valueQuantity?.value)).toEqual([60, 60, 61, 62]);
  });

  it('gives up after four attempts and counts it', async () => {
    harness.answer = () => new Response(null, { status: 500 });
    const patient = await newChart(harness.ehr, 'Lost');
    await harness.ehr.repo.createResource(heartRate(patient, 60, '2026-01-01'));
    await harness.ehr.sender.whenIdle();
    expect(harness.sent).toHaveLength(4);
    expect(harness.ehr.sender.failures()).toBe(1);
  });

  it('does not repeat what the endpoint refuses', async () => {
    harness.answer = () => new Response(null, { status: 401 });
    const patient = await newChart(harness.ehr, 'Refused');
    await harness.ehr.repo.createResource(heartRate(patient, 60, '2026-01-01'));
    await harness.ehr.sender.whenIdle();
    expect(harness.sent).toHaveLength(1);
  });

  it('is replaced, not doubled, when the endpoint subscribes again', async () => {
    await harness.ehr.subscribe(ENDPOINT, 'another-secret', ['Observation']);
    const patient = await newChart(harness.ehr, 'Once');
    await harness.ehr.repo.createResource(heartRate(patient, 70, '2026-01-01'));
    await harness.ehr.sender.whenIdle();
    expect(harness.sent).toHaveLength(1);
  });
});
