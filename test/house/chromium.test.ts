import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kap-chromium-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('CHROMIUM_PATH wins over what is installed', () => {
  const own = join(folder, 'my-chromium');
  writeFileSync(own, '');
  expect(findChromium({ CHROMIUM_PATH: own })).toBe(own);
});

test('a CHROMIUM_PATH that names no file finds none, whatever else is installed', () => {
  expect(findChromium({ CHROMIUM_PATH: join(folder, 'gone') })).toBeUndefined();
});

test('Playwright’s own is found where the system has none', () => {
  const inside = join(folder, 'chromium-1200', 'chrome-linux');
  mkdirSync(inside, { recursive: true });
  writeFileSync(join(inside, 'chrome'), '');
  const found = findChromium({ PLAYWRIGHT_BROWSERS_PATH: folder });
  expect([join(inside, 'chrome'), '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']).toContain(found);
});
