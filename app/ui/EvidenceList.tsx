import { createContext, type ReactNode, useContext } from 'react';
import type { Evidence } from '../../src/core/decision.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { ageText, dateText } from '../view/dates.ts';
import { recordAddress } from '../views/use-view.ts';

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly now: string;
}

/** Whether the record of this patient is a view of this page, so that a datum can lead to who entered it. */
export const RecordIsHere = createContext(false);

/** What the record of a course holds; findings and readings stand in the EHR's chart. */
const IN_RECORD =
  /^(?:QuestionnaireResponse|Encounter|MedicationRequest|MedicationAdministration|MedicationDispense|ClinicalImpression|Consent)\//;

/** The data that a statement rests on, each with its own date and age; what is on the course's record leads there. */
export function EvidenceList({ evidence, now }: EvidenceListProps): ReactNode {
  const recordIsHere = useContext(RecordIsHere);
  if (evidence.length === 0) return null;
  return (
    <ul className="kap-evidence" aria-label={t('evidence')}>
      {evidence.map((item) => (
        <li key={`${item.reference} ${item.text}`} title={item.reference}>
          {recordIsHere && IN_RECORD.test(item.reference) ? (
            <a href={recordAddress(item.reference)}>
              <Said now={now}>{item.text}</Said>
            </a>
          ) : (
            <span>
              <Said now={now}>{item.text}</Said>
            </span>
          )}
          {item.at === undefined ? (
            !item.reference.startsWith('Patient/') && <span className="kap-undated">{t('noDate')}</span>
          ) : (
            <time dateTime={item.at}>
              {dateText(item.at)} ({ageText(item.at, now)})
            </time>
          )}
        </li>
      ))}
    </ul>
  );
}
