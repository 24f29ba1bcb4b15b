import { createTheme, type CSSVariablesResolver } from '@mantine/core';

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Calm and dense: one accent colour, small radius, the reader's own interface font. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: 9,
  fontFamily: FONT,
  headings: { fontFamily: FONT },
  defaultRadius: 'sm',
  respectReducedMotion: true,
});

/** Mantine's dimmed text, error text and hovered buttons miss the 4.5:1 contrast; these do not. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--mantine-color-teal-filled-hover': '#06574b', '--mantine-primary-color-filled-hover': '#06574b' },
  light: { '--mantine-color-dimmed': '#4f5b66', '--mantine-color-error': '#b3261e', '--mantine-color-placeholder': '#5f6b76' },
  dark: { '--mantine-color-dimmed': '#a9b4bf', '--mantine-color-error': '#ffb4ab', '--mantine-color-placeholder': '#a9b4bf' },
});
