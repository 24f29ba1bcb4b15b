import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const accentOf = (at: Workplace): Promise<string> =>
  at.panel.locator('html').evaluate((page) => getComputedStyle(page).getPropertyValue('--kap-accent').trim());

test('the panel wears the colours of the EHR by day, keeps its own by night, and has no accessibility fault in either', async () => {
  const at = await Workplace.open(clinic, 'Therapist', 'light');
  await at.openPanel('Cosmo Hartwillow');
  await expect.poll(() => accentOf(at), { timeout: 10_000 }).toBe('#33449b');
  expect(await at.accessibilityFaults()).toEqual([]);
  await at.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect.poll(() => accentOf(at), { timeout: 10_000 }).toBe('#63d3c1');
  expect(await at.accessibilityFaults()).toEqual([]);
  await at.page.emulateMedia({ colorScheme: 'light', contrast: 'more', reducedMotion: 'reduce' });
  await expect.poll(() => accentOf(at), { timeout: 10_000 }).toBe('#0b6b5f');
  await at.close();
});

test('a page without the EHR’s banner shows whose it is by itself, and the launch’s intent opens its view', async () => {
  const at = await Workplace.open(clinic, 'Therapist', 'light');
  await at.openPanel('Cosmo Hartwillow');
  const launched = (body: object): Promise<string> =>
    at.page.evaluate(async (sent) => {
      const { access_token } = JSON.parse(sessionStorage.getItem('sandbox-ehr-user') ?? '{}') as { access_token?: string };
      const headers = { authorization: `Bearer ${access_token ?? ''}`, 'content-type': 'application/json' };
      const answer = await fetch('/sandbox/ehr/launch', { method: 'POST', headers, body: JSON.stringify(sent) });
      return ((await answer.json()) as { url: string }).url;
    }, body);
  const [patient] = [...clinic.sandbox.ehr.repo.store.all('Patient')].filter(
    (one) => one.resourceType === 'Patient' && one.name?.[0]?.family === 'Hartwillow',
  );
  // In its own window: what a banner is for.
  await at.page.goto(await launched({ patient: patient?.id, intent: 'session', needPatientBanner: true }));
  await at.page.getByRole('form', { name: 'Enter a reading' }).waitFor();
  expect(await at.page.getByLabel('Patient', { exact: true }).textContent()).toContain('Cosmo Hartwillow');
  await at.page.goto(clinic.sandbox.url);
  await at.page.goto(await launched({ patient: patient?.id, intent: 'measures', needPatientBanner: false }));
  await at.page.getByRole('link', { name: 'Measures', exact: true }).and(at.page.locator('[aria-current="page"]')).waitFor();
  // It is there for paper only.
  expect(await at.page.getByLabel('Patient', { exact: true }).isVisible()).toBe(false);
  await at.close();
});
