import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const PATIENT = 'Dario Valtersson';

test(
  'a prescriber registers a passkey, an administrator approves it, and the order is attested with it, then declined',
  { timeout: 180_000 },
  async () => {
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
    await desk.openPanel(PATIENT);
    const { panel } = desk;
    await panel.getByRole('link', { name: 'Orders' }).click();
    await panel.getByText('NOT A PRESCRIPTION').waitFor();
    expect(await desk.accessibilityFaults()).toEqual([]);
    await panel.getByLabel('Name of the passkey').fill('Desk');
    await panel.getByRole('button', { name: 'Register a passkey' }).click();
    await panel.getByText('Waits for approval').waitFor();

    const office = await Workplace.open(clinic, 'Front desk');
    await office.page.getByRole('button', { name: 'KAP work list' }).click();
    await office.panel.getByRole('button', { name: 'Approve' }).click();
    await office.panel.getByRole('button', { name: 'Revoke' }).waitFor();
    await office.close();

    await panel.getByRole('link', { name: 'Pathway' }).click();
    await panel.getByRole('heading', { name: 'Next', exact: true }).waitFor();
    await panel.getByRole('link', { name: 'Orders' }).click();
    await panel.getByLabel('Route').first().selectOption('sublingual');
    await panel.getByText('Approved', { exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Prepare this draft' }).click();
    await panel.getByRole('button', { name: /^Attest this order/ }).click();
    await panel.getByText('Attested as it stands').waitFor();
    expect(await panel.getByRole('button', { name: /^Attest this order/ }).isDisabled()).toBe(true);
    expect(await desk.accessibilityFaults()).toEqual([]);

    await panel.getByRole('link', { name: 'Record' }).click();
    await panel.getByText('Attested as it stands').waitFor();

    await panel.getByRole('link', { name: 'Orders' }).click();
    await panel.getByLabel('Decline because').selectOption('the patient does not want it');
    await panel.getByRole('button', { name: 'Decline the order' }).click();
    await panel.getByRole('heading', { name: 'Order that the pathway would prepare' }).waitFor();
    await desk.close();
  },
);
