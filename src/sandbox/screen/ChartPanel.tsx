import { Button, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Encounter, Patient } from '@medplum/fhirtypes';
import { type ReactNode, useState } from 'react';
import { ageText, conceptText, mrnText, nameText } from './chart-text.ts';
import { HookDisplay } from './HookDisplay.tsx';
import { readClock } from './ehr-api.ts';
import { useEhr } from './ehr-context.ts';
import { KapTab, type KapTabProps } from './KapTab.tsx';
import { OrdersTab } from './OrdersTab.tsx';
import { FailedDisplay, LoadingDisplay } from './States.tsx';
import { SummaryTab } from './SummaryTab.tsx';
import { VisitsTab } from './VisitsTab.tsx';
import { VitalsTab } from './VitalsTab.tsx';

export interface ChartPanelProps {
  readonly patientId: string;
  readonly onClose: () => void;
}

/** One patient's chart. Opening it fires patient-view. */
export function ChartPanel({ patientId, onClose }: ChartPanelProps): ReactNode {
  const { api } = useEhr();
  const patient = useQuery({
    queryKey: ['patient', patientId],
    queryFn: async () => (await api.search('Patient', { _id: patientId }))[0],
  });
  const visits = useQuery({
    queryKey: ['visits', patientId],
    queryFn: () => api.search('Encounter', { patient: `Patient/${patientId}`, _count: '200', _sort: '-date' }),
  });
  const advice = useQuery({
    queryKey: ['patient-view', patientId],
    queryFn: () => api.fireHook('patient-view', { patient: patientId }),
  });
  const [tab, setTab] = useState('summary');
  const [launch, setLaunch] = useState<KapTabProps['launch']>();
  const running = visits.data?.find((visit) => visit.status === 'in-progress');
  const openKap = (appContext?: string): void => {
    setLaunch((before) => ({ nth: (before?.nth ?? 0) + 1, ...(appContext !== undefined && { appContext }) }));
    setTab('kap');
  };
  if (patient.isPending) return <LoadingDisplay what="the chart" />;
  if (patient.isError || !patient.data) {
    return (
      <FailedDisplay
        what="The chart could not be opened."
        error={patient.error ?? new Error('There is no such patient.')}
        onRetry={() => void patient.refetch()}
      />
    );
  }
  return (
    <main className="ehr-main" aria-label="Chart">
      <ChartHead patient={patient.data} running={running} onClose={onClose} />
      {tab === 'summary' && (
        <HookDisplay
          title="Advice on opening the chart"
          pending={advice.isFetching}
          error={advice.error}
          answers={advice.data}
          onOpenKap={openKap}
          onAgain={() => void advice.refetch()}
        />
      )}
      <Tabs
        value={tab}
        onChange={(next) => {
          if (next === 'kap' && !launch) setLaunch({ nth: 1 });
          setTab(next ?? 'summary');
        }}
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="summary">Summary</Tabs.Tab>
          <Tabs.Tab value="visits">Visits</Tabs.Tab>
          <Tabs.Tab value="vitals">Vitals</Tabs.Tab>
          <Tabs.Tab value="orders">Orders</Tabs.Tab>
          <Tabs.Tab value="kap">KAP</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="summary">
          <SummaryTab patientId={patientId} />
        </Tabs.Panel>
        <Tabs.Panel value="visits">
          <VisitsTab patientId={patientId} visits={visits} onOpenKap={openKap} />
        </Tabs.Panel>
        <Tabs.Panel value="vitals">
          <VitalsTab patientId={patientId} running={running} />
        </Tabs.Panel>
        <Tabs.Panel value="orders">
          <OrdersTab patientId={patientId} running={running} onOpenKap={openKap} />
        </Tabs.Panel>
        <Tabs.Panel value="kap" keepMounted>
          {launch && <KapTab patientId={patientId} encounterId={running?.id} launch={launch} onAgain={openKap} />}
        </Tabs.Panel>
      </Tabs>
    </main>
  );
}

interface ChartHeadProps {
  readonly patient: Patient;
  readonly running: Encounter | undefined;
  readonly onClose: () => void;
}

function ChartHead({ patient, running, onClose }: ChartHeadProps): ReactNode {
  const clock = useQuery({ queryKey: ['clock'], queryFn: readClock });
  return (
    <div className="ehr-chart-head">
      <h2>{nameText(patient)}</h2>
      <span>
        {patient.birthDate ?? 'birth date not recorded'}
        {clock.data && ` (${ageText(patient, clock.data.now)})`}
      </span>
      <span>{patient.gender ?? 'sex not recorded'}</span>
      <span>MRN {mrnText(patient)}</span>
      {running && <span className="ehr-stage">Visit running: {conceptText(running.type?.[0])}</span>}
      <Button size="compact-sm" variant="subtle" onClick={onClose}>
        Close chart
      </Button>
    </div>
  );
}
