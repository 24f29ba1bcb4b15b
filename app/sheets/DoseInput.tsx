import { Button, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { WrittenAnswer } from '../../src/service/contract.ts';
import { writeApi } from '../api/client.ts';
import { usePathway, useRefresh, useWrite } from '../api/queries.ts';
import { DecisionBadge } from '../ui/Badges.tsx';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { buildDose } from '../view/dose.ts';
import { gateSummary } from '../view/gate.ts';

const MINUTES_AGO = ['0', '5', '10', '15'];

/** Records a dose that is being given; the gate is decided anew, from the EHR, when this opens. */
export function DoseInput({ onSaved }: { readonly onSaved: (written: WrittenAnswer) => void }): ReactNode {
  const { run: recompute, isPending, isSuccess, error } = useRefresh();
  const pathway = usePathway().data?.pathway;
  const write = useWrite(writeApi.dose);
  const [doseMg, setDoseMg] = useState<number | string>('');
  const [lot, setLot] = useState('');
  const [minutesAgo, setMinutesAgo] = useState('0');
  useEffect(() => {
    recompute();
  }, [recompute]);
  const open = isSuccess && pathway?.dose === 'proceed';
  const request = buildDose({ doseMg, lot, minutesAgo: Number(minutesAgo), now: pathway?.assessedAt });
  return (
    <form
      className="kap-sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (open && request) write.mutate(request, { onSuccess: onSaved });
      }}
    >
      {isPending && <LoadingDisplay what="the gate" />}
      {error && (
        <FailedDisplay
          what="The gate could not be decided again, so no dose can be recorded."
          error={error}
          onRetry={recompute}
        />
      )}
      {isSuccess && pathway && (
        <div className={`kap-verdict kap-tone-${pathway.dose}`}>
          <DecisionBadge decision={pathway.dose} />
          <div>
            <strong>{gateSummary(pathway.gates)}</strong>
            {pathway.gates
              .filter((line) => line.decision !== 'proceed')
              .map((line) => (
                <p key={line.id}>
                  {line.title}: {line.reasons.join(' ')}
                </p>
              ))}
          </div>
        </div>
      )}
      <NumberInput
        label="Dose given"
        suffix=" mg"
        min={0}
        allowNegative={false}
        value={doseMg}
        onChange={setDoseMg}
        required
        hideControls
      />
      <div>
        <span className="kap-label" id="kap-given">
          Given
        </span>
        <SegmentedControl
          fullWidth
          aria-labelledby="kap-given"
          value={minutesAgo}
          onChange={setMinutesAgo}
          data={MINUTES_AGO.map((value) => ({ value, label: value === '0' ? 'Now' : `${value} min ago` }))}
        />
      </div>
      <TextInput
        label="Lot"
        value={lot}
        onChange={(event) => {
          setLot(event.currentTarget.value);
        }}
        maxLength={64}
      />
      {write.error && <FailedDisplay what="Not saved. What you entered is still here." error={write.error} />}
      <Button type="submit" loading={write.isPending} disabled={!open || !request}>
        {open ? 'Record the dose' : 'The gate is not open'}
      </Button>
    </form>
  );
}
