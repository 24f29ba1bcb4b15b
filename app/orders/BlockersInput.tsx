import type { ReactNode } from 'react';
import type { CurrentOrder } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Fields } from './use-kept.ts';

export interface BlockersInputProps {
  readonly blockers: CurrentOrder['blockers'];
  readonly now: string;
  /** Reason, by rule. */
  readonly overrides: Fields;
  /** Whether this person may answer them. */
  readonly mayOverride: boolean;
  readonly onChange: (rule: string, reason: string) => void;
}

export const OVERRIDE_REASONS = ['benefit-outweighs', 'clearance-obtained', 'data-corrected', 'other'] as const;

/** Each thing in the way; what may be overridden asks for a coded reason, which reaches the finding. */
export function BlockersInput({ blockers, now, overrides, mayOverride, onChange }: BlockersInputProps): ReactNode {
  if (blockers.length === 0) return null;
  const hard = blockers.filter(({ overridable }) => !overridable);
  const soft = blockers.filter(({ overridable }) => overridable);
  return (
    <>
      {hard.length > 0 && (
        <div className="kap-notice kap-notice-hold">
          <Icon name="hand" size={20} />
          <div>
            <strong>{t('orders:blocked')}</strong>
            <ul className="kap-order-blockers">
              {hard.map(({ id, text }) => (
                <li key={`${id} ${text}`}>
                  <BlockerText id={id} text={text} now={now} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {soft.length > 0 && (
        <div className="kap-notice kap-notice-unknown">
          <Icon name="warning" size={20} />
          <div>
            <strong>{t('orders:answer')}</strong>
            <ul className="kap-order-blockers">
              {soft.map(({ id, text, rule }) => (
                <li key={`${id} ${text}`}>
                  <Said now={now}>{text}</Said>
                  {mayOverride && rule !== undefined && (
                    <ReasonInput rule={rule} value={overrides[rule] ?? ''} onChange={onChange} />
                  )}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </>
  );
}

interface BlockerTextProps {
  readonly id: string;
  readonly text: string;
  readonly now: string;
}

/** A line of the gate says its name before its reasons; each is a sentence of its own. */
function BlockerText({ id, text, now }: BlockerTextProps): ReactNode {
  const end = id.startsWith('gate-') ? text.indexOf(': ') : -1;
  if (end < 0) return <Said now={now}>{text}</Said>;
  return (
    <>
      <Said now={now}>{text.slice(0, end)}</Said>: <Said now={now}>{text.slice(end + 2)}</Said>
    </>
  );
}

interface ReasonInputProps extends Pick<BlockersInputProps, 'onChange'> {
  readonly rule: string;
  readonly value: string;
}

function ReasonInput({ rule, value, onChange }: ReasonInputProps): ReactNode {
  return (
    <label className="kap-field">
      <span>{t('orders:override')}</span>
      <select
        value={value}
        onChange={(event) => {
          onChange(rule, event.currentTarget.value);
        }}
      >
        <option value="">{t('orders:noOverride')}</option>
        {OVERRIDE_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {t(`orders:reason.${reason}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
