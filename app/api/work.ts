import { useMutation, type UseMutationResult, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { WorkListAnswer } from '../../src/service/contract.ts';
import { setOpenPatient } from '../view/open-patient.ts';
import { pageApi } from './calls.ts';
import { type ApiError, holdToPatient } from './client.ts';

const POLL_MS = 30_000;

/** The clinic's work, read anew every half minute and whenever the panel gets the focus. */
export function useWorkList(): UseQueryResult<WorkListAnswer, ApiError> {
  return useQuery<WorkListAnswer, ApiError>({
    queryKey: ['work-list'],
    queryFn: () => pageApi.read.workList(),
    refetchOnWindowFocus: 'always',
    refetchInterval: (query) => (query.state.error?.status === 401 ? false : POLL_MS),
    retry: 1,
  });
}

/** Opens a patient's panel from the list; the EHR decides whether this user may. */
export function useOpenPatient(): UseMutationResult<unknown, ApiError, string> {
  const client = useQueryClient();
  return useMutation<unknown, ApiError, string>({
    mutationFn: (patient) => pageApi.write.choosePatient({ patient }),
    onSuccess: (_, patient) => {
      setOpenPatient(patient);
      forgetPatient(client);
    },
  });
}

/** Goes back from a patient's panel to the list. */
export function useClosePatient(): () => void {
  const client = useQueryClient();
  return () => {
    setOpenPatient(undefined);
    forgetPatient(client);
  };
}

/** What is about the person who works and the clinic; everything else is of one patient. */
const OF_NOBODY: readonly string[] = ['session', 'user', 'work-list', 'passkeys', 'stock', 'site'];

/** Nothing of one patient is ever shown under another's name. */
function forgetPatient(client: ReturnType<typeof useQueryClient>): void {
  holdToPatient(undefined);
  client.removeQueries({ predicate: ({ queryKey: [key] }) => typeof key === 'string' && !OF_NOBODY.includes(key) });
  void client.resetQueries({ queryKey: ['session'] });
}
