import { useCallback, useEffect, useState } from 'react';
import {
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { PathwayAnswer, SessionInfo, StartCourseRequest, UserInfo, WrittenAnswer } from '../../src/service/contract.ts';
import { ownerOf, userKeyOf } from '../view/drafts.ts';
import { keepSeen, readSeen, withOwnAct } from '../view/last-seen.ts';
import { watchChanges } from './changes.ts';
import { ApiError, firstApi, holdToPatient, holdToUser, http, useHttp } from './client.ts';
import { openPatient, setOpenPatient } from '../view/open-patient.ts';
import { seesSiteOnly } from '../view/site-access.ts';
import { BROWSER_STORE } from '../view/stores.ts';

export const SESSION = ['session'];
export const PATHWAY = ['pathway'];
export const ROOM = ['session-room'];
const USER = { queryKey: ['user'], queryFn: readUser, staleTime: Infinity } as const;
/** How often the page asks by itself: what is due comes due without a change, and a line that is down tells nothing. */
export const POLL = { live: { session: 15_000, else: 60_000 }, down: { session: 5_000, else: 20_000 } } as const;

async function readUser(): Promise<UserInfo> {
  const user = await firstApi(http).user();
  holdToUser(userKeyOf(user));
  return user;
}

/** Who is signed in and whose chart this is; never refetched, since both end with the session. */
export function useSession(): UseQueryResult<SessionInfo, ApiError> {
  const client = useQueryClient();
  return useQuery<SessionInfo, ApiError>({
    queryKey: SESSION,
    queryFn: async () => {
      await refuseForClinic(client);
      const session = await firstApi(http)
        .session()
        .catch((error: unknown) => {
          // In another tab the panel was launched for one patient since.
          if (!(error instanceof ApiError) || error.status !== 403 || openPatient() === undefined) throw error;
          setOpenPatient(undefined);
          return firstApi(http).session();
        });
      holdToUser(userKeyOf(session));
      holdToPatient(session.patient.reference);
      return session;
    },
    staleTime: Infinity,
    // Asking again forgets the refusal for a moment, and with it what stands on the page of a list or the site.
    refetchOnWindowFocus: ({ state }) => state.error?.status !== 403 && state.error?.status !== 409,
    retry: retryOnce,
  });
}

/**
 * The service said in the address that this launch is for no patient: then there is no session to ask for, but who is signed in.
 * @throws ApiError 409 where patients are chosen, 403 for those who look after the site
 */
async function refuseForClinic(client: QueryClient): Promise<void> {
  const isForClinic = new URLSearchParams(window.location.search).get('for') === 'clinic';
  // Left over from a work list in this tab: the panel was launched for one patient since.
  if (!isForClinic) setOpenPatient(undefined);
  if (!isForClinic || openPatient() !== undefined) return;
  const { user, level } = await client.query(USER);
  if (seesSiteOnly(user.roles)) throw new ApiError(403, []);
  // A later launch in this browser was for one patient: its cookie is the newer word.
  if (level === 'user') throw new ApiError(409, []);
}

/**
 * Reads the page's data again whenever the service says that the record changed.
 * @returns whether the line to the service stands
 */
export function useLiveChanges(): boolean {
  const client = useQueryClient();
  const [live, setLive] = useState(false);
  useEffect(() => {
    const watch = watchChanges(() => {
      void client.invalidateQueries({ queryKey: PATHWAY });
      void client.invalidateQueries({ queryKey: ROOM });
    }, setLive);
    return watch.close;
  }, [client]);
  return live;
}

/** Who is signed in, in a panel that was opened without a patient. */
export function useUser(): UseQueryResult<UserInfo, ApiError> {
  return useQuery<UserInfo, ApiError>({ ...USER, retry: 1 });
}

/** The patient's pathway, asked for when something changed, when the panel gets the focus, and from time to time. */
export function usePathway(live = false): UseQueryResult<PathwayAnswer, ApiError> {
  const to = useHttp();
  return useQuery<PathwayAnswer, ApiError>({
    queryKey: PATHWAY,
    queryFn: () => firstApi(to).pathway(false),
    refetchOnWindowFocus: 'always',
    refetchInterval: (query) => {
      if (query.state.error?.status === 401) return false;
      const pause = live ? POLL.live : POLL.down;
      return query.state.data?.pathway?.session ? pause.session : pause.else;
    },
    retry: retryOnce,
  });
}

export interface Refresh {
  readonly error: ApiError | null;
  readonly isPending: boolean;
  readonly isSuccess: boolean;
  readonly run: () => void;
}

/** Asks the service to read the EHR again before it answers. */
export function useRefresh(): Refresh {
  const to = useHttp();
  const client = useQueryClient();
  const { error, isPending, isSuccess, mutate } = useMutation<PathwayAnswer, ApiError>({
    mutationFn: () => firstApi(to).pathway(true),
    onSuccess: (answer) => {
      client.setQueryData(PATHWAY, answer);
    },
  });
  const run = useCallback(() => {
    mutate();
  }, [mutate]);
  return { error, isPending, isSuccess, run };
}

/** Shows the pathway that came back with a write, and remembers that the change was this user's own. */
export function keepWritten(client: QueryClient, written: WrittenAnswer): void {
  // An answer that was under way when another chart was opened says nothing of this one.
  const shown = client.getQueryData<SessionInfo>(SESSION)?.patient.reference;
  if (shown !== undefined && shown !== written.pathway.patient.reference) return;
  rememberOwnAct(client, written.pathway);
  client.setQueryData(PATHWAY, written.pathway);
  void client.invalidateQueries({ queryKey: ROOM });
}

function rememberOwnAct(client: QueryClient, { pathway: after }: PathwayAnswer): void {
  const session = client.getQueryData<SessionInfo>(SESSION);
  const before = client.getQueryData<PathwayAnswer>(PATHWAY)?.pathway;
  if (!session || !before || !after) return;
  const seen = readSeen(BROWSER_STORE, ownerOf(session));
  if (seen) keepSeen(BROWSER_STORE, ownerOf(session), withOwnAct(seen, before, after));
}

/** Starts the course with the chosen protocol. */
export function useStartPathway(): UseMutationResult<unknown, ApiError, StartCourseRequest> {
  const client = useQueryClient();
  return useMutation<unknown, ApiError, StartCourseRequest>({
    mutationFn: (body) => firstApi(http).startCourse(body),
    onSuccess: () => client.invalidateQueries({ queryKey: PATHWAY }),
  });
}

export function retryOnce(failures: number, error: ApiError): boolean {
  return failures < 1 && (error.status === 0 || error.status >= 500);
}
