import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});

afterAll(async () => {
  await clinic.close();
});

/** What a front desk's panel never says: names of findings, results, doses, readings, reasons of clinicians. */
const CLINICAL = /\bmg\b|mmHg|suicid|item 9|severe|moderate|hypertension|contraindic|interaction|Alert/i;

test('a front desk goes through its day: who comes, whom to fetch, what to book, what to hand out, and starts a course', async () => {
  const office = await Workplace.open(clinic, 'Prescriber');
  await office.openChart('Wren Abersole');
  await office.startVisit('dosing');

  const desk = await Workplace.open(clinic, 'Front desk');
  await desk.page.getByRole('button', { name: 'KAP work list' }).click();
  const { panel } = desk;
  const rows = panel.getByRole('list').last();
  await rows.getByText('Ask who takes them home').first().waitFor();
  await rows.getByText('Session today').first().waitFor();
  await rows
    .getByText(/^Find a time: /)
    .first()
    .waitFor();
  await rows.getByText('Hand out: ', { exact: false }).first().waitFor();
  expect(await panel.locator('main').innerText()).not.toMatch(CLINICAL);
  expect(await desk.accessibilityFaults()).toEqual([]);

  await panel.getByRole('button', { name: 'Open Wren Abersole: Ask who takes them home' }).click();
  await panel.getByRole('heading', { name: 'Before and after a session' }).waitFor();
  await panel.getByText(/In a session since/).waitFor();
  await panel.getByText(/Ask who takes them home, and tell the clinician/).waitFor();
  expect(await panel.locator('main').innerText()).not.toMatch(CLINICAL);
  expect(await panel.getByRole('link', { name: /Measures|Orders|Record|Forms|Session/ }).count()).toBe(0);
  expect(await desk.accessibilityFaults()).toEqual([]);
  await desk.page.setViewportSize({ width: 360, height: 800 });
  expect(await desk.accessibilityFaults()).toEqual([]);
  await desk.page.setViewportSize({ width: 1440, height: 1000 });

  await panel.getByRole('button', { name: /Work list/ }).click();
  await panel.getByLabel('Find a patient or a task').fill('PHQ-9');
  await panel
    .getByRole('button', { name: /^Open .*: Hand out: / })
    .first()
    .click();
  await panel.getByRole('button', { name: /^Print PHQ-9/ }).click();
  await panel.getByText('Filled in on', { exact: false }).waitFor();
  expect(await panel.getByText('Several days').count()).toBeGreaterThan(8);
  expect(await desk.accessibilityFaults()).toEqual([]);
  await panel.getByRole('button', { name: 'Close' }).click();

  await desk.openChart('Orla Fennimore');
  await desk.openTab('KAP');
  await panel.getByRole('button', { name: 'Start the KAP pathway' }).click();
  await panel.getByRole('heading', { name: 'Visits to arrange' }).waitFor();
  expect(await panel.locator('main').innerText()).not.toMatch(CLINICAL);
  await desk.close();
  await office.close();
});

test('what is clinical is not sent to a front desk at all', async () => {
  const desk = await Workplace.open(clinic, 'Front desk', 'dark');
  const sent: string[] = [];
  desk.page.on('response', (response) => {
    if (/\/api\/(pathway|work-list)/.test(response.url())) void response.text().then((text) => sent.push(text));
  });
  await desk.openChart('Imani Lundqvale');
  await desk.openTab('KAP');
  await desk.panel.getByRole('heading', { name: 'Forms to hand out' }).waitFor();
  expect(await desk.accessibilityFaults()).toEqual([]);
  await expect.poll(() => sent.length).toBeGreaterThan(0);
  expect(sent.join('')).not.toMatch(/item9|suicid|"total"|"doseMg"|Observation\/|Contact the patient/i);
  await desk.close();
});
