import { type ReactNode, useState } from 'react';
import { orderApi } from '../api/client.ts';
import { type Decision, useOrderAct } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay, NotRecordedDisplay } from '../ui/States.tsx';
import { dateText } from '../view/dates.ts';
import { Button } from '../ui/Button.tsx';

/** The prescription monitoring program: who looked, when, and what they say of it; never data of the program. */
export function PdmpInput({ decision: { pdmp, may } }: { readonly decision: Decision }): ReactNode {
  const [summary, setSummary] = useState('');
  const record = useOrderAct(orderApi.pdmp);
  return (
    <Section id="order-pdmp" title={t('orders:pdmp')}>
      {pdmp === undefined ? (
        <NotRecordedDisplay>{t('orders:noPdmp')}</NotRecordedDisplay>
      ) : (
        <p>
          {dateText(pdmp.at)}, {pdmp.byName ?? pdmp.by ?? t('notRecordedLower')}: {pdmp.summary}
        </p>
      )}
      {may.attest && (
        <form
          className="kap-order-other"
          onSubmit={(event) => {
            event.preventDefault();
            record.mutate({ summary });
          }}
        >
          <label>
            {t('orders:pdmpSummary')}
            <textarea
              rows={2}
              value={summary}
              onChange={(event) => {
                setSummary(event.currentTarget.value);
              }}
            />
          </label>
          <Button type="submit" variant="default" disabled={summary.trim() === ''} loading={record.isPending}>
            {t('orders:pdmpRecord')}
          </Button>
        </form>
      )}
      {record.isError && <FailedDisplay what={t('orders:notSaved')} error={record.error} />}
    </Section>
  );
}
