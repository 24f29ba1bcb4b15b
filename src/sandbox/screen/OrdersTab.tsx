import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Encounter, MedicationRequest } from '@medplum/fhirtypes';
import { type ReactNode, useState } from 'react';
import { buildOrder, type OrderEntry } from './build.ts';
import { medicationText } from './chart-text.ts';
import { HookDisplay } from './HookDisplay.tsx';
import { asReference, readClock } from './ehr-api.ts';
import { useEhr } from './ehr-context.ts';
import { OrderInput } from './OrderInput.tsx';
import { OrderTable } from './OrderTable.tsx';
import { FailedDisplay } from './States.tsx';
import { useHook } from './use-hook.ts';

export interface OrdersTabProps {
  readonly patientId: string;
  readonly running: Encounter | undefined;
  readonly onOpenKap: (appContext?: string) => void;
}

const EMPTY: OrderEntry = { route: '', dose: '', doseUnit: 'mg', doses: '', refills: '', directions: '' };

/** The ketamine order: choosing fires order-select, signing fires order-sign, and only then is it signed in the EHR. */
export function OrdersTab({ patientId, running, onOpenKap }: OrdersTabProps): ReactNode {
  const { api, catalog } = useEhr();
  const client = useQueryClient();
  const [entry, setEntry] = useState(EMPTY);
  const [changed, setChanged] = useState<MedicationRequest>();
  const [draftId] = useState(() => crypto.randomUUID());
  const hook = useHook();
  const draft = async (): Promise<MedicationRequest> => {
    const at = {
      id: draftId,
      patient: patientId,
      practitioner: asReference(api.user.practitioner),
      encounter: running?.id && `Encounter/${running.id}`,
      now: (await readClock()).now,
    };
    return changed ?? buildOrder(catalog, at, entry);
  };
  const fire = useMutation({
    mutationFn: async (name: 'order-select' | 'order-sign') => {
      const order = await draft();
      hook.fire(name, {
        patient: patientId,
        ...(running?.id !== undefined && { encounter: running.id }),
        ...(name === 'order-select' && { selections: [`MedicationRequest/${draftId}`] }),
        draftOrders: [order],
      });
      return order;
    },
  });
  const check = (name: 'order-select' | 'order-sign') => () => {
    fire.mutate(name);
  };
  const sign = useMutation({
    mutationFn: async () => {
      const { id: _draftOnly, ...order } = await draft();
      return api.create<MedicationRequest>({ ...order, status: 'active' });
    },
    onSuccess: () => {
      setEntry(EMPTY);
      setChanged(undefined);
      hook.clear();
      return client.invalidateQueries({ queryKey: ['orders', patientId] });
    },
  });
  const change = (next: OrderEntry): void => {
    setChanged(undefined);
    if (hook.fired === 'order-sign') hook.clear();
    setEntry(next);
  };
  return (
    <div className="ehr-stack">
      <OrderInput
        entry={entry}
        onChange={change}
        busy={fire.isPending || hook.shown.pending}
        onChoose={check('order-select')}
        onSign={check('order-sign')}
      />
      {fire.error && <FailedDisplay what="The order could not be checked." error={fire.error} />}
      {hook.fired !== undefined && (
        <HookDisplay
          title={`Advice at ${hook.fired}`}
          {...hook.shown}
          {...(fire.data && { draft: fire.data })}
          onDraft={setChanged}
          onOpenKap={onOpenKap}
        />
      )}
      {changed && (
        <p role="status">The order was changed as suggested: {changed.dosageInstruction?.[0]?.text ?? medicationText(changed)}</p>
      )}
      {hook.fired === 'order-sign' && !hook.shown.pending && (
        <ConfirmInput busy={sign.isPending} onConfirm={sign.mutate} onBack={hook.clear} />
      )}
      {sign.error && <FailedDisplay what="The order was not placed." error={sign.error} />}
      {sign.isSuccess && <p role="status">The order is active.</p>}
      <OrderTable patientId={patientId} />
    </div>
  );
}

interface ConfirmInputProps {
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

function ConfirmInput({ busy, onConfirm, onBack }: ConfirmInputProps): ReactNode {
  return (
    <div className="ehr-row">
      <Button
        loading={busy}
        onClick={() => {
          onConfirm();
        }}
      >
        Confirm and place the order
      </Button>
      <Button variant="default" onClick={onBack}>
        Back to the order
      </Button>
    </div>
  );
}
