import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

test('a therapist reads who did what, takes the summary along, and files it in the EHR', async () => {
  const place = await Workplace.open(clinic, 'Therapist');
  await place.openPanel('Petros Mwandale');
  const { panel } = place;
  await panel.getByRole('link', { name: 'Record' }).click();
  await panel.getByRole('heading', { name: 'Who did what' }).waitFor();
  await panel.getByText('Consent given').first().waitFor();
  expect(await place.accessibilityFaults()).toEqual([]);
  const [download] = await Promise.all([
    place.page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Download as PDF' }).click(),
  ]);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString('latin1'),
  ).toBe('%PDF-');
  await panel.getByRole('button', { name: 'File in the EHR' }).click();
  await panel.getByText(/Filed in the EHR at/).waitFor();
  const filed = await clinic.sandbox.ehr.repo.searchResources({ resourceType: 'DocumentReference' });
  expect(filed).toHaveLength(1);
  await panel.getByLabel('Show').selectOption('Dose');
  expect(await panel.getByRole('listitem').count()).toBeGreaterThan(0);
  await place.close();
});
