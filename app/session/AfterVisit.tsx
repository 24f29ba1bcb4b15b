import { type ReactNode, useEffect } from 'react';
import { useSessionRoom } from '../api/person.ts';
import { t } from '../i18n/i18n.ts';
import { FailedDisplay } from '../ui/States.tsx';
import type { DraftOwner } from '../view/drafts.ts';
import { EhrVitalsDisplay } from './EhrVitalsDisplay.tsx';
import { EntriesDisplay } from './EntriesDisplay.tsx';
import { lineOf, SaveState } from './SaveState.tsx';
import { useEntries } from './use-entries.ts';

export interface AfterVisitProps {
  readonly owner: DraftOwner;
  readonly now: string;
  /** Told how many entries are not saved. */
  readonly onUnsaved?: (count: number) => void;
}

/** What of a visit that has ended is not saved here, and is sent from here, and what of it does not stand in the EHR's chart. */
export function AfterVisit({ owner, now, onUnsaved }: AfterVisitProps): ReactNode {
  const { data, error, refetch } = useSessionRoom();
  const { queue, state } = useEntries(owner);
  const unsaved = state.waiting.length;
  useEffect(() => onUnsaved?.(unsaved), [onUnsaved, unsaved]);
  const { unwritten, refused, unstruck } = data?.ehrVitals ?? { unwritten: 0, refused: 0, unstruck: 0 };
  const isQuiet = state.known && state.lasting && unsaved + state.discarded + state.others === 0;
  return (
    <>
      {error && <FailedDisplay what={t('session:log.failed')} error={error} onRetry={() => void refetch()} />}
      {!isQuiet && <SaveState state={state} line={lineOf(error)} onRetry={() => void queue.flush()} />}
      {unsaved > 0 && (
        <EntriesDisplay
          room={data && { ...data, entries: [] }}
          readings={[]}
          waiting={state.waiting}
          now={now}
          onDiscard={(key) => void queue.discard(key)}
          onAgain={(key) => void queue.again(key)}
        />
      )}
      {data && unwritten + refused + unstruck > 0 && <EhrVitalsDisplay of={data.ehrVitals} />}
    </>
  );
}
