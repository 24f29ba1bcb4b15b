// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pageHeaders } from '../../app/api/client.ts';
import { takeUse } from '../../app/view/use-of-page.ts';

const saysUnattended = () => 'X-KAP-Unattended' in pageHeaders();

test('a page that was just opened is in use, and one that asks by itself is not until somebody touches it', () => {
  expect([saysUnattended(), saysUnattended(), saysUnattended()]).toEqual([false, true, true]);
  for (const sign of ['pointerdown', 'keydown', 'wheel', 'input']) {
    document.body.dispatchEvent(new Event(sign, { bubbles: true }));
    expect([sign, saysUnattended(), saysUnattended()]).toEqual([sign, false, true]);
  }
  window.dispatchEvent(new Event('focus'));
  expect([takeUse(), takeUse()]).toEqual([true, false]);
});

test('a mouse that moves by itself is nobody', () => {
  takeUse();
  document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
  expect(takeUse()).toBe(false);
});
