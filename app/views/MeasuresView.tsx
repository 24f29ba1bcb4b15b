import type { ReactNode } from 'react';
import type { Dose, Pathway } from '../../src/core/pathway/pathway.ts';
import { bandsOf, rangeOf } from '../../src/core/instruments/bands.ts';
import { ScoreChart } from '../charts/ScoreChart.tsx';
import { t } from '../i18n/i18n.ts';
import { ScoreText } from '../panel/ScoresDisplay.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { NotRecordedDisplay } from '../ui/States.tsx';
import { ageText, dayText } from '../view/dates.ts';
import { dosesBefore, type MeasureHistory, measureHistories } from '../view/measures.ts';
import { bandText, instrumentWord, INSTRUMENTS, numberText } from '../view/words.ts';

/** Every measure over the course: where it stands, what changed since the first, a picture, and the same in a table. */
export function MeasuresView({ pathway }: { readonly pathway: Pathway }): ReactNode {
  const histories = measureHistories(pathway.scores, INSTRUMENTS);
  if (histories.length === 0) {
    return (
      <Section id="measures" title={t('measures:title')}>
        <NotRecordedDisplay>{t('scores.nothing')}</NotRecordedDisplay>
      </Section>
    );
  }
  return (
    <>
      <p className="kap-muted">{t('measures:intro')}</p>
      <div className="kap-measures">
        {histories.map((history) => (
          <MeasureDisplay key={history.instrument} history={history} pathway={pathway} />
        ))}
      </div>
      <p className="kap-muted">{t('measures:sources')}</p>
    </>
  );
}

interface MeasureDisplayProps {
  readonly history: MeasureHistory;
  readonly pathway: Pathway;
}

function MeasureDisplay({ history, pathway }: MeasureDisplayProps): ReactNode {
  const { instrument, points, latest } = history;
  const totals = points.filter((point) => point.total !== undefined);
  const newest = points.at(-1);
  const range = rangeOf(instrument);
  return (
    <Section
      id={`measure-${instrument}`}
      title={instrumentWord(instrument)}
      aside={newest && `${dayText(newest.at)} (${ageText(newest.at, pathway.assessedAt)})`}
    >
      {newest && (
        <p className="kap-result">
          <ScoreText point={newest} />
          {newest.total !== undefined && range && (
            <span className="kap-muted"> {t('measures:of', { min: range[0], max: range[1] })}</span>
          )}
        </p>
      )}
      {latest && <ChangeText history={history} />}
      {instrument === 'phq-9' && <ItemNineText history={history} />}
      {totals.length > 1 && (
        <ScoreChart instrument={instrument} points={totals} doses={pathway.doses} bands={bandsOf(instrument)} range={range} />
      )}
      <MeasureTable history={history} doses={pathway.doses} />
    </Section>
  );
}

/** How the newest total compares with the first, and what may be said of it. */
function ChangeText({ history }: { readonly history: MeasureHistory }): ReactNode {
  const { baseline, latest, change, points } = history;
  if (baseline?.total === undefined || latest?.total === undefined) return null;
  if (baseline === latest) return points.length > 1 ? null : <p className="kap-muted">{t('measures:onlyOne')}</p>;
  return (
    <div className="kap-change">
      <p>{moveText(baseline.total, latest.total, dayText(baseline.at))}</p>
      <ChangeBadges history={history} change={change} />
    </div>
  );
}

function moveText(from: number, to: number, on: string): string {
  const points = Math.abs(from - to);
  if (points === 0) return t('measures:same', { on });
  const said = { points: numberText(points), on };
  if (from === 0) return t('measures:rosePoints', said);
  const percent = Math.round((points / from) * 100);
  return t(to < from ? 'measures:fell' : 'measures:rose', { ...said, percent });
}

function ChangeBadges({
  history,
  change,
}: {
  readonly history: MeasureHistory;
  readonly change: MeasureHistory['change'];
}): ReactNode {
  if (!change) return <p className="kap-muted">{t('measures:noThreshold')}</p>;
  const said = [
    ...(change.remission ? [history.instrument === 'pcl-5' ? t('measures:recovered') : t('measures:remission')] : []),
    ...(change.response ? [t('measures:response')] : []),
    ...(change.reliable ? [t('measures:reliable')] : []),
    ...(change.meaningful ? [t('measures:meaningful')] : []),
  ];
  if (said.length === 0) return <p className="kap-muted">{t('measures:none')}</p>;
  return (
    <ul className="kap-badges">
      {said.map((text) => (
        <li key={text} className="kap-badge kap-tone-proceed">
          <Icon name="check" size={14} /> {text}
        </li>
      ))}
    </ul>
  );
}

/** Item 9 over all forms: a low total must not hide it. */
function ItemNineText({ history }: { readonly history: MeasureHistory }): ReactNode {
  const answered = history.points.filter((point) => point.item9 !== undefined);
  const positive = answered.filter((point) => (point.item9 ?? 0) >= 1).length;
  return (
    <p className={positive > 0 ? 'kap-alert' : 'kap-muted'}>
      {positive > 0 && <Icon name="warning" size={14} />} {t('measures:item9History')}:{' '}
      {positive > 0 ? t('measures:item9Some', { count: positive, of: answered.length }) : t('measures:item9None')}
    </p>
  );
}

function MeasureTable({ history, doses }: { readonly history: MeasureHistory; readonly doses: readonly Dose[] }): ReactNode {
  const { instrument, points, baseline } = history;
  const withItem9 = instrument === 'phq-9';
  const label = t('measures:table', { instrument: instrumentWord(instrument) });
  return (
    <div className="kap-scroll" role="group" aria-label={label} tabIndex={0}>
      <table className="kap-table">
        <thead>
          <tr>
            <th scope="col">{t('scores.date')}</th>
            <th scope="col">{t('scores.result')}</th>
            <th scope="col">{t('measures:change')}</th>
            {withItem9 && <th scope="col">{t('measures:item9')}</th>}
            <th scope="col">{t('measures:doses')}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.reference}>
              <th scope="row">
                <time dateTime={point.at}>{dayText(point.at)}</time>
              </th>
              <td>
                {point.total !== undefined && <strong>{point.total} </strong>}
                {point.band !== undefined && bandText(point)}
                {point.total === undefined && point.band === undefined && t('scores.incomplete')}
              </td>
              <td>{differenceText(baseline?.total, point === baseline ? undefined : point.total)}</td>
              {withItem9 && <td>{point.item9 ?? t('measures:notAnswered')}</td>}
              <td>{dosesBefore(doses, point.at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function differenceText(from: number | undefined, to: number | undefined): string {
  if (from === undefined || to === undefined) return '–';
  return to > from ? `+${String(to - from)}` : String(to - from).replace('-', '−');
}
