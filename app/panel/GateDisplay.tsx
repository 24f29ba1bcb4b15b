import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { GateLine, Pathway } from '../../src/core/pathway/pathway.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { DecisionBadge, SourceTag } from '../ui/Badges.tsx';
import { EvidenceList } from '../ui/EvidenceList.tsx';
import { Section } from '../ui/Section.tsx';
import { decideAccess } from '../view/access.ts';
import { gateSummary } from '../view/gate.ts';
import { rolesText } from '../view/words.ts';

export interface GateDisplayProps {
  readonly pathway: Pathway;
  readonly userRoles: readonly string[];
  readonly onOpen: (sheet: Sheet) => void;
}

/** The gate to a dose, line by line: decision, why, on what data, from what source, who can resolve it. */
export function GateDisplay({ pathway, userRoles, onOpen }: GateDisplayProps): ReactNode {
  const mayReview = decideAccess(['prescriber'], userRoles).allowed;
  return (
    <Section id="gate" title="Gate to the next dose" aside={gateSummary(pathway.gates)}>
      <ol className="kap-gate">
        {pathway.gates.map((line, index) => (
          <GateRow key={line.id} line={line} number={index + 1} now={pathway.assessedAt}>
            {line.id === 'suicide-risk' && line.decision === 'hold' && (
              <Button
                size="compact-sm"
                variant="default"
                disabled={!mayReview}
                title={mayReview ? undefined : 'Only a prescriber'}
                onClick={() => {
                  onOpen({ kind: 'risk-review', title: 'Record a suicide-risk review' });
                }}
              >
                Record a risk review
              </Button>
            )}
          </GateRow>
        ))}
      </ol>
    </Section>
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
          <p key={reason}>{reason}</p>
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
