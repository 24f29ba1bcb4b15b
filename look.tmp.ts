import { startSandbox } from './src/sandbox/start.ts';
import { launchBrowser } from './test/support/browser.ts';
const sandbox = await startSandbox({ port: 0, quiet: true });
const browser = await launchBrowser();
const out = '/tmp/kap/room-';
for (const [scheme, widths] of [['light', [1440, 768, 360]], ['dark', [1440]]] as const) {
  const ctx = await browser.newContext({ viewport: { width: 1440, height: 1000 }, colorScheme: scheme, reducedMotion: 'reduce' });
  const page = await ctx.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text().slice(0, 200)));
  await page.goto(sandbox.url);
  await page.getByRole('button', { name: 'Therapist' }).click();
  await page.getByRole('button', { name: 'KAP work list' }).click();
  const frame = page.frameLocator('iframe[title="KAP pathway panel"]');
  await frame.getByRole('link', { name: 'Group room' }).click();
  await frame.getByRole('button', { name: 'Open the room with' }).waitFor();
  if (scheme === 'light') await page.screenshot({ path: `${out}choose.png` });
  await frame.getByRole('button', { name: 'Open the room with' }).click();
  await frame.getByText('Everything is saved.').nth(2).waitFor();
  // the panel alone, in a page of its own, with the same session
  const cookiePage = await ctx.newPage();
  await cookiePage.addInitScript((s) => { for (const [k, v] of Object.entries(JSON.parse(s))) sessionStorage.setItem(k, v as string); }, await page.frames()[1]!.evaluate(() => JSON.stringify(Object.fromEntries(Object.entries(sessionStorage)))));
  for (const width of widths) {
    await cookiePage.setViewportSize({ width, height: width === 360 ? 780 : 1000 });
    await cookiePage.goto(`${sandbox.url}/app/#/group`);
    await cookiePage.reload();
    await cookiePage.getByText('Everything is saved.').first().waitFor({ timeout: 8000 }).catch(async () => console.log(await cookiePage.locator('body').innerText()));
    await cookiePage.waitForTimeout(800);
    await cookiePage.screenshot({ path: `${out}group-${scheme}-${width}.png` });
    if (width === 360) console.log('overflow', await cookiePage.evaluate(() => document.documentElement.scrollWidth));
  }
  await ctx.close();
}
await browser.close();
await sandbox.close();
process.exit(0);
