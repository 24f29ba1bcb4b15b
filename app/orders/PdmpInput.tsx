import { Button } from '../ui/Button.tsx';
import type { ReactNode } from 'react';
import { orderApi } from '../api/client.ts';
import { useOrderAct } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { NotRecordedDisplay } from '../ui/States.tsx';
import { ageText, dateText } from '../view/dates.ts';
import { fromLocalInput } from '../view/local-input.ts';
import { Field, TextField } from './Field.tsx';
import type { OrderProps } from './order-props.ts';
import { NotDoneDisplay } from './OrderNotices.tsx';
import { useKept } from './use-kept.ts';

const EMPTY = { summary: '', at: '' };

/** The prescription monitoring program: who looked, when, and what they say of it; never data of the program. */
export function PdmpInput({ decision: { pdmp, readAt }, owner, isPrescriber }: OrderProps): ReactNode {
  const { values, set, clear } = useKept(owner, 'pdmp', EMPTY);
  const record = useOrderAct(orderApi.pdmp);
  const at = fromLocalInput(values.at);
  return (
    <Section id="order-pdmp" title={t('orders:pdmp')}>
      {pdmp === undefined ? (
        <NotRecordedDisplay>{t('orders:noPdmp')}</NotRecordedDisplay>
      ) : (
        <p>
          <strong>{pdmp.byName ?? pdmp.by ?? t('notRecordedLower')}</strong>, {dateText(pdmp.at)} ({ageText(pdmp.at, readAt)}):{' '}
          {pdmp.summary}
        </p>
      )}
      {isPrescriber ? (
        <details>
          <summary>{t('orders:pdmpEnter')}</summary>
          <form
            className="kap-order-other"
            onSubmit={(event) => {
              event.preventDefault();
              record.mutate({ summary: values.summary, ...(at === undefined ? {} : { at }) }, { onSuccess: clear });
            }}
          >
            <TextField
              label={t('orders:pdmpSummary')}
              value={values.summary}
              required
              onChange={(value) => {
                set('summary', value);
              }}
            />
            <Field
              label={t('orders:pdmpWhen')}
              hint={t('orders:nowIfEmpty')}
              type="datetime-local"
              value={values.at}
              onChange={(value) => {
                set('at', value);
              }}
            />
            <Button type="submit" variant="default" disabled={values.summary.trim() === ''} loading={record.isPending}>
              {t('orders:pdmpRecord')}
            </Button>
          </form>
        </details>
      ) : (
        <p className="kap-muted">{t('orders:pdmpOnly')}</p>
      )}
      <NotDoneDisplay what={t('orders:notSaved')} error={record.error} />
    </Section>
  );
}
