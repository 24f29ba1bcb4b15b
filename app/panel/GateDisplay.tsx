import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { GateLine, Pathway } from '../../src/core/pathway/pathway.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { DecisionBadge, SourceTag } from '../ui/Badges.tsx';
import { EvidenceList } from '../ui/EvidenceList.tsx';
import { Section } from '../ui/Section.tsx';
import { decideAccess } from '../view/access.ts';
import { gateSummary } from '../view/gate.ts';
import { localTimes } from '../view/local-times.ts';
import { rolesText } from '../view/words.ts';

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
    <Section id="gate" title="Gate to the next dose" aside={gateSummary(pathway.gates)}>
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
        <strong>Give the patient the 988 Suicide &amp; Crisis Lifeline: call or text 988. In immediate danger: 911.</strong>
      </p>
      <p>
        A positive PHQ-9 item 9 needs a C-SSRS screen first, then a risk review by a prescriber or a therapist. A C-SSRS level
        above the protocol’s ceiling needs reviews by two people: a prescriber and a therapist. A review counts for the answers it
        was made on, and for nothing later.
      </p>
      <p className="kap-forms">
        <Button
          size="compact-sm"
          variant="default"
          disabled={!access.allowed}
          onClick={() => {
            onOpen({ kind: 'risk-review', title: 'Record a suicide-risk review' });
          }}
        >
          Record a risk review
        </Button>
        {!access.allowed && <span className="kap-who">only {access.who}</span>}
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
        <h3>{line.title}</h3>
        {line.when === 'day' && <span className="kap-day">on the day</span>}
        <DecisionBadge decision={line.decision} />
      </div>
      <div className="kap-gate-body">
        {line.reasons.map((reason) => (
          <p key={reason}>{localTimes(reason, now)}</p>
        ))}
        {line.decision !== 'proceed' && line.resolvedBy.length > 0 && (
          <p className="kap-resolver">
            Can be resolved by: <strong>{rolesText(line.resolvedBy)}</strong>
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
