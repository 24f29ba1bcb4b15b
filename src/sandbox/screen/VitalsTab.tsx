import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Encounter, Observation } from '@medplum/fhirtypes';
import { type ReactNode, useState } from 'react';
import { buildVitals, type VitalsEntry } from './build.ts';
import { conceptText, whenText } from './chart-text.ts';
import { asReference, readClock } from './ehr-api.ts';
import { useEhr } from './ehr-context.ts';
import { FailedDisplay, LoadingDisplay } from './States.tsx';

export interface VitalsTabProps {
  readonly patientId: string;
  readonly running: Encounter | undefined;
}

/** Charting vital signs for the running visit, and those charted before. */
export function VitalsTab({ patientId, running }: VitalsTabProps): ReactNode {
  const { api, catalog } = useEhr();
  const client = useQueryClient();
  const [entry, setEntry] = useState<VitalsEntry>({});
  const save = useMutation({
    mutationFn: async () => {
      const at = {
        patient: patientId,
        encounter: `Encounter/${running?.id ?? ''}`,
        practitioner: asReference(api.user.practitioner),
        now: (await readClock()).now,
      };
      const { problem, observations } = buildVitals(catalog, at, entry);
      if (problem !== undefined) throw new Error(problem);
      if (observations.length === 0) throw new Error('Nothing is entered.');
      await api.transact({
        resourceType: 'Bundle',
        type: 'transaction',
        entry: observations.map((resource) => ({ resource, request: { method: 'POST', url: 'Observation' } })),
      });
    },
    onSuccess: () => {
      setEntry({});
      return client.invalidateQueries({ queryKey: ['vitals', patientId] });
    },
  });
  return (
    <div className="ehr-stack">
      {running ? (
        <form
          className="ehr-row"
          aria-label="Chart vital signs"
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate();
          }}
        >
          {catalog.vitals
            .filter((vital) => vital.unit !== undefined)
            .map((vital) => (
              <TextInput
                key={vital.code}
                label={`${vital.label} (${vital.unit ?? ''})`}
                inputMode="decimal"
                w={150}
                value={entry[vital.code] ?? ''}
                onChange={(event) => {
                  setEntry({ ...entry, [vital.code]: event.currentTarget.value });
                }}
              />
            ))}
          <Button type="submit" loading={save.isPending}>
            Chart
          </Button>
        </form>
      ) : (
        <p className="ehr-muted">No visit is running. Start one under “Visits” to chart vital signs.</p>
      )}
      {save.error && <FailedDisplay what="Not charted." error={save.error} />}
      <VitalsTable patientId={patientId} />
    </div>
  );
}

function VitalsTable({ patientId }: { readonly patientId: string }): ReactNode {
  const { api } = useEhr();
  const list = useQuery({
    queryKey: ['vitals', patientId],
    queryFn: () =>
      api.search('Observation', { patient: `Patient/${patientId}`, category: 'vital-signs', _sort: '-date', _count: '50' }),
  });
  if (list.isPending) return <LoadingDisplay what="vital signs" />;
  if (list.isError)
    return <FailedDisplay what="The vital signs could not be read." error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data.length === 0) return <p className="ehr-muted">No vital sign is recorded in this chart.</p>;
  return (
    <div className="ehr-scroll" role="group" aria-label="Vital signs" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Taken</th>
            <th scope="col">What</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {list.data.map((observation) => (
            <tr key={observation.id}>
              <td>{whenText(observation.effectiveDateTime)}</td>
              <th scope="row">{conceptText(observation.code)}</th>
              <td>{valueText(observation)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function valueText({ valueQuantity, component }: Observation): string {
  const quantities = component?.map((part) => part.valueQuantity) ?? [valueQuantity];
  const values = quantities.map((quantity) => (quantity?.value === undefined ? 'not recorded' : String(quantity.value)));
  return `${values.join('/')} ${quantities[0]?.unit ?? ''}`.trim();
}
