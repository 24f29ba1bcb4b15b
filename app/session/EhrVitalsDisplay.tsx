import type { ReactNode } from 'react';
import type { SessionRoomAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';

/** Whether readings entered here stand in the EHR's chart too, and what must be charted or struck there by hand. */
export function EhrVitalsDisplay({ of }: { readonly of: SessionRoomAnswer['ehrVitals'] }): ReactNode {
  const { state, unwritten, refused, unstruck } = of;
  const isWhole = state === 'taken' && unwritten + refused + unstruck === 0;
  return (
    <div className={isWhole ? 'kap-muted' : 'kap-notice kap-notice-info'}>
      {!isWhole && <Icon name="info" size={20} />}
      <div>
        <p>{t(`session:ehr.${state}`)}</p>
        {unwritten > 0 && <p>{t('session:ehr.unwritten', { count: unwritten })}</p>}
        {refused > 0 && <p className="kap-text-hold">{t('session:ehr.refused', { count: refused })}</p>}
        {unstruck > 0 && <p>{t('session:ehr.unstruck', { count: unstruck })}</p>}
      </div>
    </div>
  );
}
