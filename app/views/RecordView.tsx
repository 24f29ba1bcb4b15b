import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { RecordEvent, RecordKind } from '../../src/core/record/record-events.ts';
import type { RecordAnswer } from '../../src/service/contract.ts';
import { useDownload, useRecord, useSendSummary } from '../api/record.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay, LoadingDisplay, NoneDisplay } from '../ui/States.tsx';
import { dayText, timeText } from '../view/dates.ts';
import { kindsIn, recordDays } from '../view/record.ts';
import { useRecordPlace } from './use-view.ts';
import type { ViewProps } from './view-props.ts';
import '../styles/filter.css';
import '../styles/record.css';
import { Button } from '../ui/Button.tsx';
import { Marked } from '../ui/Marked.tsx';

/** Who did what when, on what evidence, and the treatment summary to keep or to hand on. */
export function RecordView({ pathway }: ViewProps): ReactNode {
  const record = useRecord();
  return (
    <>
      <SummaryPanel />
      <Section
        id="record"
        title={t('record:title')}
        aside={record.data && t('record:count', { count: record.data.events.length })}
      >
        {record.isPending && <LoadingDisplay what="view" rows={6} />}
        {record.isError && <FailedDisplay what={t('record:failed')} error={record.error} onRetry={() => void record.refetch()} />}
        {record.data && <EventsDisplay record={record.data} now={pathway.assessedAt} />}
      </Section>
    </>
  );
}

function SummaryPanel(): ReactNode {
  const download = useDownload();
  const send = useSendSummary();
  return (
    <Section id="summary" title={t('record:summary')}>
      <p className="kap-muted">{t('record:summaryIs')}</p>
      <div className="kap-record-do">
        <Button
          variant="default"
          loading={download.isPending && download.variables === 'pdf'}
          onClick={() => {
            download.mutate('pdf');
          }}
        >
          {t('record:pdf')}
        </Button>
        <Button
          variant="default"
          loading={download.isPending && download.variables === 'fhir'}
          onClick={() => {
            download.mutate('fhir');
          }}
        >
          {t('record:fhir')}
        </Button>
        <Button
          variant="default"
          loading={send.isPending}
          disabled={send.isSuccess}
          onClick={() => {
            send.mutate(undefined);
          }}
        >
          {t('record:send')}
        </Button>
      </div>
      <div role="status" aria-live="polite">
        {send.isSuccess && (
          <p>
            <Icon name="check" /> {t('record:sent', { at: timeText(send.data.sentAt) })}
          </p>
        )}
      </div>
      {download.isError && <FailedDisplay what={t('record:notMade')} error={download.error} />}
      {send.isError && <FailedDisplay what={t('record:notSent')} error={send.error} />}
    </Section>
  );
}

interface EventsDisplayProps {
  readonly record: RecordAnswer;
  readonly now: string;
}

const code = (words: string): ReactNode => <code>{words}</code>;

/** Every event of a course, by day, with a choice of kinds. */
export function EventsDisplay({ record, now }: EventsDisplayProps): ReactNode {
  const [kind, setKind] = useState<RecordKind>();
  const place = useRecordPlace();
  const [asked, setAsked] = useState(place);
  if (place !== asked) {
    // What was asked for next may be of any kind.
    setAsked(place);
    setKind(undefined);
  }
  const isHere = record.events.some(({ reference, original }) => place === reference || place === original);
  if (record.events.length === 0) return <NoneDisplay>{t('record:nothing')}</NoneDisplay>;
  return (
    <>
      {place !== undefined && !isHere && (
        <p className="kap-notice kap-notice-unknown" role="status">
          <span>
            <Marked text={t('record:notHere', { reference: place })} as={code} />
          </span>
        </p>
      )}
      <div className="kap-filter">
        <label>
          {t('record:show')}
          <select
            value={kind ?? ''}
            onChange={(event) => {
              setKind(kindsIn(record.events).find((one) => one === event.currentTarget.value));
            }}
          >
            <option value="">{t('record:everything')}</option>
            {kindsIn(record.events).map((one) => (
              <option key={one} value={one}>
                {t(`record:kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {recordDays(record.events, kind).map(({ day, events }) => (
        <section key={day ?? 'undated'} className="kap-record-day">
          <h3>{day === undefined ? t('record:undated') : dayText(day)}</h3>
          <ul>
            {events.map((event) => (
              <EventDisplay key={`${event.reference} ${event.at} ${event.title}`} event={event} record={record} now={now} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function EventDisplay({ event, record, now }: EventsDisplayProps & { readonly event: RecordEvent }): ReactNode {
  const attestation = record.attestations.find(({ provenance }) => provenance === event.reference);
  const { ref, isAsked } = useAsked(event);
  return (
    <li
      ref={ref}
      tabIndex={-1}
      className={`kap-record-event${event.isVoid ? ' kap-record-void' : ''}${isAsked ? ' kap-record-asked' : ''}`}
    >
      <time dateTime={event.at}>{event.at.length > 10 ? timeText(event.at) : ''}</time>
      <div>
        <span className="kap-badge kap-tone-quiet">{t(`record:kind.${event.kind}`)}</span>{' '}
        <strong>
          <Said now={now}>{event.title}</Said>
        </strong>
        {event.isVoid && ' '}
        {event.isVoid && <span className="kap-weak">{t('record:void')}</span>}
        <p className="kap-muted">
          {event.by ?? t('record:nobody')} · {t(`record:origin.${event.origin}`)} · <code>{event.reference}</code>
        </p>
        {attestation && (
          <p>
            <span className={`kap-badge kap-tone-${attestation.state === 'attested' ? 'proceed' : 'hold'}`}>
              <Icon name={attestation.state === 'attested' ? 'check' : 'warning'} />{' '}
              {t(`record:attestation.${attestation.state}`)}
            </span>{' '}
            <Said now={now}>{attestation.reasons.join(' ')}</Said>
          </p>
        )}
        {event.evidence.length > 0 && (
          <details>
            <summary>{t('record:evidence', { count: event.evidence.length })}</summary>
            <ul>
              {event.evidence.map((one, at) => (
                <li key={`${String(at)} ${one}`}>{one}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

/** What the address asks for comes into sight and gets the focus. */
function useAsked({ reference, original }: RecordEvent): {
  readonly ref: RefObject<HTMLLIElement | null>;
  readonly isAsked: boolean;
} {
  const place = useRecordPlace();
  const ref = useRef<HTMLLIElement>(null);
  const isAsked = place !== undefined && (place === reference || place === original);
  useEffect(() => {
    if (!isAsked) return;
    ref.current?.scrollIntoView({ block: 'center' });
    ref.current?.focus({ preventScroll: true });
  }, [isAsked]);
  return { ref, isAsked };
}
