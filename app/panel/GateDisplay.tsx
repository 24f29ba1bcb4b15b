import type { ReactNode } from 'react';
import type { GateLine, Pathway } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import type { Sheet } from '../sheets/sheet.ts';
import { DecisionBadge, SourceTag } from '../ui/Badges.tsx';
import { EvidenceList } from '../ui/EvidenceList.tsx';
import { Section } from '../ui/Section.tsx';
import { decideAccess } from '../view/access.ts';
import { gateSummary } from '../view/gate.ts';
import { rolesText } from '../view/words.ts';
import { Button } from '../ui/Button.tsx';
import { Marked, strong } from '../ui/Marked.tsx';

/** As the service allows it. */
const RISK_REVIEWERS = ['prescriber', 'therapist'] as const;

export interface GateDisplayProps {
  readonly pathway: Pathway;
  readonly userRoles: readonly string[];
  readonly onOpen: (sheet: Sheet) => void;
}

/** The gate to a dose, line by line: decision, why, on what data, from what source, who can resolve it. */
export function GateDisplay({ pathway, userRoles, onOpen }: GateDisplayProps): ReactNode {
  return (
    <Section id="gate" title={t('gate.title')} aside={gateSummary(pathway.gates)}>
      <ol className="kap-gate">
        {pathway.gates.map((line, index) => (
          <GateRow key={line.id} line={line} number={index + 1} now={pathway.assessedAt}>
            {line.id === 'suicide-risk' && line.decision === 'hold' && <RiskReviewInput userRoles={userRoles} onOpen={onOpen} />}
          </GateRow>
        ))}
      </ol>
    </Section>
  );
}

/** What to do about a held suicide-risk line, in plain words, and the review that two roles may record. */
function RiskReviewInput({ userRoles, onOpen }: Pick<GateDisplayProps, 'userRoles' | 'onOpen'>): ReactNode {
  const access = decideAccess(RISK_REVIEWERS, userRoles);
  return (
    <div className="kap-crisis">
      <p>
        <strong>{t('crisis.line')}</strong>
      </p>
      <p>{t('crisis.how')}</p>
      <p className="kap-forms">
        <Button
          size="compact-sm"
          variant="default"
          disabled={!access.allowed}
          onClick={() => {
            onOpen({ kind: 'risk-review', title: t('crisis.sheet') });
          }}
        >
          {t('crisis.review')}
        </Button>
        {!access.allowed && <span className="kap-who">{t('onlyRole', { who: access.who })}</span>}
      </p>
    </div>
  );
}

interface GateRowProps {
  readonly line: GateLine;
  readonly number: number;
  readonly now: string;
  readonly children?: ReactNode;
}

function GateRow({ line, number, now, children }: GateRowProps): ReactNode {
  return (
    <li className={`kap-gate-row kap-edge-${line.decision}`}>
      <div className="kap-gate-head">
        <span className="kap-number" aria-hidden="true">
          {number}
        </span>
        <h3>{t(`gate.line.${line.id}`)}</h3>
        {line.when === 'day' && <span className="kap-day">{t('gate.onTheDay')}</span>}
        <DecisionBadge decision={line.decision} />
      </div>
      <div className="kap-gate-body">
        {line.reasons.map((reason) => (
          <p key={reason}>
            <Said now={now}>{reason}</Said>
          </p>
        ))}
        {line.decision !== 'proceed' && line.resolvedBy.length > 0 && (
          <p className="kap-resolver">
            <Marked text={t('gate.resolvedBy', { who: rolesText(line.resolvedBy) })} as={strong} />
          </p>
        )}
        {children}
        <EvidenceList evidence={line.evidence} now={now} />
        <p className="kap-rule">
          <code>{line.rule}</code> <SourceTag source={line.source} />
        </p>
      </div>
    </li>
  );
}
