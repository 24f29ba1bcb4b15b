import type { ReactNode } from 'react';
import type { SessionInfo } from '../../src/service/contract.ts';
import { ageYears, dateText } from '../view/dates.ts';

export interface PatientBannerProps {
  readonly session: SessionInfo;
  readonly now: string;
}

/** Who this is, with two identifiers beside the name; shown unless the EHR already shows it. */
export function PatientBanner({ session, now }: PatientBannerProps): ReactNode {
  const { patient } = session;
  const age = patient.birthDate === undefined ? undefined : ageYears(patient.birthDate, now);
  return (
    <section className="kap-banner" aria-label="Patient and user">
      {session.needPatientBanner && (
        <dl className="kap-patient" aria-label="Patient">
          <div className="kap-patient-name">
            <dt className="kap-hidden">Name</dt>
            <dd>{patient.name}</dd>
          </div>
          <div>
            <dt>Born</dt>
            <dd>
              {patient.birthDate === undefined ? 'not recorded' : dateText(patient.birthDate)}
              {age !== undefined && ` (${String(age)} y)`}
            </dd>
          </div>
          <div>
            <dt>MRN</dt>
            <dd>{patient.mrn ?? 'not recorded'}</dd>
          </div>
        </dl>
      )}
      <div className="kap-banner-end">
        {session.sandbox && <span className="kap-badge kap-tone-sandbox">Sandbox: made-up data</span>}
        <span className="kap-user">
          {session.user.name}
          <small>{session.user.roles.length === 0 ? 'no KAP role' : session.user.roles.join(', ')}</small>
        </span>
      </div>
    </section>
  );
}
