import type { FrameLocator, Locator } from 'playwright-core';
import { type Clinic, Workplace } from './clinic.ts';

/** What stands in the panel's frame. */
export interface OpenView {
  readonly at: Workplace;
  readonly panel: FrameLocator;
  readonly name: string;
}

export const VIEWS = ['Pathway', 'Session', 'Measures', 'Forms', 'Orders', 'Record', 'Site'] as const;
/** What the browser says of a launch without a patient, and of an order that was not read. */
export const EXPECTED = /409|Failed to load resource/;

/** Opens every view in turn, as somebody of the clinic does, and looks at each; each is given when nothing is being loaded. */
export async function eachView(clinic: Clinic, look: (view: OpenView) => Promise<void>): Promise<void> {
  const at = await Workplace.open(clinic, 'Prescriber');
  const { panel } = at;
  await at.openPanel('Cosmo Hartwillow');
  for (const name of VIEWS) {
    await panel.getByRole('link', { name, exact: true }).click();
    await settled(panel);
    await look({ at, panel, name });
  }
  await at.page.getByRole('button', { name: 'Close chart' }).click();
  await at.page.getByRole('button', { name: 'KAP work list' }).click();
  await panel.getByRole('search').waitFor();
  await settled(panel);
  await look({ at, panel, name: 'Work list' });
  await panel.getByRole('link', { name: 'Group room' }).click();
  await panel.getByRole('button', { name: 'Open the room with 3 people' }).click();
  for (const person of ['Cosmo Hartwillow', 'Ansel Brambleford', 'Teodor Quillfeather'])
    await panel.getByRole('region', { name: person, exact: true }).getByText('Everything is saved.').waitFor();
  await look({ at, panel, name: 'Group room' });
  await panel.getByRole('link', { name: 'Practice stock' }).click();
  await panel.getByRole('region', { name: 'Enter what happened to practice stock' }).waitFor();
  await settled(panel);
  await look({ at, panel, name: 'Practice stock' });
  at.forget(EXPECTED);
  await at.close();

  const desk = await Workplace.open(clinic, 'Front desk');
  await desk.openChart('Cosmo Hartwillow');
  await desk.openTab('KAP');
  await desk.panel.getByRole('heading', { level: 2 }).first().waitFor();
  await settled(desk.panel);
  await look({ at: desk, panel: desk.panel, name: 'Desk' });
  desk.forget(EXPECTED);
  await desk.close();
}

async function settled(panel: FrameLocator): Promise<void> {
  await panel.getByRole('main').first().waitFor();
  await panel.locator('.kap-loading').first().waitFor({ state: 'detached' });
}

export const rootOf = (panel: FrameLocator): Locator => panel.locator('html');
