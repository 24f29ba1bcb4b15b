import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { setOpenPatient } from '../view/open-patient.ts';
import { addressOf } from '../views/use-view.ts';
import { pageApi } from './calls.ts';
import { type ApiError, holdToPatient } from './client.ts';

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
const OF_NOBODY: readonly string[] = ['session', 'user', 'work-list', 'work-list-rows', 'passkeys', 'stock', 'site'];

/** Nothing of one patient is ever shown under another's name, nor asked for: the address may name one's record. */
function forgetPatient(client: ReturnType<typeof useQueryClient>): void {
  holdToPatient(undefined);
  window.location.replace(addressOf('pathway'));
  client.removeQueries({ predicate: ({ queryKey: [key] }) => typeof key === 'string' && !OF_NOBODY.includes(key) });
  void client.resetQueries({ queryKey: ['session'] });
}
