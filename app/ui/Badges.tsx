import type { ReactNode } from 'react';
import type { Decision, Source } from '../../src/core/decision.ts';
import type { StepState } from '../../src/core/pathway/pathway.ts';
import type { FindingClass } from '../../src/core/safety/finding.ts';
import { t } from '../i18n/i18n.ts';
import { classWord, decisionWord, gradeText, stateWord } from '../view/words.ts';
import { Icon, type IconName } from './Icon.tsx';

const DECISION_ICONS: Readonly<Record<Decision, IconName>> = { proceed: 'check', hold: 'hand', unknown: 'question' };

export function DecisionBadge({ decision }: { readonly decision: Decision }): ReactNode {
  return (
    <span className={`kap-badge kap-tone-${decision}`}>
      <Icon name={DECISION_ICONS[decision]} />
      {decisionWord(decision)}
    </span>
  );
}

const STATE_LOOK: Readonly<Record<StepState, { readonly icon: IconName; readonly tone: string }>> = {
  'not-started': { icon: 'circle', tone: 'quiet' },
  due: { icon: 'clock', tone: 'info' },
  overdue: { icon: 'warning', tone: 'hold' },
  'in-progress': { icon: 'half', tone: 'info' },
  done: { icon: 'check', tone: 'proceed' },
  blocked: { icon: 'lock', tone: 'unknown' },
  expired: { icon: 'clock', tone: 'hold' },
  'not-eligible': { icon: 'block', tone: 'hold' },
};

export function StateBadge({ state }: { readonly state: StepState }): ReactNode {
  const look = STATE_LOOK[state];
  return (
    <span className={`kap-badge kap-tone-${look.tone}`}>
      <Icon name={look.icon} />
      {stateWord(state)}
    </span>
  );
}

const CLASS_LOOK: Readonly<Record<FindingClass, { readonly icon: IconName; readonly tone: string }>> = {
  absolute: { icon: 'block', tone: 'hold' },
  'needs-clearance': { icon: 'hand', tone: 'hold' },
  'not-checked': { icon: 'question', tone: 'unknown' },
  caution: { icon: 'warning', tone: 'unknown' },
  information: { icon: 'info', tone: 'info' },
};

export function ClassBadge({ of }: { readonly of: FindingClass }): ReactNode {
  const look = CLASS_LOOK[of];
  return (
    <span className={`kap-badge kap-tone-${look.tone}`}>
      <Icon name={look.icon} />
      {classWord(of)}
    </span>
  );
}

/** Where a rule comes from. Weak sources carry the word wherever they are shown. */
export function SourceTag({ source }: { readonly source: Source }): ReactNode {
  return (
    <span className="kap-source">
      <abbr className="kap-grade" title={gradeText(source)}>
        {source.grade}
      </abbr>
      {source.weak && <span className="kap-weak">{t('weak')}</span>}
      <span lang="en">{source.citation}</span>
    </span>
  );
}
