import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const LONG = { timeout: 240_000 };
const WHO = 'Second Person RN';

/** A prescriber whose browser has an authenticator that answers by itself. */
async function prescriberAt(patient: string): Promise<Workplace> {
  const desk = await Workplace.open(clinic, 'Prescriber');
  const cdp = await desk.page.context().newCDPSession(desk.page);
  await cdp.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, automaticPresenceSimulation: true } });
  await desk.openPanel(patient);
  await openOrders(desk);
  return desk;
}

async function openOrders({ panel }: Workplace): Promise<void> {
  await panel.getByRole('link', { name: 'Orders' }).click();
  await panel.getByRole('region', { name: 'One look' }).waitFor();
}

async function registerPasskey(desk: Workplace): Promise<void> {
  await desk.panel.getByLabel('Name of the passkey').fill('Desk');
  await desk.panel.getByRole('button', { name: 'Register a passkey' }).click();
  await desk.panel.getByText('Waits for approval').waitFor();
  const office = await Workplace.open(clinic, 'Front desk');
  await office.page.getByRole('button', { name: 'KAP work list' }).click();
  await office.panel.getByRole('button', { name: 'Approve' }).first().click();
  await office.panel.getByRole('button', { name: 'Revoke' }).first().waitFor();
  office.forget(/409/);
  await office.close();
  await desk.panel.getByRole('link', { name: 'Pathway' }).click();
  await desk.panel.getByRole('heading', { name: 'Next', exact: true }).waitFor();
  await openOrders(desk);
  await desk.panel.getByText('Approved', { exact: true }).waitFor();
}

async function prepare({ panel }: Workplace): Promise<void> {
  await panel.getByLabel('Route').first().selectOption('sublingual');
  await panel.getByRole('button', { name: 'Prepare this draft' }).click();
  await panel.getByRole('list', { name: 'Where the order stands' }).getByText('Prepared').waitFor();
}

/** The EHR signs an order for the same route and dose, of another quantity. */
async function signInEhr(desk: Workplace, doses: string): Promise<void> {
  await desk.openTab('Orders');
  const order = desk.page.getByRole('form', { name: 'Ketamine order' });
  await order.getByLabel('Route').selectOption('sublingual');
  await order.getByLabel('Dose', { exact: true }).fill('100');
  await order.getByLabel('Quantity (doses)').fill(doses);
  await order.getByLabel('Directions').fill('One lozenge under the tongue at the dosing visit');
  await order.getByRole('button', { name: 'Sign the order' }).click();
  await desk.page.getByRole('button', { name: 'Confirm and place the order' }).click();
  await desk.page.getByText('The order is active.').waitFor();
}

describe('a prescriber with a passkey', () => {
  test('decides in one look, attests, checks the attestation, hands over, and confirms what came back', LONG, async () => {
    const desk = await prescriberAt('Dario Valtersson');
    const { panel } = desk;
    await panel.getByText('NOT A PRESCRIPTION').first().waitFor();
    expect(await desk.accessibilityFaults()).toEqual([]);
    await registerPasskey(desk);
    await prepare(desk);
    await panel.getByText('Record a look at it').click();
    await panel.getByLabel('What you saw there, in your words').fill('Looked: nothing that speaks against it');
    await panel.getByRole('button', { name: 'Record that I looked' }).click();
    await panel.getByText(/Looked: nothing that speaks against it/).waitFor();

    const attest = panel.getByRole('button', { name: 'Attest this order with a passkey' });
    await attest.dblclick();
    await panel.getByText('Attested as it stands').waitFor();
    await attest.waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Check the attestation' }).click();
    await panel.getByText('The attestation holds').waitFor();
    expect(await desk.accessibilityFaults()).toEqual([]);

    await panel.getByText('Not handed over yet').waitFor();
    await panel.getByRole('button', { name: 'Put the draft into the EHR' }).click();
    await panel.getByText('The draft lies in the EHR:').waitFor();
    await panel.getByRole('button', { name: 'Show the words to copy' }).click();
    const words = panel.getByLabel('The draft in words');
    expect(await words.textContent()).toMatch(
      /^NOT A PRESCRIPTION[\s\S]*Ketamine 100 mg lozenge[\s\S]*NOT A PRESCRIPTION - draft for prescriber$/,
    );
    await panel.getByText('Handed over; it waits to be signed').waitFor();

    await signInEhr(desk, '4');
    await desk.openTab('KAP');
    const back = panel.getByRole('region', { name: 'Come back signed' });
    const same = back.getByRole('button', { name: 'This order is the draft, signed' });
    await same.waitFor();
    expect(await same.isDisabled()).toBe(true);
    const seen = panel.getByRole('button', { name: 'I have seen this; go on' });
    if (await seen.isVisible()) await seen.click();
    for (const tick of await back.getByRole('checkbox').all()) await tick.check();
    expect(await desk.accessibilityFaults()).toEqual([]);
    await same.click();
    await panel.getByRole('heading', { name: 'Order that the pathway would prepare' }).waitFor();
    await panel.getByText('In force now:').waitFor();

    await panel.getByRole('link', { name: 'Record' }).click();
    await panel.getByText('Attested as it stands').first().waitFor();
    await desk.close();
  });

  test('attests by signing in to the EHR again, in a window that closes itself, and as nobody else', LONG, async () => {
    const desk = await Workplace.open(clinic, 'Prescriber');
    await desk.openPanel('Wren Abersole');
    await openOrders(desk);
    await prepare(desk);
    const { panel, page } = desk;
    const signIn = async (as: string): Promise<void> => {
      const opened = page.waitForEvent('popup');
      await panel.getByRole('button', { name: 'Attest by signing in to the EHR again' }).click();
      await (await opened).getByRole('button', { name: as }).click();
    };
    await signIn('Marisol Achterberg, LMFT');
    await panel.getByText('The order was not attested.').waitFor();
    await signIn('Dr. Teodor Vance-Okafor, MD');
    await panel.getByText('Attested as it stands').waitFor();
    await panel.getByRole('button', { name: 'Check the attestation' }).click();
    await panel.getByText('The attestation holds').waitFor();
    await desk.close();
  });

  test('declines with a reason; what is typed survives a change by somebody else and a reload', LONG, async () => {
    const desk = await Workplace.open(clinic, 'Prescriber');
    await desk.openPanel('Imani Lundqvale');
    await openOrders(desk);
    await prepare(desk);
    const { panel } = desk;
    const words = panel.getByLabel('In words');
    await words.fill('Not now, and here is why');

    const other = await Workplace.open(clinic, 'Therapist');
    await other.openPanel('Imani Lundqvale');
    await openOrders(other);
    expect(await other.panel.getByRole('button', { name: 'Decline the order' }).count()).toBe(0);
    await other.panel.getByText('Change this draft').click();
    await other.panel.getByLabel('Doses', { exact: true }).fill('2');
    await other.panel.getByRole('button', { name: 'Save the change' }).click();
    await other.panel.getByText('2 lozenges', { exact: true }).waitFor();
    await other.close();

    await panel.getByRole('alert', { name: 'This changed while you were looking' }).getByText('What the order says').waitFor();
    expect(await words.inputValue()).toBe('Not now, and here is why');
    expect(await desk.accessibilityFaults()).toEqual([]);
    await panel.getByRole('button', { name: 'I have seen this; go on' }).click();
    await panel.getByRole('alert').waitFor({ state: 'detached' });
    await panel.locator('body').evaluate((body) => body.classList.add('before'));
    await panel.locator('body').evaluate((body) => {
      body.ownerDocument.location.reload();
    });
    await panel.locator('body:not(.before)').waitFor();
    await openOrders(desk);
    expect(await words.inputValue()).toBe('Not now, and here is why');
    await panel.getByRole('combobox', { name: 'Reason' }).selectOption('the patient does not want it');
    await panel.getByRole('button', { name: 'Decline the order' }).click();
    await panel.getByRole('heading', { name: 'Order that the pathway would prepare' }).waitFor();
    await desk.close();
  });
});

describe('the ledgers', () => {
  test('count lozenges: dispensed, wasted before a witness, and a count that does not come out', LONG, async () => {
    const desk = await Workplace.open(clinic, 'Prescriber');
    await desk.openPanel('Wren Abersole');
    await openOrders(desk);
    const { panel } = desk;
    await panel.getByRole('link', { name: 'Lozenges' }).click();
    await panel.getByText('6 of 6').waitFor();
    expect(await desk.accessibilityFaults()).toEqual([]);
    await panel.getByText('Enter what happened to lozenges').click();
    const enter = async (event: string, count: string, more: Readonly<Record<string, string>> = {}): Promise<void> => {
      await panel.getByRole('combobox', { name: 'What happened' }).selectOption(event);
      await panel.getByLabel('How many lozenges').fill(count);
      for (const [label, text] of Object.entries(more)) await panel.getByLabel(label, { exact: false }).fill(text);
      await panel.getByRole('button', { name: 'Enter it' }).dblclick();
      await expect.poll(() => panel.getByLabel('How many lozenges').inputValue(), { timeout: 10_000 }).toBe('');
    };
    const figure = (name: string) => panel.locator('.kap-figure').filter({ hasText: name }).locator('dd');
    await enter('wasted', '1', { 'Second person who saw it': WHO, Note: 'Broken in the bag' });
    expect(await figure('Should be there').textContent()).toBe('5');
    await panel.getByText(`seen by ${WHO}`).waitFor();
    await enter('counted', '4', { 'Second person who saw it': WHO });
    await panel.getByRole('group', { name: 'This does not come out' }).waitFor();
    expect(await desk.accessibilityFaults()).toEqual([]);

    await panel.getByRole('combobox', { name: 'What happened' }).selectOption('returned');
    await panel.getByLabel('How many lozenges').fill('9');
    await panel.getByLabel('Note').fill('More than there are');
    await panel.getByRole('button', { name: 'Enter it' }).click();
    await panel.getByText('Only 5 lozenges are there.').waitFor();
    expect(await panel.getByLabel('How many lozenges').inputValue()).toBe('9');
    desk.forget(/422/);
    await desk.close();
  });

  test('count practice stock by lot, and nobody is the witness of what they waste themselves', LONG, async () => {
    const desk = await Workplace.open(clinic, 'Prescriber');
    await desk.openPanel('Wren Abersole');
    await openOrders(desk);
    const { panel } = desk;
    await panel.getByRole('link', { name: 'Practice stock' }).click();
    await panel.getByText('Nothing was entered yet.').waitFor();
    const enter = async (event: string, mg: string, witness?: string): Promise<void> => {
      await panel.getByRole('combobox', { name: 'What happened' }).selectOption(event);
      await panel.getByLabel('Lot', { exact: true }).fill('K-77');
      await panel.getByLabel('Amount, mg').fill(mg);
      if (witness !== undefined) await panel.getByLabel(/^Second person/).fill(witness);
    };
    const save = panel.getByRole('button', { name: 'Enter it' });
    await enter('received', '500');
    await save.click();
    const lot = panel.getByRole('region', { name: 'Lot K-77' });
    await lot.getByText('500 mg').first().waitFor();
    await enter('wasted', '50', 'Dr. Teodor Vance-Okafor MD');
    await panel.getByText('that is you: it needs somebody else').waitFor();
    expect(await save.isDisabled()).toBe(true);
    await panel.getByLabel(/^Second person/).fill(WHO);
    await save.click();
    await lot.getByText('450 mg').first().waitFor();
    await enter('counted', '440', WHO);
    await save.click();
    await lot.getByRole('group', { name: 'This does not come out' }).waitFor();
    expect(await desk.accessibilityFaults()).toEqual([]);
    await desk.close();

    const therapist = await Workplace.open(clinic, 'Therapist');
    await therapist.openPanel('Wren Abersole');
    await openOrders(therapist);
    await therapist.panel.getByRole('link', { name: 'Practice stock' }).click();
    await therapist.panel.getByText(/a therapist is no custodian/).waitFor();
    await therapist.close();
  });
});
