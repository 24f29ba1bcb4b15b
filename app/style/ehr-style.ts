import type { EhrStyle } from '../../src/service/contract.ts';
import { AA, contrast, darker, luminance } from './contrast.ts';

export type Scheme = 'light' | 'dark';

/** The panel's own colour of a name, such as `--kap-text`, in the scheme that is on. */
export type Own = (name: string) => string;

const WHITE = '#ffffff';
/** What text stands on, beside the page's background. */
const GROUNDS = ['--kap-surface', '--kap-sunken', '--kap-quiet-bg'] as const;
const TINTS = ['--kap-proceed-bg', '--kap-hold-bg', '--kap-unknown-bg', '--kap-info-bg'] as const;
/** What text stands in. */
const INKS = ['--kap-text', '--kap-muted', '--kap-accent', '--kap-proceed', '--kap-hold', '--kap-unknown', '--kap-info'] as const;

/**
 * The EHR's looks as CSS. Each colour is taken only where all text in it, or on it, keeps the contrast of WCAG AA against what it meets
 * here; else the panel's own stays. Colours of a bright EHR are not put upon a reader of dark pages, nor the other way round.
 */
export function cssOf(style: EhrStyle, scheme: Scheme, own: Own): string {
  const colours = schemeOf(style) === scheme ? coloursOf(style, own) : [];
  const names = [...colours, ...(style.fontBody === undefined ? [] : [['--kap-font', style.fontBody] as const])];
  return [
    `:root[data-mantine-color-scheme] {${names.map(([name, value]) => `${name}: ${value};`).join('')}}`,
    ...(style.fontHeading === undefined ? [] : [`h1, h2, h3 {font-family: ${style.fontHeading};}`]),
    ...(style.fontSizePx === undefined ? [] : [`body {font-size: ${px(style.fontSizePx)};}`]),
    ...(style.spacingPx === undefined ? [] : [`.kap-page, .kap-column, .kap-columns {gap: ${px(style.spacingPx)};}`]),
    ...(style.borderRadiusPx === undefined
      ? []
      : [
          `:root[data-mantine-color-scheme] {--mantine-radius-sm: ${px(style.borderRadiusPx)};--mantine-radius-default: ${px(style.borderRadiusPx)};}`,
          `.kap-section, .kap-notice, .kap-button, .kap-verdict {border-radius: ${px(style.borderRadiusPx)};}`,
        ]),
    ...(style.modalBackdrop === undefined ? [] : [`.mantine-Drawer-overlay {background-color: ${style.modalBackdrop}99;}`]),
  ].join('\n');
}

const px = (value: number): string => `${String(value)}px`;

/** Whom the colours are for: those who like bright pages or dark ones. */
function schemeOf({ background, text }: EhrStyle): Scheme {
  if (background !== undefined) return contrast(background, WHITE) < contrast(background, '#000000') ? 'light' : 'dark';
  return text !== undefined && luminance(text) > 0.5 ? 'dark' : 'light';
}

function coloursOf(style: EhrStyle, own: Own): readonly (readonly [string, string])[] {
  const enough = (one: string, others: readonly string[]): boolean => others.every((other) => contrast(one, other) >= AA);
  const grounds = GROUNDS.map(own);
  const tints = TINTS.map(own);
  const { background, text, highlight, error, success } = style;
  const isGround = background !== undefined && enough(background, INKS.map(own));
  const ground = isGround ? background : own('--kap-bg');
  const isText = text !== undefined && enough(text, [ground, ...grounds, ...tints]);
  const isAccent = highlight !== undefined && enough(highlight, [ground, ...grounds]);
  const isFilled = highlight !== undefined && enough(highlight, [WHITE]);
  const isError = error !== undefined && enough(error, [ground, ...grounds, own('--kap-hold-bg')]);
  const isSuccess = success !== undefined && enough(success, [ground, ...grounds, own('--kap-proceed-bg')]);
  return [
    ...(isGround ? [['--kap-bg', background] as const] : []),
    ...(isText ? [['--kap-text', text] as const] : []),
    ...(isAccent ? [['--kap-accent', highlight] as const] : []),
    ...(isFilled ? filled(highlight) : []),
    ...(isError ? [['--kap-hold', error] as const] : []),
    ...(isSuccess ? [['--kap-proceed', success] as const] : []),
  ];
}

/** The panel's buttons and those of the component library. */
function filled(colour: string): readonly (readonly [string, string])[] {
  const hover = darker(colour, 0.2);
  return [
    ['--kap-filled', colour],
    ['--kap-filled-hover', hover],
    ['--mantine-primary-color-filled', colour],
    ['--mantine-color-teal-filled', colour],
    ['--mantine-primary-color-filled-hover', hover],
    ['--mantine-color-teal-filled-hover', hover],
  ];
}

let sheet: CSSStyleSheet | undefined;

/** Makes the page look like the EHR, and again whenever the reader's colour scheme changes. Who asks for more contrast keeps ours. */
export function wearEhrStyle(style: EhrStyle): void {
  if (sheet !== undefined) return;
  sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const wear = (): void => {
    // Without what was put on before, so that the panel's own colours are compared.
    sheet?.replaceSync('');
    if (window.matchMedia('(prefers-contrast: more), (forced-colors: active)').matches) return;
    const own = getComputedStyle(document.documentElement);
    const scheme = document.documentElement.getAttribute('data-mantine-color-scheme') === 'dark' ? 'dark' : 'light';
    sheet?.replaceSync(cssOf(style, scheme, (name) => own.getPropertyValue(name)));
  };
  wear();
  new MutationObserver(wear).observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
}
