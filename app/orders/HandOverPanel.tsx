import { Button } from '../ui/Button.tsx';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type ApiError, orderApi } from '../api/client.ts';
import { once, useReadAgain } from '../api/orders.ts';
import type { components } from '../api/schema.d.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { dateText } from '../view/dates.ts';
import { type CurrentProps, idOf } from './order-props.ts';
import { NotDoneDisplay } from './OrderNotices.tsx';

export type HandedOver = components['schemas']['HandOver'];
type Way = CurrentProps['decision']['handover']['ways'][number];

/** An attested draft goes to where it can be signed: the EHR, words to copy, or the certified vendor's own page. */
export function HandOverPanel({ decision, order, isPrescriber, isSeen }: CurrentProps): ReactNode {
  const readAgain = useReadAgain();
  const client = useQueryClient();
  const { handover } = decision;
  const hand = useMutation<HandedOver, ApiError, { readonly id: string; readonly version: string; readonly way: Way }>({
    mutationFn: (asked) => once(orderApi.handOver, asked),
    onSuccess: () => {
      readAgain();
      void client.invalidateQueries({ queryKey: ['pathway'] });
    },
    onError: readAgain,
  });
  if (order.kind !== 'prescription' || order.status !== 'draft' || order.attestation.state !== 'attested') return null;
  return (
    <section className="kap-order-part" aria-label={t('orders:hand.title')}>
      <h3>{t('orders:hand.title')}</h3>
      <p role="status">
        {handover.done === undefined ? (
          <span className="kap-badge kap-tone-unknown">
            <Icon name="clock" /> {t('orders:hand.notYet')}
          </span>
        ) : (
          <>
            <span className="kap-badge kap-tone-info">
              <Icon name="outside" /> {t('orders:hand.done')}
            </span>{' '}
            {dateText(handover.done.at)}
            {handover.done.ehrOrder !== undefined && (
              <>
                {' · '}
                {t('orders:hand.inEhr')} <code>{handover.done.ehrOrder}</code>
              </>
            )}
          </>
        )}
      </p>
      <p className="kap-muted">{t('orders:hand.what')}</p>
      {isPrescriber ? (
        <div className="kap-order-acts">
          {handover.ways.map((way, at) => (
            <Button
              key={way}
              variant={at === 0 && handover.done === undefined ? 'filled' : 'default'}
              disabled={!isSeen}
              loading={hand.isPending && hand.variables.way === way}
              onClick={() => {
                hand.mutate({ id: idOf(order), version: order.version, way });
              }}
            >
              {t(`orders:hand.way.${way}`, { vendor: handover.vendor ?? '' })}
            </Button>
          ))}
        </div>
      ) : (
        <p className="kap-muted">{t('orders:hand.only')}</p>
      )}
      {hand.data && <HandedOverDisplay handed={hand.data} />}
      <NotDoneDisplay what={t('orders:hand.failed')} error={hand.error} />
    </section>
  );
}

/** What came of it: a draft in the EHR, the vendor's page to go to, and always the words. */
export function HandedOverDisplay({ handed: { text, ehrOrder, refused, vendor } }: { readonly handed: HandedOver }): ReactNode {
  return (
    <div role="status">
      {ehrOrder !== undefined && (
        <p>
          <Icon name="check" /> {t('orders:hand.created')} <code>{ehrOrder}</code>
        </p>
      )}
      {refused !== undefined && (
        <p className="kap-notice kap-notice-unknown">
          <span>
            <strong>{t('orders:hand.refused')}</strong> <span lang="en">{refused}</span>
          </span>
        </p>
      )}
      {vendor !== undefined && (
        <p>
          <a className="kap-link" href={vendor.launchUrl} target="_blank" rel="noopener noreferrer">
            {t('orders:hand.open', { vendor: vendor.name })} <Icon name="outside" size={14} />
          </a>{' '}
          <span className="kap-muted">{t('orders:hand.vendorThen')}</span>
        </p>
      )}
      <CopyOut text={text} />
    </div>
  );
}

/** The draft in words. The service writes at its head and foot what it is not. */
function CopyOut({ text }: { readonly text: string }): ReactNode {
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      <pre className="kap-order-copy" lang="en" tabIndex={0} aria-label={t('orders:hand.text')}>
        {text}
      </pre>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => {
              setCopied(true);
            },
            () => {
              setCopied(false);
            },
          );
        }}
      >
        {t('orders:hand.copy')}
      </Button>{' '}
      <span role="status" className="kap-muted">
        {copied === true && t('orders:hand.copied')}
        {copied === false && t('orders:hand.copyByHand')}
      </span>
    </>
  );
}
