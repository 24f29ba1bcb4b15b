import { Button, NativeSelect } from '@mantine/core';
import { useMutation, type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import type { Encounter } from '@medplum/fhirtypes';
import { type ReactNode, useState } from 'react';
import { buildVisit, finishVisit } from './build.ts';
import { conceptText, whenText } from './chart-text.ts';
import { HookDisplay } from './HookDisplay.tsx';
import { asReference, readClock } from './ehr-api.ts';
import { useEhr } from './ehr-context.ts';
import { FailedDisplay, LoadingDisplay } from './States.tsx';
import { useHook } from './use-hook.ts';

export interface VisitsTabProps {
  readonly patientId: string;
  readonly visits: UseQueryResult<readonly Encounter[]>;
  readonly onOpenKap: (appContext?: string) => void;
}

/** The visits; starting one fires encounter-start, finishing one fires encounter-discharge before it is finished. */
export function VisitsTab({ patientId, visits, onOpenKap }: VisitsTabProps): ReactNode {
  const { api, catalog } = useEhr();
  const client = useQueryClient();
  const [leaving, setLeaving] = useState<Encounter>();
  const hook = useHook();
  const reread = (): Promise<void> => client.invalidateQueries({ queryKey: ['visits', patientId] });
  const start = useMutation({
    mutationFn: async (kind: string) => {
      const type = catalog.visitTypes.find((candidate) => candidate.code === kind);
      if (!type) throw new Error('Choose what kind of visit it is.');
      const { now } = await readClock();
      return api.create(buildVisit(catalog, { patient: patientId, practitioner: asReference(api.user.practitioner), now }, type));
    },
    onSuccess: (visit) => {
      setLeaving(undefined);
      hook.fire('encounter-start', { patient: patientId, ...(visit.id !== undefined && { encounter: visit.id }) });
      return reread();
    },
  });
  const finish = useMutation({
    mutationFn: async (visit: Encounter) => api.update(finishVisit(visit, (await readClock()).now)),
    onSuccess: () => {
      setLeaving(undefined);
      hook.clear();
      return reread();
    },
  });
  const leave = (visit: Encounter): void => {
    setLeaving(visit);
    hook.fire('encounter-discharge', { patient: patientId, ...(visit.id !== undefined && { encounter: visit.id }) });
  };
  return (
    <div className="ehr-stack">
      <StartInput
        busy={start.isPending}
        onStart={(code) => {
          start.mutate(code);
        }}
      />
      {start.error && <FailedDisplay what="The visit was not started." error={start.error} />}
      {hook.fired !== undefined && <HookDisplay title={`Advice at ${hook.fired}`} {...hook.shown} onOpenKap={onOpenKap} />}
      {leaving && (
        <div className="ehr-row">
          <Button
            loading={finish.isPending}
            disabled={hook.shown.pending}
            onClick={() => {
              finish.mutate(leaving);
            }}
          >
            Finish “{conceptText(leaving.type?.[0])}” now
          </Button>
          <Button
            variant="default"
            onClick={() => {
              setLeaving(undefined);
              hook.clear();
            }}
          >
            Go on with the visit
          </Button>
        </div>
      )}
      {finish.error && <FailedDisplay what="The visit was not finished." error={finish.error} />}
      <VisitTable visits={visits} onLeave={leave} />
    </div>
  );
}

interface StartInputProps {
  readonly busy: boolean;
  readonly onStart: (visitType: string) => void;
}

function StartInput({ busy, onStart }: StartInputProps): ReactNode {
  const { catalog } = useEhr();
  const [kind, setKind] = useState(catalog.visitTypes[0]?.code ?? '');
  return (
    <form
      className="ehr-row"
      onSubmit={(event) => {
        event.preventDefault();
        onStart(kind);
      }}
    >
      <NativeSelect
        label="Kind of visit"
        value={kind}
        onChange={(event) => {
          setKind(event.currentTarget.value);
        }}
        data={catalog.visitTypes.map(({ code, label }) => ({ value: code, label }))}
      />
      <Button type="submit" loading={busy}>
        Start the visit
      </Button>
    </form>
  );
}

interface VisitTableProps extends Pick<VisitsTabProps, 'visits'> {
  readonly onLeave: (visit: Encounter) => void;
}

function VisitTable({ visits, onLeave }: VisitTableProps): ReactNode {
  if (visits.isPending) return <LoadingDisplay what="visits" />;
  if (visits.isError)
    return <FailedDisplay what="The visits could not be read." error={visits.error} onRetry={() => void visits.refetch()} />;
  if (visits.data.length === 0) return <p className="ehr-muted">No visit is recorded in this chart.</p>;
  return (
    <div className="ehr-scroll" role="group" aria-label="Visits" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Visit</th>
            <th scope="col">Status</th>
            <th scope="col">Start</th>
            <th scope="col">End</th>
            <th scope="col">Do</th>
          </tr>
        </thead>
        <tbody>
          {visits.data.map((visit) => (
            <tr key={visit.id}>
              <th scope="row">{conceptText(visit.type?.[0])}</th>
              <td>{visit.status}</td>
              <td>{whenText(visit.period?.start)}</td>
              <td>{visit.period?.end === undefined ? '–' : whenText(visit.period.end)}</td>
              <td>
                {visit.status === 'in-progress' && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => {
                      onLeave(visit);
                    }}
                  >
                    Finish (discharge)
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
