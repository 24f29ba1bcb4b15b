import type { ReactNode } from 'react';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import type { Phase } from '../../src/core/protocol/protocol.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { phaseStanding } from '../view/phases.ts';
import { phaseWord, PHASES } from '../view/words.ts';

/** The phases of the course, each with how much of it is done and since when; the steps themselves stand below. */
export function PhaseTrack({ pathway }: { readonly pathway: Pathway }): ReactNode {
  const current = PHASES.indexOf(pathway.phase);
  return (
    <ol className="kap-phases" aria-label={t('phase.track')}>
      {PHASES.map((phase, index) => (
        <PhaseMark
          key={phase}
          phase={phase}
          standing={phaseStanding(pathway, phase)}
          state={index < current ? 'past' : index === current ? 'now' : 'later'}
        />
      ))}
      {pathway.phase === 'ended' && (
        <li className="kap-phase kap-phase-now" aria-current="step">
          <span className="kap-phase-name">{phaseWord('ended')}</span>
        </li>
      )}
    </ol>
  );
}

interface PhaseMarkProps {
  readonly phase: Phase;
  readonly standing: string;
  readonly state: 'past' | 'now' | 'later';
}

function PhaseMark({ phase, standing, state }: PhaseMarkProps): ReactNode {
  return (
    <li className={`kap-phase kap-phase-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <span className="kap-phase-name">
        {state === 'past' && <Icon name="check" size={14} />}
        {phaseWord(phase)}
        <span className="kap-hidden">
          {' '}
          {t(state === 'past' ? 'phase.behind' : state === 'now' ? 'phase.now' : 'phase.ahead')}
        </span>
      </span>
      {standing !== '' && <span className="kap-phase-standing">{standing}</span>}
    </li>
  );
}
