import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { useDecidePasskey, usePasskeys } from '../orders/use-attest.ts';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay } from '../ui/States.tsx';
import { dayText } from '../view/dates.ts';
import { Button } from '../ui/Button.tsx';

/** For an administrator: passkeys of prescribers that wait for approval, and those that may be revoked. */
export function PasskeyApprovals(): ReactNode {
  const passkeys = usePasskeys();
  const decide = useDecidePasskey();
  const open = (passkeys.data?.passkeys ?? []).filter(({ state }) => state !== 'revoked');
  if (open.length === 0 && !passkeys.isError) return null;
  return (
    <Section id="passkeys" title={t('worklist:passkeys')} aside={String(open.length)}>
      <p className="kap-muted">{t('worklist:passkeysAre')}</p>
      <ul className="kap-work-passkeys">
        {open.map(({ id, owner, ownerName, label, state, created }) => (
          <li key={id}>
            <span>
              <strong>{ownerName ?? owner}</strong> {label} ({dayText(created)})
            </span>
            <Button
              size="compact-sm"
              variant="default"
              loading={decide.isPending}
              onClick={() => {
                decide.mutate({ id, state: state === 'pending' ? 'approved' : 'revoked' });
              }}
            >
              {t(state === 'pending' ? 'worklist:approve' : 'worklist:revoke')}
            </Button>
          </li>
        ))}
      </ul>
      {passkeys.isError && <FailedDisplay what={t('worklist:passkeysFailed')} error={passkeys.error} />}
      {decide.isError && <FailedDisplay what={t('worklist:notDecided')} error={decide.error} />}
    </Section>
  );
}
