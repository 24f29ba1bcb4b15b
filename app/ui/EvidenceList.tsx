import type { ReactNode } from 'react';
import type { Evidence } from '../../src/core/decision.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { ageText, dateText } from '../view/dates.ts';

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly now: string;
}

/** The data that a statement rests on, each with its own date and age. */
export function EvidenceList({ evidence, now }: EvidenceListProps): ReactNode {
  if (evidence.length === 0) return null;
  return (
    <ul className="kap-evidence" aria-label={t('evidence')}>
      {evidence.map((item) => (
        <li key={`${item.reference} ${item.text}`} title={item.reference}>
          <span>
            <Said now={now}>{item.text}</Said>
          </span>
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
