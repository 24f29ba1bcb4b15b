import {
  keepPreviousData,
  type QueryClient,
  type QueryKey,
  useQueries,
  useQuery,
  useQueryClient,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { WorkFilter } from '../../src/core/work-list/filter-work.ts';
import type { WorkItem } from '../../src/core/work-list/work-list.ts';
import type { WorkListAnswer } from '../../src/service/contract.ts';
import { pageApi } from '../api/calls.ts';
import type { ApiError } from '../api/client.ts';
import { pagesOf, paperPages, ROWS_A_PAGE } from '../view/work.ts';
import { type Printing, usePrinting } from './use-paper.ts';

const POLL_MS = 30_000;
/** Rows are read where a scroll comes to rest, and words when the typing does. Product choices. */
const REST_MS = 120;
const WORDS_MS = 250;
const KEEP_MS = 60_000;
/** Who comes back from a chart finds the rows as they were, with the time of that, until they are read again. A product choice. */
const STANDS_MS = 30 * 60_000;
/** Copies of the service may differ for a moment; asking for the whole picture goes on no faster than this. */
const AGAIN_MS = 1_000;

export interface WorkRowsRead {
  /** Counts, choices and the first rows; read anew every half minute and whenever the panel gets the focus. */
  readonly head: UseQueryResult<WorkListAnswer, ApiError>;
  /** A row that the filter leaves; undefined while it is not read. */
  readonly rowAt: (index: number) => WorkItem | undefined;
  /** Says which rows are looked at, so that they are read. */
  readonly see: (first: number, last: number) => void;
  /** What kept further rows from being read. */
  readonly failed: ApiError | undefined;
  readonly retry: () => void;
  /** Reads what goes on paper and then prints it. */
  readonly print: Printing;
}

/** The rows of the clinic's work that a filter leaves: counted at once, and read as far as they are looked at. */
export function useWorkList(filter: WorkFilter): WorkRowsRead {
  const head = useQuery<WorkListAnswer, ApiError>({
    queryKey: ['work-list', filter],
    queryFn: ({ client, queryKey }) => pageApi.read.workList(filter, newerThan(client, queryKey)),
    gcTime: STANDS_MS,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: 'always',
    refetchInterval: (query) => (query.state.error?.status === 401 ? false : POLL_MS),
    retry: 1,
  });
  const [seen, see] = useSeen();
  const total = head.data?.total ?? 0;
  const { isAsked, printWhen, ...print } = usePrinting();
  const pages = (isAsked ? paperPages(total) : pagesOf(seen, total)).filter((page) => page > 0);
  const further = useFurtherPages(filter, pages, head);
  printWhen([head, ...further].every(({ isSuccess, isPlaceholderData }) => isSuccess && !isPlaceholderData));
  const byPage = new Map([[0, head.data], ...pages.map((page, at) => [page, further[at]?.data] as const)]);
  return {
    head,
    rowAt: (index) => byPage.get(Math.floor(index / ROWS_A_PAGE))?.items[index % ROWS_A_PAGE],
    see,
    failed: further.find(({ error }) => error !== null)?.error ?? undefined,
    retry: () => {
      for (const page of further) if (page.isError) void page.refetch();
    },
    print,
  };
}

/** A list that was read under another filter since: a filter is another look at it, and no reason to ask the store. */
function newerThan(client: QueryClient, queryKey: QueryKey): { readonly version?: string } {
  const own = client.getQueryState(queryKey)?.dataUpdatedAt ?? 0;
  const others = client.getQueryCache().findAll({ queryKey: ['work-list'] });
  const newest = others.toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)[0]?.state;
  const list = newest?.data as WorkListAnswer | undefined;
  return list === undefined || (newest?.dataUpdatedAt ?? 0) <= own ? {} : { version: list.version };
}

type Seen = readonly [number, number];

function useSeen(): readonly [Seen, (first: number, last: number) => void] {
  const [now, setNow] = useState<Seen>([0, 0]);
  const rested = useRested(now, REST_MS);
  const see = useCallback((first: number, last: number): void => {
    setNow((before) => (before[0] === first && before[1] === last ? before : [first, last]));
  }, []);
  return [rested, see];
}

/** A value as soon as it has stood for a moment. */
export function useRested<T>(value: T, ms: number = WORDS_MS): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(value);
    }, ms);
    return () => {
      clearTimeout(timer);
    };
  }, [value, ms]);
  return rested;
}

function useFurtherPages(
  filter: WorkFilter,
  pages: readonly number[],
  { data, refetch, isPlaceholderData, dataUpdatedAt }: UseQueryResult<WorkListAnswer, ApiError>,
): readonly UseQueryResult<WorkListAnswer, ApiError>[] {
  const client = useQueryClient();
  const version = data?.version ?? '';
  const further = useQueries<UseQueryOptions<WorkListAnswer, ApiError>[]>({
    queries: pages.map((page) => ({
      queryKey: ['work-list-rows', filter, page, version],
      queryFn: async (): Promise<WorkListAnswer> => pageApi.read.workList(filter, { from: page * ROWS_A_PAGE, version }),
      enabled: !isPlaceholderData,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: KEEP_MS,
      retry: 1,
      // The rows of the list before stand until those of this one are there.
      placeholderData: () =>
        client
          .getQueriesData<WorkListAnswer>({ queryKey: ['work-list-rows', filter, page] })
          .findLast(([, data]) => data !== undefined)?.[1],
    })),
  });
  const isOther = further.some((one) => !one.isPlaceholderData && one.data !== undefined && one.data.version !== version);
  useEffect(() => {
    if (!isOther) return undefined;
    const timer = setTimeout(() => void refetch(), AGAIN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isOther, refetch, dataUpdatedAt]);
  return further;
}
