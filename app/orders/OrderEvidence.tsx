import type { ReactNode } from 'react';
import type { Decision } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { ClassBadge, DecisionBadge } from '../ui/Badges.tsx';
import { Section } from '../ui/Section.tsx';
import { NoneDisplay, NothingFound, NotRecordedDisplay } from '../ui/States.tsx';
import { ageText, dateText, dayText } from '../view/dates.ts';
import { instrumentWord, numberText, routeWord, vitalWord, VITAL_UNITS } from '../view/words.ts';

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
        <ul>
          {changes.map(({ what, reference, text }) => (
            <li key={`${what} ${reference}`}>
              {t(`orders:change.${what}`)}: <Said now={readAt}>{text}</Said>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function GateSummary({ decision: { gates, unread, readAt } }: Props): ReactNode {
  const open = gates.filter(({ decision }) => decision !== 'proceed');
  return (
    <Section id="order-gates" title={t('orders:gates')} aside={`${String(gates.length - open.length)} / ${String(gates.length)}`}>
      {unread.length > 0 && <NotRecordedDisplay>{t('orders:unread', { parts: unread.join(', ') })}</NotRecordedDisplay>}
      {open.length === 0 && <NoneDisplay>{t('orders:gatesProceed')}</NoneDisplay>}
      <ul className="kap-order-lines">
        {open.map((line) => (
          <li key={line.id}>
            <DecisionBadge decision={line.decision} /> <strong>{sayText(line.title, readAt)}</strong>{' '}
            <Said now={readAt}>{line.reasons.join(' ')}</Said>
          </li>
        ))}
      </ul>
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
            {finding.clearedBy && <span className="kap-muted">{t('orders:cleared')}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MedicationsSummary({ decision: { medications, unread } }: Props): ReactNode {
  return (
    <Section id="order-medications" title={t('orders:medications')} aside={String(medications.length)}>
      {medications.length === 0 && <NothingFound unread={unread}>{t('orders:noMedications')}</NothingFound>}
      <ul className="kap-order-lines">
        {medications.map(({ reference, name, state }) => (
          <li key={reference}>
            <span
              className={`kap-badge kap-tone-${state === 'no-rule' ? 'quiet' : state === 'interaction' ? 'hold' : 'unknown'}`}
            >
              {t(`orders:medication.${state}`)}
            </span>{' '}
            {name}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function BodySummary({ decision: { weight, indication, vitals, scores, telehealth, readAt } }: Props): ReactNode {
  const last = vitals.at(-1);
  const newest = [...new Map(scores.map((score) => [score.instrument, score])).values()];
  return (
    <Section id="order-body" title={t('orders:body')}>
      <ul className="kap-order-lines">
        <li>
          {t('orders:weight')}: {weight.kg === undefined ? t('notKnown') : `${numberText(weight.kg)} kg`}
          {weight.kg !== undefined && !weight.fresh && (
            <span className="kap-weak">{t('orders:stale', { days: weight.freshDays })}</span>
          )}
        </li>
        <li>
          {t('orders:indication')}: {indication.length === 0 ? t('notKnown') : indication.map(({ text }) => text).join('; ')}
        </li>
        <li>
          {t('orders:vitals')}:{' '}
          {last === undefined
            ? t('notKnown')
            : `${(Object.entries(last.values) as [keyof typeof VITAL_UNITS, number][])
                .map(([vital, value]) => `${vitalWord(vital)} ${numberText(value)} ${VITAL_UNITS[vital]}`)
                .join(', ')} (${ageText(last.at, readAt)})`}
        </li>
        {newest.map((score) => (
          <li key={score.instrument}>
            {instrumentWord(score.instrument)}:{' '}
            {score.total === undefined ? (score.band ?? t('notKnown')) : numberText(score.total)} ({dayText(score.at)})
          </li>
        ))}
        <li>
          {t('orders:telehealth')}: <DecisionBadge decision={telehealth.decision} />{' '}
          <Said now={readAt}>{telehealth.reasons.join(' ')}</Said>
        </li>
      </ul>
    </Section>
  );
}

function DosesSummary({ decision: { doses, reactions, unread } }: Props): ReactNode {
  return (
    <Section id="order-doses" title={t('orders:doses')} aside={String(doses.length)}>
      {doses.length === 0 && <NothingFound unread={unread}>{t('orders:noDoses')}</NothingFound>}
      <ul className="kap-order-lines">
        {doses.map((dose) => {
          const reaction = reactions.find((one) => one.dose === dose.reference);
          return (
            <li key={dose.reference}>
              {dayText(dose.at)}: {dose.doseMg === undefined ? t('notKnown') : `${numberText(dose.doseMg)} mg`}
              {dose.route !== undefined && ` (${routeWord(dose.route)})`}
              {reaction?.adverseEvent === true && <span className="kap-weak">{t('orders:adverse')}</span>}
              {reaction === undefined && <span className="kap-muted"> {t('orders:noReaction')}</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
