import { NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import type { DoseRequest, WrittenAnswer } from '../../src/service/contract.ts';
import { useSessionRoom, useWrite } from '../api/person.ts';
import { usePathway, useRefresh } from '../api/queries.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { DecisionBadge } from '../ui/Badges.tsx';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { buildDose, type ChaperoneEntry } from '../view/dose.ts';
import { gateSummary } from '../view/gate.ts';
import { Button } from '../ui/Button.tsx';
import { ChaperoneInput, WasteInput } from './DoseExtras.tsx';
import { OrderedDisplay } from './OrderedDisplay.tsx';

const MINUTES_AGO = ['0', '5', '10', '15'];

/** Records a dose that is being given; the gate is decided anew, from the EHR, when this opens. */
export function DoseInput({ onSaved }: { readonly onSaved: (written: WrittenAnswer) => void }): ReactNode {
  const { run: recompute, isPending, isSuccess, error } = useRefresh();
  const pathway = usePathway().data?.pathway;
  const room = useSessionRoom();
  const write = useWrite((api, body: DoseRequest) => api.dose(body));
  const [doseMg, setDoseMg] = useState<number | string>('');
  const [lot, setLot] = useState('');
  const [minutesAgo, setMinutesAgo] = useState('0');
  const [waste, setWaste] = useState({ mg: '', witness: '' });
  const [chaperone, setChaperone] = useState<ChaperoneEntry>({ name: '', how: undefined });
  useEffect(() => {
    recompute();
  }, [recompute]);
  const open = isSuccess && pathway?.dose === 'proceed';
  const isHome = pathway?.session?.setting === 'home';
  const given = { doseMg, lot, minutesAgo: Number(minutesAgo), now: pathway?.assessedAt };
  const request = buildDose({ ...given, waste, chaperone: isHome ? chaperone : undefined });
  return (
    <form
      className="kap-sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (open && request)
          write.mutate(request, {
            // A mutation hands on more than its answer, and none of that is a duration.
            onSuccess: (written) => {
              onSaved(written);
            },
          });
      }}
    >
      {isPending && <LoadingDisplay what="gate" />}
      {error && <FailedDisplay what={t('forms:dose.gateFailed')} error={error} onRetry={recompute} />}
      {isSuccess && pathway && <OpenLines pathway={pathway} />}
      <OrderedDisplay room={room} typed={doseMg} now={pathway?.assessedAt ?? ''} />
      <NumberInput
        label={t('forms:dose.given')}
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
          {t('forms:dose.when')}
        </span>
        <SegmentedControl
          fullWidth
          aria-labelledby="kap-given"
          value={minutesAgo}
          onChange={setMinutesAgo}
          data={MINUTES_AGO.map((value) => ({
            value,
            label: value === '0' ? t('forms:dose.now') : t('forms:dose.minAgo', { count: Number(value) }),
          }))}
        />
      </div>
      <TextInput
        label={t('forms:dose.lot')}
        value={lot}
        onChange={(event) => {
          setLot(event.currentTarget.value);
        }}
        maxLength={64}
      />
      {isHome ? (
        <ChaperoneInput chaperone={chaperone} onChange={setChaperone} />
      ) : (
        <WasteInput waste={waste} onChange={setWaste} />
      )}
      {write.error && <FailedDisplay what={t('forms:dose.notSaved')} error={write.error} />}
      <Button type="submit" loading={write.isPending} disabled={!open || !request}>
        {t(open ? 'forms:dose.record' : 'forms:dose.closed')}
      </Button>
    </form>
  );
}

/** How the gate stands, with every line that does not proceed and why. */
function OpenLines({ pathway }: { readonly pathway: Pathway }): ReactNode {
  return (
    <div className={`kap-verdict kap-tone-${pathway.dose}`}>
      <DecisionBadge decision={pathway.dose} />
      <div>
        <strong>{gateSummary(pathway.gates)}</strong>
        {pathway.gates
          .filter((line) => line.decision !== 'proceed')
          .map((line) => (
            <p key={line.id}>
              {t(`gate.line.${line.id}`)}:{' '}
              {line.reasons.map((reason) => (
                <span key={reason}>
                  <Said now={pathway.assessedAt}>{reason}</Said>{' '}
                </span>
              ))}
            </p>
          ))}
      </div>
    </div>
  );
}
