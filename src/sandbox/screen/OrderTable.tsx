import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { medicationText, whenText } from './chart-text.ts';
import { useEhr } from './ehr-context.ts';
import { FailedDisplay, LoadingDisplay } from './States.tsx';

/** Every medication order of the chart, the latest first. */
export function OrderTable({ patientId }: { readonly patientId: string }): ReactNode {
  const { api } = useEhr();
  const list = useQuery({
    queryKey: ['orders', patientId],
    queryFn: () => api.search('MedicationRequest', { patient: `Patient/${patientId}`, _sort: '-authoredon', _count: '50' }),
  });
  if (list.isPending) return <LoadingDisplay what="orders" />;
  if (list.isError)
    return <FailedDisplay what="The orders could not be read." error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data.length === 0) return <p className="ehr-muted">No medication order is recorded in this chart.</p>;
  return (
    <div className="ehr-scroll" role="group" aria-label="Medication orders" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Medication</th>
            <th scope="col">Directions</th>
            <th scope="col">Status</th>
            <th scope="col">Ordered</th>
          </tr>
        </thead>
        <tbody>
          {list.data.map((order) => (
            <tr key={order.id}>
              <th scope="row">{medicationText(order)}</th>
              <td>{order.dosageInstruction?.[0]?.text ?? '–'}</td>
              <td>{order.status}</td>
              <td>{whenText(order.authoredOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
