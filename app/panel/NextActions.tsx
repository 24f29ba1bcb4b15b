import type { ReactNode } from 'react';
import type { NextAction, Pathway } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { type Sheet, sheetFor } from '../sheets/sheet.ts';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { NoneDisplay } from '../ui/States.tsx';
import { decideAccess } from '../view/access.ts';
import { ageText, dayText } from '../view/dates.ts';
import { isInEhr, rolesText } from '../view/words.ts';
import { addressOf } from '../views/use-view.ts';
import { Button } from '../ui/Button.tsx';
import { Marked, timed } from '../ui/Marked.tsx';

export interface NextActionsProps {
  readonly pathway: Pathway;
  readonly userRoles: readonly string[];
  readonly onOpen: (sheet: Sheet) => void;
  readonly onRefresh: () => void;
  /** During a session the urgent stand above it, and the others below; `urgent` shows nothing when there is none. */
  readonly part?: 'all' | 'urgent' | 'others';
}

/** What to do now: the urgent first, then what the reader may do, then what waits for others. */
export function NextActions(props: NextActionsProps): ReactNode {
  const { pathway, userRoles, part = 'all' } = props;
  const mine = ({ roles }: NextAction): boolean => decideAccess(roles, userRoles).allowed;
  const urgent = pathway.next.filter((action) => action.urgent);
  const others = pathway.next.filter((action) => !action.urgent).toSorted((a, b) => Number(!mine(a)) - Number(!mine(b)));
  const ordered = part === 'all' ? [...urgent, ...others] : part === 'urgent' ? urgent : others;
  if (part === 'urgent' && urgent.length === 0) return null;
  const look = part === 'urgent' ? { id: 'now', title: t('next.now') } : { id: 'next', title: t('next.next') };
  return (
    <Section {...look} aside={ordered.length > 0 ? String(ordered.length) : undefined}>
      {ordered.length === 0 ? (
        <NoneDisplay>{t(part === 'others' ? 'next.nothingElse' : 'next.nothing')}</NoneDisplay>
      ) : (
        <ul className="kap-next">
          {ordered.map((action) => (
            <ActionRow key={action.key} action={action} {...props} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ActionRow({
  action,
  pathway,
  userRoles,
  onOpen,
  onRefresh,
}: NextActionsProps & { readonly action: NextAction }): ReactNode {
  const access = decideAccess(action.roles, userRoles);
  const inEhr = isInEhr(action.kind);
  const title = sayText(action.title, pathway.assessedAt);
  const sheet = sheetFor({ ...action, title });
  const open = (): void => {
    if (sheet) onOpen(sheet);
    else if (action.kind === 'refresh') onRefresh();
    else if (action.kind === 'chart-vitals') window.location.hash = addressOf('session');
  };
  return (
    <li className={action.urgent ? 'kap-action kap-action-urgent' : 'kap-action'}>
      <div>
        <strong>{title}</strong>
        <p className="kap-muted">
          {action.urgent && (
            <span className="kap-urgent">
              <Icon name="warning" size={14} /> {t('next.urgent')}
            </span>
          )}
          <DaysText of={action} now={pathway.assessedAt} isForm={action.kind === 'form'} />
          {action.roles.length > 0 && (
            <span>
              {!access.allowed && (
                <>
                  <Icon name="lock" size={13} />{' '}
                </>
              )}
              {t(access.allowed ? 'byRole' : 'onlyRole', { who: rolesText(action.roles) })}
            </span>
          )}
        </p>
      </div>
      <div className="kap-action-do">
        <Button
          size="sm"
          variant={action.urgent && access.allowed ? 'filled' : 'default'}
          disabled={!inEhr && !access.allowed}
          rightSection={<Icon name={inEhr ? 'outside' : 'arrow'} />}
          onClick={open}
          aria-label={`${t(`next.do.${action.kind}`)}: ${title}`}
        >
          {t(`next.do.${action.kind}`)}
        </Button>
      </div>
    </li>
  );
}

export interface DaysTextProps {
  readonly of: Pick<NextAction, 'dueOn' | 'notBefore'>;
  readonly now: string;
  /** It may be answered earlier than the dose may be given that it is asked for. */
  readonly isForm?: boolean;
}

/** From when it may be done and by when it is due, each with how far that is from now; nothing where neither is said. */
export function DaysText({ of: { notBefore, dueOn }, now, isForm = false }: DaysTextProps): ReactNode {
  const from = isForm ? 'steps.forDoseFrom' : 'steps.notBefore';
  return (
    <>
      {notBefore !== undefined && (
        <span>
          <Marked text={t(from, { on: dayText(notBefore), age: ageText(notBefore, now) })} as={timed(notBefore)} />
        </span>
      )}
      {dueOn !== undefined && (
        <span>
          <Marked text={t('next.due', { on: dayText(dueOn), age: ageText(dueOn, now) })} as={timed(dueOn)} />
        </span>
      )}
    </>
  );
}
