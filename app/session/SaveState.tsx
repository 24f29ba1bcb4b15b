import type { ReactNode } from 'react';
import type { ApiError } from '../api/client.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { QueueState } from './entry-queue.ts';
import { Button } from '../ui/Button.tsx';

/** Whether this page could save something now, as its last question to the service showed. */
export type Line = 'up' | 'down' | 'ended' | 'other-chart' | 'service';

/** No answer, or one of a proxy that had none. */
const NO_ANSWER: readonly number[] = [0, 408, 502, 503, 504];

/** What a failed question says of the line: a service that refuses or breaks was reached, and waiting for the network mends neither. */
export function lineOf(error: ApiError | null): Line {
  if (error === null) return 'up';
  if (NO_ANSWER.includes(error.status)) return 'down';
  if (error.status === 401) return 'ended';
  return error.status === 403 ? 'other-chart' : 'service';
}

export interface SaveStateProps {
  readonly state: QueueState;
  readonly line: Line;
  readonly onRetry: () => void;
}

/** In plain words: all is saved, or what is not and why, and whether something could be saved now. Always in sight. */
export function SaveState({ state, line, onRetry }: SaveStateProps): ReactNode {
  const open = state.waiting.filter((one) => one.refused === undefined).length;
  const refused = state.waiting.length - open;
  const isAllSaved = state.known && state.waiting.length + state.discarded === 0;
  return (
    <div role="status" className="kap-saves">
      {open > 0 && (
        <div className="kap-save kap-tone-unknown">
          <Icon name="warning" size={16} />
          <span>
            <strong>{t('session:save.open', { count: open })}</strong> {whyText(state)}{' '}
            {t(state.lasting ? 'session:save.kept' : 'session:save.stay', { count: open })}
          </span>
          {state.trouble !== undefined && (
            <Button size="compact-sm" variant="default" onClick={onRetry} loading={state.sending}>
              {t('session:save.retry')}
            </Button>
          )}
        </div>
      )}
      {refused > 0 && (
        <p className="kap-save kap-tone-hold">
          <Icon name="block" size={16} /> <span>{t('session:save.refused', { count: refused })}</span>
        </p>
      )}
      {state.discarded > 0 && (
        <p className="kap-save kap-tone-hold">
          <Icon name="block" size={16} /> <span>{t('session:save.discarded', { count: state.discarded })}</span>
        </p>
      )}
      {!state.known && (
        <p className="kap-save kap-tone-unknown">
          <Icon name="clock" size={16} /> {t('session:save.looking')}
        </p>
      )}
      {isAllSaved && state.lasting && (
        <p className="kap-save kap-tone-proceed">
          <Icon name="check" size={16} /> {t('session:save.all')}
        </p>
      )}
      {isAllSaved && !state.lasting && (
        <p className="kap-save kap-tone-unknown">
          <Icon name="warning" size={16} /> <span>{t('session:save.unkept')}</span>
        </p>
      )}
      {open === 0 && line !== 'up' && (
        <p className="kap-save kap-tone-unknown">
          <Icon name="warning" size={16} /> <span>{t(`session:save.${line}`)}</span>
        </p>
      )}
      {state.others > 0 && (
        <p className="kap-save kap-tone-unknown">
          <Icon name="warning" size={16} /> <span>{t('session:save.others', { count: state.others })}</span>
        </p>
      )}
    </div>
  );
}

/** Who may not write is told why by the service: another chart was opened, or a role was taken from them. */
function whyText({ trouble, why }: QueueState): string {
  if (trouble === undefined) return '';
  return trouble === 'other-chart' && why.length > 0 ? sayText(why.join(' '), '') : t(`session:save.${trouble}`);
}
