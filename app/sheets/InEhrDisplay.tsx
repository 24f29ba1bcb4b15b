import type { ReactNode } from 'react';
import type { NextAction } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ehrInstructions } from '../view/words.ts';
import { RiskReviewInput } from './RiskReviewInput.tsx';
import type { Sheet } from './sheet.ts';

export interface InEhrDisplayProps {
  readonly action: NextAction['kind'];
  readonly userRoles: readonly string[];
  readonly onOpen: (sheet: Sheet) => void;
}

/** What is done in the EHR and not here, and how. */
export function InEhrDisplay({ action, userRoles, onOpen }: InEhrDisplayProps): ReactNode {
  if (action === 'contact-patient') return <ContactDisplay userRoles={userRoles} onOpen={onOpen} />;
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

/** Somebody may be in danger: whom to call first, then what to do, and the two forms that it ends in. */
function ContactDisplay({ userRoles, onOpen }: Omit<InEhrDisplayProps, 'action'>): ReactNode {
  return (
    <>
      <p className="kap-notice kap-notice-hold">
        <Icon name="warning" size={20} />
        <strong>{t('crisis.line')}</strong>
      </p>
      <ol className="kap-how">
        {ehrInstructions('contact-patient').map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{t('crisis.how')}</li>
      </ol>
      <p className="kap-buttons">
        <Button
          onClick={() => {
            onOpen({ kind: 'form', form: 'kap-c-ssrs-screen', title: t('forms:name.kap-c-ssrs-screen') });
          }}
        >
          {t('forms:name.kap-c-ssrs-screen')}
        </Button>
        <RiskReviewInput userRoles={userRoles} onOpen={onOpen} />
      </p>
    </>
  );
}
