import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const WHO = 'Teodor Quillfeather';
const LONG = { timeout: 120_000 };

/** One number of the ledger of lozenges, by its name. */
async function figure(at: Workplace, name: string): Promise<string> {
  const value = at.panel.locator('.kap-figure', { has: at.panel.locator('dt', { hasText: new RegExp(`^${name}$`) }) });
  return (await value.locator('dd').textContent()) ?? '';
}

async function openLozenges({ panel }: Workplace): Promise<void> {
  await panel.getByRole('link', { name: 'Orders', exact: true }).click();
  await panel.getByRole('link', { name: 'Lozenges', exact: true }).click();
  await panel.getByText('Should be there', { exact: true }).waitFor();
}

/** The day's checklist and the readiness for a session at home. */
async function prepareHome(at: Workplace): Promise<void> {
  const sheet = at.panel.getByRole('dialog');
  await at.panel.getByRole('link', { name: 'Session', exact: true }).click();
  await at.panel.getByRole('button', { name: 'Open the checklist' }).click();
  await at.answer(/session take place/, 'Home');
  await at.answer(/Pregnancy status/, 'Does not apply');
  await at.answer(/breastfeeding/, 'Does not apply');
  await at.answer(/fast as instructed/, 'Yes');
  await at.write(/Intention for/, 'Ease');
  for (const role of ['Therapist', 'Prescriber']) await sheet.getByRole('checkbox', { name: role }).check();
  await at.write(/Name of the escort/, 'Noor Brook');
  await at.write(/chaperone at home/, 'Noor Brook');
  await at.write(/Address at which/, '12 Orchard Lane');
  await at.write(/Emergency contact/, '555-0142');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByText('Saved.').waitFor();
  await sheet.getByRole('button', { name: /Close/ }).first().click();

  await at.panel.getByRole('link', { name: 'Forms', exact: true }).click();
  await at.panel.getByRole('button', { name: /Home-session readiness/ }).click();
  await at.write(/Name of the chaperone/, 'Noor Brook');
  await at.write(/Address at which/, '12 Orchard Lane');
  await at.write(/Emergency contact/, '555-0142');
  for (const question of await sheet.getByRole('radiogroup').all()) {
    const yes = question.getByText('Yes', { exact: true });
    await ((await yes.count()) > 0 ? yes : question.getByText('Ready', { exact: true })).click();
  }
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByText('Saved.').waitFor();
  await sheet.getByRole('button', { name: /Close/ }).first().click();
}

test('a lozenge at home is taken on the chaperone’s word, and counted in the ledger with it', LONG, async () => {
  const at = await Workplace.open(clinic, 'Prescriber');
  await at.openChart(WHO);
  await at.chartVitals({ systolic: 118, diastolic: 74, heart: 68 });
  await at.openTab('KAP');
  await at.panel.getByRole('heading', { name: 'Next', exact: true }).waitFor();
  const sheet = at.panel.getByRole('dialog');
  await prepareHome(at);
  await openLozenges(at);
  const [before, taken] = [Number(await figure(at, 'Should be there')), Number(await figure(at, 'Taken'))];
  expect([before > 0, taken]).toEqual([true, 0]);

  await at.panel.getByRole('link', { name: 'Session', exact: true }).click();
  await at.panel.getByRole('button', { name: /Record the dose/ }).click();
  await sheet.getByText('Confirmed by whoever is with the patient').waitFor();
  await at.write(/Dose given/, '100');
  const record = sheet.getByRole('button', { name: 'Record the dose' });
  // Without who said so, and how, nothing is recorded.
  expect(await record.isDisabled()).toBe(true);
  await at.write('Name of the chaperone', 'Noor Brook');
  expect(await record.isDisabled()).toBe(true);
  await sheet.getByRole('radio', { name: 'by video' }).check();
  expect(await at.accessibilityFaults()).toEqual([]);
  await record.click();
  await sheet.getByRole('button', { name: /Back to/ }).click();
  await at.panel.getByText('Since the dose').waitFor();

  await openLozenges(at);
  await expect.poll(() => figure(at, 'Taken')).toBe('1');
  expect(await figure(at, 'Should be there')).toBe(String(before - 1));
  const row = at.panel.getByRole('row').filter({ hasText: 'Noor Brook' });
  expect(await row.textContent()).toMatch(/Taken.*1.*Confirmed by Noor Brook \(by video/i);
  expect(await at.accessibilityFaults()).toEqual([]);
  await at.close();
});
