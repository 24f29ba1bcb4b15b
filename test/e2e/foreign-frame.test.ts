import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';

/**
 * The panel in the frame of an EHR of another site, in a browser that blocks third-party cookies. `localhost` and `127.0.0.1` are two
 * sites to a browser.
 */
let ehr: Server;
let sandbox: Sandbox;
let browser: Browser;
let address = '';
let framed = '';

beforeAll(async () => {
  ehr = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Another EHR</title><iframe title="App" src="${framed.replaceAll('&', '&amp;')}" width="900" height="900"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => ehr.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((ehr.address() as AddressInfo).port)}`;
  sandbox = await startSandbox({ port: 0, quiet: true, framedBy: [address] });
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--test-third-party-cookie-phaseout'];
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH');
  browser = await chromium.launch({ executablePath, args });
});

afterAll(async () => {
  await browser.close();
  await sandbox.close();
  ehr.close();
});

async function ask<Answer>(path: string, body: object, token?: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  const response = await fetch(sandbox.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as Answer;
}

/** What another EHR does: signs its user in, starts a launch, and shows the app in a frame of its page. */
async function openFramed(user: string, patientName: string, page: Page): Promise<FrameLocator> {
  const { access_token } = await ask<{ access_token: string }>('/sandbox/ehr/login', { user });
  const headers = { authorization: `Bearer ${access_token}` };
  const found = await fetch(`${sandbox.url}/sandbox/fhir/Patient?name=${patientName}`, { headers });
  const { entry } = (await found.json()) as { entry: readonly { resource: { id: string } }[] };
  const patient = entry[0]?.resource.id;
  ({ url: framed } = await ask<{ url: string }>('/sandbox/ehr/launch', { patient }, access_token));
  await page.goto(address);
  return page.frameLocator('iframe');
}

const endSession = (page: Page): Promise<number | undefined> =>
  page.frames()[1]?.evaluate(async () => {
    const headers = { 'X-KAP-Request': 'panel' };
    return (await fetch('/smart/logout', { method: 'POST', headers })).status;
  }) ?? Promise.resolve(undefined);

test('in a frame of another site without third-party cookies the panel opens, reads, writes, and loses nothing when its session ends', async () => {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(20_000);
  const panel = await openFramed('therapist', 'Imani', page);
  await panel.getByRole('heading', { name: 'Next', exact: true }).waitFor();
  await panel.getByText('Imani Lundqvale').first().waitFor();
  // Nothing of it is a cookie that another page in another frame would get.
  const cookies = await page.context().cookies(sandbox.url);
  expect(cookies.filter(({ name }) => name === '__Host-kap').every(({ httpOnly, secure }) => httpOnly && secure)).toBe(true);

  await panel.getByRole('link', { name: 'Forms' }).click();
  await panel.getByRole('button', { name: /GAD-7/ }).click();
  const sheet = panel.getByRole('dialog');
  await sheet.getByRole('radiogroup').first().waitFor();
  for (const question of await sheet.getByRole('radiogroup').all())
    await question.getByText('Several days', { exact: true }).click();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByText('Saved.').waitFor();
  await sheet.getByRole('button', { name: 'Back to the pathway' }).click();

  await panel.getByRole('button', { name: /GAD-7/ }).click();
  await sheet.getByRole('radiogroup').first().getByText('Not at all', { exact: true }).click();
  expect(await endSession(page)).toBeLessThan(400);
  for (const question of (await sheet.getByRole('radiogroup').all()).slice(1))
    await question.getByText('Several days', { exact: true }).click();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByText(/leave this page open/).waitFor();

  // Opened beside it for the same patient, the panel has a session again, here as well.
  const beside = await page.context().newPage();
  const again = await openFramed('therapist', 'Imani', beside);
  await again.getByRole('heading', { name: 'Next', exact: true }).waitFor();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByText('Saved.').waitFor();
  await page.context().close();
});

test('a page that the clinic has not named may not frame it', async () => {
  const page = await (await browser.newContext()).newPage();
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><iframe src="${sandbox.url}/app/"></iframe>`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(`http://127.0.0.1:${String((other.address() as AddressInfo).port)}`);
  await expect.poll(() => refused.join()).toMatch(/frame-ancestors/);
  await page.context().close();
  other.close();
});
