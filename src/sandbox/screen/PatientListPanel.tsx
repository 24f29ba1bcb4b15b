import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Patient } from '@medplum/fhirtypes';
import { type ReactNode, useState } from 'react';
import { groupPatients, mrnText, nameText, stageText } from './chart-text.ts';
import { useEhr } from './ehr-context.ts';
import { FailedDisplay, LoadingDisplay } from './States.tsx';

export interface PatientListPanelProps {
  readonly chosen: string | undefined;
  readonly onChoose: (patient: string) => void;
  /** Opens the clinic's KAP work list, outside of any chart. */
  readonly onWorkList: () => void;
}

/** Every patient of the sandbox, searchable by name and MRN. */
export function PatientListPanel({ chosen, onChoose, onWorkList }: PatientListPanelProps): ReactNode {
  const { api } = useEhr();
  const [wanted, setWanted] = useState('');
  const list = useQuery({ queryKey: ['patients'], queryFn: () => api.search('Patient', { _count: '200', _sort: 'family' }) });
  const words = wanted.trim().toLowerCase();
  const shown = (list.data ?? []).filter((patient) => `${nameText(patient)} ${mrnText(patient)}`.toLowerCase().includes(words));
  const groups = groupPatients(shown);
  return (
    <nav className="ehr-list" aria-label="Patients">
      <Button fullWidth variant="default" onClick={onWorkList}>
        KAP work list
      </Button>
      <TextInput
        label="Find a patient"
        placeholder="Name or MRN"
        value={wanted}
        onChange={(event) => {
          setWanted(event.currentTarget.value);
        }}
      />
      {list.isPending && <LoadingDisplay what="patients" />}
      {list.isError && (
        <FailedDisplay what="The patients could not be read." error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isSuccess && shown.length === 0 && (
        <p>{words === '' ? 'There is no patient.' : 'No patient has this name or MRN.'}</p>
      )}
      {groups.map(({ title, patients }) => (
        <PatientGroup key={title} title={title} patients={patients} chosen={chosen} onChoose={onChoose} />
      ))}
    </nav>
  );
}

interface PatientGroupProps extends Omit<PatientListPanelProps, 'onWorkList'> {
  readonly title: string;
  readonly patients: readonly Patient[];
}

function PatientGroup({ title, patients, chosen, onChoose }: PatientGroupProps): ReactNode {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {patients.map((patient) => (
          <li key={patient.id}>
            <button
              type="button"
              aria-current={patient.id === chosen ? 'true' : undefined}
              onClick={() => {
                onChoose(patient.id ?? '');
              }}
            >
              <strong>{nameText(patient)}</strong>
              {stageText(patient) !== undefined && <span className="ehr-stage">{stageText(patient)}</span>}
              <span>
                {patient.birthDate ?? 'birth date not recorded'} · {mrnText(patient)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
