import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

async function openPhq9(at: Workplace): Promise<void> {
  await at.panel.getByRole('button', { name: 'Open the form: PHQ-9' }).first().click();
  await at.panel.getByRole('dialog').getByRole('radiogroup').nth(8).waitFor();
}

const chosen = (at: Workplace): Promise<number> => at.panel.getByRole('dialog').getByRole('radio', { checked: true }).count();

describe('what was typed', () => {
  test('for one patient is not shown in another’s chart, and is there again in the first', async () => {
    const at = await Workplace.open(clinic, 'Therapist');
    await at.openPanel('Petros Mwandale');
    await openPhq9(at);
    const first = at.panel.getByRole('dialog').getByRole('radiogroup').nth(0);
    await first.getByText('Several days', { exact: true }).click();
    await at.panel.getByText('1 of 9 answered', { exact: false }).waitFor();
    await at.page.keyboard.press('Escape');
    await at.page.getByRole('button', { name: 'Close chart' }).click();

    await at.openPanel('Bastian Thornquist');
    expect(await at.panel.getByText('Petros').count()).toBe(0);
    await openPhq9(at);
    expect(await chosen(at)).toBe(0);
    expect(await at.panel.getByText('answers that you typed earlier', { exact: false }).count()).toBe(0);
    await at.page.keyboard.press('Escape');
    await at.page.getByRole('button', { name: 'Close chart' }).click();

    await at.openPanel('Petros Mwandale');
    expect(await at.panel.getByText('Bastian').count()).toBe(0);
    await openPhq9(at);
    expect(await chosen(at)).toBe(1);
    await at.close();
  });

  test('stays when the session has ended, is told not to be saved, and is saved after the panel is opened again', async () => {
    const at = await Workplace.open(clinic, 'Therapist');
    await at.openPanel('Orla Fennimore');
    if ((await at.panel.getByRole('button', { name: 'Start the KAP pathway' }).count()) > 0) {
      await at.panel.getByRole('button', { name: 'Start the KAP pathway' }).click();
      await at.panel.getByRole('heading', { name: 'Next', exact: true }).waitFor();
    }
    await openPhq9(at);
    for (const question of (await at.panel.getByRole('dialog').getByRole('radiogroup').all()).slice(0, 9))
      await question.getByText('Several days', { exact: true }).click();
    await at.page.context().clearCookies();
    await at.panel.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await at.panel.getByRole('dialog').getByRole('alert').waitFor();
    expect(await chosen(at)).toBe(9);
    await at.page.getByRole('button', { name: 'Launch the panel again' }).click();
    await at.panel.getByRole('heading', { name: 'Next', exact: true }).waitFor();
    await openPhq9(at);
    expect(await chosen(at)).toBe(9);
    await at.panel.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await at.panel.getByRole('dialog').getByText('Saved.').waitFor();
    at.forget(/401|Failed to load resource/);
    await at.close();
  });
});
