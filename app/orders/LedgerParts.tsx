import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { SourceTag } from '../ui/Badges.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { LozengeEntry, LozengeLedger, StockEntry } from '../api/ledgers.ts';
import { dateText } from '../view/dates.ts';

/** A number that stands for itself, with its name. */
export function Figure({
  name,
  value,
  tone,
}: {
  readonly name: string;
  readonly value: string;
  readonly tone?: 'hold' | 'unknown';
}): ReactNode {
  return (
    <div className={tone === undefined ? 'kap-figure' : `kap-figure kap-figure-${tone}`}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** What does not come out, in words; nothing when everything does. */
export function Discrepancies({ texts, now }: { readonly texts: readonly string[]; readonly now: string }): ReactNode {
  if (texts.length === 0) return null;
  return (
    <div className="kap-notice kap-notice-hold" role="group" aria-label={t('ledgers:discrepancies')}>
      <Icon name="warning" size={20} />
      <div>
        <strong>{t('ledgers:discrepancies')}</strong>
        <ul>
          {texts.map((text) => (
            <li key={text}>
              <Said now={now}>{text}</Said>
            </li>
          ))}
        </ul>
        <p>{t('ledgers:taskIsThere')}</p>
      </div>
    </div>
  );
}

/** What of the supply will end, before it does. */
export function Warnings({ warnings, now }: { readonly warnings: LozengeLedger['warnings']; readonly now: string }): ReactNode {
  if (warnings.length === 0) return null;
  return (
    <div className="kap-notice kap-notice-unknown" role="group" aria-label={t('ledgers:warnings')}>
      <Icon name="clock" size={20} />
      <div>
        <strong>{t('ledgers:warnings')}</strong>

        <ul className="kap-order-lines">
          {warnings.map(({ id, text, source }) => (
            <li key={`${id} ${text}`}>
              <Said now={now}>{text}</Said> <SourceTag source={source} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** One line of a ledger. */
export interface LedgerRow {
  /** `Type/id` of the entry. */
  readonly reference: string;
  readonly at: string;
  readonly event: LozengeEntry['event'] | StockEntry['event'];
  readonly amount: string;
  readonly who: ReactNode;
  readonly note?: ReactNode;
}

/** Every entry, the latest first. @param amount - what is counted, for the head of its column */
export function LedgerTable({ amount, rows }: { readonly amount: string; readonly rows: readonly LedgerRow[] }): ReactNode {
  return (
    <div className="kap-scroll" tabIndex={0} role="region" aria-label={t('ledgers:entries')}>
      <table className="kap-table kap-ledger-table">
        <caption>{t('ledgers:entries')}</caption>
        <thead>
          <tr>
            {[t('ledgers:when'), t('ledgers:event'), amount, t('ledgers:who'), t('ledgers:note')].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((row) => (
            <tr key={row.reference} title={row.reference}>
              <td>{dateText(row.at)}</td>
              <th scope="row">{t(`ledgers:is.${row.event}`)}</th>
              <td>{row.amount}</td>
              <td>{row.who}</td>
              <td>{row.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
