import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

test.each(['light', 'dark'] as const)('health IT sees in %s what is wrong and by which rules the site works', async (scheme) => {
  const place = await Workplace.open(clinic, 'Health IT', scheme);
  await place.page.getByRole('button', { name: 'KAP work list' }).click();
  const { panel } = place;
  await panel.getByRole('heading', { name: 'What is wrong' }).waitFor();
  await panel.getByText(/^Looked at: the service at its public address, the EHR\.$/).waitFor();
  expect(await panel.getByText('Wrong', { exact: true }).count()).toBe(0);
  expect(await panel.getByText(`${clinic.sandbox.url}/cds-services`).count()).toBe(1);
  expect(await panel.getByText(/Copyright Pfizer/).count()).toBe(1);
  await panel.getByRole('group', { name: 'The session' }).getByText('Observed for at least').waitFor();
  await panel.getByLabel('Kind').selectOption('Safety rule');
  await panel.getByLabel('Find').fill('aneurysm');
  const rules = panel.getByRole('group', { name: 'Rules of the decision support' });
  await expect.poll(() => rules.getByRole('row').count()).toBe(2);
  expect(await rules.getByText('no review is recorded').count()).toBe(1);
  expect(await place.accessibilityFaults()).toEqual([]);
  if (scheme === 'light') {
    await place.page.setViewportSize({ width: 360, height: 800 });
    expect(await place.accessibilityFaults(), '360 px').toEqual([]);
    const value = rules.getByRole('cell', { name: 'no review is recorded' });
    expect(await value.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain('Reviewed');
  }
  place.forget(/403/);
  await place.close();
});

test('a prescriber goes from the work list to the site and back, and finds it in a chart too', async () => {
  const place = await Workplace.open(clinic, 'Prescriber');
  await place.page.getByRole('button', { name: 'KAP work list' }).click();
  const { panel } = place;
  await panel.getByRole('link', { name: 'Site' }).click();
  await panel.getByRole('heading', { name: 'Protocol in force' }).waitFor();
  await panel.getByRole('link', { name: 'Work list' }).click();
  await panel.getByRole('heading', { name: 'Work list' }).waitFor();
  await place.openPanel('Petros Mwandale');
  await panel.getByRole('link', { name: 'Site' }).click();
  await panel.getByRole('heading', { name: 'Protocol in force' }).waitFor();
  expect(await place.accessibilityFaults()).toEqual([]);
  await place.close();
});

test('on a narrow screen what is wrong comes first, and a long section opens where somebody wants it', async () => {
  const place = await Workplace.open(clinic, 'Health IT');
  await place.page.setViewportSize({ width: 360, height: 800 });
  await place.page.getByRole('button', { name: 'KAP work list' }).click();
  const { panel } = place;
  await panel.getByText(/^Looked at: /).waitFor();
  await panel.getByText(/rest on weak support/).waitFor();
  const rules = panel.getByRole('group', { name: 'Rules of the decision support' });
  expect([await panel.getByText(/Copyright Pfizer/).isVisible(), await rules.isVisible()]).toEqual([false, false]);
  expect(await place.accessibilityFaults()).toEqual([]);
  await panel.locator('#site-rules summary').press('Enter');
  await rules.waitFor();
  expect(await panel.getByText(/Copyright Pfizer/).isVisible()).toBe(false);
  place.forget(/403/);
  await place.close();
});

test('what could not be read is said, and can be tried again', async () => {
  const place = await Workplace.open(clinic, 'Health IT');
  await place.page.route('**/api/site', (route) => route.abort());
  await place.page.getByRole('button', { name: 'KAP work list' }).click();
  await place.panel.getByText('The site could not be read.').waitFor();
  await place.page.unroute('**/api/site');
  await place.panel.getByRole('button', { name: 'Try again' }).click();
  await place.panel.getByRole('heading', { name: 'What is wrong' }).waitFor();
  place.forget(/403|Failed to load/);
  await place.close();
});

test('in Spanish the view speaks Spanish, protocol and rules included, and says what stays English', async () => {
  const place = await Workplace.open(clinic, 'Health IT');
  await place.page.getByRole('button', { name: 'KAP work list' }).click();
  await place.panel.getByRole('heading', { name: 'What is wrong' }).waitFor();
  await place.panel.getByRole('combobox', { name: /Language/ }).selectOption('Español');
  await place.panel.getByRole('heading', { name: 'Protocolo vigente' }).waitFor();
  await place.panel.locator('#site-protocol').getByText('Entre dos dosis, como mínimo', { exact: true }).waitFor();
  await place.panel.locator('#site-rules').getByText('Debe preguntarse por el ayuno y registrarse una intención.').waitFor();
  // Citations stay as they are; names and values do not.
  const english = place.panel.locator('#site-protocol tbody :is(th, td:nth-child(2)) [lang="en"]');
  expect(await english.allInnerTexts()).toEqual([]);
  expect(await place.panel.locator('#site-release [lang="en"]').count()).toBeGreaterThan(0);
  place.forget(/403/);
  await place.close();
});
