import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const LONG = { timeout: 120_000 };

/** A draft for a lozenge that the prescriber attested by signing in to the EHR again. */
async function attested(patient: string): Promise<Workplace> {
  const desk = await Workplace.open(clinic, 'Prescriber');
  await desk.openPanel(patient);
  const { panel, page } = desk;
  await panel.getByRole('link', { name: 'Orders' }).click();
  await panel.getByRole('region', { name: 'One look' }).waitFor();
  await panel.getByLabel('Route').first().selectOption('sublingual');
  await panel.getByRole('button', { name: 'Prepare this draft' }).click();
  await panel.getByRole('list', { name: 'Where the order stands' }).getByText('Prepared').waitFor();
  const opened = page.waitForEvent('popup');
  await panel.getByRole('button', { name: 'Attest by signing in to the EHR again' }).click();
  await (await opened).getByRole('button', { name: 'Dr. Teodor Vance-Okafor, MD' }).click();
  await panel.getByText('Attested as it stands').waitFor();
  return desk;
}

async function report({ panel }: Workplace, how: string, pharmacy: string, number = ''): Promise<void> {
  await panel.getByText('It was issued on paper, by phone, by fax or at the vendor').click();
  const save = panel.getByRole('button', { name: 'Record that it was issued' });
  expect(await save.isDisabled()).toBe(true);
  await panel.getByRole('combobox', { name: 'How' }).selectOption(how);
  await panel.getByLabel('Pharmacy').fill(pharmacy);
  if (number !== '') await panel.getByLabel('Number there, if there is one').fill(number);
  await save.click();
  await panel.getByRole('list', { name: 'Where the order stands' }).waitFor();
  await save.waitFor({ state: 'detached' });
}

/** The order that says a word, as the store has it. */
async function orderSaying(word: string) {
  const all = await clinic.sandbox.medplum.client().searchResources('MedicationRequest', { _count: '200' });
  return all.find((one) => JSON.stringify(one).includes(word));
}

describe('a draft that was issued elsewhere', () => {
  test('by phone is entered with when and the pharmacy, and is then in force as reported', LONG, async () => {
    const desk = await attested('Wren Abersole');
    await report(desk, 'by phone', 'Corner Pharmacy');
    expect(await desk.panel.getByText('The order will be put on hold').count()).toBe(0);
    expect(await desk.accessibilityFaults()).toEqual([]);
    expect(await orderSaying('Corner Pharmacy')).toMatchObject({ status: 'active', reportedBoolean: true });
    await desk.close();
  });

  test('at the vendor is reached by the link, which carries nothing, and its status is entered back', LONG, async () => {
    const desk = await attested('Dario Valtersson');
    const { panel, page } = desk;
    await panel.getByRole('button', { name: 'Go to Stand-in for an e-prescribing vendor' }).click();
    const opened = page.waitForEvent('popup');
    await panel.getByRole('link', { name: 'Open Stand-in for an e-prescribing vendor' }).click();
    const vendor = await opened;
    await vendor.getByText('It is no e-prescribing application').waitFor();
    expect(vendor.url()).toBe(`${clinic.sandbox.url}/sandbox/vendor`);
    await vendor.close();
    await panel.getByText('Handed over; it waits to be signed').waitFor();
    await panel.getByText('It was issued on paper, by phone, by fax or at the vendor').click();
    // His preparation is still to come: said before it is reported, not found out afterwards.
    const warning = panel.getByRole('group', { name: 'The order will be put on hold as soon as this is saved' });
    await warning.getByText('Preparation', { exact: false }).first().waitFor();
    expect(await desk.accessibilityFaults()).toEqual([]);
    await panel.getByText('It was issued on paper, by phone, by fax or at the vendor').click();
    await report(desk, 'at the e-prescribing vendor', 'Harbor Pharmacy', 'RX-1001');
    await expect.poll(async () => (await orderSaying('RX-1001'))?.status, { timeout: 10_000 }).toBe('on-hold');
    expect(await orderSaying('RX-1001')).toMatchObject({ intent: 'order', reportedBoolean: true });
    await desk.close();
  });
});

describe('a question to the therapist', () => {
  test('is answered on the same screen, and the prescriber sees the answer come', LONG, async () => {
    const desk = await Workplace.open(clinic, 'Prescriber');
    await desk.openPanel('Imani Lundqvale');
    await desk.panel.getByRole('link', { name: 'Orders' }).click();
    await desk.panel.getByRole('region', { name: 'One look' }).waitFor();
    await desk.panel.getByLabel('Route').first().selectOption('sublingual');
    await desk.panel.getByRole('button', { name: 'Prepare this draft' }).click();
    await desk.panel.getByLabel('In words').fill('Is the escort sure?');
    await desk.panel.getByRole('button', { name: 'Ask the therapist' }).click();
    await desk.panel.getByText('Not answered yet.').waitFor();

    const other = await Workplace.open(clinic, 'Therapist');
    await other.openPanel('Imani Lundqvale');
    await other.panel.getByRole('link', { name: 'Orders' }).click();
    await other.panel.getByLabel('Your answer').fill('Yes, I spoke to her today.');
    expect(await other.accessibilityFaults()).toEqual([]);
    await other.panel.getByRole('button', { name: 'Answer the question' }).click();
    await other.panel.getByText('Yes, I spoke to her today.').waitFor();
    await other.close();

    await desk.panel.getByRole('alert', { name: 'This changed while you were looking' }).getByText('answered').waitFor();
    await desk.panel.getByText('Yes, I spoke to her today.').waitFor();
    expect(await desk.accessibilityFaults()).toEqual([]);
    await desk.close();
  });
});
