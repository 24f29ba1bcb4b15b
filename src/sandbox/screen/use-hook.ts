import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ServiceAnswer } from '../ehr/hook-client.ts';
import type { HookRequest } from './ehr-api.ts';
import { useEhr } from './ehr-context.ts';

export interface HookState {
  /** The hook that was fired last; undefined after `clear`. */
  readonly fired: string | undefined;
  readonly shown: {
    readonly pending: boolean;
    readonly error: Error | null;
    readonly answers: readonly ServiceAnswer[] | undefined;
  };
  readonly fire: (hook: string, request: HookRequest) => void;
  readonly clear: () => void;
}

/** Fires hooks one after the other and keeps the answer of the last one. */
export function useHook(): HookState {
  const { api } = useEhr();
  const [fired, setFired] = useState<string>();
  const call = useMutation({
    mutationFn: ({ hook, request }: { hook: string; request: HookRequest }) => api.fireHook(hook, request),
  });
  return {
    fired,
    shown: { pending: call.isPending, error: call.error, answers: call.data },
    fire: (hook, request) => {
      setFired(hook);
      call.mutate({ hook, request });
    },
    clear: () => {
      setFired(undefined);
      call.reset();
    },
  };
}
