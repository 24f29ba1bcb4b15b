import { type ReactNode, useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay, LoadingDisplay, NoneDisplay } from '../ui/States.tsx';
import { dayText } from '../view/dates.ts';
import { Field } from './Field.tsx';
import { usePasskeys, useRegister } from './use-attest.ts';
import { Button } from '../ui/Button.tsx';

/** The prescriber's passkeys: registered here, approved by an administrator of the clinic. */
export function PasskeyPanel({ approved }: { readonly approved: boolean }): ReactNode {
  const [label, setLabel] = useState('');
  const passkeys = usePasskeys();
  const register = useRegister();
  return (
    <Section id="order-passkeys" title={t('orders:passkeys')}>
      <p className="kap-muted">{t('orders:passkeysAre')}</p>
      {passkeys.isPending && <LoadingDisplay what="view" rows={2} />}
      {passkeys.isError && <FailedDisplay what={t('orders:passkeysFailed')} error={passkeys.error} />}
      {passkeys.data?.passkeys.length === 0 && <NoneDisplay>{t('orders:noPasskeys')}</NoneDisplay>}
      <ul className="kap-order-lines">
        {passkeys.data?.passkeys.map((passkey) => (
          <li key={passkey.id}>
            <span className={`kap-badge kap-tone-${passkey.state === 'approved' ? 'proceed' : 'unknown'}`}>
              {t(`orders:passkey.${passkey.state}`)}
            </span>{' '}
            {passkey.label ?? t('orders:unnamed')}, {dayText(passkey.created)}
          </li>
        ))}
      </ul>
      <form
        className="kap-order-other"
        onSubmit={(event) => {
          event.preventDefault();
          register.mutate(label);
        }}
      >
        <Field label={t('orders:label')} value={label} onChange={setLabel} />
        <Button type="submit" variant="default" loading={register.isPending}>
          {t(approved ? 'orders:registerAnother' : 'orders:register')}
        </Button>
      </form>
      <div role="status" aria-live="polite">
        {register.isSuccess && <p>{t('orders:registered')}</p>}
      </div>
      {register.isError && <FailedDisplay what={t('orders:notRegistered')} error={register.error} />}
    </Section>
  );
}
