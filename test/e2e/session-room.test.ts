import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});

afterAll(async () => {
  await clinic.close();
});

/** What the browser says of a request that the test itself cut off. */
const CUT = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/;

async function openRoom(role: 'Therapist' | 'Prescriber', name: string): Promise<Workplace> {
  const at = await Workplace.open(clinic, role);
  await at.openPanel(name);
  await at.panel.getByRole('link', { name: 'Session', exact: true }).click();
  await at.panel.getByText('Everything is saved.').waitFor();
  return at;
}

async function enterReading(at: Workplace, digits: string): Promise<void> {
  const form = at.panel.getByRole('form', { name: 'Enter a reading' });
  await form.getByLabel('Systolic').focus();
  // The fields pass the focus on by themselves.
  await at.page.keyboard.type(digits);
  await form.getByRole('button', { name: 'Save the reading' }).click();
}

describe('the session room', () => {
  test('takes a reading by the number pad, draws it, and takes it back', async () => {
    const at = await openRoom('Therapist', 'Cosmo Hartwillow');
    const pad = at.panel.getByRole('group', { name: 'Number pad' });
    await at.panel.getByRole('form', { name: 'Enter a reading' }).getByLabel('Systolic').focus();
    for (const digit of '12682779715') await pad.getByRole('button', { name: digit, exact: true }).click();
    await at.panel.getByRole('button', { name: 'Save the reading' }).click();
    const log = at.panel.getByRole('list', { name: 'What was entered' });
    await log.getByText('126/82 mmHg, HR 77 /min, SpO₂ 97 %, RR 15 /min').waitFor();
    await at.panel.getByText('Everything is saved.').waitFor();
    const table = at.panel.getByRole('table').filter({ hasText: '126' });
    await table.waitFor();
    await log.getByRole('button', { name: 'Undo' }).click();
    await table.waitFor({ state: 'detached' });
    expect(await at.accessibilityFaults()).toEqual([]);
    await at.close();
  });

  test('on a tablet has the way to each part in its head, and the last reading with its way back below the form', async () => {
    const at = await Workplace.open(clinic, 'Therapist');
    await at.page.setViewportSize({ width: 768, height: 1024 });
    await at.openPanel('Cosmo Hartwillow');
    await at.panel.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Session' }).click();
    await at.panel.getByText('Everything is saved.').waitFor();
    await enterReading(at, '1247569');
    const last = at.panel.getByRole('list', { name: 'Last reading entered here' });
    await last.getByText('124/75 mmHg, HR 69 /min').waitFor();
    await at.panel.getByRole('navigation', { name: 'Parts of the room' }).getByRole('button', { name: 'Events' }).click();
    const events = at.panel.getByRole('region', { name: 'Events and side effects' });
    expect(await at.hasFocus(events)).toBe(true);
    // Below the head that stays in sight, and not under it.
    const [top, head] = [await events.boundingBox(), await at.panel.getByRole('region', { name: /^Session room/ }).boundingBox()];
    expect((top?.y ?? 0) - ((head?.y ?? 0) + (head?.height ?? 0))).toBeGreaterThanOrEqual(0);
    expect(await at.accessibilityFaults()).toEqual([]);
    await last.getByRole('button', { name: 'Undo' }).click();
    await at.panel.getByText('124/75 mmHg').first().waitFor({ state: 'detached' });
    await at.close();
  });

  test('says at once when a typed value crosses a limit, and what to do', async () => {
    const at = await openRoom('Therapist', 'Cosmo Hartwillow');
    await enterReading(at, '1659088');
    await at.panel
      .getByRole('alert')
      .getByText(/beyond the hold limit/)
      .waitFor();
    await at.panel.getByText('Repeat the reading in').waitFor();
    await at.panel.getByRole('list', { name: 'What was entered' }).getByRole('button', { name: 'Undo' }).click();
    await at.panel.getByText(/beyond the hold limit/).waitFor({ state: 'detached' });
    await at.close();
  });

  test('loses nothing when the network is cut in the middle, and sends in order what was entered meanwhile', async () => {
    const at = await openRoom('Therapist', 'Cosmo Hartwillow');
    const context = at.page.context();
    await context.setOffline(true);
    await enterReading(at, '1318479');
    await at.panel.getByText('1 entry is not saved yet.').waitFor();
    await at.panel.getByText('There is no connection.').waitFor();
    await at.panel.getByRole('button', { name: 'Nausea' }).click();
    const saveEvent = at.panel.getByRole('button', { name: 'Save the event' });
    // How bad it was is somebody's judgement: nothing is chosen for them.
    expect(await saveEvent.isDisabled()).toBe(true);
    await at.panel.getByRole('button', { name: 'Mild', exact: true }).click();
    await saveEvent.click();
    await at.panel.getByLabel('Hand-off note').fill('Sister waits downstairs.');
    await at.panel.getByRole('button', { name: 'Save the hand-off note' }).click();
    await at.panel.getByText('3 entries are not saved yet.').waitFor();
    // What is not saved yet stands among the readings all the same.
    await at.panel.getByRole('table').filter({ hasText: '131' }).waitFor();
    await context.setOffline(false);
    await at.panel.getByText('Everything is saved.').waitFor();
    const log = at.panel.getByRole('list', { name: 'What was entered' });
    await log.getByText('131/84 mmHg, HR 79 /min').waitFor();
    await log.getByText('Nausea, mild').waitFor();
    await log.getByText(/Sister waits downstairs/).waitFor();
    expect(await log.getByRole('listitem').count()).toBe(3);
    at.forget(CUT);
    await at.close();
  });

  test('keeps what is not saved through a reload, and saves it once', async () => {
    const at = await openRoom('Therapist', 'Cosmo Hartwillow');
    const mend = await at.cutSaving();
    await at.panel.getByLabel('Note', { exact: true }).fill('Music changed.');
    await at.panel.getByRole('button', { name: 'Save the note' }).click();
    await at.panel.getByText('1 entry is not saved yet.').waitFor();
    await at.page.reload();
    await at.openPanel('Cosmo Hartwillow');
    await at.panel.getByRole('link', { name: 'Session', exact: true }).click();
    await at.panel.getByText('1 entry is not saved yet.').waitFor();
    await mend(() => at.panel.getByRole('button', { name: 'Try now' }).click());
    await at.panel.getByText('Everything is saved.').waitFor();
    await at.panel.getByRole('list', { name: 'What was entered' }).getByText('Note: Music changed.').waitFor();
    expect(await at.panel.getByText('Note: Music changed.').count()).toBe(1);
    at.forget(CUT);
    await at.close();
  });

  test('hears of a reading that is charted in the EHR without being asked', async () => {
    const at = await openRoom('Therapist', 'Cosmo Hartwillow');
    const other = await Workplace.open(clinic, 'Prescriber');
    await other.openChart('Cosmo Hartwillow');
    await other.chartVitals({ systolic: 122, diastolic: 71, heart: 66 });
    await at.panel.getByRole('table').filter({ hasText: '122' }).waitFor({ timeout: 8_000 });
    await other.close();
    await at.close();
  });

  test('writes a reading into the chart of the EHR, and strikes it there when it is taken back', async () => {
    const at = await openRoom('Therapist', 'Cosmo Hartwillow');
    await at.panel.getByText('are written into the EHR').waitFor();
    await enterReading(at, '1097163');
    const log = at.panel.getByRole('list', { name: 'What was entered' });
    await log.getByText('109/71 mmHg').waitFor();
    const inEhr = (): readonly string[] =>
      [...clinic.sandbox.ehr.repo.store.all('Observation')].flatMap((one) =>
        one.resourceType === 'Observation' && one.component?.[0]?.valueQuantity?.value === 109 ? [one.status] : [],
      );
    await expect.poll(inEhr, { timeout: 10_000 }).toEqual(['final']);
    // It comes back from the EHR as what it is: one reading.
    expect(await at.panel.getByRole('row').filter({ hasText: '109' }).count()).toBe(1);
    await log.getByRole('listitem').filter({ hasText: '109/71' }).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(inEhr, { timeout: 10_000 }).toEqual(['entered-in-error']);
    await at.close();
  });

  test('keeps the address and whom to call in sight throughout a session at home, and asks for them before it', async () => {
    const at = await openRoom('Therapist', 'Teodor Quillfeather');
    await at.panel.getByRole('button', { name: 'Open the checklist' }).click();
    const dialog = at.panel.getByRole('dialog');
    await at.answer(/session take place/, 'Home');
    for (const asked of [/chaperone at home/, /Address at which/, /Emergency contact/]) await dialog.getByLabel(asked).waitFor();
    await at.answer(/Pregnancy status/, 'Does not apply');
    await at.answer(/breastfeeding/, 'Does not apply');
    await at.answer(/fast as instructed/, 'Yes');
    await at.write(/Intention for/, 'Ease');
    await dialog.getByRole('checkbox', { name: 'Therapist' }).check();
    await at.write(/Name of the escort/, 'Noor Brook');
    await at.write(/chaperone at home/, 'Noor Brook');
    await dialog.getByRole('button', { name: 'Save' }).click();
    // What is missing at home is named, and nothing is saved without it.
    await dialog
      .getByRole('alert')
      .getByText(/Address at which/)
      .waitFor();
    await at.write(/Address at which/, '12 Orchard Lane');
    await at.write(/Emergency contact/, '555-0142');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('button', { name: /Close/ }).first().click();
    const head = at.panel.getByRole('region', { name: /^Session room/ });
    for (const fact of ['At home, by video.', '12 Orchard Lane', '555-0142', 'Noor Brook']) await head.getByText(fact).waitFor();
    expect(await at.accessibilityFaults()).toEqual([]);
    await at.close();
  });

  test('warns before a sign-out with entries that are not saved, and leaves nothing of them in the browser after it', async () => {
    const at = await openRoom('Therapist', 'Cosmo Hartwillow');
    await at.page.route('**/api/session-entries', (route) => route.abort());
    await at.panel.getByLabel('Note', { exact: true }).fill('Not for anybody else.');
    await at.panel.getByRole('button', { name: 'Save the note' }).click();
    await at.panel.getByText('1 entry is not saved yet.').waitFor();
    await at.panel.getByRole('button', { name: 'Sign out' }).click();
    const dialog = at.panel.getByRole('dialog', { name: 'Sign out' });
    await dialog.getByText('1 entry of yours is not saved yet.').waitFor();
    await dialog.getByRole('button', { name: 'Stay' }).click();
    await at.panel.getByText('1 entry is not saved yet.').waitFor();
    await at.panel.getByRole('button', { name: 'Sign out' }).click();
    await dialog.getByRole('button', { name: 'Discard and sign out' }).click();
    await at.panel.getByText('There is no KAP session.').waitFor();
    await at.page.getByRole('button', { name: 'Close chart' }).click();
    await at.openPanel('Cosmo Hartwillow');
    await at.panel.getByRole('link', { name: 'Session', exact: true }).click();
    await at.panel.getByText('Everything is saved.').waitFor();
    expect(await at.panel.getByText('Not for anybody else.').count()).toBe(0);
    at.forget(/ERR_FAILED|401|Failed to load resource/);
    await at.close();
  });
});
