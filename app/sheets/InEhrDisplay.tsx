import type { ReactNode } from 'react';
import type { NextAction } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { ehrInstructions } from '../view/words.ts';

/** What is done in the EHR and not here, and how. */
export function InEhrDisplay({ action }: { readonly action: NextAction['kind'] }): ReactNode {
  return (
    <>
      <p className="kap-notice kap-notice-info">
        <Icon name="outside" size={20} />
        <span>{t('forms:inEhr')}</span>
      </p>
      <ol className="kap-how">
        {ehrInstructions(action).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );
}
