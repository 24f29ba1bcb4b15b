import type { ReactNode } from 'react';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { ChangesDisplay } from './ChangesDisplay.tsx';
import { DosesDisplay } from './DosesDisplay.tsx';
import { FindingsDisplay } from './FindingsDisplay.tsx';
import { GateDisplay } from './GateDisplay.tsx';
import { NextActions } from './NextActions.tsx';
import { PhaseHeader } from './PhaseHeader.tsx';
import { ScoresDisplay } from './ScoresDisplay.tsx';
import { SessionDisplay } from './SessionDisplay.tsx';
import { StepTimeline } from './StepTimeline.tsx';

export interface PathwayPanelProps {
  readonly pathway: Pathway;
  readonly userRoles: readonly string[];
  /** Whose memory of this patient tells what is new. */
  readonly owner: DraftOwner;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
  readonly onOpen: (sheet: Sheet) => void;
}

/** The page of a patient on the pathway. */
export function PathwayPanel({ pathway, userRoles, owner, refreshing, onRefresh, onOpen }: PathwayPanelProps): ReactNode {
  const inSession = pathway.session?.dose ? pathway.session : undefined;
  const acting = { pathway, userRoles, onOpen, onRefresh };
  return (
    <>
      <PhaseHeader pathway={pathway} refreshing={refreshing} onRefresh={onRefresh} />
      <nav className="kap-jump" aria-label={t('jump.label')}>
        {[...(pathway.session ? (['session'] as const) : []), ...PARTS].map((part) => (
          <a key={part} href={`#${part}`}>
            {t(`jump.${part}`)}
          </a>
        ))}
      </nav>
      <ChangesDisplay pathway={pathway} owner={owner} />
      {inSession ? (
        <>
          <NextActions {...acting} part="urgent" />
          <SessionDisplay session={inSession} now={pathway.assessedAt} />
          <NextActions {...acting} part="others" />
        </>
      ) : (
        <NextActions {...acting} />
      )}
      <div className="kap-columns">
        <div className="kap-column">
          {pathway.session && !inSession && <SessionDisplay session={pathway.session} now={pathway.assessedAt} />}
          <GateDisplay pathway={pathway} userRoles={userRoles} onOpen={onOpen} />
          <DosesDisplay pathway={pathway} />
        </div>
        <div className="kap-column">
          <FindingsDisplay
            findings={pathway.findings}
            unread={pathway.unread}
            now={pathway.assessedAt}
            userRoles={userRoles}
            onOpen={onOpen}
          />
          <ScoresDisplay pathway={pathway} />
          <StepTimeline pathway={pathway} userRoles={userRoles} onOpen={onOpen} />
        </div>
      </div>
    </>
  );
}

const PARTS = ['next', 'gate', 'findings', 'scores', 'steps', 'doses'] as const;
