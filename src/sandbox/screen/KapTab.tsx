import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEhr } from './ehr-context.ts';
import { FailedDisplay, LoadingDisplay } from './States.tsx';

export interface KapTabProps {
  /** Absent for the clinic's work list, outside of any chart. */
  readonly patientId?: string;
  readonly encounterId?: string | undefined;
  /** Another number launches anew, with the context of the card whose link asked for it. */
  readonly launch: { readonly nth: number; readonly appContext?: string };
  readonly onAgain: () => void;
}

/** The KAP panel, launched by SMART into an iframe. */
export function KapTab({ patientId, encounterId, launch, onAgain }: KapTabProps): ReactNode {
  const { api } = useEhr();
  const launched = useQuery({
    queryKey: ['launch', patientId, launch],
    queryFn: () =>
      api.launch({
        ...(patientId !== undefined && { patient: patientId }),
        // In a chart the EHR shows whose it is; beside the work list only the panel does.
        needPatientBanner: patientId === undefined,
        ...(encounterId !== undefined && { encounter: encounterId }),
        ...(launch.appContext !== undefined && { appContext: launch.appContext }),
      }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (launched.isPending) return <LoadingDisplay what="the KAP panel" />;
  if (launched.isError)
    return (
      <FailedDisplay what="The KAP panel could not be launched." error={launched.error} onRetry={() => void launched.refetch()} />
    );
  return (
    <div className="ehr-kap">
      <iframe key={launched.data.url} title="KAP pathway panel" src={launched.data.url} />
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          onAgain();
        }}
      >
        Launch the panel again
      </Button>
    </div>
  );
}
