import { lazy, type ReactNode, Suspense } from 'react';
import type { Pathway, ScorePoint } from '../../src/core/pathway/pathway.ts';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { LoadingDisplay, NotRecordedDisplay } from '../ui/States.tsx';
import { ageText, dayText } from '../view/dates.ts';
import { codeText, INSTRUMENT_WORDS } from '../view/words.ts';

const ScoreChart = lazy(() => import('../charts/ScoreChart.tsx').then((module) => ({ default: module.ScoreChart })));

/** Outcome measures over time: a picture of the PHQ-9, and every result in a table. */
export function ScoresDisplay({ pathway }: { readonly pathway: Pathway }): ReactNode {
  const phq9 = pathway.scores.filter((point) => point.instrument === 'phq-9');
  const latestFirst = pathway.scores.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <Section id="scores" title="Measures" aside={latestFirst.length > 0 ? String(latestFirst.length) : undefined}>
      {latestFirst.length === 0 ? (
        <NotRecordedDisplay>No measure has been completed.</NotRecordedDisplay>
      ) : (
        <>
          {phq9.filter((point) => point.total !== undefined).length > 1 && (
            <Suspense fallback={<LoadingDisplay what="the chart" />}>
              <ScoreChart points={phq9} doses={pathway.doses} />
            </Suspense>
          )}
          <div className="kap-scroll" role="group" aria-label="Results of measures" tabIndex={0}>
            <table className="kap-table">
              <thead>
                <tr>
                  <th scope="col">Date</th>
                  <th scope="col">Measure</th>
                  <th scope="col">Result</th>
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
      <th scope="row">{INSTRUMENT_WORDS[point.instrument]}</th>
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
      {point.band !== undefined && codeText(point.band)}
      {incomplete && <span className="kap-weak">incomplete: no result</span>}
      {point.alerts.map((alert) => (
        <span key={alert} className="kap-alert">
          <Icon name="warning" size={14} /> {alert}
        </span>
      ))}
    </>
  );
}
