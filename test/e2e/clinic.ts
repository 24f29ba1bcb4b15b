import { setTimeout } from 'node:timers/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { launchBrowser } from '../support/browser.ts';

/** A sandbox and a browser in which people work, as they would: by what they can see and press. */
export interface Clinic {
  readonly sandbox: Sandbox;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openClinic(): Promise<Clinic> {
  const sandbox = await startSandbox({ port: 0, quiet: true });
  const browser = await launchBrowser();
  return {
    sandbox,
    browser,
    close: async () => {
      await browser.close();
      await sandbox.close();
    },
  };
}

/** One person at one screen of the EHR. */
export class Workplace {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #complaints: string[] = [];

  private constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.#context = context;
    page.on('pageerror', (error) => this.#complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(message.text());
    });
  }

  static async open(
    clinic: Clinic,
    role: 'Therapist' | 'Prescriber' | 'Front desk' | 'Health IT',
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Workplace> {
    const place = await Workplace.arrive(clinic, colorScheme);
    await place.page.getByRole('button', { name: role }).click();
    return place;
  }

  /** Before the sign-in. */
  static async arrive({ browser, sandbox }: Clinic, colorScheme: 'light' | 'dark' = 'light'): Promise<Workplace> {
    const viewport = { width: 1440, height: 1000 };
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce', colorScheme });
    return Workplace.#arriveIn(context, sandbox.url);
  }

  static async #arriveIn(context: BrowserContext, url: string): Promise<Workplace> {
    const place = new Workplace(await context.newPage(), context);
    place.page.setDefaultTimeout(20_000);
    await place.page.goto(url);
    await place.page.getByRole('heading', { name: 'Sandbox EHR' }).waitFor();
    return place;
  }

  /** Another tab of the same browser, in which somebody signs in to the EHR. Closed with this one. */
  async beside(role: 'Therapist' | 'Prescriber'): Promise<Workplace> {
    const place = await Workplace.#arriveIn(this.#context, new URL(this.page.url()).origin);
    await place.page.getByRole('button', { name: role }).click();
    return place;
  }

  /** Takes back complaints that the test itself provoked. */
  forget(expected: RegExp): void {
    const others = this.#complaints.filter((complaint) => !expected.test(complaint));
    this.#complaints.splice(0, this.#complaints.length, ...others);
  }

  /**
   * Cuts the way by which the rooms save, and returns what mends it while somebody presses "Try now". The page also tries by itself: what
   * arrives meanwhile waits for the press, for an attempt that came through before it would take the button away.
   */
  async cutSaving(): Promise<(press: () => Promise<void>) => Promise<void>> {
    let isCut = true;
    let pressed: Promise<void> | undefined;
    await this.page.route('**/api/session-entries', async (route) => {
      // An attempt of the page's own holds the button too: it is let go before long, and fails.
      if (pressed !== undefined) await Promise.race([pressed, setTimeout(2_000)]);
      await (isCut ? route.abort() : route.continue());
    });
    return async (press) => {
      pressed = press().then(() => {
        isCut = false;
      });
      await pressed;
    };
  }

  /** Closes the screen; what the browser complained of on the way fails the test. */
  async close(): Promise<void> {
    await this.#context.close();
    expect(this.#complaints).toEqual([]);
  }

  get panel(): FrameLocator {
    return this.page.frameLocator('iframe[title="KAP pathway panel"]');
  }

  async openChart(name: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(name) }).click();
    await this.page.getByRole('heading', { name, level: 2 }).waitFor();
  }

  async openTab(name: 'Summary' | 'Visits' | 'Vitals' | 'Orders' | 'KAP'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** The panel as the EHR's tab shows it now, launched anew. */
  async relaunch(): Promise<void> {
    await this.openTab('KAP');
    const frame = this.page.locator('iframe[title="KAP pathway panel"]');
    const before = await frame.getAttribute('src');
    await this.page.getByRole('button', { name: 'Launch the panel again' }).click();
    await this.page.locator(`iframe[title="KAP pathway panel"]:not([src="${before ?? ''}"])`).waitFor();
    await this.panel.getByRole('heading', { name: 'Next', exact: true }).waitFor();
  }

  /** Opens a chart and its KAP tab, until the panel stands. */
  async openPanel(name: string): Promise<void> {
    await this.openChart(name);
    await this.openTab('KAP');
    await this.panel.getByRole('heading', { name: /^(Next|Not on the KAP pathway)$/ }).waitFor();
    await this.panel.locator('.kap-loading').waitFor({ state: 'detached' });
  }

  /** Presses Tab until the element has the focus, as somebody without a mouse does. Throws when it is never reached. */
  async tabTo(target: Locator, most = 200): Promise<void> {
    for (let pressed = 0; pressed < most; pressed += 1) {
      await this.page.keyboard.press('Tab');
      if (await this.hasFocus(target)) return;
    }
    throw new Error(`Not reached with ${most} presses of Tab: ${String(target)}`);
  }

  async hasFocus(target: Locator): Promise<boolean> {
    return target.evaluateAll((found) =>
      found.some((one) => one.ownerDocument.hasFocus() && one === one.ownerDocument.activeElement),
    );
  }

  /** One of the panel's next actions, by its title. */
  nextAction(title: string | RegExp): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: title });
  }

  async startVisit(kind: string): Promise<void> {
    await this.openTab('Visits');
    await this.page.getByLabel('Kind of visit').selectOption(kind);
    await this.page.getByRole('button', { name: 'Start the visit' }).click();
    await this.page.getByRole('region', { name: 'Advice at encounter-start' }).waitFor();
  }

  async chartVitals(values: Readonly<Record<string, number>>): Promise<void> {
    await this.openTab('Vitals');
    const form = this.page.getByRole('form', { name: 'Chart vital signs' });
    for (const [sign, value] of Object.entries(values)) await form.getByLabel(new RegExp(`^${sign}`, 'i')).fill(String(value));
    await form.getByRole('button', { name: 'Chart' }).click();
    // The form empties itself when the EHR has taken the values.
    await expect.poll(() => form.getByLabel(/^systolic/i).inputValue(), { timeout: 10_000 }).toBe('');
  }

  async answer(question: string | RegExp, choice: string): Promise<void> {
    await this.panel.getByRole('radiogroup', { name: question }).getByText(choice, { exact: true }).click();
  }

  async write(question: string | RegExp, text: string): Promise<void> {
    await this.panel.getByRole('dialog').getByLabel(question).fill(text);
  }

  /** Accessibility faults of the whole screen, the panel's frame included, as rule and place. */
  async accessibilityFaults(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
  }
}
