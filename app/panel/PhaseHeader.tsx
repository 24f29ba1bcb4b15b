import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import { DecisionBadge } from '../ui/Badges.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ageText, dateText } from '../view/dates.ts';
import { doseHeadline, gateSummary } from '../view/gate.ts';
import { sessionStanding } from '../view/session.ts';
import { PHASE_WORDS, PHASES } from '../view/words.ts';

export interface PhaseHeaderProps {
  readonly pathway: Pathway;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
}

/** Where this person is, and whether a dose may be given, in one look. */
export function PhaseHeader({ pathway, refreshing, onRefresh }: PhaseHeaderProps): ReactNode {
  return (
    <section className="kap-head" aria-label="Where the course stands">
      <div className="kap-head-row">
        <h2>{pathway.protocol.title}</h2>
        <span className="kap-muted">
          Assessed <time dateTime={pathway.assessedAt}>{dateText(pathway.assessedAt)}</time>
        </span>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="refresh" />}
          loading={refreshing}
          onClick={onRefresh}
        >
          Read the EHR again
        </Button>
      </div>
      <PhaseTrack pathway={pathway} />
      <Verdict pathway={pathway} />
      {pathway.ended !== undefined && (
        <p className="kap-notice kap-notice-hold">
          <Icon name="block" size={20} />
          <span>The course has ended: {pathway.ended}</span>
        </p>
      )}
    </section>
  );
}

/** Whether a dose may be given; while one is at work, how its session stands. */
function Verdict({ pathway }: { readonly pathway: Pathway }): ReactNode {
  const standing = sessionStanding(pathway.session, pathway.assessedAt);
  if (standing) {
    return (
      <div className={`kap-verdict kap-tone-${standing.tone}`}>
        <span className={`kap-badge kap-tone-${standing.tone}`}>
          <Icon name={standing.tone === 'hold' ? 'warning' : 'clock'} /> Session running
        </span>
        <div>
          <strong>{standing.headline}</strong>
          <p>
            {standing.lines.join(' ')} {countText(pathway)}.
          </p>
        </div>
      </div>
    );
  }
  const holding = pathway.gates.filter((line) => line.decision === 'hold').map((line) => line.title);
  return (
    <div className={`kap-verdict kap-tone-${pathway.dose}`}>
      <DecisionBadge decision={pathway.dose} />
      <div>
        <strong>{doseHeadline(pathway)}</strong>
        <p>
          {gateSummary(pathway.gates)} {dosesText(pathway)}
        </p>
        {holding.length > 0 && (
          <p>
            Holding: <strong>{holding.join(', ')}</strong>
          </p>
        )}
      </div>
    </div>
  );
}

function dosesText(pathway: Pathway): string {
  const last = pathway.doses.at(-1);
  return `${countText(pathway)}${last ? `, the last ${ageText(last.at, pathway.assessedAt)}` : ''}.`;
}

function countText({ doses, dosesPlanned: { min, max } }: Pathway): string {
  const planned = min === max ? String(min) : `${String(min)} to ${String(max)}`;
  return `Doses given: ${String(doses.length)} of ${planned}`;
}

function PhaseTrack({ pathway }: { readonly pathway: Pathway }): ReactNode {
  const current = PHASES.indexOf(pathway.phase);
  return (
    <ol className="kap-phases" aria-label="Phases of the course">
      {PHASES.map((phase, index) => {
        const state = index < current ? 'past' : index === current ? 'now' : 'later';
        return (
          <li key={phase} className={`kap-phase kap-phase-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            {state === 'past' && <Icon name="check" size={14} />}
            {PHASE_WORDS[phase]}
            <span className="kap-hidden">{state === 'past' ? ' (behind)' : state === 'now' ? ' (now)' : ' (ahead)'}</span>
          </li>
        );
      })}
      {pathway.phase === 'ended' && (
        <li className="kap-phase kap-phase-now" aria-current="step">
          {PHASE_WORDS.ended}
        </li>
      )}
    </ol>
  );
}
