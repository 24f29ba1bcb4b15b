import { useMutation, type UseMutationResult, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { components } from './schema.d.ts';
import { type ApiError, orderApi } from './client.ts';

type Schemas = components['schemas'];
export type Decision = Schemas['OrderDecision'];
export type CurrentOrder = Schemas['CurrentOrder'];
export type Proposal = Schemas['OrderProposal'];
export type Override = Schemas['Override'];
export type Choice = Omit<Schemas['PrepareOrderRequest'], 'prescriber' | 'directions'>;

const DECISION = ['order-decision'];
const SEEN = 'order-seen';

/** Everything that bears on the order, for a choice of route and dose; asked anew whenever the view opens. */
export function useDecision(patient: string, choice: Choice): UseQueryResult<Decision, ApiError> {
  return useQuery<Decision, ApiError>({
    queryKey: [...DECISION, patient, choice],
    queryFn: () => orderApi.decision(choice),
    // Of the same patient only: another's order is never shown, not for a moment.
    placeholderData: (before, query) => (query?.queryKey[1] === patient ? before : undefined),
    staleTime: 0,
    refetchOnWindowFocus: 'always',
    retry: (failures, error) => failures < 1 && (error.status === 0 || error.status >= 500),
  });
}

/** Asks for the decision and the ledger anew: something in the record changed. */
export function useReadAgain(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    for (const queryKey of [DECISION, ['lozenges']]) void client.invalidateQueries({ queryKey });
  }, [client]);
}

/** What this person has looked at, and a way to say that they have looked at something newer. */
export function useSeen(patient: string): readonly [Decision | undefined, (decision: Decision) => void] {
  const client = useQueryClient();
  const seen = useQuery<Decision>({ queryKey: [SEEN, patient], queryFn: () => Promise.reject(new Error()), enabled: false });
  const look = useCallback((decision: Decision) => void client.setQueryData([SEEN, patient], decision), [client, patient]);
  return [seen.data, look];
}

/** One act on the order; the decision that comes back with it is what the screen shows next. Sent twice at once it is one act. */
export function useOrderAct<Input>(
  act: (input: Input) => Promise<{ readonly decision: Decision }>,
): UseMutationResult<{ readonly decision: Decision }, ApiError, Input> {
  const client = useQueryClient();
  return useMutation<{ readonly decision: Decision }, ApiError, Input>({
    mutationFn: (input) => once(act, input),
    onSuccess: ({ decision }) => {
      const patient = decision.patient.reference;
      client.setQueriesData<Decision>({ queryKey: [...DECISION, patient] }, (before) =>
        // What the person was trying out stays until there is an order.
        decision.order === undefined && before !== undefined ? { ...decision, proposal: before.proposal } : decision,
      );
      client.setQueryData([SEEN, patient], decision);
      void client.invalidateQueries({ queryKey: ['pathway'] });
      void client.invalidateQueries({ queryKey: ['lozenges'] });
    },
    onError: ({ status }) => {
      // Somebody else was faster: show what is there now.
      if (status === 409 || status === 412 || status === 422) void client.invalidateQueries({ queryKey: DECISION });
    },
  });
}

const UNDER_WAY = new WeakMap<object, Map<string, Promise<unknown>>>();

/** The second press of a double click gets the answer to the first. */
export async function once<Input, Output>(act: (input: Input) => Promise<Output>, input: Input): Promise<Output> {
  const key = JSON.stringify(input);
  const running = UNDER_WAY.get(act) ?? new Map<string, Promise<unknown>>();
  UNDER_WAY.set(act, running);
  const before = running.get(key);
  if (before !== undefined) return before as Promise<Output>;
  const asked = act(input).finally(() => running.delete(key));
  running.set(key, asked);
  return asked;
}
