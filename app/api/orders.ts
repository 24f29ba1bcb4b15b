import { useMutation, type UseMutationResult, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { components } from './schema.d.ts';
import { type ApiError, orderApi } from './client.ts';

type Schemas = components['schemas'];
export type Decision = Schemas['OrderDecision'];
export type CurrentOrder = Schemas['CurrentOrder'];
export type Proposal = Schemas['OrderProposal'];
export type Override = Schemas['Override'];

const DECISION = ['order-decision'];

/** Everything that bears on the order, for a choice of route and dose; asked anew whenever the view opens. */
export function useDecision(choice: { readonly route?: Proposal['routes'][number] }): UseQueryResult<Decision, ApiError> {
  return useQuery<Decision, ApiError>({
    queryKey: [...DECISION, choice],
    queryFn: () => orderApi.decision(choice),
    placeholderData: (before) => before,
    staleTime: 0,
    retry: 1,
  });
}

/** One act on the order; the decision that comes back with it is what the screen shows next. */
export function useOrderAct<Input>(
  act: (input: Input) => Promise<{ readonly decision: Decision }>,
): UseMutationResult<{ readonly decision: Decision }, ApiError, Input> {
  const client = useQueryClient();
  return useMutation<{ readonly decision: Decision }, ApiError, Input>({
    mutationFn: act,
    onSuccess: ({ decision }) => {
      client.setQueriesData({ queryKey: DECISION }, decision);
      void client.invalidateQueries({ queryKey: ['pathway'] });
    },
    onError: (error) => {
      // Somebody else was faster: show what is there now.
      if (error.status === 409) void client.invalidateQueries({ queryKey: DECISION });
    },
  });
}
