import type { ReactNode } from 'react';
import type { Integrations } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { numberText } from '../view/words.ts';

/** How the site is connected: the addresses that an EHR's vendor asks for, and what is switched on. */
export function IntegrationsDisplay({ of }: { readonly of: Integrations }): ReactNode {
  const yesNo = (is: boolean): string => t(is ? 'site:yes' : 'site:no');
  const { recorded, written, waiting, lost } = of.audit;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('site:ehr'), of.ehr.name],
    [t('site:ehrBase'), <code key="base">{of.ehr.base}</code>],
    [t('site:hooks'), <code key="hooks">{of.hooks}</code>],
    [t('site:launch'), <code key="launch">{of.launch}</code>],
    [t('site:keys'), <code key="keys">{of.keys}</code>],
    [t('site:signedHooks'), t(`site:signed.${of.signedHooks}`)],
    [t('site:terminology'), of.terminology === undefined ? t('site:ownLists') : <code key="tx">{of.terminology}</code>],
    [t('site:backend'), yesNo(of.backend)],
    [t('site:documents'), yesNo(of.documentsToEhr)],
    [
      t('site:audit'),
      <span key="audit">
        {t('site:auditCounts', {
          recorded: numberText(recorded),
          written: numberText(written),
          waiting: numberText(waiting),
          lost: numberText(lost),
        })}{' '}
        {lost > 0 && (
          <span className="kap-badge kap-tone-hold">
            <Icon name="warning" /> {t('site:auditLost')}
          </span>
        )}
      </span>,
    ],
  ];
  return <FactList rows={rows} />;
}

/** Names with what stands for them. */
export function FactList({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }): ReactNode {
  return (
    <dl className="kap-site-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
