import { type ReactNode, useSyncExternalStore } from 'react';
import { language, onLanguage } from './i18n.ts';

/** Draws all that is below it again, in place and with what was typed, when the language changes. */
export function Translated({ children }: { readonly children: () => ReactNode }): ReactNode {
  useSyncExternalStore(onLanguage, language);
  return children();
}
