import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

test('a prescriber finds the most pressing first, opens a chart from the list, and comes back to what was chosen', async () => {
  const place = await Workplace.open(clinic, 'Prescriber');
  await place.page.getByRole('button', { name: 'KAP work list' }).click();
  const { panel } = place;
  await panel.getByRole('heading', { name: 'Work list' }).waitFor();
  const first = panel.getByRole('listitem').first();
  expect(await first.textContent()).toContain('Alert');
  await panel.getByRole('button', { name: /^Order \d/ }).click();
  expect(await panel.getByRole('listitem').count()).toBeGreaterThan(0);
  await panel
    .getByRole('button', { name: /^Open / })
    .first()
    .click();
  await panel.getByRole('heading', { name: 'Next', exact: true }).waitFor();
  expect(await panel.getByLabel('Patient', { exact: true }).isVisible()).toBe(true);
  await panel.getByRole('button', { name: /Work list/ }).click();
  await panel.getByRole('heading', { name: 'Work list' }).waitFor();
  expect(await panel.getByRole('button', { name: /^Order \d/ }).getAttribute('aria-pressed')).toBe('true');
  // A launch for one patient afterwards, in the same tab, is for that patient only.
  await panel
    .getByRole('button', { name: /^Open / })
    .first()
    .click();
  await panel.getByRole('button', { name: /Work list/ }).waitFor();
  await place.openChart('Wren Abersole');
  await place.openTab('KAP');
  await panel.getByRole('heading', { name: 'Next', exact: true }).waitFor();
  expect(await panel.getByRole('button', { name: /Work list/ }).count()).toBe(0);
  await place.close();
});

test.each(['light', 'dark'] as const)('the list has no accessibility fault in %s, at any width', async (scheme) => {
  const place = await Workplace.open(clinic, 'Therapist', scheme);
  await place.page.getByRole('button', { name: 'KAP work list' }).click();
  await place.panel.getByRole('heading', { name: 'Work list' }).waitFor();
  await place.panel.getByRole('listitem').first().waitFor();
  expect(await place.accessibilityFaults()).toEqual([]);
  await place.close();
});
