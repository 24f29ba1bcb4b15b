import '@mantine/core/styles.layer.css';
import { createTheme, type CSSVariablesResolver, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

const FONT = 'var(--kap-font)';

/** Calm and dense: one accent colour, small radius, the reader's own interface font. */
const THEME = createTheme({
  primaryColor: 'teal',
  primaryShade: 9,
  fontFamily: FONT,
  headings: { fontFamily: FONT },
  defaultRadius: 'sm',
  respectReducedMotion: true,
});

/** Mantine's dimmed text, error text and hovered buttons miss the 4.5:1 contrast; these do not. */
const VARIABLES: CSSVariablesResolver = () => ({
  variables: { '--mantine-color-teal-filled-hover': '#06574b', '--mantine-primary-color-filled-hover': '#06574b' },
  light: { '--mantine-color-dimmed': '#4f5b66', '--mantine-color-error': '#b3261e', '--mantine-color-placeholder': '#5f6b76' },
  dark: { '--mantine-color-dimmed': '#a9b4bf', '--mantine-color-error': '#ffb4ab', '--mantine-color-placeholder': '#a9b4bf' },
});

/** Where inputs and drawers of the component library may stand. The first view does without them, so this comes with the others. */
export function Themed({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <MantineProvider theme={THEME} cssVariablesResolver={VARIABLES} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
