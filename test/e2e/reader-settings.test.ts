import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, openClinic } from './clinic.ts';
import { eachView, rootOf } from './whole-views.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

/** Animations and transitions that last longer than a reader who wants none would see, in seconds. */
function movements(root: Element): readonly string[] {
  const seconds = (text: string): number =>
    Math.max(...text.split(',').map((one) => Number.parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)));
  return [...root.querySelectorAll('*')].flatMap((one) => {
    const { animationName, animationDuration, transitionProperty, transitionDuration } = getComputedStyle(one);
    const moves =
      (animationName !== 'none' && seconds(animationDuration) > 0.01) ||
      (transitionProperty !== 'none' && seconds(transitionDuration) > 0.01);
    return moves ? [`${one.tagName}.${String(one.getAttribute('class'))}`] : [];
  });
}

/** Badges that say their state by colour alone: without a word, or without a shape. */
function wordless(root: Element): readonly string[] {
  return [...root.querySelectorAll('.kap-badge[class*="kap-tone-"]')]
    .filter((one) => one.checkVisibility() && one.textContent.trim() === '')
    .map((one) => one.outerHTML.slice(0, 140));
}

describe('a reader’s settings', () => {
  test('hold on every view: no movement, states in words without colours, a page no wider than a window at 200 %', async () => {
    await eachView(clinic, async ({ at, panel, name }) => {
      const root = rootOf(panel);
      expect(await root.evaluate(movements), `${name} moves`).toEqual([]);
      await at.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      expect(await root.evaluate(wordless), `${name} says by colour alone`).toEqual([]);
      const control = panel.locator('a[href], button:enabled').first();
      await control.focus();
      await at.page.keyboard.press('Shift');
      const outline = await control.evaluate((one) => getComputedStyle(one).outlineStyle);
      expect(outline, `${name}: the focus in forced colours`).not.toBe('none');
      await at.page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
      // A window of 1280 px at 200 %.
      await at.page.setViewportSize({ width: 640, height: 500 });
      const over = await root.evaluate((page) => page.scrollWidth - page.clientWidth);
      expect(over, `${name} is wider than its window`).toBeLessThanOrEqual(0);
      await at.page.setViewportSize({ width: 1440, height: 1000 });
    });
  }, 300_000);

  test('print what is said under the person’s name, and nothing that is pressed', async () => {
    const printed: string[] = [];
    await eachView(clinic, async ({ at, panel, name }) => {
      await at.page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
      const pressed = await rootOf(panel).evaluate((root) =>
        // What an order's checks say stands on what is pressed to look into them: paper keeps it.
        [...root.querySelectorAll('button:not(.kap-order-check), nav')]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => one.outerHTML.slice(0, 140)),
      );
      printed.push(...pressed.map((one) => `${name}: ${one}`));
      const person = panel.getByText('Cosmo Hartwillow').filter({ visible: true });
      // The site and the cupboard are about nobody, and the list about everybody.
      if (!['Work list', 'Site', 'Practice stock'].includes(name) && (await person.count()) === 0)
        printed.push(`${name}: without the name`);
      await at.page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
    });
    expect(printed).toEqual([]);
  }, 300_000);
});
