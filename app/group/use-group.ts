import { QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SessionGroupsAnswer } from '../../src/service/contract.ts';
import { pageApi } from '../api/calls.ts';
import { watchChanges } from '../api/changes.ts';
import type { ApiError } from '../api/client.ts';
import { PATHWAY, ROOM } from '../api/queries.ts';
import { keepRoom, keptRoom } from '../view/in-room.ts';
import { TAB_STORE } from '../view/stores.ts';

const POLL_MS = 30_000;

/** Dosing visits of today, those that belong together first. */
export function useGroups(): UseQueryResult<SessionGroupsAnswer, ApiError> {
  return useQuery<SessionGroupsAnswer, ApiError>({
    queryKey: ['session-groups'],
    queryFn: () => pageApi.read.groups(),
    refetchInterval: (query) => (query.state.error?.status === 401 ? false : POLL_MS),
    refetchOnWindowFocus: 'always',
    retry: 1,
  });
}

/** Somebody in the room: the EHR's id, and the name that the schedule gives, for when nothing else can be read. */
export interface InRoom {
  readonly id: string;
  readonly name: string;
}

/**
 * Who is in this tab's room; survives a reload. Ids only: the names come from the schedule.
 * @param user - by `userKeyOf`
 */
export function useInRoom(user: string): readonly [readonly string[], (ids: readonly string[]) => void] {
  const [ids, setIds] = useState<readonly string[]>(() => keptRoom(TAB_STORE, user));
  const keep = useCallback(
    (next: readonly string[]) => {
      keepRoom(TAB_STORE, user, next);
      setIds(next);
    },
    [user],
  );
  return [ids, keep];
}

/** A memory for each person: nothing of one is ever looked for in another's. */
export function usePersonClients(ids: readonly string[]): ReadonlyMap<string, QueryClient> {
  const [kept] = useState(() => new Map<string, QueryClient>());
  return useMemo(() => {
    for (const id of ids)
      if (!kept.has(id)) {
        const options = { queries: { networkMode: 'always' as const }, mutations: { networkMode: 'always' as const } };
        kept.set(id, new QueryClient({ defaultOptions: options }));
      }
    return new Map([...kept].filter(([id]) => ids.includes(id)));
  }, [ids, kept]);
}

/**
 * Reads a person's data again whenever the service says that their record changed; one line for all, since a browser has few.
 * @param opened - ids whose charts this session has opened
 * @returns whether the line stands
 */
export function useGroupChanges(opened: readonly string[], clients: ReadonlyMap<string, QueryClient>): boolean {
  const [live, setLive] = useState(false);
  const named = opened.join();
  useEffect(() => {
    if (named === '') return undefined;
    const again = (id: string): void => {
      for (const queryKey of [PATHWAY, ROOM]) void clients.get(id)?.invalidateQueries({ queryKey });
    };
    const path = `/api/session-groups/changes?patients=${named}`;
    const watch = watchChanges(
      (changed) => {
        for (const id of changed ?? named.split(',')) again(id);
      },
      setLive,
      path,
    );
    return watch.close;
  }, [named, clients]);
  return live;
}
