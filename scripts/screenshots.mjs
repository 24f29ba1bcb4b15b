// Takes the pictures of docs/images: every main view of the panel and of the sandbox EHR's screen at three widths.
// It starts its own sandbox on a free port and works in it as its users do. Arguments: names of the views to take again.
/* global document, fetch, sessionStorage, window -- within page.evaluate, which runs in the browser */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startSandbox } from '../src/sandbox/start.ts';
import { findChromium } from './chromium.mjs';
import { shrinkPng } from './png.mjs';
import { ROOT } from './prepare.mjs';

const IMAGES = join(ROOT, 'docs', 'images');
/** Width and height of the window; a picture never shows more than the height, however long the page is. */
const SIZES = [
  { width: 360, height: 1100 },
  { width: 768, height: 1200 },
  { width: 1440, height: 1000 },
];

async function answerPhq9(panel) {
  await panel.getByRole('button', { name: 'Open PHQ-9' }).first().click();
  const groups = panel.getByRole('dialog').getByRole('radiogroup');
  await groups.nth(8).waitFor();
  for (const at of [0, 1, 2, 3]) await groups.nth(at).getByText('Several days', { exact: true }).click();
  await panel.getByRole('dialog').evaluate((dialog) => dialog.scrollTo(0, 0));
}

async function draftAboveCeiling(page) {
  await page.getByRole('tab', { name: 'Orders' }).click();
  const order = page.getByRole('form', { name: 'Ketamine order' });
  await order.getByLabel('Route').selectOption('sublingual');
  await order.getByLabel('Dose', { exact: true }).fill('500');
  await order.getByLabel('Quantity (doses)').fill('6');
  await order.getByRole('button', { name: 'Sign the order' }).click();
  await page.getByRole('region', { name: 'Advice at order-sign' }).getByRole('article').first().waitFor();
}

/** Opens another view of the panel, as its own link does. */
const go = (view) => async (panel) => {
  await panel.evaluate((name) => {
    window.location.hash = `#/${name}`;
  }, view);
  await panel.locator('.kap-views [aria-current]').waitFor();
  await panel.waitForTimeout(500);
};

/** The same view opened again, as in a window of this size. */
const anew = (view) => async (panel) => {
  await go('pathway')(panel);
  await go(view)(panel);
};

/** The order that the pathway proposes, saved as a draft, with everything that bears on the decision. */
async function prepareDraft(panel) {
  await go('orders')(panel);
  await panel.getByLabel('Route').first().selectOption('sublingual');
  await panel.getByRole('button', { name: 'Prepare this draft' }).click();
  await panel.getByRole('list', { name: 'Where the order stands' }).waitFor();
}

async function receiveStock(panel) {
  await go('orders/stock')(panel);
  const form = panel.getByRole('region', { name: 'Enter what happened' });
  await form.getByRole('combobox', { name: 'What happened' }).selectOption('received');
  await form.getByLabel('Lot', { exact: true }).fill('K-2611');
  await form.getByLabel('Amount, mg').fill('500');
  await form.getByRole('button', { name: 'Enter it' }).click();
  await panel.getByRole('region', { name: 'Lot K-2611' }).waitFor();
}

/** The panel alone, launched by SMART as the EHR launches it. */
const PANEL = [
  { name: 'panel-not-started', patient: 'Orla Fennimore', role: 'Therapist' },
  { name: 'panel-held', patient: 'Bastian Thornquist', role: 'Prescriber' },
  { name: 'panel-item-9', patient: 'Imani Lundqvale', role: 'Therapist' },
  { name: 'panel-preparation', patient: 'Dario Valtersson', role: 'Therapist' },
  { name: 'panel-ready', patient: 'Wren Abersole', role: 'Prescriber' },
  { name: 'panel-session', patient: 'Cosmo Hartwillow', role: 'Therapist' },
  { name: 'panel-integration', patient: 'Petros Mwandale', role: 'Therapist' },
  { name: 'panel-maintenance', patient: 'Halvard Brightmoor', role: 'Therapist' },
  { name: 'panel-form', patient: 'Petros Mwandale', role: 'Therapist', then: answerPhq9 },
  { name: 'panel-room', patient: 'Cosmo Hartwillow', role: 'Prescriber', then: go('session') },
  { name: 'panel-measures', patient: 'Halvard Brightmoor', role: 'Therapist', then: go('measures') },
  { name: 'panel-forms', patient: 'Dario Valtersson', role: 'Therapist', then: go('forms') },
  { name: 'panel-orders', patient: 'Dario Valtersson', role: 'Prescriber', then: prepareDraft },
  { name: 'panel-orders-held', patient: 'Bastian Thornquist', role: 'Prescriber', then: prepareDraft },
  { name: 'panel-lozenges', patient: 'Wren Abersole', role: 'Prescriber', then: go('orders/lozenges') },
  { name: 'panel-stock', patient: 'Wren Abersole', role: 'Prescriber', then: receiveStock },
  { name: 'panel-room-events', patient: 'Cosmo Hartwillow', role: 'Prescriber', then: go('session'), from: '.kap-chips' },
  { name: 'panel-record', patient: 'Halvard Brightmoor', role: 'Therapist', then: go('record') },
  { name: 'panel-site', patient: 'Petros Mwandale', role: 'Prescriber', then: go('site'), again: anew('site') },
  {
    name: 'panel-site-spanish',
    patient: 'Petros Mwandale',
    role: 'Prescriber',
    then: go('site'),
    again: anew('site'),
    locale: 'es-US',
    from: '#site-protocol',
  },
  { name: 'panel-desk', patient: 'Wren Abersole', role: 'Front desk' },
  { name: 'work-list', role: 'Prescriber' },
  { name: 'work-list-desk', role: 'Front desk' },
  { name: 'panel-spanish', patient: 'Bastian Thornquist', role: 'Prescriber', locale: 'es-US' },
  { name: 'panel-dark', patient: 'Cosmo Hartwillow', role: 'Therapist', dark: true },
];

/** The page of all states, which needs nobody signed in. */
const GALLERY = { name: 'gallery', role: 'Therapist' };

/** The EHR's screen, with what its user did in the chart. */
const SCREEN = [
  { name: 'ehr-patients', role: 'Therapist' },
  { name: 'ehr-chart', patient: 'Imani Lundqvale', role: 'Therapist', ready: 'Advice on opening the chart' },
  { name: 'ehr-order', patient: 'Dario Valtersson', role: 'Prescriber', then: draftAboveCeiling },
];

async function signIn(browser, url, { role, dark, locale = 'en-US' }) {
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: dark ? 'dark' : 'light', locale });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  await page.getByRole('button', { name: role }).click();
  await page.getByRole('navigation', { name: 'Patients' }).getByRole('listitem').first().waitFor();
  return page;
}

async function openChart(page, name) {
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByRole('heading', { name, level: 2 }).waitFor();
}

/** The panel of one patient, or without a name the work list, in the whole window: the EHR's own launch, with the frame around it left away. */
async function launchPanel(page, url, name) {
  const launched = await page.evaluate(async (wanted) => {
    const { access_token: token } = JSON.parse(sessionStorage.getItem('sandbox-ehr-user') ?? '{}');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const family = wanted?.split(' ').at(-1);
    const found = family && (await (await fetch(`/sandbox/fhir/Patient?family=${family}`, { headers })).json());
    const body = JSON.stringify(found ? { patient: found.entry[0].resource.id } : {});
    return (await fetch('/sandbox/ehr/launch', { method: 'POST', headers, body })).json();
  }, name);
  await page.goto(launched.url);
  await page.getByRole('heading', { name: /^(Next|Siguiente|Not on the KAP pathway|Visits to arrange|Work list)$/ }).waitFor();
}

/** Waits until nothing on the page is loading, since charts come after the page that holds them. */
async function settle(page) {
  // Never idle: the panel listens for changes as long as it is open.
  await page.waitForLoadState('load');
  await page.waitForTimeout(400);
  await page.waitForFunction(() => document.querySelector('.kap-loading, .ehr-loading') === null);
}

/** `from` names what stands at the top of the picture; without it that is the top of the page. */
async function take(page, name, { sizes = SIZES, from, loads = false, again } = {}) {
  const bytes = [];
  for (const { width, height } of sizes) {
    await page.setViewportSize({ width, height });
    // What a view folds where there is little room it folds when it opens.
    if (again !== undefined) await again(page);
    await page.evaluate(() => document.fonts.ready);
    if (!loads) await settle(page);
    await page.mouse.move(0, 0);
    await page.evaluate(() => window.scrollTo(0, 0));
    const y = from === undefined ? 0 : await page.locator(from).first().evaluate(topOf);
    const shown = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const clip = { x: 0, y, width, height: Math.min(height, Math.max(shown - y, 320)) };
    // The whole of a long page takes long to draw; what stands at its top is drawn already.
    const taken = await page.screenshot({ animations: 'disabled', fullPage: y > 0, clip, timeout: 60_000 });
    bytes.push(await shrinkPng(taken, join(IMAGES, sizes.length === 1 ? `${name}.png` : `${name}-${width}.png`)));
  }
  console.log(`${name}: ${bytes.map((count) => `${Math.round(count / 1000)} kB`).join(', ')}`);
}

/** Of the section that an element stands in, with a little room above it. */
const topOf = (element) =>
  Math.max(0, Math.floor((element.closest('section') ?? element).getBoundingClientRect().top + window.scrollY - 12));

async function takeAll(browser, url, wanted) {
  const isWanted = ({ name }) => wanted.length === 0 || wanted.includes(name);
  for (const view of PANEL.filter(isWanted)) {
    const page = await signIn(browser, url, view);
    await launchPanel(page, url, view.patient);
    await view.then?.(page);
    await take(page, view.name, { from: view.from, again: view.again });
    await page.context().close();
  }
  for (const view of [GALLERY].filter(isWanted)) {
    const page = await signIn(browser, url, view);
    await page.goto(`${url}/app/gallery`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // It shows what loading looks like, for good.
    await take(page, view.name, { loads: true });
    await page.context().close();
  }
  for (const view of SCREEN.filter(isWanted)) {
    const page = await signIn(browser, url, view);
    if (view.patient !== undefined) await openChart(page, view.patient);
    if (view.ready !== undefined) await page.getByRole('region', { name: view.ready }).getByRole('article').first().waitFor();
    await view.then?.(page);
    await take(page, view.name);
    await page.context().close();
  }
  if (isWanted({ name: 'panel' })) await takeInChart(browser, url);
}

/** The picture of the README: the panel in the chart, in the middle of a dosing session. */
async function takeInChart(browser, url) {
  const page = await signIn(browser, url, { role: 'Prescriber' });
  await openChart(page, 'Cosmo Hartwillow');
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.getByRole('tab', { name: 'KAP' }).click();
  const panel = page.frameLocator('iframe[title="KAP pathway panel"]');
  await panel.getByRole('img', { name: /Blood pressure/ }).waitFor();
  await take(page, 'panel', { sizes: [{ width: 1440, height: 1000 }] });
  await page.context().close();
}

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('No Chromium found: install one, or set CHROMIUM_PATH.');
  process.exit(1);
}
await mkdir(IMAGES, { recursive: true });
const sandbox = await startSandbox({ port: 0, quiet: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
  await takeAll(browser, sandbox.url, process.argv.slice(2));
} finally {
  await browser.close();
  await sandbox.close();
}
