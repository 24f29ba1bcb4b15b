import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});

afterAll(async () => {
  await clinic.close();
});

const WHO = 'Cosmo Hartwillow';
/** What the browser says of requests that a test refused or cut off. */
const PROVOKED = /40[13]|50[023]|ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to load resource/;

async function toRoom(at: Workplace): Promise<Workplace> {
  await at.openPanel(WHO);
  await at.panel.getByRole('link', { name: 'Session', exact: true }).click();
  await at.panel.getByRole('form', { name: 'Enter a reading' }).waitFor();
  return at;
}

const openRoom = async (): Promise<Workplace> => toRoom(await Workplace.open(clinic, 'Therapist'));

/** The chart opened again in the same place of the EHR, as after an ended session. */
async function signInAgain(at: Workplace): Promise<void> {
  await at.page.getByRole('button', { name: 'Launch the panel again' }).click();
  await at.panel.getByRole('heading', { name: 'Next', exact: true }).waitFor();
  await at.panel.getByRole('link', { name: 'Session', exact: true }).click();
  await at.panel.getByText('Everything is saved.').waitFor();
}

async function note(at: Workplace, text: string): Promise<void> {
  await at.panel.getByLabel('Note', { exact: true }).fill(text);
  await at.panel.getByRole('button', { name: 'Save the note' }).click();
}

async function enterReading(at: Workplace, digits: string): Promise<void> {
  const form = at.panel.getByRole('form', { name: 'Enter a reading' });
  await form.getByLabel('Systolic').focus();
  await at.page.keyboard.type(digits);
  await form.getByRole('button', { name: 'Save the reading' }).click();
}

/** What KAP's store has of a note: how often, and who wrote it. */
const savedBy = (text: string): readonly (string | undefined)[] =>
  [...clinic.sandbox.medplum.repo.store.all('Communication')].flatMap((one) =>
    one.resourceType === 'Communication' && one.payload?.[0]?.contentString === text ? [one.sender?.display] : [],
  );
/** The same of a systolic pressure. */
const readingsOf = (systolic: number): number =>
  [...clinic.sandbox.medplum.repo.store.all('Observation')].filter(
    (one) => one.resourceType === 'Observation' && one.component?.[0]?.valueQuantity?.value === systolic,
  ).length;

/** The room goes on: whose it is, and the clock since the dose. */
async function expectRunning(at: Workplace): Promise<void> {
  const head = at.panel.getByRole('region', { name: `Session room: ${WHO}` });
  const clock = head.getByRole('definition').first();
  const before = await clock.textContent();
  await expect.poll(() => clock.textContent(), { timeout: 5_000 }).not.toBe(before);
}

describe('a dosing session in which the sign-in ends', () => {
  test('goes on, says what is not saved, and sends it once after signing in again, also with both pages open', async () => {
    const at = await openRoom();
    await at.page.context().clearCookies();
    await enterReading(at, '1328581');
    await note(at, 'Eyes open, talks.');
    await at.panel.getByText('2 entries are not saved yet.').waitFor();
    await at.panel.getByText(/Your session has ended: open the KAP tab again/).waitFor();
    await at.panel.getByText('Your KAP session has ended.').waitFor();
    await expectRunning(at);
    const beside = await toRoom(await at.beside('Therapist'));
    await beside.panel.getByText('Everything is saved.').waitFor();
    // The page that stayed open hears of it by itself.
    await at.panel.getByText('Everything is saved.').waitFor({ timeout: 40_000 });
    await at.panel.getByText('Your KAP session has ended.').waitFor({ state: 'detached', timeout: 40_000 });
    expect([savedBy('Eyes open, talks.'), readingsOf(132)]).toEqual([['Marisol Achterberg LMFT'], 1]);
    at.forget(PROVOKED);
    await at.close();
  });

  test('sends nothing as somebody else who signs in meanwhile, tells them of it, and sends it when its author is back', async () => {
    const at = await openRoom();
    await at.page.context().clearCookies();
    await note(at, 'Asked for water.');
    await at.panel.getByText('1 entry is not saved yet.').waitFor();
    const other = await toRoom(await at.beside('Prescriber'));
    await other.panel.getByText('Somebody else has 1 entry about this patient in this browser').waitFor();
    expect(await other.panel.getByText('Asked for water.').count()).toBe(0);
    await note(other, 'Prescriber looked in.');
    await other.panel.getByText('Everything is saved.').waitFor();
    const answered = at.page.waitForResponse('**/api/session-entries');
    await at.panel.getByRole('button', { name: 'Try now' }).click();
    expect((await answered).status()).toBe(401);
    await at.panel.getByText(/Your session has ended: open the KAP tab again/).waitFor();
    // Nor does the page of the one show what the other may see.
    expect(await at.panel.getByText('Prescriber looked in.').count()).toBe(0);
    expect(savedBy('Asked for water.')).toEqual([]);
    await signInAgain(at);
    await expect.poll(() => savedBy('Asked for water.')).toEqual(['Marisol Achterberg LMFT']);
    expect(savedBy('Prescriber looked in.')).toEqual(['Dr. Teodor Vance-Okafor MD']);
    at.forget(PROVOKED);
    await at.close();
  });

  test('by a sign-out in another tab says what that discarded, and never calls it saved', async () => {
    const at = await openRoom();
    await at.page.route('**/api/session-entries', (route) => route.abort());
    await note(at, 'Discarded elsewhere.');
    await at.panel.getByText('1 entry is not saved yet.').waitFor();
    const beside = await at.beside('Therapist');
    await beside.page.route('**/api/session-entries', (route) => route.abort());
    await toRoom(beside);
    await beside.panel.getByRole('button', { name: 'Sign out' }).click();
    const dialog = beside.panel.getByRole('dialog', { name: 'Sign out' });
    await dialog.getByText('1 entry of yours is not saved yet.').waitFor();
    await dialog.getByRole('button', { name: 'Discard and sign out' }).click();
    await at.panel.getByText('1 entry was discarded when you signed out in another tab. It is not saved.').waitFor();
    await expectRunning(at);
    await note(at, 'After it.');
    await at.page.unroute('**/api/session-entries');
    await at.panel.getByText(/Your session has ended: open the KAP tab again/).waitFor();
    await signInAgain(at);
    expect([savedBy('Discarded elsewhere.'), savedBy('After it.')]).toEqual([[], ['Marisol Achterberg LMFT']]);
    at.forget(PROVOKED);
    await at.close();
  });

  test('by the chart of another patient in another tab keeps this one, and writes nothing into the other', async () => {
    const at = await openRoom();
    const beside = await at.beside('Therapist');
    await beside.openPanel('Teodor Quillfeather');
    await note(at, 'Stays with its patient.');
    await at.panel
      .getByText(/Another patient was opened in this browser since/)
      .first()
      .waitFor();
    await at.panel.getByText('1 entry is not saved yet.').waitFor();
    await expectRunning(at);
    await beside.panel.getByRole('link', { name: 'Session', exact: true }).click();
    await beside.panel.getByText('Everything is saved.').waitFor();
    expect(await beside.panel.getByText('Stays with its patient.').count()).toBe(0);
    await signInAgain(at);
    await at.panel.getByRole('list', { name: 'What was entered' }).getByText('Note: Stays with its patient.').waitFor();
    expect(savedBy('Stays with its patient.')).toEqual(['Marisol Achterberg LMFT']);
    at.forget(PROVOKED);
    await at.close();
  });
});

describe('an entry whose answer is long in coming', () => {
  test('is shown as not saved in the room that is opened again, and in another tab, until it is', async () => {
    const at = await openRoom();
    const held: (() => void)[] = [];
    await at.page.route('**/api/session-entries', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await note(at, 'Takes its time.');
    await at.panel.getByText('1 entry is not saved yet.').waitFor();
    await at.panel.getByRole('link', { name: 'Forms', exact: true }).click();
    await at.panel.getByRole('button', { name: /GAD-7/ }).waitFor();
    await at.panel.getByRole('link', { name: 'Session', exact: true }).click();
    const beside = await toRoom(await at.beside('Therapist'));
    for (const page of [at, beside]) {
      await page.panel.getByText('1 entry is not saved yet. Another page of this browser is sending.').waitFor();
      expect(await page.panel.getByText('Everything is saved.').count()).toBe(0);
      await page.panel.getByRole('list', { name: 'What was entered' }).getByText('Note: Takes its time.').waitFor();
    }
    for (const release of held) release();
    for (const page of [at, beside]) await page.panel.getByText('Everything is saved.').waitFor();
    expect(savedBy('Takes its time.')).toEqual(['Marisol Achterberg LMFT']);
    await at.close();
  });
});

describe('an entry that waits in a browser whose data somebody clears', () => {
  /** All that the panel's origin keeps in IndexedDB; the connections of its pages break, as when somebody clears it by hand. */
  async function clearKept(at: Workplace): Promise<void> {
    const origin = await at.panel.locator('body').evaluate(() => window.origin);
    const browser = await at.page.context().newCDPSession(at.page);
    await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await browser.detach();
  }

  test('waits on in the page that knows it, is kept again, and is saved once', async () => {
    const at = await openRoom();
    await at.page.route('**/api/session-entries', (route) => route.abort());
    await note(at, 'Not swept away.');
    await at.panel.getByText('1 entry is not saved yet.').waitFor();
    await clearKept(at);
    await note(at, 'After the sweep.');
    await at.panel.getByText('2 entries are not saved yet.').waitFor();
    await at.page.reload();
    await toRoom(at);
    await at.panel.getByText('2 entries are not saved yet.').waitFor();
    await clearKept(at);
    await at.page.unroute('**/api/session-entries');
    await at.panel.getByText('Everything is saved.').waitFor();
    expect(['Not swept away.', 'After the sweep.'].map((text) => savedBy(text).length)).toEqual([1, 1]);
    at.forget(PROVOKED);
    await at.close();
  });
});

describe('a dosing session whose service is in trouble', () => {
  test('keeps what is entered through a proxy’s own pages and a lost answer, and writes it once', async () => {
    const at = await openRoom();
    const troubles = [502, 503, 'lost'];
    await at.page.route('**/api/session-entries', async (route) => {
      const trouble = troubles.shift();
      if (typeof trouble === 'number') {
        await route.fulfill({ status: trouble, contentType: 'text/html', body: '<h1>Bad gateway</h1>' });
      } else if (trouble === 'lost') {
        // The service has written it; only its answer never arrives.
        await route.fetch();
        await route.abort();
      } else await route.continue();
    });
    await enterReading(at, '1278180');
    await at.panel.getByText('The service is in trouble.').waitFor();
    // Two more attempts by itself, or by hand.
    await at.panel.getByRole('button', { name: 'Try now' }).click();
    await at.panel.getByText('Everything is saved.').waitFor({ timeout: 30_000 });
    expect([troubles, readingsOf(127)]).toEqual([[], 1]);
    at.forget(PROVOKED);
    await at.close();
  });

  test('takes its times from the service where the clock of the tablet is wrong', async () => {
    const at = await Workplace.open(clinic, 'Therapist');
    await at.page.context().addInitScript(() => {
      const skewed = Date.now.bind(Date);
      Date.now = () => skewed() + 3 * 3_600_000;
    });
    await toRoom(at);
    await note(at, 'By the right clock.');
    await at.panel.getByText('Everything is saved.').waitFor();
    await expect.poll(() => savedBy('By the right clock.')).toHaveLength(1);
    const [saved] = [...clinic.sandbox.medplum.repo.store.all('Communication')].filter(
      (one) => one.resourceType === 'Communication' && one.payload?.[0]?.contentString === 'By the right clock.',
    );
    const sentAt = saved?.resourceType === 'Communication' ? Date.parse(saved.sent ?? '') : Number.NaN;
    expect(Math.abs(sentAt - Date.parse(clinic.sandbox.clock.now()))).toBeLessThan(60_000);
    await at.close();
  });
});
