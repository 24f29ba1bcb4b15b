import type { ReactNode } from 'react';
import type { GateLine, Pathway } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { RiskReviewInput } from '../sheets/RiskReviewInput.tsx';
import type { Sheet } from '../sheets/sheet.ts';
import { DecisionBadge, SourceTag } from '../ui/Badges.tsx';
import { EvidenceList } from '../ui/EvidenceList.tsx';
import { Section } from '../ui/Section.tsx';
import { gateSummary } from '../view/gate.ts';
import { rolesText } from '../view/words.ts';
import { Marked, strong } from '../ui/Marked.tsx';

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
            {line.id === 'suicide-risk' && line.decision === 'hold' && <CrisisDisplay userRoles={userRoles} onOpen={onOpen} />}
          </GateRow>
        ))}
      </ol>
    </Section>
  );
}

/** What to do about a held suicide-risk line, in plain words, and the review that it ends in. */
function CrisisDisplay({ userRoles, onOpen }: Pick<GateDisplayProps, 'userRoles' | 'onOpen'>): ReactNode {
  return (
    <div className="kap-crisis">
      <p>
        <strong>{t('crisis.line')}</strong>
      </p>
      <p>{t('crisis.how')}</p>
      <p className="kap-forms">
        <RiskReviewInput userRoles={userRoles} onOpen={onOpen} size="compact-sm" />
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
