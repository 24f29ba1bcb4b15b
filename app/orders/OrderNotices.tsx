import { Button } from '../ui/Button.tsx';
import type { ReactNode } from 'react';
import type { ApiError } from '../api/client.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { FailedDisplay } from '../ui/States.tsx';
import type { DecisionChange } from '../view/order-changes.ts';

export interface ChangedNoticeProps {
  readonly changes: readonly DecisionChange[];
  readonly now: string;
  readonly onSeen: () => void;
}

/** What changed under this screen, so that nobody decides on something else than they looked at. */
export function ChangedNotice({ changes, now, onSeen }: ChangedNoticeProps): ReactNode {
  if (changes.length === 0) return null;
  return (
    <section className="kap-notice kap-notice-unknown" aria-label={t('orders:changed.title')} role="alert">
      <div>
        <strong>{t('orders:changed.title')}</strong>
        <ul className="kap-order-changes">
          {changes.map(({ part, what, before, after }) => (
            <li key={`${part} ${what ?? ''}`}>
              {t(`orders:changed.${part}`)}
              {what !== undefined && (
                <>
                  {' '}
                  <Said now={now}>{what}</Said>
                </>
              )}
              : <ChangedValue value={before} now={now} /> → <ChangedValue value={after} now={now} />
            </li>
          ))}
        </ul>
        <Button size="compact-sm" variant="default" onClick={onSeen}>
          {t('orders:changed.seen')}
        </Button>
      </div>
    </section>
  );
}

const STATES = [
  'proceed',
  'hold',
  'unknown',
  'open',
  'cleared',
  'interaction',
  'no-rule',
  'not-checked',
  'attested',
  'attested-other-version',
  'not-attested',
  'draft',
  'active',
  'on-hold',
  'completed',
  'cancelled',
  'stopped',
  'identifier',
  'alike',
  'answered',
] as const;

/** A state in words; a number or a drug as it is. */
function ChangedValue({ value, now }: { readonly value: string | undefined; readonly now: string }): ReactNode {
  const state = STATES.find((one) => one === value);
  if (state !== undefined) return t(`orders:state.${state}`);
  return value === undefined ? t('orders:changed.nothing') : <Said now={now}>{value}</Said>;
}

export interface NotDoneDisplayProps {
  readonly what: string;
  readonly error: ApiError | null;
}

/** An act that was refused. A stale screen is told what to do next; what was typed stays. */
export function NotDoneDisplay({ what, error }: NotDoneDisplayProps): ReactNode {
  if (error === null) return null;
  const isStale = error.status === 409 || error.status === 412;
  return (
    <div>
      <FailedDisplay what={isStale ? t('orders:stale') : what} error={error} />
      {isStale && <p className="kap-muted">{t('orders:staleThen')}</p>}
    </div>
  );
}
