import { lazy, type ReactNode, Suspense } from 'react';
import { bandsOf, rangeOf } from '../../src/core/instruments/bands.ts';
import type { Pathway, ScorePoint } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { LoadingDisplay, NotRecordedDisplay } from '../ui/States.tsx';
import { ageText, dayText } from '../view/dates.ts';
import { bandText, instrumentWord } from '../view/words.ts';
import { addressOf } from '../views/use-view.ts';

const ScoreChart = lazy(() => import('../charts/ScoreChart.tsx').then((module) => ({ default: module.ScoreChart })));

/** Results that the first view shows; the newest of each instrument is always among them. */
const NEWEST = 6;

const isNewest = (point: ScorePoint, latestFirst: readonly ScorePoint[]): boolean =>
  latestFirst.find(({ instrument }) => instrument === point.instrument) === point;

/** Outcome measures over time: a picture of the PHQ-9, and the newest results in a table. */
export function ScoresDisplay({ pathway }: { readonly pathway: Pathway }): ReactNode {
  const phq9 = pathway.scores.filter((point) => point.instrument === 'phq-9');
  const latestFirst = pathway.scores.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const shown = latestFirst.filter((point, at) => at < NEWEST || isNewest(point, latestFirst));
  return (
    <Section id="scores" title={t('scores.title')} aside={latestFirst.length > 0 ? String(latestFirst.length) : undefined}>
      {latestFirst.length === 0 ? (
        <NotRecordedDisplay>{t('scores.nothing')}</NotRecordedDisplay>
      ) : (
        <>
          {phq9.filter((point) => point.total !== undefined).length > 1 && (
            <Suspense fallback={<LoadingDisplay what="chart" />}>
              <ScoreChart
                instrument="phq-9"
                points={phq9}
                doses={pathway.doses}
                bands={bandsOf('phq-9')}
                range={rangeOf('phq-9')}
              />
            </Suspense>
          )}
          <div className="kap-scroll" role="group" aria-label={t('scores.results')} tabIndex={0}>
            <table className="kap-table">
              <thead>
                <tr>
                  <th scope="col">{t('scores.date')}</th>
                  <th scope="col">{t('scores.measure')}</th>
                  <th scope="col">{t('scores.result')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((point) => (
                  <ScoreRow key={`${point.instrument} ${point.reference}`} point={point} now={pathway.assessedAt} />
                ))}
              </tbody>
            </table>
          </div>
          {shown.length < latestFirst.length && (
            <a className="kap-room-link" href={addressOf('measures')}>
              {t('scores.all')}
            </a>
          )}
        </>
      )}
    </Section>
  );
}

function ScoreRow({ point, now }: { readonly point: ScorePoint; readonly now: string }): ReactNode {
  return (
    <tr>
      <td>
        <time dateTime={point.at} className="kap-together">
          {dayText(point.at)}
        </time>{' '}
        <span className="kap-muted kap-together">{ageText(point.at, now)}</span>
      </td>
      <th scope="row">{instrumentWord(point.instrument)}</th>
      <td>
        <ScoreText point={point} />
      </td>
    </tr>
  );
}

/** One result in words, alerts included; says "incomplete" where there is no result. */
export function ScoreText({ point }: { readonly point: ScorePoint }): ReactNode {
  const incomplete = point.total === undefined && point.band === undefined;
  return (
    <>
      {point.total !== undefined && <strong>{point.total} </strong>}
      {point.band !== undefined && bandText(point)}
      {incomplete && <span className="kap-weak">{t('scores.incomplete')}</span>}
      {point.alerts.map((alert) => (
        <span key={alert} className="kap-alert">
          <Icon name="warning" size={14} /> {sayText(alert, '')}
        </span>
      ))}
    </>
  );
}
