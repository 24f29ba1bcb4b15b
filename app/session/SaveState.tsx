import { type ReactNode, useEffect } from 'react';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import type { QueueState } from './entry-queue.ts';
import { Button } from '../ui/Button.tsx';

export interface SaveStateProps {
  readonly state: QueueState;
  readonly onRetry: () => void;
}

/** In plain words: all is saved, or what is not and why. Always in sight. */
export function SaveState({ state, onRetry }: SaveStateProps): ReactNode {
  const open = state.waiting.filter((one) => one.refused === undefined).length;
  const mustStay = open > 0 && !state.lasting;
  useEffect(() => {
    if (!mustStay) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [mustStay]);
  if (open === 0) {
    return (
      <p className="kap-save kap-tone-proceed" role="status">
        <Icon name="check" size={16} /> {t('session:save.all')}
      </p>
    );
  }
  return (
    <div className="kap-save kap-tone-unknown" role="status">
      <Icon name="warning" size={16} />
      <span>
        <strong>{t('session:save.open', { count: open })}</strong>{' '}
        {state.trouble !== undefined && t(`session:save.${state.trouble}`)}{' '}
        {t(state.lasting ? 'session:save.kept' : 'session:save.stay')}
      </span>
      {state.trouble !== undefined && (
        <Button size="compact-sm" variant="default" onClick={onRetry} loading={state.sending}>
          {t('session:save.retry')}
        </Button>
      )}
    </div>
  );
}
