import { type ReactNode, useState } from 'react';
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
import type { ViewProps } from './view-props.ts';
import '../styles/record.css';
import { Button } from '../ui/Button.tsx';

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

/** Every event of a course, by day, with a choice of kinds. */
export function EventsDisplay({ record, now }: EventsDisplayProps): ReactNode {
  const [kind, setKind] = useState<RecordKind>();
  if (record.events.length === 0) return <NoneDisplay>{t('record:nothing')}</NoneDisplay>;
  return (
    <>
      <label className="kap-record-kind">
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
  return (
    <li className={event.isVoid ? 'kap-record-event kap-record-void' : 'kap-record-event'}>
      <time dateTime={event.at}>{event.at.length > 10 ? timeText(event.at) : ''}</time>
      <div>
        <span className="kap-badge kap-tone-quiet">{t(`record:kind.${event.kind}`)}</span>{' '}
        <strong>
          <Said now={now}>{event.title}</Said>
        </strong>
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
