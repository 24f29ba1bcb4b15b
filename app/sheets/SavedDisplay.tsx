import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { WrittenAnswer } from '../../src/service/contract.ts';
import { ScoreText } from '../panel/ScoresDisplay.tsx';
import { DecisionBadge } from '../ui/Badges.tsx';
import { Icon } from '../ui/Icon.tsx';
import { decideAccess } from '../view/access.ts';
import { scoresOf } from '../view/forms.ts';
import { doseHeadline, gateSummary } from '../view/gate.ts';
import { INSTRUMENT_WORDS, rolesText } from '../view/words.ts';
import { type Sheet, sheetFor } from './sheet.ts';

export interface SavedDisplayProps {
  readonly written: WrittenAnswer;
  readonly userRoles: readonly string[];
  readonly onClose: () => void;
  readonly onOpen: (sheet: Sheet) => void;
}

/** What a write did: the result, where the pathway now stands, and the way on. */
export function SavedDisplay({ written, userRoles, onClose, onOpen }: SavedDisplayProps): ReactNode {
  const pathway = written.pathway.pathway;
  const next = pathway?.next.toSorted((a, b) => Number(b.urgent) - Number(a.urgent))[0];
  const sheet = next ? sheetFor(next) : undefined;
  return (
    <div className="kap-saved" role="status">
      <p className="kap-saved-head">
        <Icon name="check" size={20} /> <strong>Saved.</strong> <span className="kap-muted">{written.reference}</span>
      </p>
      {scoresOf(pathway, written.reference).map((point) => (
        <p key={point.instrument} className="kap-result">
          {INSTRUMENT_WORDS[point.instrument]}: <ScoreText point={point} />
        </p>
      ))}
      {pathway && (
        <div className={`kap-verdict kap-tone-${pathway.dose}`}>
          <DecisionBadge decision={pathway.dose} />
          <div>
            <strong>{doseHeadline(pathway)}</strong>
            <p>{gateSummary(pathway.gates)}</p>
          </div>
        </div>
      )}
      {next && (
        <p>
          Next: <strong>{next.title}</strong>{' '}
          {next.roles.length > 0 && <span className="kap-muted">by {rolesText(next.roles)}</span>}
        </p>
      )}
      <div className="kap-buttons">
        {next && sheet && decideAccess(next.roles, userRoles).allowed && (
          <Button
            onClick={() => {
              onOpen(sheet);
            }}
          >
            Go on
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Back to the pathway
        </Button>
      </div>
    </div>
  );
}
