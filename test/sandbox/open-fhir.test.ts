import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';

const PAGE = { origin: 'https://sandbox.cds-hooks.example' };

describe('a sandbox for public tools', () => {
  let sandbox: Sandbox;
  let fhir: string;
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, quiet: true, open: true });
    fhir = `${sandbox.url}/sandbox/fhir`;
  });
  afterAll(() => sandbox.close());

  test('lets any page read and search without a token, and nobody write', async () => {
    const found = await fetch(`${fhir}/Patient`, { headers: PAGE });
    expect([found.status, found.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    const form = { ...PAGE, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await fetch(`${fhir}/Condition/_search`, { method: 'POST', headers: form, body: '_count=1' })).status).toBe(200);
    const written = await fetch(`${fhir}/Patient`, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json' },
      body: '{"resourceType":"Patient"}',
    });
    expect(written.status).toBe(403);
  });

  test('gives a launch for a card’s link to the registered app only', async () => {
    const launch = (launchUrl: string) =>
      fetch(`${fhir}/_services/smart/Launch`, {
        method: 'POST',
        headers: { ...PAGE, 'content-type': 'application/json' },
        body: JSON.stringify({ launchUrl, parameters: { patient: 'p1', appContext: 'x', smart_messaging_origin: 'y' } }),
      });
    expect(await (await launch(`${sandbox.url}/smart/launch`)).json()).toEqual({ launch_id: expect.any(String) as string });
    expect((await launch('https://evil.example/launch')).status).toBe(400);
  });

  test('takes a hook that is signed by an issuer whom nobody configured for an unsigned one', async () => {
    const header = btoa('{"alg":"ES384","typ":"JWT","kid":"x"}').replaceAll('=', '');
    const claims = btoa('{"iss":"https://sandbox.cds-hooks.example"}').replaceAll('=', '');
    const response = await fetch(`${sandbox.url}/cds-services`, {
      headers: { ...PAGE, authorization: `Bearer ${header}.${claims}.x` },
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, PAGE.origin]);
  });
});

test('a sandbox is not open unasked', async () => {
  const sandbox = await startSandbox({ port: 0, quiet: true, seeds: false });
  const response = await fetch(`${sandbox.url}/sandbox/fhir/Patient`, { headers: PAGE });
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([401, null]);
  await sandbox.close();
});
