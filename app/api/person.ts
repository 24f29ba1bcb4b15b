import { useMutation, type UseMutationResult, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { FormAnswer, SessionRoomAnswer, WrittenAnswer } from '../../src/service/contract.ts';
import { readApi, type WriteApi, writeApi } from './calls.ts';
import { type ApiError, useHttp } from './client.ts';
import { keepWritten, POLL, retryOnce, ROOM } from './queries.ts';

/** What was entered in the running session. */
export function useSessionRoom(): UseQueryResult<SessionRoomAnswer, ApiError> {
  const http = useHttp();
  return useQuery<SessionRoomAnswer, ApiError>({
    queryKey: ROOM,
    queryFn: () => readApi(http).sessionRoom(),
    refetchOnWindowFocus: 'always',
    refetchInterval: POLL.down.else,
    retry: retryOnce,
  });
}

/** One write to the panel API; on success the page shows the pathway that came back with it. */
export function useWrite<Body>(
  write: (api: WriteApi, body: Body) => Promise<WrittenAnswer>,
): UseMutationResult<WrittenAnswer, ApiError, Body> {
  const client = useQueryClient();
  const http = useHttp();
  return useMutation<WrittenAnswer, ApiError, Body>({
    mutationFn: (body) => write(writeApi(http), body),
    onSuccess: (written) => {
      keepWritten(client, written);
    },
  });
}

/** Names a write: the same key for the same body, so that pressing Save again after a lost answer does not write it twice. */
export function useWriteKey(): (body: unknown) => string {
  const last = useRef<{ readonly body: string; readonly key: string }>(undefined);
  return useCallback((body) => {
    const text = JSON.stringify(body);
    if (last.current?.body !== text) last.current = { body: text, key: crypto.randomUUID() };
    return last.current.key;
  }, []);
}

/** A Questionnaire with the response to go on with, read anew each time a form is opened. */
export function useForm(questionnaireId: string): UseQueryResult<FormAnswer, ApiError> {
  const http = useHttp();
  return useQuery<FormAnswer, ApiError>({
    queryKey: ['form', questionnaireId],
    queryFn: () => readApi(http).form(questionnaireId),
    gcTime: 0,
    staleTime: Infinity,
    retry: retryOnce,
  });
}
