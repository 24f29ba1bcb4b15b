import { Button } from '../ui/Button.tsx';
import type { ReactNode } from 'react';
import { orderApi } from '../api/client.ts';
import { useOrderAct } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import { fromLocalInput, toLocalInput } from '../view/local-input.ts';
import { ChoiceField, Field } from './Field.tsx';
import { type CurrentProps, idOf } from './order-props.ts';
import { NotDoneDisplay } from './OrderNotices.tsx';
import { useKept } from './use-kept.ts';

const WAYS = ['paper', 'phone', 'fax', 'vendor'] as const;
const EMPTY = { how: '', at: '', pharmacy: '', externalId: '' };

/** That the draft was issued outside, with when and to which pharmacy; what the vendor's page said is entered here too. */
export function ReportInput({ decision, order, owner, isPrescriber, isSeen }: CurrentProps): ReactNode {
  const { values, set, clear } = useKept(owner, `report ${order.reference}`, EMPTY);
  const report = useOrderAct(orderApi.report);
  if (order.kind !== 'prescription' || order.status !== 'draft' || order.attestation.state !== 'attested') return null;
  if (!isPrescriber) return null;
  const how = WAYS.find((one) => one === values.how);
  const at = fromLocalInput(values.at === '' ? toLocalInput(decision.readAt) : values.at);
  const externalId = values.externalId.trim();
  const field = (id: 'at' | 'pharmacy' | 'externalId') => ({
    onChange: (value: string) => {
      set(id, value);
    },
  });
  return (
    <details>
      <summary>{t('orders:report.title')}</summary>
      <form
        className="kap-order-other"
        onSubmit={(event) => {
          event.preventDefault();
          if (how === undefined || at === undefined) return;
          const number = externalId === '' ? {} : { externalId };
          const asked = { id: idOf(order), version: order.version, how, at, pharmacy: values.pharmacy, ...number };
          report.mutate(asked, { onSuccess: clear });
        }}
      >
        <p className="kap-muted">{t('orders:report.what')}</p>
        <WouldBeHeld decision={decision} order={order} />
        <div className="kap-fields">
          <ChoiceField
            label={t('orders:report.how')}
            value={values.how}
            required
            none={t('orders:report.choose')}
            options={WAYS.map((one) => [one, t(`orders:report.way.${one}`)] as const)}
            onChange={(value) => {
              set('how', value);
            }}
          />
          <Field
            label={t('orders:report.at')}
            type="datetime-local"
            required
            value={values.at === '' ? toLocalInput(decision.readAt) : values.at}
            {...field('at')}
          />
          <Field label={t('orders:report.pharmacy')} required value={values.pharmacy} {...field('pharmacy')} />
          <Field label={t('orders:report.externalId')} value={values.externalId} {...field('externalId')} />
        </div>
        <Button
          type="submit"
          variant="default"
          disabled={how === undefined || values.pharmacy.trim() === '' || !isSeen}
          loading={report.isPending}
        >
          {t('orders:report.save')}
        </Button>
      </form>
      <NotDoneDisplay what={t('orders:notSaved')} error={report.error} />
    </details>
  );
}

/** Said before it is reported: an order in force against the gate is put on hold at once, and the pharmacy has it all the same. */
function WouldBeHeld({
  decision: { gates, readAt },
  order: { heldBy, dose },
}: Pick<CurrentProps, 'decision' | 'order'>): ReactNode {
  if (heldBy.length === 0) return null;
  const lines = gates.filter(({ id }) => heldBy.includes(id));
  return (
    <div className="kap-notice kap-notice-hold" role="group" aria-label={t('orders:report.held')}>
      <Icon name="warning" size={20} />
      <div>
        <strong>{t('orders:report.held')}</strong>
        <ul className="kap-order-lines">
          {lines.map(({ id, title, reasons }) => (
            <li key={id}>
              <strong>{sayText(title, readAt)}</strong> <Said now={readAt}>{reasons.join(' ')}</Said>
            </li>
          ))}
          {heldBy.includes('dose') && (
            <li>
              <Said now={readAt}>{dose.reasons.join(' ')}</Said>
            </li>
          )}
        </ul>
        <p>{t('orders:report.heldMeans')}</p>
      </div>
    </div>
  );
}
