import type { ReactNode } from 'react';
import type { Diagnosis } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { NoneDisplay } from '../ui/States.tsx';
import { groupFindings } from '../view/site.ts';

const LOOK: Readonly<Record<Diagnosis['findings'][number]['severity'], { readonly icon: IconName; readonly tone: string }>> = {
  error: { icon: 'block', tone: 'hold' },
  warning: { icon: 'warning', tone: 'unknown' },
  note: { icon: 'info', tone: 'info' },
};

/** What is wrong and what to do about it; what was not looked at is said, so that silence does not pass for health. */
export function DiagnosisDisplay({ diagnosis }: { readonly diagnosis: Diagnosis }): ReactNode {
  const { findings, checked, notChecked, at } = diagnosis;
  return (
    <>
      {findings.length === 0 && checked.length > 0 && <NoneDisplay>{t('site:nothingWrong')}</NoneDisplay>}
      <ul className="kap-site-findings">
        {groupFindings(findings).map(([{ code, severity, means, todo }, some]) => (
          <li key={code}>
            <span className={`kap-badge kap-tone-${LOOK[severity].tone}`}>
              <Icon name={LOOK[severity].icon} /> {t(`site:severity.${severity}`)}
            </span>{' '}
            <strong>
              <Said now={at}>{means}</Said>
            </strong>
            <p>
              <Said now={at}>{todo}</Said>
            </p>
            <p className="kap-muted">
              <code>{code}</code>
              {some.map((one, index) => (
                <span key={`${String(index)} ${one.about ?? ''}`}>{[one.about, one.detail].filter(Boolean).join(': ')}</span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="kap-muted">
        {checked.length === 0
          ? t('site:nothingChecked')
          : t('site:checked', { what: checked.map((one) => t(`site:check.${one}`)).join(', ') })}
      </p>
      {notChecked.length > 0 && (
        <p className="kap-muted">{t('site:notChecked', { what: notChecked.map((one) => t(`site:check.${one}`)).join(', ') })}</p>
      )}
    </>
  );
}
