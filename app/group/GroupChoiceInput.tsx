import { type ReactNode, useState } from 'react';
import type { SessionGroup } from '../../src/core/work-list/session-groups.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { NoneDisplay } from '../ui/States.tsx';
import { dateText, timeText } from '../view/dates.ts';

/** As many as the service tells changes of on one line. */
const MOST = 12;

export interface GroupChoiceInputProps {
  readonly groups: readonly SessionGroup[];
  /** Ids of who is in the room already. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Who of today's dosing visits is in the room: the EHR's schedule proposes, the clinician says. */
export function GroupChoiceInput({ groups, chosen, onChoose }: GroupChoiceInputProps): ReactNode {
  const [ids, setIds] = useState<readonly string[]>(() => (chosen.length > 0 ? chosen : proposed(groups)));
  const known = groups.flatMap(({ members }) => members.map(({ patient }) => idOf(patient.reference)));
  const taken = ids.filter((id) => known.includes(id) || chosen.includes(id));
  return (
    <Section id="group-choice" title={t('group:choose')}>
      <p className="kap-muted">{t('group:chooseHint')}</p>
      {groups.length === 0 && <NoneDisplay>{t('group:none')}</NoneDisplay>}
      <form
        className="kap-group-choice"
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(taken);
        }}
      >
        {groups.map((group) => (
          <fieldset key={group.key}>
            <legend>{groupText(group)}</legend>
            {group.members.map(({ patient, running, startsAt }) => {
              const id = idOf(patient.reference);
              return (
                <label key={id} className="kap-check">
                  <input
                    type="checkbox"
                    checked={ids.includes(id)}
                    onChange={(event) => {
                      setIds(event.currentTarget.checked ? [...ids, id] : ids.filter((one) => one !== id));
                    }}
                  />
                  <span>
                    <strong>{patient.name}</strong>{' '}
                    <span className="kap-muted">
                      {patient.birthDate === undefined ? t('notRecordedLower') : dateText(patient.birthDate)} ·{' '}
                      {timeText(startsAt)} · {t(running ? 'group:running' : 'group:planned')}
                    </span>
                  </span>
                </label>
              );
            })}
          </fieldset>
        ))}
        {taken.length > MOST && <p className="kap-text-hold">{t('group:full', { count: MOST })}</p>}
        {groups.length > 0 && (
          <Button type="submit" disabled={taken.length === 0 || taken.length > MOST}>
            {t('group:enter', { count: taken.length })}
          </Button>
        )}
      </form>
    </Section>
  );
}

const idOf = (reference: string): string => reference.replace('Patient/', '');

/** The largest group that the schedule knows; nobody when no visit is shared. */
function proposed(groups: readonly SessionGroup[]): readonly string[] {
  const [first] = groups;
  return first === undefined || first.members.length < 2 ? [] : first.members.map(({ patient }) => idOf(patient.reference));
}

function groupText({ members, place, startsAt }: SessionGroup): string {
  const at = timeText(startsAt);
  if (members.length === 1) return t('group:alone', { at });
  return place === undefined ? t('group:noPlace', { at }) : t('group:together', { place, at });
}
