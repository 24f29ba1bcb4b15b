import type { ReactNode } from 'react';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { DecisionBadge } from '../ui/Badges.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ageText, dateText } from '../view/dates.ts';
import { doseHeadline, gateSummary } from '../view/gate.ts';
import { sessionStanding } from '../view/session.ts';
import { Button } from '../ui/Button.tsx';
import { PhaseTrack } from './PhaseTrack.tsx';
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
export function Verdict({ pathway }: { readonly pathway: Pathway }): ReactNode {
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
  return (
    <div className={`kap-verdict kap-tone-${pathway.dose}`}>
      <DecisionBadge decision={pathway.dose} />
      <div>
        <strong>{doseHeadline(pathway)}</strong>
        <p>
          {gateSummary(pathway.gates)} {dosesText(pathway)}
        </p>
        {(['hold', 'unknown'] as const).map((decision) => (
          <LinesText key={decision} pathway={pathway} decision={decision} />
        ))}
      </div>
    </div>
  );
}

/** The lines of the gate that give one decision, by name; nothing when there is none. */
function LinesText({ pathway, decision }: { readonly pathway: Pathway; readonly decision: 'hold' | 'unknown' }): ReactNode {
  const lines = pathway.gates.filter((line) => line.decision === decision).map((line) => t(`gate.line.${line.id}`));
  if (lines.length === 0) return null;
  return (
    <p>
      <Marked text={t(`head.lines.${decision}`, { lines: lines.join(', ') })} as={strong} />
    </p>
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
