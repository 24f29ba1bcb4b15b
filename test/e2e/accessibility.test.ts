import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});

afterAll(async () => {
  await clinic.close();
});

const PATIENTS = [
  'Orla Fennimore',
  'Bastian Thornquist',
  'Imani Lundqvale',
  'Dario Valtersson',
  'Wren Abersole',
  'Cosmo Hartwillow',
  'Petros Mwandale',
  'Halvard Brightmoor',
];

describe.each(['light', 'dark'] as const)('in %s colours axe finds no fault', (scheme) => {
  test('on the EHR before and after the sign-in, and on every tab of a chart', async () => {
    const at = await Workplace.arrive(clinic, scheme);
    expect(await at.accessibilityFaults()).toEqual([]);
    await at.page.getByRole('button', { name: 'Prescriber' }).click();
    await at.page.getByRole('button', { name: /Dario Valtersson/ }).waitFor();
    expect(await at.accessibilityFaults()).toEqual([]);
    await at.openChart('Dario Valtersson');
    await at.page.getByRole('article').first().waitFor();
    expect(await at.accessibilityFaults()).toEqual([]);
    for (const tab of ['Visits', 'Vitals', 'Orders'] as const) {
      await at.openTab(tab);
      expect(await at.accessibilityFaults(), tab).toEqual([]);
    }
    const order = at.page.getByRole('form', { name: 'Ketamine order' });
    await order.getByLabel('Route').selectOption('sublingual');
    await order.getByLabel('Dose', { exact: true }).fill('500');
    await order.getByLabel('Quantity (doses)').fill('6');
    await order.getByRole('button', { name: 'Sign the order' }).click();
    await at.page.getByRole('region', { name: 'Advice at order-sign' }).getByRole('article').first().waitFor();
    expect(await at.accessibilityFaults(), 'critical card').toEqual([]);
    await at.close();
  });

  test.each(PATIENTS)('on the panel of %s', async (name) => {
    const at = await Workplace.open(clinic, 'Therapist', scheme);
    await at.openPanel(name);
    expect(await at.accessibilityFaults()).toEqual([]);
    if (scheme === 'light') {
      await at.page.setViewportSize({ width: 360, height: 800 });
      expect(await at.accessibilityFaults(), '360 px').toEqual([]);
    }
    await at.close();
  });

  test('on every view of the panel, none of which is wider than 360 px', async () => {
    const at = await Workplace.open(clinic, 'Prescriber', scheme);
    await at.openPanel('Cosmo Hartwillow');
    for (const view of ['Session', 'Measures', 'Forms', 'Orders', 'Record', 'Site']) {
      await at.panel.getByRole('link', { name: view, exact: true }).click();
      await at.panel.locator('.kap-loading').waitFor({ state: 'detached' });
      expect(await at.accessibilityFaults(), view).toEqual([]);
      // As wide as a window of 720 px at 200 %, and less.
      await at.page.setViewportSize({ width: 360, height: 800 });
      const over = await at.panel.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth);
      expect(over, `${view} is wider than its frame`).toBeLessThanOrEqual(0);
      await at.page.setViewportSize({ width: 1440, height: 1000 });
    }
    await at.close();
  });

  test('on the gallery, and at 320 px', async () => {
    const at = await Workplace.arrive(clinic, scheme);
    await at.page.goto(`${clinic.sandbox.url}/app/gallery`);
    // The last of its parts comes in a chunk of its own.
    await at.page.getByRole('heading', { name: 'Sign out' }).first().waitFor();
    // The same parts stand on it several times: their names can't be unique.
    const faults = await at.accessibilityFaults();
    expect(
      faults.filter((fault) => !fault.startsWith('landmark-unique')),
      'gallery',
    ).toEqual([]);
    await at.page.setViewportSize({ width: 320, height: 800 });
    const wider = await at.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, 'wider than the window').toBeLessThanOrEqual(0);
    await at.close();
  });

  test('on every sheet', async () => {
    const at = await Workplace.open(clinic, 'Prescriber', scheme);
    const { panel } = at;
    const dialog = panel.getByRole('dialog');
    const leave = async (): Promise<void> => {
      await at.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    };
    await at.openPanel('Bastian Thornquist');
    await panel.getByRole('button', { name: /^Record the review/ }).click();
    await dialog.getByLabel('Review note').waitFor();
    expect(await at.accessibilityFaults(), 'note').toEqual([]);
    await leave();
    await panel.getByRole('button', { name: 'Open the form: PHQ-9' }).click();
    await dialog.getByRole('radiogroup').nth(8).waitFor();
    expect(await at.accessibilityFaults(), 'form').toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('9 answers are missing', { exact: false }).waitFor();
    expect(await at.accessibilityFaults(), 'form with faults').toEqual([]);
    await leave();
    await at.page.getByRole('button', { name: 'Close chart' }).click();
    await at.openPanel('Wren Abersole');
    await panel
      .getByRole('button', { name: /^In the EHR: how/ })
      .first()
      .click();
    await dialog.getByText('done in the EHR', { exact: false }).waitFor();
    expect(await at.accessibilityFaults(), 'in the EHR').toEqual([]);
    await leave();
    await at.close();
  });
});
