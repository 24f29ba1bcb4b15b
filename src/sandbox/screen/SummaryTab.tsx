import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { conceptText, medicationText, whenText } from './chart-text.ts';
import { useEhr } from './ehr-context.ts';
import { FailedDisplay, LoadingDisplay } from './States.tsx';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly state: string;
  readonly when: string;
}

/** Problems, medications and allergies, as the EHR holds them. */
export function SummaryTab({ patientId }: { readonly patientId: string }): ReactNode {
  const { api } = useEhr();
  const of = { patient: `Patient/${patientId}`, _count: '200' };
  const problems = async (): Promise<readonly Line[]> =>
    (await api.search('Condition', of)).map((condition) => ({
      id: condition.id ?? '',
      text: conceptText(condition.code),
      state: condition.clinicalStatus?.coding?.[0]?.code ?? 'status not recorded',
      when: whenText(condition.onsetDateTime ?? condition.recordedDate),
    }));
  const medications = async (): Promise<readonly Line[]> =>
    (await api.search('MedicationRequest', of)).map((request) => ({
      id: request.id ?? '',
      text: medicationText(request),
      state: request.status,
      when: whenText(request.authoredOn),
    }));
  const allergies = async (): Promise<readonly Line[]> =>
    (await api.search('AllergyIntolerance', of)).map((allergy) => ({
      id: allergy.id ?? '',
      text: conceptText(allergy.code),
      state: allergy.clinicalStatus?.coding?.[0]?.code ?? 'status not recorded',
      when: whenText(allergy.recordedDate ?? allergy.onsetDateTime),
    }));
  return (
    <div className="ehr-columns">
      <LineList title="Problems" queryKey={['problems', patientId]} read={problems} />
      <LineList title="Medications" queryKey={['medications', patientId]} read={medications} />
      <LineList title="Allergies" queryKey={['allergies', patientId]} read={allergies} />
    </div>
  );
}

interface LineListProps {
  readonly title: string;
  readonly queryKey: readonly string[];
  readonly read: () => Promise<readonly Line[]>;
}

function LineList({ title, queryKey, read }: LineListProps): ReactNode {
  const list = useQuery({ queryKey: [...queryKey], queryFn: read });
  const lines = (list.data ?? []).toSorted((a, b) => Number(b.state === 'active') - Number(a.state === 'active'));
  return (
    <section className="ehr-box" aria-label={title}>
      <h3>
        {title} {list.data && <span>{list.data.length}</span>}
      </h3>
      {list.isPending && <LoadingDisplay what={title.toLowerCase()} />}
      {list.isError && (
        <FailedDisplay what={`${title} could not be read.`} error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isSuccess && lines.length === 0 && <p className="ehr-muted">Nothing is recorded in this chart.</p>}
      <ul className="ehr-lines">
        {lines.map((line) => (
          <li key={line.id} className={line.state === 'active' ? undefined : 'ehr-muted'}>
            <span>{line.text}</span>
            <small>
              {line.state} · {line.when}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
