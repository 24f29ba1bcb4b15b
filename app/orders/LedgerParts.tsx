import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { SourceTag } from '../ui/Badges.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { LozengeLedger } from '../api/ledgers.ts';

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
