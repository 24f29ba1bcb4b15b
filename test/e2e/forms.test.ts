import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { questionnaires } from '../../src/terminology/artifacts.ts';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;
const workplaces = new Map<string, Workplace>();

beforeAll(async () => {
  clinic = await openClinic();
  for (const role of ['Therapist', 'Prescriber'] as const) {
    const at = await Workplace.open(clinic, role);
    await at.openPanel('Cosmo Hartwillow');
    await at.panel.getByRole('link', { name: 'Forms', exact: true }).click();
    workplaces.set(role, at);
  }
});

afterAll(async () => {
  for (const at of workplaces.values()) await at.close();
  await clinic.close();
});

/** Fills in what a form asks for: the first answer of every choice, something in every field; again, for what appears meanwhile. */
async function fill(dialog: Locator): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    const filled = await dialog.evaluate((root) => {
      let touched = 0;
      const set = (field: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
        const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        touched += 1;
      };
      for (const group of root.querySelectorAll('[role="radiogroup"]')) {
        const radios = [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
        if (radios.length > 0 && !radios.some((radio) => radio.checked)) {
          radios[0]?.click();
          touched += 1;
        }
      }
      for (const box of root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
        const around = box.closest('[class*="Stack-root"]') ?? root;
        if (around.querySelector('input[type="checkbox"]:checked')) continue;
        box.click();
        touched += 1;
      }
      const fields = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        'textarea, input:not([type]), input[type="text"], input[type="number"], input[type="date"], input[type="datetime-local"]',
      );
      for (const field of fields) {
        if (field.value !== '' || field.readOnly || field.disabled) continue;
        set(
          field,
          field.type === 'number'
            ? '1'
            : field.type === 'date'
              ? '2026-01-05'
              : field.type === 'datetime-local'
                ? '2026-01-05T10:00'
                : 'Made up',
        );
      }
      return touched;
    });
    if (filled === 0) return;
    await dialog.page().waitForTimeout(100);
  }
}

afterEach(async () => {
  // A form that could not be saved must not stand in the way of the next.
  for (const at of workplaces.values()) {
    if (await at.panel.getByRole('dialog').count()) await at.page.keyboard.press('Escape');
  }
});

/** What only a prescriber fills in, by the general protocol. */
const OF_PRESCRIBERS = ['kap-medical-intake'];
const FORMS = questionnaires().map(({ id = '', title = '' }) => ({ id, title }));

describe('every form of the guide', () => {
  test('is there', () => {
    expect(FORMS).toHaveLength(28);
  });

  test.each(FORMS)('$title is opened, filled in and saved', async ({ id, title }) => {
    const at = workplaces.get(OF_PRESCRIBERS.includes(id) ? 'Prescriber' : 'Therapist');
    if (!at) throw new Error('nobody is there');
    const dialog = at.panel.getByRole('dialog');
    await at.panel.getByRole('button', { name: title, exact: true }).click();
    const save = dialog.getByRole('button', { name: 'Save', exact: true });
    await save.waitFor();
    await fill(dialog);
    await save.click();
    const outcome = dialog.getByText('Saved.').or(dialog.getByRole('alert')).first();
    await outcome.waitFor();
    expect(await dialog.getByRole('alert').allTextContents(), id).toEqual([]);
    await dialog.getByText(/QuestionnaireResponse\//).waitFor();
    await dialog.getByRole('button', { name: 'Back to the pathway' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});
