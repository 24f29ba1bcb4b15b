import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AA, contrast, darker } from '../../app/style/contrast.ts';
import { cssOf, type Scheme } from '../../app/style/ehr-style.ts';

const BASE = readFileSync(new URL('../../app/styles/base.css', import.meta.url), 'utf8');

/** The panel's own colours of a scheme, as base.css has them. */
function ownOf(scheme: Scheme): (name: string) => string {
  const head = scheme === 'light' ? ':root {' : ":root[data-mantine-color-scheme='dark'] {";
  const block = BASE.slice(BASE.indexOf(head)).split('}')[0] ?? '';
  return (name) => new RegExp(`${name}: (#[0-9a-f]+);`).exec(block)?.[1] ?? '';
}

const takenIn = (css: string): ReadonlyMap<string, string> =>
  new Map([...css.matchAll(/(--[a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));

test('contrast is as WCAG has it', () => {
  expect(contrast('#000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
  expect(contrast('red', '#fff')).toBeNaN();
  expect(darker('#336699', 0.5)).toBe('#1a334d');
});

describe('the EHR’s colours', () => {
  test('are taken where all text keeps its contrast', () => {
    const style = { background: '#eaeef3', text: '#161d29', highlight: '#33449b', error: '#a3201a', success: '#14632f' };
    expect([...takenIn(cssOf(style, 'light', ownOf('light'))).keys()]).toEqual([
      '--kap-bg',
      '--kap-text',
      '--kap-accent',
      '--kap-filled',
      '--kap-filled-hover',
      '--mantine-primary-color-filled',
      '--mantine-color-teal-filled',
      '--mantine-primary-color-filled-hover',
      '--mantine-color-teal-filled-hover',
      '--kap-hold',
      '--kap-proceed',
    ]);
  });

  test('are left where it would fall short: the example of the specification has a highlight too pale for text', () => {
    const style = { background: '#edeae3', text: '#303030', highlight: '#69b5ce', error: '#9e2d2d', success: '#498e49' };
    const taken = takenIn(cssOf(style, 'light', ownOf('light')));
    expect([taken.has('--kap-accent'), taken.has('--kap-filled'), taken.has('--kap-proceed')]).toEqual([false, false, false]);
    expect([taken.get('--kap-text'), taken.get('--kap-hold')]).toEqual(['#303030', '#9e2d2d']);
  });

  test('of a bright EHR are not put upon a reader of dark pages, nor the other way round', () => {
    expect(takenIn(cssOf({ background: '#fafafa', text: '#111111' }, 'dark', ownOf('dark'))).size).toBe(0);
    expect(takenIn(cssOf({ background: '#101418', text: '#f5f5f5' }, 'light', ownOf('light'))).size).toBe(0);
    expect(takenIn(cssOf({ background: '#101418', text: '#f5f5f5' }, 'dark', ownOf('dark'))).get('--kap-bg')).toBe('#101418');
  });

  test('keep AA of every ink on every ground, whatever they are', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    const maybe = fc.option(hex, { nil: undefined });
    const style = fc.record({ background: maybe, text: maybe, highlight: maybe, error: maybe, success: maybe });
    fc.assert(
      fc.property(style, fc.constantFrom<Scheme>('light', 'dark'), (said, scheme) => {
        const own = ownOf(scheme);
        const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
        const taken = takenIn(cssOf(given, scheme, own));
        const now = (name: string): string => taken.get(name) ?? own(name);
        for (const ground of ['--kap-bg', '--kap-surface', '--kap-sunken'])
          for (const ink of [
            '--kap-text',
            '--kap-accent',
            '--kap-hold',
            '--kap-proceed',
            '--kap-muted',
            '--kap-info',
            '--kap-unknown',
          ])
            expect([ink, ground, contrast(now(ink), now(ground)) >= AA]).toEqual([ink, ground, true]);
        if (taken.has('--kap-filled')) expect(contrast(now('--kap-filled'), '#ffffff')).toBeGreaterThanOrEqual(AA);
      }),
    );
  });
});

test('dimensions and fonts hold in either scheme', () => {
  const style = { borderRadiusPx: 8, fontSizePx: 15, spacingPx: 16, fontBody: "'Inter', sans-serif", fontHeading: 'serif' };
  for (const scheme of ['light', 'dark'] as const) {
    const css = cssOf(style, scheme, ownOf(scheme));
    for (const part of [
      'font-size: 15px',
      "--kap-font: 'Inter', sans-serif",
      'h1, h2, h3 {font-family: serif;}',
      'gap: 16px',
      '8px',
    ])
      expect(css).toContain(part);
  }
});
