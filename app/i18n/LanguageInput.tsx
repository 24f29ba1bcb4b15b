import type { ReactNode } from 'react';
import { changeLanguage, language, t } from './i18n.ts';
import { isLanguage, LANGUAGES } from './language.ts';

/** Each language under its own name, as its speakers look for it. */
const NAMES = { en: 'English', es: 'Español' } as const;

/** Changes the language of the panel; the choice is kept in this browser. */
export function LanguageInput(): ReactNode {
  return (
    <select
      className="kap-language"
      aria-label={t('language')}
      value={language()}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (isLanguage(value)) void changeLanguage(value, true);
      }}
    >
      {LANGUAGES.map((one) => (
        <option key={one} value={one} lang={one}>
          {NAMES[one]}
        </option>
      ))}
    </select>
  );
}
