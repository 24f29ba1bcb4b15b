import type { ReactNode } from 'react';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { DecisionBadge } from '../ui/Badges.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ageText, dateText } from '../view/dates.ts';
import { doseHeadline, gateSummary } from '../view/gate.ts';
import { sessionStanding } from '../view/session.ts';
import { phaseWord, PHASES } from '../view/words.ts';
import { Button } from '../ui/Button.tsx';
import { Marked, strong, timed } from '../ui/Marked.tsx';

export interface PhaseHeaderProps {
  readonly pathway: Pathway;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
}

/** Where this person is, and whether a dose may be given, in one look. */
export function PhaseHeader({ pathway, refreshing, onRefresh }: PhaseHeaderProps): ReactNode {
  return (
    <section className="kap-head" aria-label={t('head.label')}>
      <div className="kap-head-row">
        <h2>
          <Said now={pathway.assessedAt}>{pathway.protocol.title}</Said>
        </h2>
        <span className="kap-muted">
          <Marked text={t('head.assessed', { at: dateText(pathway.assessedAt) })} as={timed(pathway.assessedAt)} />
        </span>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="refresh" />}
          loading={refreshing}
          onClick={onRefresh}
        >
          {t('head.refresh')}
        </Button>
      </div>
      <PhaseTrack pathway={pathway} />
      <Verdict pathway={pathway} />
      {pathway.ended !== undefined && (
        <p className="kap-notice kap-notice-hold">
          <Icon name="block" size={20} />
          <span>
            <EndedText pathway={pathway} />
          </span>
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
          <Icon name={standing.tone === 'hold' ? 'warning' : 'clock'} /> {t('head.running')}
        </span>
        <div>
          <strong>{standing.headline}</strong>
          <p>
            {standing.lines.join(' ')} {t('head.doses', counts(pathway))}
          </p>
        </div>
      </div>
    );
  }
  const holding = pathway.gates.filter((line) => line.decision === 'hold').map((line) => t(`gate.line.${line.id}`));
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
            <Marked text={t('head.holding', { lines: holding.join(', ') })} as={strong} />
          </p>
        )}
      </div>
    </div>
  );
}

function dosesText(pathway: Pathway): string {
  const last = pathway.doses.at(-1);
  return last
    ? t('head.dosesLast', { ...counts(pathway), age: ageText(last.at, pathway.assessedAt) })
    : t('head.doses', counts(pathway));
}

function counts({ doses, dosesPlanned: { min, max } }: Pathway): { readonly given: number; readonly planned: string } {
  return { given: doses.length, planned: min === max ? String(min) : t('head.range', { min, max }) };
}

function EndedText({ pathway }: { readonly pathway: Pathway }): ReactNode {
  return t('head.ended', { why: sayText(pathway.ended ?? '', pathway.assessedAt) });
}

function PhaseTrack({ pathway }: { readonly pathway: Pathway }): ReactNode {
  const current = PHASES.indexOf(pathway.phase);
  return (
    <ol className="kap-phases" aria-label={t('phase.track')}>
      {PHASES.map((phase, index) => {
        const state = index < current ? 'past' : index === current ? 'now' : 'later';
        return (
          <li key={phase} className={`kap-phase kap-phase-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            {state === 'past' && <Icon name="check" size={14} />}
            {phaseWord(phase)}
            <span className="kap-hidden">
              {' '}
              {t(state === 'past' ? 'phase.behind' : state === 'now' ? 'phase.now' : 'phase.ahead')}
            </span>
          </li>
        );
      })}
      {pathway.phase === 'ended' && (
        <li className="kap-phase kap-phase-now" aria-current="step">
          {phaseWord('ended')}
        </li>
      )}
    </ol>
  );
}
