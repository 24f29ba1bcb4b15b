import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});

afterAll(async () => {
  await clinic.close();
});

const CALM = { systolic: 118, diastolic: 74, heart: 68 };

/** Item wordings of the PHQ-9, in its order, by a few words each. */
const PHQ9 = [
  /pleasure in doing/,
  /down, depressed/,
  /asleep|sleeping/,
  /tired/,
  /appetite/,
  /bad about yourself/,
  /concentrating/,
  /slowly/,
  /better off dead/,
];

describe('a clinician in the chart', () => {
  test('starts a course, completes a PHQ-9 and sees the score and the next step', async () => {
    const at = await Workplace.open(clinic, 'Therapist');
    await at.openChart('Orla Fennimore');
    await at.openTab('KAP');
    await at.panel.getByRole('button', { name: 'Start the KAP pathway' }).click();
    await at.panel.getByRole('heading', { name: 'Next', exact: true }).waitFor();
    await at.panel.getByRole('button', { name: 'Open the form: PHQ-9' }).click();
    for (const item of PHQ9.slice(0, 8)) await at.answer(item, 'Several days');
    await at.answer(PHQ9[8] ?? '', 'Not at all');
    await at.panel.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    const saved = at.panel.getByRole('dialog');
    await saved.getByText('Saved.').waitFor();
    await saved
      .getByText(/\b8\b.*mild/i)
      .first()
      .waitFor();
    await saved.getByText(/^Next: /).waitFor();
    await saved.getByRole('button', { name: 'Back to the pathway' }).click();
    expect(await at.panel.getByRole('table').filter({ hasText: 'PHQ-9' }).textContent()).toMatch(/8\s*Mild/);
    await at.close();
  });

  test('opens a chart and sees where the patient stands in one card', async () => {
    const at = await Workplace.open(clinic, 'Therapist');
    await at.openChart('Imani Lundqvale');
    const advice = at.page.getByRole('region', { name: 'Advice on opening the chart' });
    await advice.getByRole('heading', { name: /KAP preparation, 0 of \d+ doses.*Contact the patient today/ }).waitFor();
    expect(await advice.getByText(/\\/).count()).toBe(0);
    await advice.getByRole('button', { name: 'Open the KAP panel' }).click();
    await at.panel.getByText('Contact the patient today', { exact: false }).first().waitFor();
    expect(await at.accessibilityFaults()).toEqual([]);
    await at.close();
  });
});

describe('a prescriber', () => {
  test('is warned of a dose above the protocol, takes the suggestion, and the pathway follows the signed order', async () => {
    const at = await Workplace.open(clinic, 'Prescriber');
    await at.openChart('Dario Valtersson');
    await at.openTab('Orders');
    const order = at.page.getByRole('form', { name: 'Ketamine order' });
    await order.getByLabel('Route').selectOption('sublingual');
    await order.getByLabel('Dose', { exact: true }).fill('500');
    await order.getByLabel('Quantity (doses)').fill('6');
    await order.getByLabel('Directions').fill('One lozenge under the tongue at the dosing visit');
    await order.getByRole('button', { name: 'Sign the order' }).click();
    const advice = at.page.getByRole('region', { name: 'Advice at order-sign' });
    await advice
      .getByText(/500 mg is above the ceiling/)
      .first()
      .waitFor();
    await advice.getByRole('button', { name: 'Use the dose that the protocol gives' }).click();
    await at.page.getByText(/The order was changed as suggested/).waitFor();
    await at.page.getByRole('button', { name: 'Confirm and place the order' }).click();
    await at.page.getByText('The order is active.').waitFor();
    await at.openTab('KAP');
    await at.panel.getByText(/doses left on the order/).waitFor();
    await at.close();
  });

  test('is led by the card about a dose to the orders, and by the card about a hold to the gate', async () => {
    const at = await Workplace.open(clinic, 'Prescriber');
    await at.openChart('Bastian Thornquist');
    await at.openTab('Orders');
    const order = at.page.getByRole('form', { name: 'Ketamine order' });
    const cards = at.page.getByRole('region', { name: 'Advice at order-select' }).getByRole('article');
    const follow = async (about: RegExp) => {
      await order.getByLabel('Route').selectOption('sublingual');
      await order.getByLabel('Dose', { exact: true }).fill('500');
      await order.getByRole('button', { name: 'Check the choice' }).click();
      await cards.filter({ hasText: about }).getByRole('button', { name: 'Open the KAP panel' }).click();
    };
    await follow(/above the ceiling/);
    await at.panel
      .getByRole('link', { name: 'Orders', exact: true, includeHidden: false })
      .and(at.panel.locator('[aria-current]'))
      .waitFor();
    await at.openTab('Orders');
    await follow(/KAP hold/);
    await at.panel.locator('#gate:focus').waitFor();
    await at.close();
  });

  test('overrides advice with a coded reason', async () => {
    const at = await Workplace.open(clinic, 'Prescriber');
    await at.openChart('Bastian Thornquist');
    await at.openTab('Orders');
    const order = at.page.getByRole('form', { name: 'Ketamine order' });
    await order.getByLabel('Route').selectOption('sublingual');
    await order.getByLabel('Dose', { exact: true }).fill('100');
    await order.getByLabel('Quantity (doses)').fill('6');
    await order.getByRole('button', { name: 'Check the choice' }).click();
    const card = at.page.getByRole('region', { name: 'Advice at order-select' }).getByRole('article').first();
    await card.getByText(/KAP hold/).waitFor();
    await card.getByLabel('Override because').selectOption({ index: 1 });
    await card.getByRole('button', { name: 'Override' }).click();
    await card.getByText(/^Overridden: /).waitFor();
    await at.close();
  });

  test('runs a dosing session from the checklist to discharge', async () => {
    const at = await Workplace.open(clinic, 'Prescriber');
    await at.openChart('Wren Abersole');
    await at.startVisit('dosing');
    await at.chartVitals(CALM);
    await at.openTab('KAP');
    await at.nextAction('Complete the pre-dose checklist').getByRole('button').click();
    await at.answer(/Where does the session/, 'Office');
    await at.answer(/Pregnancy status/, 'Does not apply');
    await at.answer(/breastfeeding/, 'Does not apply');
    await at.answer(/fast as instructed/, 'Yes');
    await at.write(/Intention for the session/, 'To rest');
    await at.panel.getByRole('checkbox', { name: 'Therapist' }).check();
    await at.write(/Name of the escort/, 'Otto Abersole');
    const sheet = at.panel.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.getByText('A dose may be given now').waitFor();
    await sheet.getByRole('button', { name: 'Go on' }).click();
    await at.write(/Dose given/, '100');
    await sheet.getByRole('button', { name: /Record/ }).click();
    await sheet.getByRole('button', { name: 'Back to the pathway' }).click();
    await at.panel.getByText(/Dose 1: 100 mg sublingual/).waitFor();

    for (const minutes of [15, 25, 20, 30, 30]) {
      clinic.sandbox.clock.advance(minutes);
      await at.chartVitals(CALM);
    }
    await at.relaunch();
    await at.nextAction('Complete the discharge checklist').getByRole('button').click();
    // Everything is asked before it is counted: a form that is still loading has no questions to answer.
    await sheet.getByLabel(/dissociation/i).waitFor();
    expect(await sheet.getByRole('radiogroup').count()).toBe(10);
    for (const question of await sheet.getByRole('radiogroup').all()) await question.getByText('Yes', { exact: true }).click();
    await at.write(/dissociation/i, '0');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await sheet.getByText('Saved.').waitFor();
    await sheet.getByRole('button', { name: 'Back to the pathway' }).click();
    await at.openTab('Visits');
    await at.page.getByRole('button', { name: 'Finish (discharge)' }).click();
    await at.page.getByText('The services answered: no advice.').waitFor();
    await at.page.getByRole('button', { name: /^Finish .* now$/ }).click();
    await at.page.getByRole('button', { name: 'Finish (discharge)' }).waitFor({ state: 'detached' });
    await at.relaunch();
    await at.nextAction('Integration session: start the visit').waitFor();
    await at.close();
  });
});
