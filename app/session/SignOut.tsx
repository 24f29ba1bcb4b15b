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

/** Asks before somebody signs out with entries that are not saved: signing out leaves nothing of theirs in this browser. */
export function SignOut({ user, onStay }: SignOutProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [waiting, setWaiting] = useState<number>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void ENTRIES.countOf(user).then((count) => {
      setWaiting(count);
      dialog.current?.showModal();
    });
  }, [user]);
  const leave = async (): Promise<void> => {
    const answer = await fetch('/smart/logout', {
      method: 'POST',
      credentials: 'include',
      headers: { 'X-KAP-Request': 'panel', 'X-KAP-User': user },
    }).catch(() => undefined);
    // Without an answer the session may stand, and what waits can still be saved.
    if (answer?.ok !== true) {
      setFailed(true);
      return;
    }
    await forgetWaiting(user);
    dropDraftsOf(TAB_STORE, user);
    dropRoom(TAB_STORE, user);
    setOpenPatient(undefined);
    window.location.reload();
  };
  return (
    <dialog ref={dialog} className="kap-dialog" aria-label={t('session:leave.title')} onClose={onStay}>
      <LeaveDisplay waiting={waiting} failed={failed} onStay={onStay} onLeave={() => void leave()} />
    </dialog>
  );
}

export interface LeaveDisplayProps {
  /** How many entries of this user are not saved; undefined until it is known. */
  readonly waiting: number | undefined;
  readonly failed: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** What signing out means, and both ways on. */
export function LeaveDisplay({ waiting, failed, onStay, onLeave }: LeaveDisplayProps): ReactNode {
  return (
    <>
      <h2>{t('session:leave.title')}</h2>
      {waiting !== undefined && waiting > 0 && (
        <p className="kap-notice kap-notice-hold">{t('session:leave.waiting', { count: waiting })}</p>
      )}
      <p>{t('session:leave.means')}</p>
      {failed && <p className="kap-text-hold">{t('session:leave.failed')}</p>}
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
