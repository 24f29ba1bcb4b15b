import type { CarePlan, Patient, Task } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

/** How many rows the list says that it has. */
async function countShown(panel: Workplace['panel']): Promise<number> {
  return Number(/^([\d,]+) item/.exec((await panel.getByText(/^[\d,]+ items? ·/).textContent()) ?? '')?.[1]?.replaceAll(',', ''));
}

const clinicChoice = (panel: Workplace['panel']) => panel.locator('label', { hasText: /^Clinic/ }).locator('select');

async function namesIn(panel: Workplace['panel']): Promise<readonly string[]> {
  const names = panel.getByRole('listitem').locator('strong');
  return [...new Set(await names.evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? '')))];
}

/** Those of these people whom the EHR has at this clinic. */
function namesOfClinic(names: readonly string[], of: string): readonly string[] {
  const patients = [...clinic.sandbox.ehr.repo.store.all('Patient')] as readonly Patient[];
  return names.filter((name) =>
    patients.some(({ name: [human] = [], managingOrganization }) => {
      const own = human?.text ?? [human?.given?.join(' '), human?.family].join(' ');
      return own === name && managingOrganization?.display === of;
    }),
  );
}

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

test('the list of one clinic has its patients only, is counted, and stays chosen when the panel is loaded again', async () => {
  const place = await Workplace.open(clinic, 'Therapist');
  await place.page.getByRole('button', { name: 'KAP work list' }).click();
  const { panel } = place;
  const choice = clinicChoice(panel);
  await choice.waitFor();
  const everything = await countShown(panel);
  const clinics = (await choice.locator('option').allTextContents()).slice(1);
  expect(clinics.length).toBeGreaterThan(1);
  let sum = 0;
  for (const name of clinics) {
    await choice.selectOption({ label: name });
    await panel.locator('[aria-busy="false"] [role="status"]').waitFor();
    await expect.poll(async () => countShown(panel)).not.toBe(everything);
    sum += await countShown(panel);
    expect(await namesIn(panel)).toEqual(namesOfClinic(await namesIn(panel), name));
  }
  expect(sum).toBe(everything);
  const last = clinics.at(-1) ?? '';
  const [shown, names] = [await countShown(panel), await namesIn(panel)];
  await panel.locator('body').evaluate(() => {
    location.reload();
  });
  await clinicChoice(panel).waitFor();
  await expect.poll(async () => clinicChoice(panel).locator('option:checked').textContent()).toBe(last);
  await expect.poll(async () => [await countShown(panel), await namesIn(panel)]).toEqual([shown, names]);
  await clinicChoice(panel).selectOption({ label: 'all' });
  await expect.poll(async () => countShown(panel)).toBe(everything);
  await place.close();
});

test('the patients of one clinician are shown alone', async () => {
  const place = await Workplace.open(clinic, 'Therapist');
  await place.page.getByRole('button', { name: 'KAP work list' }).click();
  const { panel } = place;
  const choice = panel.locator('label', { hasText: /^Patients of/ }).locator('select');
  await choice.waitFor();
  const everything = await countShown(panel);
  const people = (await choice.locator('option').allTextContents()).slice(1);
  expect(people.length).toBeGreaterThan(1);
  let sum = 0;
  for (const name of people) {
    await choice.selectOption({ label: name });
    await expect.poll(async () => panel.locator('[aria-busy="false"] [role="status"]').count()).toBeGreaterThan(0);
    await expect.poll(async () => panel.getByRole('listitem').filter({ hasNotText: name }).count()).toBe(0);
    sum += await countShown(panel);
  }
  expect(sum).toBe(everything);
  await choice.selectOption({ index: 0 });
  await place.close();
});

test('more rows than are read at once are all there, to the last one, with a scroll and with the keyboard', async () => {
  const { repo } = clinic.sandbox.medplum;
  const [plan] = (await repo.searchResources<CarePlan>({ resourceType: 'CarePlan' })).filter(({ status }) => status === 'active');
  const task: Task = { resourceType: 'Task', status: 'requested', intent: 'order', ...(plan && { for: plan.subject }) };
  const restriction = { period: { end: '2199-12-31' } };
  for (let at = 1; at <= 450; at += 1)
    await repo.createResource<Task>({ ...task, restriction, description: `Bulk ${String(at).padStart(3, '0')}` });
  const place = await Workplace.open(clinic, 'Therapist');
  await place.page.getByRole('button', { name: 'KAP work list' }).click();
  const { panel } = place;
  await panel.getByRole('searchbox').fill('bulk');
  await expect.poll(async () => countShown(panel)).toBe(450);
  const body = panel.locator('body');
  await body.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  await panel.locator('li[aria-posinset="450"]').getByRole('button').waitFor();
  const seen = new Set(await panel.getByRole('listitem').getByRole('paragraph').allTextContents());
  expect([...seen].some((text) => text.startsWith('Bulk'))).toBe(true);
  // Down the list by Tab alone, over the border of a page: the next row is always there to be reached.
  await body.evaluate(() => {
    scrollTo(0, 72 * 95);
  });
  await panel.locator('li[aria-posinset="106"]').getByRole('button').waitFor();
  await panel.locator('li[aria-posinset="97"]').getByRole('button').focus();
  for (let position = 98; position <= 106; position += 1) {
    await place.page.keyboard.press('Tab');
    expect(await place.hasFocus(panel.locator(`li[aria-posinset="${String(position)}"]`).getByRole('button'))).toBe(true);
  }
  // And on paper, to the last one.
  await body.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await panel.getByRole('button', { name: 'Print the list' }).click();
  await expect.poll(async () => panel.getByRole('listitem').count()).toBe(450);
  await body.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(async () => panel.getByRole('listitem').count()).toBeLessThan(100);
  await place.close();
});

test('a list that cannot be read says so, and leaves the words that somebody types in their field', async () => {
  const place = await Workplace.open(clinic, 'Therapist');
  await place.page.getByRole('button', { name: 'KAP work list' }).click();
  const { panel } = place;
  await panel.getByRole('listitem').first().waitFor();
  await place.page.route('**/api/work-list**', (route) => route.abort());
  const field = panel.getByRole('searchbox');
  await field.pressSequentially('imani');
  await panel.getByRole('alert').getByText('The work list could not be read.').waitFor();
  // No row of another choice stands under this one.
  expect(await panel.getByRole('listitem').count()).toBe(0);
  expect([await field.inputValue(), await place.hasFocus(field)]).toEqual(['imani', true]);
  await place.page.unroute('**/api/work-list**');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => namesIn(panel)).toEqual(['Imani Lundqvale']);
  place.forget(/Failed to load resource/);
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

test('practice stock opens from the work list for a prescriber, takes an entry, and is not offered to a therapist', async () => {
  const place = await Workplace.open(clinic, 'Prescriber');
  await place.page.getByRole('button', { name: 'KAP work list' }).click();
  const { panel } = place;
  await panel.getByRole('link', { name: 'Practice stock' }).click();
  await panel.getByRole('heading', { name: 'Practice stock' }).first().waitFor();
  await panel.getByRole('combobox', { name: /^What happened/ }).selectOption('received');
  await panel.getByRole('combobox', { name: 'Lot' }).fill('LOT-77');
  await panel.getByLabel('Amount, mg').fill('500');
  await panel.getByRole('button', { name: 'Enter it' }).click();
  const lot = panel.getByRole('region', { name: /LOT-77/ });
  await lot.getByRole('cell', { name: '500 mg' }).waitFor();
  expect(await place.accessibilityFaults()).toEqual([]);
  await panel.getByRole('link', { name: 'Work list' }).click();
  await panel.getByRole('heading', { name: 'Work list' }).waitFor();
  await place.close();

  const therapist = await Workplace.open(clinic, 'Therapist');
  await therapist.page.getByRole('button', { name: 'KAP work list' }).click();
  await therapist.panel.getByRole('heading', { name: 'Work list' }).waitFor();
  await therapist.panel.getByRole('link', { name: 'Group room' }).waitFor();
  expect(await therapist.panel.getByRole('link', { name: 'Practice stock' }).count()).toBe(0);
  await therapist.close();
});
