import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { SiteAnswer } from '../../src/service/contract.ts';
import { pageApi } from './calls.ts';
import { type ApiError } from './client.ts';

/** How the site is set up and what is wrong with it; looked at when the view opens and when somebody asks again. */
export function useSite(): UseQueryResult<SiteAnswer, ApiError> {
  return useQuery<SiteAnswer, ApiError>({ queryKey: ['site'], queryFn: () => pageApi.read.site(), staleTime: 0, retry: 1 });
}
