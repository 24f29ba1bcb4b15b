import type { ReactNode } from 'react';
import type { VitalReading } from '../../src/core/pathway/pathway.ts';
import type { VitalSign } from '../../src/core/protocol/protocol.ts';
import { t } from '../i18n/i18n.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { timeText } from '../view/dates.ts';
import { type Limit, limitSentences } from '../view/limits.ts';
import { levelWord, vitalWord } from '../view/words.ts';

const LEVEL_LOOK: Readonly<Record<VitalReading['level'], { readonly icon: IconName; readonly tone: string }>> = {
  within: { icon: 'check', tone: 'proceed' },
  caution: { icon: 'warning', tone: 'unknown' },
  hold: { icon: 'hand', tone: 'hold' },
  stop: { icon: 'block', tone: 'hold' },
};

export interface VitalsTableProps {
  readonly readings: readonly VitalReading[];
  readonly limits: readonly Limit[];
}

/** Every reading of the session, the latest first, with what its limits say. */
export function VitalsTable({ readings, limits }: VitalsTableProps): ReactNode {
  return (
    <div className="kap-vitals">
      <p className="kap-muted">{limits.length === 0 ? t('session.noLimits') : limitSentences(limits).join(' ')}</p>
      <div className="kap-scroll" role="group" aria-label={t('session.readings')} tabIndex={0}>
        <ReadingsTable readings={readings} />
      </div>
    </div>
  );
}

/** What the limits say stands beside the time, so that a narrow screen never hides it. */
function ReadingsTable({ readings }: Pick<VitalsTableProps, 'readings'>): ReactNode {
  return (
    <table className="kap-table">
      <thead>
        <tr>
          <th scope="col">{t('session.time')}</th>
          <th scope="col">{t('session.limits')}</th>
          <th scope="col">{t('session.bp')} mmHg</th>
          <th scope="col">{t('session.hr')} /min</th>
          <th scope="col">{vitalWord('oxygen-saturation')} %</th>
          <th scope="col">{t('session.rr')} /min</th>
        </tr>
      </thead>
      <tbody>
        {readings
          .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
          .map((reading) => (
            <tr key={`${reading.reference} ${reading.at}`}>
              <th scope="row">
                <time dateTime={reading.at}>{timeText(reading.at)}</time>
              </th>
              <td>
                <span className={`kap-badge kap-tone-${LEVEL_LOOK[reading.level].tone}`}>
                  <Icon name={LEVEL_LOOK[reading.level].icon} size={14} />
                  <span className="kap-level">{levelWord(reading.level)}</span>
                </span>
              </td>
              <td>
                <Value reading={reading} vital="systolic" />/<Value reading={reading} vital="diastolic" />
              </td>
              <td>
                <Value reading={reading} vital="heart-rate" />
              </td>
              <td>
                <Value reading={reading} vital="oxygen-saturation" />
              </td>
              <td>
                <Value reading={reading} vital="respiratory-rate" />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Value({ reading, vital }: { readonly reading: VitalReading; readonly vital: VitalSign }): ReactNode {
  const value = reading.values[vital];
  if (value !== undefined) return value;
  return (
    <span className="kap-muted">
      <span aria-hidden="true">–</span>
      <span className="kap-hidden">{t('notRecordedLower')}</span>
    </span>
  );
}
