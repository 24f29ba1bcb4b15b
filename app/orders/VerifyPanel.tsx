import { Button } from '../ui/Button.tsx';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type ApiError, orderApi } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { CurrentOrder } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { dateText } from '../view/dates.ts';

export type Verification = components['schemas']['AttestationVerification'];

/** Whether the order is attested as it stands, and a check of the attestation that anybody on the chart can make. */
export function AttestationPanel({ order, now }: { readonly order: CurrentOrder; readonly now: string }): ReactNode {
  const { state, reasons, attestedAt, provenance } = order.attestation;
  const tone = state === 'attested' ? 'proceed' : state === 'attested-other-version' ? 'hold' : 'quiet';
  return (
    <div className="kap-order-attestation">
      <p role="status">
        <span className={`kap-badge kap-tone-${tone}`}>
          <Icon name={state === 'attested' ? 'check' : state === 'not-attested' ? 'circle' : 'warning'} />{' '}
          {t(`orders:attestation.${state}`)}
        </span>{' '}
        <Said now={now}>{reasons.join(' ')}</Said>
        {attestedAt !== undefined && <span className="kap-muted"> {dateText(attestedAt)}</span>}
      </p>
      {provenance !== undefined && <VerifyInput key={`${provenance} ${order.version}`} provenance={provenance} now={now} />}
    </div>
  );
}

function VerifyInput({ provenance, now }: { readonly provenance: string; readonly now: string }): ReactNode {
  const check = useQuery<Verification, ApiError>({
    queryKey: ['verification', provenance],
    queryFn: () => orderApi.verify({ id: provenance.replace('Provenance/', '') }),
    enabled: false,
    gcTime: 0,
    retry: false,
  });
  return (
    <>
      <Button size="compact-sm" variant="default" loading={check.isFetching} onClick={() => void check.refetch()}>
        {t('orders:verify.check')}
      </Button>
      <div role="status" aria-live="polite">
        {check.isFetching && <LoadingDisplay what="view" rows={2} />}
        {check.data && !check.isFetching && <VerificationDisplay found={check.data} now={now} />}
      </div>
      {check.isError && (
        <FailedDisplay what={t('orders:verify.failed')} error={check.error} onRetry={() => void check.refetch()} />
      )}
    </>
  );
}

/** Every part of what was checked with its own answer: signature and key, step-up, version, attester, and what has changed since. */
export function VerificationDisplay({ found, now }: { readonly found: Verification; readonly now: string }): ReactNode {
  const { signature, stepUp, version, attester, target, changes, faults } = found;
  return (
    <div className={`kap-notice kap-notice-${found.holds ? 'info' : 'hold'}`}>
      <Icon name={found.holds ? 'check' : 'warning'} size={20} />
      <div>
        <strong>{t(found.holds ? 'orders:verify.holds' : 'orders:verify.holdsNot')}</strong>
        <dl className="kap-order-body">
          <dt>{t('orders:verify.signature')}</dt>
          <dd>
            {t(`orders:verify.signatureIs.${signature.state}`)}{' '}
            {signature.kid !== undefined && signature.kid !== '' && (
              <code>
                {signature.alg ?? ''} {signature.kid}
              </code>
            )}
          </dd>
          <dt>{t('orders:verify.stepUp')}</dt>
          <dd>
            {t(`orders:verify.stepUpIs.${stepUp.state}`)} <code>{stepUp.method}</code>
          </dd>
          <dt>{t('orders:verify.version')}</dt>
          <dd>
            {t(`orders:verify.versionIs.${version}`)} <code>{target.version}</code>
          </dd>
          <dt>{t('orders:verify.attester')}</dt>
          <dd>
            {attester.name}, {dateText(found.attestedAt)}
            {!attester.isPrescriberNow && <span className="kap-weak">{t('orders:verify.noPrescriber')}</span>}
          </dd>
          <dt>{t('orders:verify.since')}</dt>
          <dd>
            {changes.length === 0 && t('orders:nothingChanged')}
            <ul>
              {changes.map(({ what, reference, text }) => (
                <li key={`${what} ${reference}`} title={reference}>
                  {t(`orders:change.${what}`)}: <Said now={now}>{text}</Said>
                </li>
              ))}
            </ul>
          </dd>
        </dl>
        <ul>
          {faults.map((fault) => (
            <li key={fault}>
              <Said now={now}>{fault}</Said>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
