import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SessionInfo } from '../../src/service/contract.ts';
import { pageApi } from '../api/calls.ts';
import { type ApiError, connect, firstApi, HttpContext, useHttp } from '../api/client.ts';
import { retryOnce, SESSION, usePathway, useRefresh } from '../api/queries.ts';
import { loadWords, t } from '../i18n/i18n.ts';
import { AfterVisit } from '../session/AfterVisit.tsx';
import type { Sheet } from '../sheets/sheet.ts';
import { SectionsOf } from '../ui/Section.tsx';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { ownerOf } from '../view/drafts.ts';
import { Room, type RoomState } from '../views/SessionRoomView.tsx';
import { StripItem, type Standing } from './StripItem.tsx';
import type { InRoom } from './use-group.ts';

const SheetPanel = lazy(async () => {
  const [module] = await Promise.all([import('../sheets/SheetPanel.tsx'), loadWords('forms')]);
  return { default: module.SheetPanel };
});

export interface PersonRoomProps {
  readonly person: InRoom;
  /** This person's own memory. */
  readonly client: QueryClient;
  /** The list in which each person is seen at once. */
  readonly slot: HTMLElement;
  /** Whether changes are told; without that this person's data is asked for more often. */
  readonly live: boolean;
  /** Whether this one is on a screen that has room for one only. */
  readonly shown: boolean;
  readonly onShow: (id: string) => void;
  readonly onOpened: (id: string) => void;
}

/** One person of the room. All below it reads and writes on a way that is held to this person, and remembers apart from the others. */
export function PersonRoom({ client, ...props }: PersonRoomProps): ReactNode {
  const { id } = props.person;
  const http = useMemo(() => connect(() => ({ 'X-KAP-Patient': id })), [id]);
  const sections = useMemo(() => ({ prefix: `${id}-`, whose: ` ${nameIdOf(id)}` }), [id]);
  return (
    <HttpContext value={http}>
      <QueryClientProvider client={client}>
        <SectionsOf value={sections}>
          <Person {...props} />
        </SectionsOf>
      </QueryClientProvider>
    </HttpContext>
  );
}

/** Of the element that holds a person's name. */
const nameIdOf = (id: string): string => `${id}-name`;

/** Opens the chart, as the EHR lets this user, then says whose it is. */
function usePerson(id: string, onOpened: (id: string) => void) {
  const http = useHttp();
  return useQuery<SessionInfo, ApiError>({
    queryKey: SESSION,
    queryFn: async () => {
      await pageApi.write.choosePatient({ patient: id });
      onOpened(id);
      return await firstApi(http).session();
    },
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    retry: retryOnce,
  });
}

function Person({ person, slot, live, shown, onShow, onOpened }: Omit<PersonRoomProps, 'client'>): ReactNode {
  const session = usePerson(person.id, onOpened);
  const name = session.data?.patient.name ?? person.name;
  const [state, setState] = useState<RoomState>();
  const card = useRef<HTMLElement>(null);
  const show = (): void => {
    onShow(person.id);
    card.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const standing: Standing = session.isError ? 'unread' : session.isPending ? 'loading' : 'open';
  return (
    <section ref={card} className="kap-person" aria-label={name} data-shown={shown}>
      <h2 id={nameIdOf(person.id)} className={session.data ? 'kap-hidden' : undefined}>
        {name}
      </h2>
      {createPortal(<StripItem name={name} standing={standing} state={state} shown={shown} onShow={show} />, slot)}
      {session.isPending && <LoadingDisplay what="session" rows={6} />}
      {session.isError && (
        <FailedDisplay what={t('group:notOpened', { name })} error={session.error} onRetry={() => void session.refetch()} />
      )}
      {session.data && <OpenPerson session={session.data} live={live} onState={setState} />}
    </section>
  );
}

interface OpenPersonProps {
  readonly session: SessionInfo;
  readonly live: boolean;
  readonly onState: (state: RoomState | undefined) => void;
}

function OpenPerson({ session, live, onState }: OpenPersonProps): ReactNode {
  const pathway = usePathway(live);
  const refresh = useRefresh();
  const owner = useMemo(() => ownerOf(session), [session]);
  const [sheet, setSheet] = useState<Sheet>();
  const close = useCallback(() => setSheet(undefined), []);
  const { name } = session.patient;
  const visit = pathway.data?.pathway?.session;
  const hasCourse = pathway.data?.pathway !== undefined;
  useEffect(() => {
    if (!hasCourse) onState(undefined);
  }, [hasCourse, onState]);
  const tellUnsaved = useCallback(
    (unsaved: number) => {
      onState({ isOn: false, flow: undefined, unsaved, gate: undefined });
    },
    [onState],
  );
  return (
    <>
      {pathway.isPending && <LoadingDisplay what="pathway" rows={6} />}
      {pathway.isError && (
        <FailedDisplay what={t('group:notRead', { name })} error={pathway.error} onRetry={() => void pathway.refetch()} />
      )}
      {pathway.data && !visit && (
        <>
          <p className="kap-person-name">{name}</p>
          <p className="kap-notice kap-notice-info">{t(pathway.data.pathway ? 'group:waits' : 'group:noCourse', { name })}</p>
          {pathway.data.pathway && <AfterVisit owner={owner} now={pathway.data.pathway.assessedAt} onUnsaved={tellUnsaved} />}
        </>
      )}
      {pathway.data?.pathway && visit && (
        <Room
          key={visit.encounter}
          session={session}
          pathway={pathway.data.pathway}
          owner={owner}
          refresh={refresh}
          onOpen={setSheet}
          visit={visit}
          who={name}
          onState={onState}
        />
      )}
      {sheet && (
        <Suspense fallback={null}>
          <SheetPanel sheet={sheet} session={session} answer={pathway.data} onClose={close} onOpen={setSheet} />
        </Suspense>
      )}
    </>
  );
}
