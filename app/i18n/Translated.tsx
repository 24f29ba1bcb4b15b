import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Draws all that is below it again, in place and with what was typed, when the language changes. */
export function Translated({ children }: { readonly children: () => ReactNode }): ReactNode {
  useTranslation();
  return children();
}
