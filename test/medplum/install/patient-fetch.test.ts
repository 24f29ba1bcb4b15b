import { describe, expect, test } from 'vitest';
import { createPatientFetch } from '../../../src/medplum/install/patient-fetch.ts';

function behind(...answers: readonly Response[]) {
  const waited: number[] = [];
  const queue = [...answers];
  const send: typeof fetch = async () => queue.shift() ?? new Response('', { status: 500 });
  const patient = createPatientFetch(send, async (ms) => void waited.push(ms));
  return { ask: () => patient('https://medplum.example/fhir/R4'), waited };
}

const busy = (body: string, headers: Record<string, string> = {}) => new Response(body, { status: 429, headers });

describe('a request that the quota refuses', () => {
  test('waits as long as Medplum says and is sent again', async () => {
    const text = '{"issue":[{"diagnostics":"{\\"_remainingPoints\\":0,\\"_msBeforeNext\\":4000}"}]}';
    const { ask, waited } = behind(busy(text), busy('', { 'retry-after': '2' }), new Response('{}', { status: 201 }));
    expect((await ask()).status).toBe(201);
    expect(waited).toEqual([4_250, 2_000]);
  });

  test('waits no longer than a minute, and gives up after four attempts', async () => {
    const { ask, waited } = behind(...Array.from({ length: 6 }, () => busy('', { 'retry-after': '3600' })));
    expect((await ask()).status).toBe(429);
    expect(waited).toEqual([65_000, 65_000, 65_000]);
  });

  test('any other answer is given on as it is', async () => {
    const { ask, waited } = behind(new Response('', { status: 500 }));
    expect([(await ask()).status, waited]).toEqual([500, []]);
  });
});
