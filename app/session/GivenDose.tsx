import type { ReactNode } from 'react';
import type { Pathway, SessionView } from '../../src/core/pathway/pathway.ts';
import type { SessionInfo, SessionRoomAnswer } from '../../src/service/contract.ts';
import { useWrite } from '../api/person.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import type { Sheet } from '../sheets/sheet.ts';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay } from '../ui/States.tsx';
import { decideAccess } from '../view/access.ts';
import { timeText } from '../view/dates.ts';
import { amountText, orderedText, routeWord, userRolesText } from '../view/words.ts';
import { Button } from '../ui/Button.tsx';

export interface GivenDoseProps {
  readonly session: SessionView;
  readonly user: SessionInfo['user'];
  /** Undefined until it is read. */
  readonly room: Pick<SessionRoomAnswer, 'order' | 'given'> | undefined;
  readonly pathway: Pathway;
  readonly now: string;
  readonly onOpen: (sheet: Sheet) => void;
}

/** For as long as the service takes a record back. */
const UNDO_MS = 10 * 60_000;

/** The dose: what was ordered, and once it is given what, how, when; with a way back for a slip. */
export function GivenDose({ session, user, room, pathway, now, onOpen }: GivenDoseProps): ReactNode {
  const undo = useWrite((api, reference: string) => api.retraction(reference));
  const { dose } = session;
  const { order, given } = room ?? {};
  const mayRecord = decideAccess(['prescriber'], user.roles).allowed;
  return (
    <Section id="dose" title={t('session:dose.title')}>
      {order && (
        <p className="kap-muted">
          {t('session:dose.order', {
            amount: orderedText(order),
            route: order.route === undefined ? t('doses.noRoute') : sayText(order.route, now),
          })}
        </p>
      )}
      {dose ? (
        <p className="kap-dose-line">
          <strong>
            {t('session.dose', {
              ordinal: dose.ordinal,
              amount: amountText(dose.doseMg),
              route: dose.route === undefined ? '' : routeWord(dose.route),
            })}
          </strong>{' '}
          <time dateTime={dose.at}>{timeText(dose.at)}</time>
          {given && (
            <span className="kap-given">
              {t('session:dose.given', { name: given.by ?? t('notRecordedLower') })}
              {given.notes.map((note) => (
                <span key={note}> · {note}</span>
              ))}
            </span>
          )}
        </p>
      ) : (
        <p className="kap-forms">
          <Button
            disabled={!mayRecord || pathway.dose !== 'proceed'}
            onClick={() => {
              onOpen({ kind: 'give-dose', title: t('next.do.give-dose') });
            }}
          >
            {t('next.do.give-dose')}
          </Button>
          <span className="kap-who">
            {!mayRecord
              ? t('session:dose.prescriber')
              : pathway.dose === 'proceed'
                ? t('session:dose.by', { name: user.name, role: userRolesText(user.roles) })
                : t('session:dose.closed')}
          </span>
        </p>
      )}
      {undo.error && <FailedDisplay what={t('session:log.notUndone')} error={undo.error} />}
      {dose && mayRecord && Date.parse(now) - Date.parse(dose.at) < UNDO_MS && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={undo.isPending}
          onClick={() => {
            undo.mutate(dose.reference);
          }}
        >
          {t('session:dose.undo')}
        </Button>
      )}
    </Section>
  );
}
