import '../styles/orders.css';
import { type ReactNode, useMemo } from 'react';
import type { UserInfo } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { StockPanel } from '../orders/StockPanel.tsx';
import { userKeyOf } from '../view/drafts.ts';

/** Practice stock in a panel without a patient: what lies in the cupboard is nobody's. */
export function StockPage({ user }: { readonly user: UserInfo }): ReactNode {
  const owner = useMemo(() => ({ user: userKeyOf(user), patient: '' }), [user]);
  return (
    <main className="kap-page" aria-label={t('worklist:stock')}>
      <StockPanel owner={owner} isPrescriber userName={user.user.name} />
    </main>
  );
}
