import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});

afterAll(async () => {
  await clinic.close();
});

describe('by keyboard alone', () => {
  test('a therapist signs in, opens the panel, leaves a form and comes back, saves it, and is where they were', async () => {
    const at = await Workplace.arrive(clinic);
    const { page, panel } = at;
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const dialog = panel.getByRole('dialog');

    await at.tabTo(page.getByRole('button', { name: 'Therapist' }));
    await press('Enter');
    await page.getByRole('button', { name: /Petros Mwandale/ }).waitFor();
    await at.tabTo(page.getByRole('button', { name: /Petros Mwandale/ }));
    await press('Enter');
    await page.getByRole('heading', { name: 'Petros Mwandale', level: 2 }).waitFor();
    await at.tabTo(page.getByRole('tab', { name: 'Summary' }));
    for (let tab = 0; tab < 4; tab += 1) await press('ArrowRight');
    const open = panel.getByRole('button', { name: 'Open the form: PHQ-9' });
    await open.waitFor();
    await at.tabTo(open);
    await press('Enter');

    await dialog.getByRole('radio').first().waitFor();
    await at.tabTo(dialog.getByRole('radiogroup').nth(0).getByRole('radio').first());
    await press('Space');
    await press('Tab');
    await press('Space');
    await dialog.getByText('2 of 9 answered', { exact: false }).waitFor();
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => at.hasFocus(open)).toBe(true);

    await press('Enter');
    await dialog.getByText('answers that you typed earlier', { exact: false }).waitFor();
    await at.tabTo(dialog.getByRole('radiogroup').nth(0).getByRole('radio', { checked: true }));
    for (let item = 1; item < 9; item += 1) {
      await press('Tab');
      await press('Space');
    }
    await dialog.getByText('9 of 9 answered').waitFor();
    await at.tabTo(dialog.getByRole('button', { name: 'Save' }));
    await press('Enter');
    await dialog.getByText('Saved.').waitFor();
    await dialog.getByText(/^took \d+ s$/).waitFor();
    await at.tabTo(dialog.getByRole('button', { name: 'Back to the pathway' }), 5);
    await press('Enter');
    await dialog.waitFor({ state: 'detached' });
    // The action is done and gone: the focus is on those that are left.
    await expect.poll(() => at.hasFocus(panel.locator('#next'))).toBe(true);
    await at.close();
  });
});
