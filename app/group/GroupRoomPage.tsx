import '../styles/session.css';
import '../styles/group.css';
import { type ReactNode, useCallback, useState } from 'react';
import type { UserInfo } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { Themed } from '../ui/Themed.tsx';
import { userKeyOf } from '../view/drafts.ts';
import { GroupChoiceInput } from './GroupChoiceInput.tsx';
import { PersonRoom } from './PersonRoom.tsx';
import { type InRoom, useGroupChanges, useGroups, useInRoom, usePersonClients } from './use-group.ts';

/** Several people treated side by side: each has their own identity, gate, clock, readings and save state, and shares nothing. */
export function GroupRoomPage({ user }: { readonly user: UserInfo }): ReactNode {
  const key = userKeyOf(user);
  return (
    <Themed>
      <GroupRoom key={key} user={key} />
    </Themed>
  );
}

/** @param props.user - by `userKeyOf` */
function GroupRoom({ user }: { readonly user: string }): ReactNode {
  const groups = useGroups();
  const [ids, setIds] = useInRoom(user);
  const [choosing, setChoosing] = useState(ids.length === 0);
  const [shown, setShown] = useState<string>();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const clients = usePersonClients(ids);
  const live = useGroupChanges(
    opened.filter((id) => ids.includes(id)),
    clients,
  );
  const open = useCallback((id: string) => {
    setOpened((before) => (before.includes(id) ? before : [...before, id]));
  }, []);
  const people = ids.map((id) => ({ id, name: nameIn(groups.data, id) ?? id }));
  const first = ids.includes(shown ?? '') ? shown : ids[0];
  return (
    <main className="kap-page kap-group" aria-label={t('group:title')} aria-busy={groups.isFetching}>
      {groups.isError && groups.error.status === 401 && <p className="kap-notice kap-notice-hold">{t('group:expired')}</p>}
      {groups.isError && groups.error.status !== 401 && (
        <FailedDisplay what={t('group:failed')} error={groups.error} onRetry={() => void groups.refetch()} />
      )}
      {choosing && groups.isPending && <LoadingDisplay what="view" rows={6} />}
      {choosing && groups.data && (
        <GroupChoiceInput
          groups={groups.data.groups}
          chosen={ids}
          onChoose={(next) => {
            setIds(next);
            setChoosing(false);
          }}
        />
      )}
      {!choosing && (
        <button
          type="button"
          className="kap-link kap-group-change"
          onClick={() => {
            setChoosing(true);
          }}
        >
          {t('group:change')}
        </button>
      )}
      <ul ref={setSlot} className="kap-group-strip" aria-label={t('group:people')} hidden={choosing} />
      <div className="kap-group-people" hidden={choosing}>
        {slot &&
          people.map((person) => (
            <PersonInRoom
              key={person.id}
              {...{ person, slot, live, clients }}
              shown={person.id === first}
              onShow={setShown}
              onOpened={open}
            />
          ))}
      </div>
    </main>
  );
}

interface PersonInRoomProps extends Omit<Parameters<typeof PersonRoom>[0], 'client'> {
  readonly person: InRoom;
  readonly clients: ReturnType<typeof usePersonClients>;
}

function PersonInRoom({ clients, ...props }: PersonInRoomProps): ReactNode {
  const client = clients.get(props.person.id);
  return client && <PersonRoom client={client} {...props} />;
}

function nameIn(answer: ReturnType<typeof useGroups>['data'], id: string): string | undefined {
  const members = answer?.groups.flatMap((group) => group.members) ?? [];
  return members.find(({ patient }) => patient.reference === `Patient/${id}`)?.patient.name;
}
