import { useCallback } from 'react';
import {
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { FormAnswer, PathwayAnswer, SessionInfo, StartCourseRequest, WrittenAnswer } from '../../src/service/contract.ts';
import { ownerOf } from '../view/drafts.ts';
import { keepSeen, readSeen, withOwnAct } from '../view/last-seen.ts';
import { type ApiError, readApi, writeApi } from './client.ts';
import { BROWSER_STORE } from '../view/stores.ts';

const SESSION = ['session'];
const PATHWAY = ['pathway'];
const POLL_SESSION_MS = 5_000;
const POLL_MS = 20_000;

/** Who is signed in and whose chart this is; never refetched, since both end with the session. */
export function useSession(): UseQueryResult<SessionInfo, ApiError> {
  return useQuery<SessionInfo, ApiError>({
    queryKey: SESSION,
    queryFn: () => readApi.session(),
    staleTime: Infinity,
    retry: retryOnce,
  });
}

/** The patient's pathway, polled faster while a dosing session runs and again whenever the panel gets the focus. */
export function usePathway(): UseQueryResult<PathwayAnswer, ApiError> {
  return useQuery<PathwayAnswer, ApiError>({
    queryKey: PATHWAY,
    queryFn: () => readApi.pathway(false),
    refetchOnWindowFocus: 'always',
    refetchInterval: (query) => {
      if (query.state.error?.status === 401) return false;
      return query.state.data?.pathway?.session ? POLL_SESSION_MS : POLL_MS;
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
  const client = useQueryClient();
  const { error, isPending, isSuccess, mutate } = useMutation<PathwayAnswer, ApiError>({
    mutationFn: () => readApi.pathway(true),
    onSuccess: (answer) => {
      client.setQueryData(PATHWAY, answer);
    },
  });
  const run = useCallback(() => {
    mutate();
  }, [mutate]);
  return { error, isPending, isSuccess, run };
}

/** One write to the panel API; on success the page shows the pathway that came back with it. */
export function useWrite<Body>(write: (body: Body) => Promise<WrittenAnswer>): UseMutationResult<WrittenAnswer, ApiError, Body> {
  const client = useQueryClient();
  return useMutation<WrittenAnswer, ApiError, Body>({
    mutationFn: write,
    onSuccess: (written) => {
      rememberOwnAct(client, written.pathway);
      client.setQueryData(PATHWAY, written.pathway);
    },
  });
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
    mutationFn: (body) => writeApi.startCourse(body),
    onSuccess: () => client.invalidateQueries({ queryKey: PATHWAY }),
  });
}

/** A Questionnaire with the response to go on with, read anew each time a form is opened. */
export function useForm(questionnaireId: string): UseQueryResult<FormAnswer, ApiError> {
  return useQuery<FormAnswer, ApiError>({
    queryKey: ['form', questionnaireId],
    queryFn: () => readApi.form(questionnaireId),
    gcTime: 0,
    staleTime: Infinity,
    retry: retryOnce,
  });
}

function retryOnce(failures: number, error: ApiError): boolean {
  return failures < 1 && (error.status === 0 || error.status >= 500);
}
