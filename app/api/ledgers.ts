import { useMutation, type UseMutationResult, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { components } from './schema.d.ts';
import { type ApiError, orderApi } from './client.ts';
import { once } from './orders.ts';

type Schemas = components['schemas'];
export type LozengeLedgers = Schemas['LozengeLedgers'];
export type LozengeLedger = LozengeLedgers['ledgers'][number];
export type LozengeEntry = LozengeLedger['entries'][number];
export type StockLedger = Schemas['StockLedger'];
export type StockLot = StockLedger['lots'][number];
export type StockEntry = StockLot['entries'][number];
export type NewLozengeEntry = Omit<Schemas['LozengeEntryRequest'], 'key'>;
export type NewStockEntry = Omit<Schemas['StockEntryRequest'], 'key'>;

const LOZENGES = ['lozenges'];
const STOCK = ['stock'];

/** What the patient was dispensed, took and gave back, by prescription. */
export function useLozenges(patient: string): UseQueryResult<LozengeLedgers, ApiError> {
  return useQuery<LozengeLedgers, ApiError>({
    queryKey: [...LOZENGES, patient],
    queryFn: () => orderApi.lozenges(),
    staleTime: 0,
    refetchOnWindowFocus: 'always',
    retry: 1,
  });
}

/** What lies in the clinic, by lot. */
export function useStock(enabled: boolean): UseQueryResult<StockLedger, ApiError> {
  return useQuery<StockLedger, ApiError>({
    queryKey: STOCK,
    queryFn: () => orderApi.stock(),
    enabled,
    staleTime: 0,
    refetchOnWindowFocus: 'always',
    retry: 1,
  });
}

/** Enters what happened to lozenges; the ledger that comes back is shown next. */
export function useEnterLozenges(patient: string): UseMutationResult<LozengeLedgers, ApiError, NewLozengeEntry> {
  return useEntry<NewLozengeEntry, LozengeLedgers>([...LOZENGES, patient], orderApi.enterLozenges);
}

/** Enters what happened to an amount of one lot. */
export function useEnterStock(): UseMutationResult<StockLedger, ApiError, NewStockEntry> {
  return useEntry<NewStockEntry, StockLedger>(STOCK, orderApi.enterStock);
}

function useEntry<Body extends object, Answer>(
  queryKey: readonly string[],
  enter: (body: Body & { readonly key: string }) => Promise<Answer>,
): UseMutationResult<Answer, ApiError, Body> {
  const client = useQueryClient();
  const last = useRef<{ readonly body: string; readonly key: string }>(undefined);
  return useMutation<Answer, ApiError, Body>({
    mutationFn: (body) => {
      // Sent again after a lost answer it is the same entry; after a saved one the same words are another entry.
      const text = JSON.stringify(body);
      if (last.current?.body !== text) last.current = { body: text, key: crypto.randomUUID() };
      return once(enter, { ...body, key: last.current.key });
    },
    onSuccess: (answer) => {
      last.current = undefined;
      client.setQueryData(queryKey, answer);
      void client.invalidateQueries({ queryKey: ['pathway'] });
    },
    onError: () => void client.invalidateQueries({ queryKey }),
  });
}
