import type { ReactNode } from 'react';
import type { SessionInfo } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { LanguageInput } from '../i18n/LanguageInput.tsx';
import { SignOutButton } from '../ui/SignOutButton.tsx';
import { ageYears, dateText } from '../view/dates.ts';
import { userKeyOf } from '../view/drafts.ts';
import { userRolesText } from '../view/words.ts';

export interface PatientBannerProps {
  readonly session: SessionInfo;
  readonly now: string;
}

/** Who this is, with two identifiers beside the name; shown unless the EHR already shows it, and on paper always. */
export function PatientBanner({ session, now }: PatientBannerProps): ReactNode {
  const { patient } = session;
  const age = patient.birthDate === undefined ? undefined : ageYears(patient.birthDate, now);
  return (
    <section className="kap-banner" aria-label={t('banner.label')}>
      <dl className={session.needPatientBanner ? 'kap-patient' : 'kap-patient kap-on-paper'} aria-label={t('banner.patient')}>
        <div className="kap-patient-name">
          <dt className="kap-hidden">{t('banner.name')}</dt>
          <dd>{patient.name}</dd>
        </div>
        <div>
          <dt>{t('banner.born')}</dt>
          <dd>
            {patient.birthDate === undefined ? t('notRecordedLower') : dateText(patient.birthDate)}
            {age !== undefined && ` ${t('banner.years', { count: age })}`}
          </dd>
        </div>
        <div>
          <dt>{t('banner.mrn')}</dt>
          <dd>{patient.mrn ?? t('notRecordedLower')}</dd>
        </div>
      </dl>
      <div className="kap-banner-end">
        {session.sandbox && <span className="kap-badge kap-tone-sandbox">{t('banner.sandbox')}</span>}
        <LanguageInput />
        <span className="kap-user">
          {session.user.name}
          <small>{session.user.roles.length === 0 ? t('banner.noRole') : userRolesText(session.user.roles)}</small>
        </span>
        <SignOutButton user={userKeyOf(session)} />
      </div>
    </section>
  );
}
