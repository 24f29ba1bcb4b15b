import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { ChartPanel } from './ChartPanel.tsx';
import { ClockInput } from './ClockInput.tsx';
import { createEhrApi, readCatalog, type SignedIn } from './ehr-api.ts';
import { EhrContext } from './ehr-context.ts';
import { PatientListPanel } from './PatientListPanel.tsx';
import { SignInPanel } from './SignInPanel.tsx';
import { KapTab, type KapTabProps } from './KapTab.tsx';
import { FailedDisplay, LoadingDisplay } from './States.tsx';

const STORED_USER = 'sandbox-ehr-user';

/** The sandbox EHR: who is signed in, whose chart is open. */
export function EhrPage(): ReactNode {
  const [user, setUser] = useState(readUser);
  const [patient, setPatient] = useState<string>();
  const keep = (next: SignedIn | undefined): void => {
    if (next) sessionStorage.setItem(STORED_USER, JSON.stringify(next));
    else sessionStorage.removeItem(STORED_USER);
    setPatient(undefined);
    setUser(next);
  };
  return (
    <>
      <header className="ehr-top" aria-label="Sandbox EHR">
        <p className="ehr-sandbox">Sandbox: made-up people, state lives in memory</p>
        <h1>Sandbox EHR</h1>
        {user && (
          <>
            <ClockInput />
            <span className="ehr-user">
              {user.practitioner.name}
              <button
                type="button"
                onClick={() => {
                  keep(undefined);
                }}
              >
                Sign out
              </button>
            </span>
          </>
        )}
      </header>
      {user ? (
        <SignedInPage key={user.access_token} user={user} patient={patient} onPatient={setPatient} />
      ) : (
        <SignInPanel onSignedIn={keep} />
      )}
    </>
  );
}

interface SignedInPageProps {
  readonly user: SignedIn;
  readonly patient: string | undefined;
  readonly onPatient: (patient: string | undefined) => void;
}

function SignedInPage({ user, patient, onPatient }: SignedInPageProps): ReactNode {
  const [workList, setWorkList] = useState<KapTabProps['launch']>();
  const catalog = useQuery({ queryKey: ['catalog'], queryFn: readCatalog, staleTime: Infinity });
  const ehr = useMemo(
    () => (catalog.data ? { api: createEhrApi(user), catalog: catalog.data } : undefined),
    [user, catalog.data],
  );
  if (catalog.isError)
    return (
      <FailedDisplay what="The EHR's catalog could not be read." error={catalog.error} onRetry={() => void catalog.refetch()} />
    );
  if (!ehr) return <LoadingDisplay what="the EHR" />;
  return (
    <EhrContext value={ehr}>
      <div className={patient === undefined && !workList ? 'ehr-body ehr-body-list' : 'ehr-body'}>
        <PatientListPanel
          chosen={patient}
          onChoose={(next) => {
            setWorkList(undefined);
            onPatient(next);
          }}
          onWorkList={() => {
            onPatient(undefined);
            setWorkList({ nth: 1 });
          }}
        />
        {workList ? (
          <main className="ehr-main" aria-label="KAP work list">
            <KapTab
              launch={workList}
              onAgain={() => {
                setWorkList({ nth: workList.nth + 1 });
              }}
            />
          </main>
        ) : patient === undefined ? (
          <main className="ehr-main ehr-main-empty" aria-label="Chart">
            <p>Choose a patient to open the chart.</p>
            <p>
              Each of the ten made-up patients stands at another stage of a course of ketamine-assisted psychotherapy. Open a
              chart to see the advice card, then its KAP tab.
            </p>
          </main>
        ) : (
          <ChartPanel
            key={patient}
            patientId={patient}
            onClose={() => {
              onPatient(undefined);
            }}
          />
        )}
      </div>
    </EhrContext>
  );
}

function readUser(): SignedIn | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(STORED_USER) ?? 'null') as SignedIn | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}
