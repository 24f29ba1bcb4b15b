import { expect, test } from 'vitest';
import { createRuntime } from '../../src/service/runtime.ts';
import { keepLaunch } from '../../src/service/smart/launch-store.ts';
import { aService } from './harness.ts';

/** More than the memory of one copy holds. */
const FLOOD = 110_000;

test('launches that are begun without end push no session out of the memory of a copy that shares none', async () => {
  const { config, clock, client } = await aService();
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const runtime = createRuntime({ config, clock, medplum: () => client, fetch, logger: quiet });
  const until = Date.now() + 60_000;
  const id = await runtime.sessions.create({
    tenant: 'clinic',
    user: { reference: 'Practitioner/1', name: 'Imagined', roles: ['therapist'] },
    needPatientBanner: false,
    accessToken: 't',
    accessUntilMs: until,
    endsAtMs: until,
  });
  for (let at = 0; at < FLOOD; at += 1)
    await keepLaunch(runtime.launches, {
      state: `clinic.${String(at)}`,
      nonce: 'n',
      verifier: 'v',
      tenant: 'clinic',
      browser: 'b',
    });
  expect(await runtime.sessions.get(id)).toMatchObject({ tenant: 'clinic' });
});
