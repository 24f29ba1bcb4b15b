import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { decideAccess } from '../view/access.ts';
import type { Sheet } from './sheet.ts';

/** As the service allows it. */
const RISK_REVIEWERS = ['prescriber', 'therapist'] as const;

export interface RiskReviewInputProps {
  readonly userRoles: readonly string[];
  readonly onOpen: (sheet: Sheet) => void;
  readonly size?: 'compact-sm' | 'sm';
}

/** The way to the review of a suicide risk that two roles may record; who may not is told who may. */
export function RiskReviewInput({ userRoles, onOpen, size = 'sm' }: RiskReviewInputProps): ReactNode {
  const access = decideAccess(RISK_REVIEWERS, userRoles);
  return (
    <>
      <Button
        size={size}
        variant="default"
        disabled={!access.allowed}
        onClick={() => {
          onOpen({ kind: 'risk-review', title: t('crisis.sheet') });
        }}
      >
        {t('crisis.review')}
      </Button>
      {!access.allowed && <span className="kap-who">{t('onlyRole', { who: access.who })}</span>}
    </>
  );
}
