import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, openClinic, Workplace } from './clinic.ts';
import { eachView, rootOf } from './whole-views.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

/** Numbers what the keyboard must reach, in the panel; a group of radio buttons is one stop. Returns how many there are. */
function markControls(root: Element): number {
  const all = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
  const groups = new Set<string>();
  const wanted = all.filter((one) => {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled, [tabindex="-1"]')) return false;
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    const isNew = !groups.has(one.name);
    groups.add(one.name);
    return isNew;
  });
  for (const [at, one] of wanted.entries()) one.dataset['kbd'] = String(at);
  return wanted.length;
}

interface Stop {
  /** Undefined outside the panel, or on what is no control of it. */
  readonly id: string | undefined;
  readonly what: string;
  readonly inPanel: boolean;
  readonly isVisible: boolean;
}

/** Where the focus is, and whether somebody can see that it is there. */
function readFocus(root: Element): Stop {
  const one = root.ownerDocument.activeElement;
  const isIn = root.ownerDocument.hasFocus() && one instanceof HTMLElement && one !== root.ownerDocument.body;
  if (!isIn) return { id: undefined, what: '', inPanel: false, isVisible: true };
  const radios = one instanceof HTMLInputElement && one.type === 'radio';
  const group = radios ? root.querySelector<HTMLElement>(`input[type=radio][name="${CSS.escape(one.name)}"][data-kbd]`) : null;
  // An input without a look of its own shows the focus on its label.
  const shown = [one, one.parentElement, one.nextElementSibling].flatMap((each) =>
    each === null ? [] : [getComputedStyle(each)],
  );
  const isVisible = shown.some(
    ({ outlineStyle, outlineWidth, boxShadow }) =>
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
  );
  return { id: (group ?? one).dataset['kbd'], what: one.outerHTML.slice(0, 140), inPanel: true, isVisible };
}

describe('by keyboard alone', () => {
  test('every control of every view is reached, its focus is seen, and nothing holds the keyboard', async () => {
    await eachView(clinic, async ({ at, panel, name }) => {
      const root = rootOf(panel);
      const count = await root.evaluate(markControls);
      expect(count, name).toBeGreaterThan(1);
      // From outside the panel into it, through it, and out of it again.
      await at.page.getByRole('button').first().focus();
      const reached = new Set<string>();
      let [wasIn, wasOut] = [false, false];
      for (let pressed = 0; pressed < count + 120 && !wasOut; pressed += 1) {
        await at.page.keyboard.press('Tab');
        const stop = await root.evaluate(readFocus);
        expect(stop.isVisible, `${name}: the focus is not seen on ${stop.what}`).toBe(true);
        if (stop.id !== undefined) reached.add(stop.id);
        wasOut = wasIn && !stop.inPanel;
        wasIn ||= stop.inPanel;
      }
      const missed = await root.evaluate(
        (page, got) =>
          [...page.querySelectorAll<HTMLElement>('[data-kbd]')]
            .filter((one) => !got.includes(one.dataset['kbd'] ?? ''))
            .map((one) => one.outerHTML.slice(0, 140)),
        [...reached],
      );
      expect(missed, `${name}: not reached`).toEqual([]);
      expect(wasOut, `${name} lets the keyboard go`).toBe(true);
    });
  }, 300_000);

  test('a sheet takes the focus, keeps it while it is open, and gives it back', async () => {
    const at = await Workplace.open(clinic, 'Therapist');
    await at.openPanel('Petros Mwandale');
    const open = at.panel.getByRole('button', { name: 'Open the form: PHQ-9' });
    await open.focus();
    await at.page.keyboard.press('Enter');
    const dialog = at.panel.getByRole('dialog');
    await dialog.getByRole('radio').first().waitFor();
    for (let pressed = 0; pressed < 16; pressed += 1) {
      await at.page.keyboard.press('Tab');
      const isWithin = await dialog.evaluate((one) => one.contains(one.ownerDocument.activeElement));
      expect(isWithin, `after ${String(pressed + 1)} presses`).toBe(true);
    }
    await at.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => at.hasFocus(open)).toBe(true);
    await at.close();
  });
});
