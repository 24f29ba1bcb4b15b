import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
});

afterAll(async () => {
  await clinic.close();
});

async function openPhq9(at: Workplace): Promise<void> {
  await at.panel.getByRole('button', { name: 'Open PHQ-9' }).click();
  await at.panel.getByRole('dialog').getByRole('radiogroup').nth(8).waitFor();
}

async function answerAll(at: Workplace, choice: string): Promise<void> {
  const groups = at.panel.getByRole('dialog').getByRole('radiogroup');
  for (let item = 0; item < 9; item += 1) await groups.nth(item).getByText(choice, { exact: true }).click();
}

describe('a form', () => {
  test('that lacks an answer is not sent, names the question and leads to it', async () => {
    const at = await Workplace.open(clinic, 'Therapist');
    await at.openPanel('Halvard Brightmoor');
    await openPhq9(at);
    const dialog = at.panel.getByRole('dialog');
    const sent: string[] = [];
    at.page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url());
    });
    await answerAll(at, 'Not at all');
    await dialog.getByRole('button', { name: 'Start from those answers' }).waitFor();
    await at.panel.getByRole('dialog').press('Escape');
    await openPhq9(at);
    await dialog.getByRole('button', { name: 'Start empty' }).click();
    await dialog.getByText('0 of 9 answered', { exact: false }).waitFor();
    await dialog.getByRole('radiogroup').nth(0).getByText('Several days', { exact: true }).click();
    await dialog.getByText('Total so far: 1').waitFor();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('alert').getByText('8 answers are missing', { exact: false }).waitFor();
    await dialog
      .getByRole('alert')
      .getByRole('button', { name: /Feeling down/ })
      .click();
    await expect.poll(() => at.hasFocus(dialog.getByRole('radiogroup').nth(1).getByRole('radio').first())).toBe(true);
    expect(sent).toEqual([]);
    await at.close();
  });

  test('that somebody else changed meanwhile keeps its answers, says what to do, and is saved after that', async () => {
    const at = await Workplace.open(clinic, 'Therapist');
    await at.openPanel('Petros Mwandale');
    await openPhq9(at);
    await answerAll(at, 'Several days');
    const outcome = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'conflict', details: { text: 'Changed' } }],
    };
    let conflicts = 0;
    await at.page.route('**/api/forms/kap-phq-9', async (route) => {
      if (route.request().method() !== 'POST' || conflicts > 0) return route.fallback();
      conflicts += 1;
      return route.fulfill({ status: 412, contentType: 'application/fhir+json', body: JSON.stringify(outcome) });
    });
    const dialog = at.panel.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('changed by somebody else', { exact: false }).waitFor();
    expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(9);
    await dialog.getByRole('button', { name: 'Read what is saved now' }).click();
    await dialog.getByText('changed by somebody else', { exact: false }).waitFor({ state: 'detached' });
    expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(9);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Saved.').waitFor();
    at.forget(/412/);
    await at.close();
  });
});

describe('what changed since a user last looked', () => {
  test('is listed until it is dismissed, and what the user did is not in it', async () => {
    const at = await Workplace.open(clinic, 'Therapist');
    const { panel } = at;
    await at.openPanel('Cosmo Hartwillow');
    expect(await panel.getByText('Since you last looked').count()).toBe(0);
    clinic.sandbox.clock.advance(8 * 24 * 60);
    await at.relaunch();
    await panel.getByRole('heading', { name: /Since you last looked/ }).waitFor();
    const news = panel.getByRole('region', { name: /Since you last looked/ }).getByRole('listitem');
    expect(await news.allTextContents()).toContainEqual(expect.stringMatching(/^Gate line \d+, .*: was \w+, now \w+$/));
    await at.relaunch();
    await panel.getByRole('button', { name: 'Dismiss' }).click();
    await panel.getByRole('heading', { name: /Since you last looked/ }).waitFor({ state: 'detached' });
    await openPhq9(at);
    await answerAll(at, 'Not at all');
    await panel.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await panel.getByRole('dialog').getByRole('button', { name: 'Back to the pathway' }).click();
    await at.relaunch();
    expect(await panel.getByText('Since you last looked').count()).toBe(0);
    await at.close();
  });
});
