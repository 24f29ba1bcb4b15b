import { useMutation, type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RecordAnswer, SentAnswer } from '../../src/service/contract.ts';
import { pageApi } from './calls.ts';
import { type ApiError } from './client.ts';

/** Who did what when, read anew whenever the view opens. */
export function useRecord(): UseQueryResult<RecordAnswer, ApiError> {
  return useQuery<RecordAnswer, ApiError>({ queryKey: ['record'], queryFn: () => pageApi.read.record(), staleTime: 0, retry: 1 });
}

/** The treatment summary as a file that the browser saves. */
export function useDownload(): UseMutationResult<unknown, ApiError, 'pdf' | 'fhir'> {
  return useMutation<unknown, ApiError, 'pdf' | 'fhir'>({
    mutationFn: async (as) => {
      const [file, name] = await pageApi.read.summary(as);
      const url = URL.createObjectURL(file);
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      URL.revokeObjectURL(url);
    },
  });
}

/** Files the summary in the EHR's chart. */
export function useSendSummary(): UseMutationResult<SentAnswer, ApiError, undefined> {
  return useMutation<SentAnswer, ApiError, undefined>({ mutationFn: () => pageApi.write.sendSummary() });
}
