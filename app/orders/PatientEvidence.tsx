import type { ReactNode } from 'react';
import type { Decision } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { DecisionBadge } from '../ui/Badges.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { NothingFound, NotKnownDisplay, NotRecordedDisplay } from '../ui/States.tsx';
import { ageText, dayText } from '../view/dates.ts';
import { trendsOf, type Trend } from '../view/order-trends.ts';
import { bandText, codeText, instrumentWord, levelWord, numberText, routeWord, vitalWord, VITAL_UNITS } from '../view/words.ts';

interface Props {
  readonly decision: Decision;
}

type Reading = Decision['vitals'][number];

/** Who it is, how heavy, what for, the newest vital signs, and what the law asks of telehealth. */
export function BodySummary({ decision: { patient, weight, indication, vitals, telehealth, readAt, unread } }: Props): ReactNode {
  return (
    <Section id="order-body" title={t('orders:body')}>
      <dl className="kap-order-body">
        <dt>{t('orders:patient')}</dt>
        <dd>
          <strong>{patient.name}</strong>
          {patient.birthDate !== undefined && `, ${dayText(patient.birthDate)}`}
          {patient.ageYears !== undefined && ` (${t('age.year', { count: patient.ageYears })})`}
          {patient.mrn !== undefined && ` · ${patient.mrn}`}
          <br />
          {patient.address ?? <span className="kap-weak">{t('orders:noAddress')}</span>}
        </dd>
        <dt>{t('orders:weight')}</dt>
        <dd>
          {weight.kg === undefined ? t('notKnown') : `${numberText(weight.kg)} kg`}{' '}
          {weight.kg !== undefined && !weight.fresh && (
            <span className="kap-weak">{t('orders:oldWeight', { days: weight.freshDays })}</span>
          )}
        </dd>
        <dt>{t('orders:indication')}</dt>
        <dd>{indication.length === 0 ? t('notKnown') : indication.map(({ text }) => text).join('; ')}</dd>
        <dt>{t('orders:vitals')}</dt>
        <dd>
          {vitals.length > 0 && <Readings vitals={vitals} now={readAt} />}
          {vitals.length === 0 &&
            (unread.length === 0 ? <NotRecordedDisplay>{t('orders:noVitals')}</NotRecordedDisplay> : <NotKnownDisplay />)}
        </dd>
        <dt>{t('orders:telehealth')}</dt>
        <dd>
          <DecisionBadge decision={telehealth.decision} /> <Said now={readAt}>{telehealth.reasons.join(' ')}</Said>
        </dd>
      </dl>
    </Section>
  );
}

const AFTER_PRESSURE = ['heart-rate', 'oxygen-saturation', 'respiratory-rate'] as const;

/** Always in one order, the pressure as people write it: "BP 134/84 mmHg, heart rate 86 /min". */
function readingText({ values }: Reading): string {
  const { systolic, diastolic } = values;
  const side = (value: number | undefined): string => (value === undefined ? '–' : numberText(value));
  return [
    ...(systolic === undefined && diastolic === undefined
      ? []
      : [`${t('session.bp')} ${side(systolic)}/${side(diastolic)} ${VITAL_UNITS.systolic}`]),
    ...AFTER_PRESSURE.flatMap((vital) => {
      const value = values[vital];
      return value === undefined ? [] : [`${vitalWord(vital)} ${numberText(value)} ${VITAL_UNITS[vital]}`];
    }),
  ].join(', ');
}

function Readings({ vitals, now }: { readonly vitals: readonly Reading[]; readonly now: string }): ReactNode {
  return (
    <ul>
      {vitals
        .slice(-2)
        .toReversed()
        .map((reading) => (
          <li key={reading.reference}>
            {readingText(reading)} <span className="kap-muted">({ageText(reading.at, now)})</span>{' '}
            {reading.level !== 'within' && (
              <span className="kap-badge kap-tone-hold">
                <Icon name="warning" size={14} /> {levelWord(reading.level)}
              </span>
            )}
          </li>
        ))}
    </ul>
  );
}

/** The newest result of each instrument with the one before it and the first: where it goes. */
export function ScoresSummary({ decision: { scores, readAt } }: Props): ReactNode {
  const trends = trendsOf(scores);
  return (
    <Section id="order-scores" title={t('orders:scores')} aside={String(trends.length)}>
      {trends.length === 0 ? (
        <NotRecordedDisplay>{t('orders:noScores')}</NotRecordedDisplay>
      ) : (
        <ul className="kap-order-lines">
          {trends.map((trend) => (
            <TrendDisplay key={trend.instrument} trend={trend} now={readAt} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function TrendDisplay({
  trend: { instrument, last, totals, change, alerts },
  now,
}: {
  readonly trend: Trend;
  readonly now: string;
}): ReactNode {
  return (
    <li>
      <strong>{instrumentWord(instrument)}</strong> {totals.length > 0 && totals.map(numberText).join(' → ')}{' '}
      {last.band !== undefined && <span>{bandText(last)}</span>}{' '}
      {last.total === undefined && last.band === undefined && <span className="kap-weak">{t('notKnown')}</span>}
      {change !== undefined && change !== 0 && (
        <span className="kap-muted">
          ({change > 0 ? '+' : '−'}
          {numberText(Math.abs(change))} {t('orders:sinceFirst')})
        </span>
      )}{' '}
      <span className="kap-muted">{dayText(last.at)}</span>
      {alerts.map((alert) => (
        <span key={alert} className="kap-alert">
          <Icon name="warning" size={14} /> {sayText(alert, now)}
        </span>
      ))}
    </li>
  );
}

/** What was given so far and how it was taken. */
export function DosesSummary({ decision: { doses, reactions, unread, readAt } }: Props): ReactNode {
  return (
    <Section id="order-doses" title={t('orders:doses')} aside={String(doses.length)}>
      {doses.length === 0 && <NothingFound unread={unread}>{t('orders:noDoses')}</NothingFound>}
      <ul className="kap-order-lines">
        {doses.toReversed().map((dose) => (
          <li key={dose.reference}>
            {dayText(dose.at)}: <strong>{dose.doseMg === undefined ? t('notKnown') : `${numberText(dose.doseMg)} mg`}</strong>
            {dose.route !== undefined && ` (${routeWord(dose.route)})`}{' '}
            <ReactionDisplay reaction={reactions.find((one) => one.dose === dose.reference)} now={readAt} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Reaction = Decision['reactions'][number];

function ReactionDisplay({ reaction, now }: { readonly reaction: Reaction | undefined; readonly now: string }): ReactNode {
  if (reaction === undefined || reaction.forms.length === 0) return <span className="kap-weak">{t('orders:noReaction')}</span>;
  const effects = reaction.sideEffects.map(
    ({ code, level }) => `${sayText(codeText(code), now)} (${sayText(codeText(level), now).toLowerCase()})`,
  );
  return (
    <>
      {reaction.adverseEvent === true && (
        <span className="kap-badge kap-tone-hold">
          <Icon name="warning" size={14} /> {t('orders:adverse')}
        </span>
      )}
      {reaction.adverseEvent === false && <span className="kap-muted">{t('orders:noAdverse')}</span>}{' '}
      {reaction.groundingNeeded === true && <span className="kap-weak">{t('orders:grounding')}</span>}{' '}
      {reaction.dissociationPeak !== undefined && (
        <span className="kap-muted">{t('orders:dissociation', { value: numberText(reaction.dissociationPeak) })}</span>
      )}{' '}
      {effects.length > 0 && <span>{effects.join(', ')}</span>}
    </>
  );
}
