import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const PEOPLE = ['Cosmo Hartwillow', 'Ansel Brambleford', 'Teodor Quillfeather'] as const;
/** What the browser says of a launch without a patient, and of requests that the test itself cut off. */
const EXPECTED = /409|ERR_INTERNET_DISCONNECTED|ERR_FAILED|502|Failed to load resource/;

async function openGroup(scheme: 'light' | 'dark' = 'light'): Promise<Workplace> {
  const at = await Workplace.open(clinic, 'Therapist', scheme);
  await at.page.getByRole('button', { name: 'KAP work list' }).click();
  await at.panel.getByRole('link', { name: 'Group room' }).click();
  await at.panel.getByRole('button', { name: 'Open the room with 3 people' }).click();
  for (const name of PEOPLE) await roomOf(at, name).getByText('Everything is saved.').waitFor();
  return at;
}

const roomOf = (at: Workplace, name: string): Locator => at.panel.getByRole('region', { name, exact: true });
const logOf = (room: Locator): Locator => room.getByRole('list', { name: 'What was entered' });

async function enterReading(at: Workplace, name: string, digits: string): Promise<void> {
  const room = roomOf(at, name);
  await room.getByRole('textbox', { name: 'Systolic' }).focus();
  await at.page.keyboard.type(digits);
  await room.getByRole('button', { name: `Save the reading of ${name}` }).click();
}

describe('a room of three people', () => {
  test('puts together whom the schedule puts together, each under their own name with their own clock and gate', async () => {
    const at = await openGroup();
    for (const name of PEOPLE) await roomOf(at, name).getByText(name).first().waitFor();
    await roomOf(at, 'Cosmo Hartwillow').getByText('Since the dose').waitFor();
    await roomOf(at, 'Teodor Quillfeather').getByRole('heading', { name: 'Before the dose' }).waitFor();
    expect(await roomOf(at, 'Teodor Quillfeather').getByText('Since the dose').count()).toBe(0);
    at.forget(EXPECTED);
    await at.close();
  });

  test('keeps what is entered for each apart, and a form opens under the right name', async () => {
    const at = await openGroup();
    await enterReading(at, 'Cosmo Hartwillow', '1218068');
    await enterReading(at, 'Ansel Brambleford', '1328477');
    await enterReading(at, 'Teodor Quillfeather', '1148171');
    await logOf(roomOf(at, 'Cosmo Hartwillow')).getByText('121/80 mmHg').waitFor();
    await logOf(roomOf(at, 'Ansel Brambleford')).getByText('132/84 mmHg').waitFor();
    await logOf(roomOf(at, 'Teodor Quillfeather')).getByText('114/81 mmHg').waitFor();
    for (const name of PEOPLE) expect(await logOf(roomOf(at, name)).getByText(/mmHg/).count()).toBe(1);
    await roomOf(at, 'Teodor Quillfeather').getByRole('button', { name: 'Open the checklist' }).click();
    await at.panel.getByRole('dialog').getByText('Teodor Quillfeather').waitFor();
    await at.page.keyboard.press('Escape');
    for (const name of PEOPLE) await logOf(roomOf(at, name)).getByRole('button', { name: 'Undo' }).click();
    for (const name of PEOPLE) await logOf(roomOf(at, name)).getByText(/mmHg/).waitFor({ state: 'detached' });
    at.forget(EXPECTED);
    await at.close();
  });

  test('keeps each person’s entries through a lost connection and a reload, and saves each once, under the right name', async () => {
    const at = await openGroup();
    const mend = await at.cutSaving();
    await enterReading(at, 'Cosmo Hartwillow', '1258268');
    await enterReading(at, 'Ansel Brambleford', '1378877');
    const strip = at.panel.getByRole('list', { name: 'People in the room' });
    await strip.getByRole('listitem').filter({ hasText: 'Cosmo' }).getByText('1 not saved').waitFor();
    expect(await strip.getByRole('listitem').filter({ hasText: 'Teodor' }).getByText('not saved').count()).toBe(0);
    await at.page.reload();
    await at.page.getByRole('button', { name: 'KAP work list' }).click();
    await at.panel.getByRole('link', { name: 'Group room' }).click();
    // The room is as it was left, without being chosen again.
    for (const name of ['Cosmo Hartwillow', 'Ansel Brambleford'])
      await roomOf(at, name).getByText('1 entry is not saved yet.').waitFor();
    await mend(async () => {
      for (const name of ['Cosmo Hartwillow', 'Ansel Brambleford'])
        await roomOf(at, name).getByRole('button', { name: 'Try now' }).click();
    });
    await logOf(roomOf(at, 'Cosmo Hartwillow')).getByText('125/82 mmHg').waitFor();
    await logOf(roomOf(at, 'Ansel Brambleford')).getByText('137/88 mmHg').waitFor();
    for (const name of PEOPLE) await roomOf(at, name).getByText('Everything is saved.').waitFor();
    for (const [name, count] of [...PEOPLE].map((name, index) => [name, index === 2 ? 0 : 1] as const))
      expect([name, await logOf(roomOf(at, name)).getByText(/mmHg/).count()]).toEqual([name, count]);
    at.forget(EXPECTED);
    await at.close();
  });

  test('goes on with the others when one person’s record can’t be read', async () => {
    const at = await Workplace.open(clinic, 'Therapist');
    let failing: string | undefined;
    await at.page.route('**/api/pathway', async (route) => {
      const patient = route.request().headers()['x-kap-patient'];
      failing ??= patient;
      await (patient === failing ? route.abort() : route.continue());
    });
    await at.page.getByRole('button', { name: 'KAP work list' }).click();
    await at.panel.getByRole('link', { name: 'Group room' }).click();
    await at.panel.getByRole('button', { name: 'Open the room with 3 people' }).click();
    await at.panel.getByText(/could not be read\. The others go on\./).waitFor();
    await expect.poll(() => at.panel.getByText('Everything is saved.').count(), { timeout: 10_000 }).toBe(2);
    at.forget(EXPECTED);
    await at.close();
  });

  test('hears at once of a reading that is charted in the EHR, for the person that it is of', async () => {
    const at = await openGroup();
    const other = await Workplace.open(clinic, 'Prescriber');
    await other.openChart('Ansel Brambleford');
    await other.chartVitals({ systolic: 117, diastolic: 69, heart: 63 });
    await roomOf(at, 'Ansel Brambleford').getByRole('table').filter({ hasText: '117' }).waitFor({ timeout: 8_000 });
    for (const name of ['Cosmo Hartwillow', 'Teodor Quillfeather'])
      expect(await roomOf(at, name).getByRole('table').filter({ hasText: '117' }).count()).toBe(0);
    await other.close();
    at.forget(EXPECTED);
    await at.close();
  });

  test.each(['light', 'dark'] as const)('has no accessibility fault in %s, at any width', async (scheme) => {
    const at = await openGroup(scheme);
    expect(await at.accessibilityFaults()).toEqual([]);
    for (const width of [768, 360]) {
      await at.page.setViewportSize({ width, height: 900 });
      expect([width, await at.accessibilityFaults()]).toEqual([width, []]);
    }
    // One person at a time where there is room for one only; the others stay in the list above.
    await expect
      .poll(() => at.panel.getByText('Everything is saved.').filter({ visible: true }).count(), { timeout: 10_000 })
      .toBe(1);
    await at.panel.getByRole('button', { name: /Show Teodor Quillfeather/ }).click();
    await roomOf(at, 'Teodor Quillfeather').getByText('Everything is saved.').waitFor();
    const frame = at.page.frames()[1];
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    at.forget(EXPECTED);
    await at.close();
  });
});
