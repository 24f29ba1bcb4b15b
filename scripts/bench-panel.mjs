// How soon the panel's first view can be used on a processor four times slower, and whether anything moves after that. A report,
// not a test: it runs the sandbox and Chromium on the same machine. Argument: number of runs (5).
/* global performance, PerformanceObserver, document, window, fetch, sessionStorage -- within page.evaluate, which runs in the browser */
import { chromium } from 'playwright-core';
import { startSandbox } from '../src/sandbox/start.ts';
import { findChromium } from './chromium.mjs';

const RUNS = Number(process.argv[2] ?? 5);
const SLOWER = 4;

/** Marks when the next actions stand and can be pressed, and adds up every shift of the layout after that. */
function observe() {
  window.kapShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (window.kapUsable !== undefined && !entry.hadRecentInput) window.kapShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (document.querySelector('#next button, #now button')) window.kapUsable ??= performance.now();
    else window.requestAnimationFrame(look);
  };
  window.requestAnimationFrame(look);
}

async function launchUrl(page, family) {
  return page.evaluate(async (name) => {
    const { access_token: token } = JSON.parse(sessionStorage.getItem('sandbox-ehr-user') ?? '{}');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const found = await (await fetch(`/sandbox/fhir/Patient?family=${name}`, { headers })).json();
    const body = JSON.stringify({ patient: found.entry[0].resource.id });
    return (await (await fetch('/sandbox/ehr/launch', { method: 'POST', headers, body })).json()).url;
  }, family);
}

async function measure(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Therapist' }).click();
  await page.getByRole('navigation', { name: 'Patients' }).getByRole('listitem').first().waitFor();
  await page.goto(await launchUrl(page, 'Valtersson'));
  await page.getByRole('heading', { name: 'Next', exact: true }).waitFor();
  // Signed in; now the panel's own page, with nothing in the cache and a slow processor.
  const client = await context.newCDPSession(page);
  await client.send('Network.clearBrowserCache');
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(observe);
  await page.goto(`${url.replace(/\/$/, '')}/app/`);
  await page.waitForFunction(() => window.kapUsable !== undefined);
  await page.waitForTimeout(4_000);
  const seen = await page.evaluate(() => ({ usableMs: window.kapUsable, shift: window.kapShift }));
  await context.close();
  return seen;
}

const sandbox = await startSandbox({ port: 0, quiet: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, sandbox.url));
  const sorted = runs.map(({ usableMs }) => usableMs).toSorted((a, b) => a - b);
  const shift = Math.max(...runs.map((run) => run.shift));
  console.log(`first view usable, CPU ${SLOWER}x slower, cold cache: median ${Math.round(sorted[Math.floor(RUNS / 2)])} ms`);
  console.log(`  runs: ${sorted.map((ms) => Math.round(ms)).join(', ')} ms; budget 1000 ms`);
  console.log(`layout shift after it: ${shift.toFixed(4)}; budget 0`);
} finally {
  await browser.close();
  await sandbox.close();
}
