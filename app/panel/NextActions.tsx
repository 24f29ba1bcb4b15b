import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { NextAction, Pathway } from '../../src/core/pathway/pathway.ts';
import { type Sheet, sheetFor } from '../sheets/sheet.ts';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { NoneDisplay } from '../ui/States.tsx';
import { decideAccess } from '../view/access.ts';
import { ageText, dayText } from '../view/dates.ts';
import { localTimes } from '../view/local-times.ts';
import { ehrInstructions, rolesText } from '../view/words.ts';

const LABELS: Readonly<Record<NextAction['kind'], string>> = {
  form: 'Open the form',
  visit: 'In the EHR: how',
  order: 'In the EHR: how',
  'clear-finding': 'Write the clearance',
  'review-medications': 'Record the review',
  'chart-vitals': 'In the EHR: how',
  'give-dose': 'Record the dose',
  discharge: 'In the EHR: how',
  'contact-patient': 'How',
  refresh: 'Read the EHR again',
};

export interface NextActionsProps {
  readonly pathway: Pathway;
  readonly userRoles: readonly string[];
  readonly onOpen: (sheet: Sheet) => void;
  readonly onRefresh: () => void;
  /** During a session the urgent stand above it, and the others below; `urgent` shows nothing when there is none. */
  readonly part?: 'all' | 'urgent' | 'others';
}

/** What to do now, urgent first. */
export function NextActions(props: NextActionsProps): ReactNode {
  const { pathway, part = 'all' } = props;
  const urgent = pathway.next.filter((action) => action.urgent);
  const others = pathway.next.filter((action) => !action.urgent);
  const ordered = part === 'all' ? [...urgent, ...others] : part === 'urgent' ? urgent : others;
  if (part === 'urgent' && urgent.length === 0) return null;
  const look = part === 'urgent' ? { id: 'now', title: 'Now' } : { id: 'next', title: 'Next' };
  return (
    <Section {...look} aside={ordered.length > 0 ? String(ordered.length) : undefined}>
      {ordered.length === 0 ? (
        <NoneDisplay>{part === 'others' ? 'Nothing else is waiting.' : 'Nothing is waiting for anybody.'}</NoneDisplay>
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
  const inEhr = ehrInstructions(action.kind) !== undefined;
  const title = localTimes(action.title, pathway.assessedAt);
  const sheet = sheetFor({ ...action, title });
  const open = (): void => {
    if (sheet) onOpen(sheet);
    else if (action.kind === 'refresh') onRefresh();
  };
  return (
    <li className={action.urgent ? 'kap-action kap-action-urgent' : 'kap-action'}>
      <div>
        <strong>{title}</strong>
        <p className="kap-muted">
          {action.urgent && (
            <span className="kap-urgent">
              <Icon name="warning" size={14} /> Urgent
            </span>
          )}
          {action.dueOn !== undefined && (
            <span>
              due <time dateTime={action.dueOn}>{dayText(action.dueOn)}</time> ({ageText(action.dueOn, pathway.assessedAt)})
            </span>
          )}
          {action.roles.length > 0 && <span>by {rolesText(action.roles)}</span>}
        </p>
      </div>
      <div className="kap-action-do">
        <Button
          size="sm"
          variant={action.urgent && access.allowed ? 'filled' : 'default'}
          disabled={!inEhr && !access.allowed}
          rightSection={<Icon name={inEhr ? 'outside' : 'arrow'} />}
          onClick={open}
          aria-label={`${LABELS[action.kind]}: ${title}`}
        >
          {LABELS[action.kind]}
        </Button>
        {!access.allowed && (
          <span className="kap-who">
            <Icon name="lock" size={13} /> only {access.who}
          </span>
        )}
      </div>
    </li>
  );
}
