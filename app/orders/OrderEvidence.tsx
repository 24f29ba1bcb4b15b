import type { ReactNode } from 'react';
import type { Decision } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { ClassBadge, DecisionBadge, SourceTag } from '../ui/Badges.tsx';
import { EvidenceList } from '../ui/EvidenceList.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { NoneDisplay, NothingFound, NotKnownDisplay } from '../ui/States.tsx';
import { dateText, dayText } from '../view/dates.ts';
import { gateSummary } from '../view/gate.ts';
import { BodySummary, DosesSummary, ScoresSummary } from './PatientEvidence.tsx';

interface Props {
  readonly decision: Decision;
}

/** Everything that bears on the decision, the gravest first. */
export function OrderEvidence({ decision }: Props): ReactNode {
  return (
    <div className="kap-order-evidence">
      {decision.changedSince && <ChangesDisplay decision={decision} />}
      <GateSummary decision={decision} />
      <FindingsSummary decision={decision} />
      <MedicationsSummary decision={decision} />
      <BodySummary decision={decision} />
      <ScoresSummary decision={decision} />
      <DosesSummary decision={decision} />
    </div>
  );
}

function ChangesDisplay({ decision: { changedSince, readAt } }: Props): ReactNode {
  const changes = changedSince?.changes ?? [];
  return (
    <Section id="order-changes" title={t('orders:changes')} aside={changedSince && dateText(changedSince.attestedAt)}>
      {changes.length === 0 ? (
        <NoneDisplay>{t('orders:nothingChanged')}</NoneDisplay>
      ) : (
        <ul className="kap-order-lines">
          {changes.map(({ what, reference, text }) => (
            <li key={`${what} ${reference}`} title={reference}>
              <span className="kap-badge kap-tone-quiet">{t(`orders:change.${what}`)}</span> <Said now={readAt}>{text}</Said>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function GateSummary({ decision: { gates, unread, readAt } }: Props): ReactNode {
  const open = gates.filter(({ decision }) => decision !== 'proceed');
  const well = gates.filter(({ decision }) => decision === 'proceed');
  return (
    <Section id="order-gates" title={t('orders:gates')} aside={gateSummary(gates)}>
      {unread.length > 0 && (
        <NotKnownDisplay>{t('orders:unread', { parts: unread.map((part) => sayText(part, readAt)).join(', ') })}</NotKnownDisplay>
      )}
      {open.length === 0 && unread.length === 0 && <NoneDisplay>{t('orders:gatesProceed')}</NoneDisplay>}
      <ul className="kap-order-lines">
        {open.map((line) => (
          <li key={line.id}>
            <DecisionBadge decision={line.decision} /> <strong>{sayText(line.title, readAt)}</strong>{' '}
            {line.when === 'day' && <span className="kap-day">{t('gate.onTheDay')}</span>}{' '}
            <Said now={readAt}>{line.reasons.join(' ')}</Said>
            <EvidenceList evidence={line.evidence} now={readAt} />
          </li>
        ))}
      </ul>
      {well.length > 0 && (
        <details>
          <summary>{t('orders:wellLines', { count: well.length })}</summary>
          <ul className="kap-order-lines">
            {well.map((line) => (
              <li key={line.id}>
                <Icon name="check" size={14} /> <strong>{sayText(line.title, readAt)}</strong>{' '}
                <Said now={readAt}>{line.reasons.join(' ')}</Said>
                <EvidenceList evidence={line.evidence} now={readAt} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function FindingsSummary({ decision: { findings, unread, readAt } }: Props): ReactNode {
  return (
    <Section id="order-findings" title={t('orders:findings')} aside={String(findings.length)}>
      {findings.length === 0 && <NothingFound unread={unread}>{t('orders:noFindings')}</NothingFound>}
      <ul className="kap-order-lines">
        {findings.map((finding) => (
          <li key={finding.rule}>
            <ClassBadge of={finding.class} /> <Said now={readAt}>{finding.text}</Said>{' '}
            {finding.clearedBy && (
              <span className="kap-order-cleared">
                <Icon name="check" size={14} /> {t('orders:cleared')}: <Said now={readAt}>{finding.clearedBy.text}</Said>
                {finding.clearedBy.at !== undefined && `, ${dayText(finding.clearedBy.at)}`}
              </span>
            )}
            <EvidenceList evidence={finding.evidence} now={readAt} />
            <SourceTag source={finding.source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const TONES = { interaction: 'hold', 'not-checked': 'unknown', 'no-rule': 'quiet' } as const;
const ORDER: readonly (keyof typeof TONES)[] = ['interaction', 'not-checked', 'no-rule'];

function MedicationsSummary({ decision: { medications, findings, unread, readAt } }: Props): ReactNode {
  const sorted = medications.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <Section id="order-medications" title={t('orders:medications')} aside={String(medications.length)}>
      {medications.length === 0 && <NothingFound unread={unread}>{t('orders:noMedications')}</NothingFound>}
      {medications.length > 0 && unread.length > 0 && (
        <NotKnownDisplay>{t('orders:unread', { parts: unread.map((part) => sayText(part, readAt)).join(', ') })}</NotKnownDisplay>
      )}
      <ul className="kap-order-lines">
        {sorted.map(({ reference, name, state, rules }) => (
          <li key={reference} title={reference}>
            <span className={`kap-badge kap-tone-${TONES[state]}`}>
              <Icon name={state === 'no-rule' ? 'check' : state === 'interaction' ? 'warning' : 'question'} size={14} />
              {t(`orders:medication.${state}`)}
            </span>{' '}
            <strong>{name}</strong>{' '}
            {findings
              .filter(({ rule }) => rules.includes(rule))
              .map(({ rule, text }) => (
                <span key={rule}>
                  <Said now={readAt}>{text}</Said>{' '}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
