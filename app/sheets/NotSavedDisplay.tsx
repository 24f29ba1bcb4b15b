import type { ReactNode } from 'react';
import type { ApiError } from '../api/client.ts';
import { t } from '../i18n/i18n.ts';
import { FailedDisplay } from '../ui/States.tsx';
import { Button } from '../ui/Button.tsx';

export interface NotSavedDisplayProps {
  readonly error: ApiError;
  readonly busy: boolean;
  /** Reads what is saved now; the answers on the screen stay. */
  readonly onReadAgain: () => void;
}

/** A save that did not happen: the answers stay, and a conflict says what to do about it. */
export function NotSavedDisplay({ error, busy, onReadAgain }: NotSavedDisplayProps): ReactNode {
  const conflict = error.status === 409 || error.status === 412;
  if (!conflict) return <FailedDisplay what={t('forms:notSaved')} error={error} />;
  return (
    <div className="kap-conflict">
      <FailedDisplay what={t('forms:conflict')} error={error} />
      <ol className="kap-how">
        <li>{t('forms:conflictRead')}</li>
        <li>{t('forms:conflictSave')}</li>
      </ol>
      <Button variant="default" loading={busy} onClick={onReadAgain}>
        {t('forms:readAgain')}
      </Button>
    </div>
  );
}
