import '../styles/dialog.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { dropDraftsOf } from '../view/drafts.ts';
import { dropRoom } from '../view/in-room.ts';
import { setOpenPatient } from '../view/open-patient.ts';
import { TAB_STORE } from '../view/stores.ts';
import { ENTRIES, forgetWaiting } from './entry-store.ts';

export interface SignOutProps {
  /** Who signs out, by `userKeyOf`. */
  readonly user: string;
  readonly onStay: () => void;
}

/** The service gave no answer, so that the session may stand; or the session has ended and this browser would not remove what waited. */
export type LeaveFault = 'still-in' | 'kept';

async function endSession(user: string): Promise<boolean> {
  const headers = { 'X-KAP-Request': 'panel', 'X-KAP-User': user };
  const answer = await fetch('/smart/logout', { method: 'POST', credentials: 'include', headers }).catch(() => undefined);
  return answer?.ok === true;
}

function leavePage(): void {
  setOpenPatient(undefined);
  window.location.reload();
}

/** Asks before somebody signs out with entries that are not saved: signing out leaves nothing of theirs in this browser. */
export function SignOut({ user, onStay }: SignOutProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [waiting, setWaiting] = useState<number>();
  const [fault, setFault] = useState<LeaveFault>();
  useEffect(() => {
    void ENTRIES.countOf(user).then((count) => {
      setWaiting(count);
      dialog.current?.showModal();
    });
  }, [user]);
  const leave = async (): Promise<void> => {
    // Without an answer the session may stand, and what waits can still be saved.
    if (fault !== 'kept' && !(await endSession(user))) {
      setFault('still-in');
      return;
    }
    dropDraftsOf(TAB_STORE, user);
    dropRoom(TAB_STORE, user);
    if (await forgetWaiting(user)) leavePage();
    else setFault('kept');
  };
  const stay = fault === 'kept' ? leavePage : onStay;
  return (
    <dialog ref={dialog} className="kap-dialog" aria-label={t('session:leave.title')} onClose={stay}>
      <LeaveDisplay waiting={waiting} fault={fault} onStay={stay} onLeave={() => void leave()} />
    </dialog>
  );
}

export interface LeaveDisplayProps {
  /** How many entries of this user are not saved; undefined until it is known. */
  readonly waiting: number | undefined;
  readonly fault: LeaveFault | undefined;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** What signing out means, and both ways on. */
export function LeaveDisplay({ waiting, fault, onStay, onLeave }: LeaveDisplayProps): ReactNode {
  if (fault === 'kept') return <KeptDisplay onClose={onStay} onAgain={onLeave} />;
  return (
    <>
      <h2>{t('session:leave.title')}</h2>
      {waiting !== undefined && waiting > 0 && (
        <p className="kap-notice kap-notice-hold">{t('session:leave.waiting', { count: waiting })}</p>
      )}
      <p>{t('session:leave.means')}</p>
      {fault === 'still-in' && <p className="kap-text-hold">{t('session:leave.failed')}</p>}
      <p className="kap-forms">
        <Button variant="default" onClick={onStay}>
          {t('session:leave.stay')}
        </Button>
        <Button onClick={onLeave}>
          {t(waiting !== undefined && waiting > 0 ? 'session:leave.discard' : 'session:leave.go')}
        </Button>
      </p>
    </>
  );
}

/** Signed out, and what waited may lie in this browser still. */
function KeptDisplay({ onClose, onAgain }: { readonly onClose: () => void; readonly onAgain: () => void }): ReactNode {
  return (
    <>
      <h2>{t('session:leave.title')}</h2>
      <p role="alert" className="kap-notice kap-notice-hold">
        {t('session:leave.kept')}
      </p>
      <p className="kap-forms">
        <Button variant="default" onClick={onClose}>
          {t('session:leave.close')}
        </Button>
        <Button onClick={onAgain}>{t('session:leave.again')}</Button>
      </p>
    </>
  );
}
