import { lazy, type ReactNode, Suspense } from 'react';
import { bandsOf, rangeOf } from '../../src/core/instruments/bands.ts';
import type { Pathway, ScorePoint } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { LoadingDisplay, NotRecordedDisplay } from '../ui/States.tsx';
import { ageText, dayText } from '../view/dates.ts';
import { codeText, instrumentWord } from '../view/words.ts';

const ScoreChart = lazy(() => import('../charts/ScoreChart.tsx').then((module) => ({ default: module.ScoreChart })));

/** Outcome measures over time: a picture of the PHQ-9, and every result in a table. */
export function ScoresDisplay({ pathway }: { readonly pathway: Pathway }): ReactNode {
  const phq9 = pathway.scores.filter((point) => point.instrument === 'phq-9');
  const latestFirst = pathway.scores.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
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
                {latestFirst.map((point) => (
                  <ScoreRow key={`${point.instrument} ${point.reference}`} point={point} now={pathway.assessedAt} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  );
}

function ScoreRow({ point, now }: { readonly point: ScorePoint; readonly now: string }): ReactNode {
  return (
    <tr>
      <td>
        <time dateTime={point.at}>{dayText(point.at)}</time> <span className="kap-muted">{ageText(point.at, now)}</span>
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
      {point.band !== undefined && sayText(codeText(point.band), '')}
      {incomplete && <span className="kap-weak">{t('scores.incomplete')}</span>}
      {point.alerts.map((alert) => (
        <span key={alert} className="kap-alert">
          <Icon name="warning" size={14} /> {sayText(alert, '')}
        </span>
      ))}
    </>
  );
}
