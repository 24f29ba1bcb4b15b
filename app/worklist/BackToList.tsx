import type { ReactNode } from 'react';
import { useClosePatient } from '../api/work.ts';
import { t } from '../i18n/i18n.ts';
import '../styles/worklist.css';

/** The way back from a patient's panel to the clinic's list. */
export function BackToList(): ReactNode {
  const close = useClosePatient();
  return (
    <nav className="kap-views" aria-label={t('worklist:title')}>
      <button type="button" className="kap-link" onClick={close}>
        ← {t('worklist:back')}
      </button>
    </nav>
  );
}
