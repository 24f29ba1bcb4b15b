import type { ReactNode } from 'react';
import { type LozengeEntry, type LozengeLedger, useLozenges } from '../api/ledgers.ts';
import { t } from '../i18n/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay, LoadingDisplay, NoneDisplay } from '../ui/States.tsx';
import { dateText, dayText } from '../view/dates.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { numberText } from '../view/words.ts';
import { Discrepancies, Figure, LedgerTable, Warnings } from './LedgerParts.tsx';
import { LozengeInput } from './LozengeInput.tsx';

export interface LozengesPanelProps {
  readonly owner: DraftOwner;
  readonly patient: string;
  readonly userName: string;
}

/** Every lozenge of the patient: what was dispensed, what became of it, and what should be left. */
export function LozengesPanel({ owner, patient, userName }: LozengesPanelProps): ReactNode {
  const { data, error, isPending, refetch } = useLozenges(patient);
  const again = (): void => void refetch();
  if (isPending) return <LoadingDisplay what="view" rows={6} />;
  if (data === undefined) return <FailedDisplay what={t('ledgers:failed')} error={error} onRetry={again} />;
  return (
    <>
      {error !== null && <FailedDisplay what={t('ledgers:old')} error={error} onRetry={again} />}
      <LozengesDisplay ledgers={data.ledgers}>
        {(ledger) => <LozengeInput key={ledger.order} ledger={ledger} owner={owner} patient={patient} userName={userName} />}
      </LozengesDisplay>
    </>
  );
}

export interface LozengesDisplayProps {
  readonly ledgers: readonly LozengeLedger[];
  /** What stands below each ledger: the form to enter something. */
  readonly children: (ledger: LozengeLedger) => ReactNode;
}

/** The ledgers as they stand; "none" is said only of a record that was read. */
export function LozengesDisplay({ ledgers, children }: LozengesDisplayProps): ReactNode {
  if (ledgers.length === 0)
    return (
      <Section id="lozenges" title={t('ledgers:lozenges')}>
        <NoneDisplay>{t('ledgers:noPrescription')}</NoneDisplay>
      </Section>
    );
  return ledgers.map((ledger) => (
    <Section key={ledger.order} id={`ledger-${ledger.order}`} title={t('ledgers:lozenges')} aside={<code>{ledger.order}</code>}>
      <LedgerDisplay ledger={ledger} />
      {children(ledger)}
    </Section>
  ));
}

function LedgerDisplay({ ledger }: { readonly ledger: LozengeLedger }): ReactNode {
  const { expected, counted, allowed, fills, refillsLeft, nextFillFrom, validUntil } = ledger;
  const sum = (...events: readonly LozengeEntry['event'][]): number | undefined =>
    ledger.entries
      .filter(({ event }) => events.includes(event))
      .reduce<number | undefined>((all, { count }) => (all === undefined || count === undefined ? undefined : all + count), 0);
  const isOff = counted?.expected !== undefined && counted.count !== counted.expected;
  const now = new Date().toISOString();
  return (
    <>
      <dl className="kap-figures">
        <Figure
          name={t('ledgers:expected')}
          value={known(expected)}
          {...(expected === undefined ? { tone: 'unknown' as const } : {})}
        />
        <Figure
          name={t('ledgers:counted')}
          value={counted === undefined ? t('ledgers:never') : `${numberText(counted.count)} (${dayText(counted.at)})`}
          {...(isOff ? { tone: 'hold' as const } : {})}
        />
        <Figure
          name={t('ledgers:dispensed')}
          value={
            allowed === undefined
              ? known(sum('dispensed'))
              : t('ledgers:of', { count: known(sum('dispensed')), all: numberText(allowed) })
          }
        />
        <Figure name={t('ledgers:taken')} value={known(sum('taken'))} />
        <Figure name={t('ledgers:gone')} value={known(sum('returned', 'lost', 'destroyed', 'wasted'))} />
        <Figure
          name={t('ledgers:fills')}
          value={
            refillsLeft === undefined
              ? numberText(fills)
              : t('ledgers:fillsLeft', { fills: numberText(fills), left: numberText(refillsLeft) })
          }
        />
        {nextFillFrom !== undefined && <Figure name={t('ledgers:nextFill')} value={dayText(nextFillFrom)} />}
        {validUntil !== undefined && <Figure name={t('ledgers:validUntil')} value={dayText(validUntil)} />}
      </dl>
      <Discrepancies texts={ledger.discrepancies} now={now} />
      <Warnings warnings={ledger.warnings} now={now} />
      <EntriesTable entries={ledger.entries} />
    </>
  );
}

/** What can't be counted is said, and is never nought. */
function known(count: number | undefined): string {
  return count === undefined ? t('notKnown') : numberText(count);
}

function EntriesTable({ entries }: { readonly entries: readonly LozengeEntry[] }): ReactNode {
  if (entries.length === 0) return <NoneDisplay>{t('ledgers:noEntries')}</NoneDisplay>;
  const rows = entries.map((entry) => ({ ...entry, amount: known(entry.count), who: <Persons entry={entry} /> }));
  return <LedgerTable amount={t('ledgers:count')} rows={rows} />;
}

function Persons({ entry: { by, witness, chaperone } }: { readonly entry: LozengeEntry }): ReactNode {
  return (
    <>
      {by ?? t('notRecordedLower')}
      {witness !== undefined && <div>{t('ledgers:witnessed', { name: witness })}</div>}
      {chaperone !== undefined && (
        <div>
          {t('ledgers:chaperone', { name: chaperone.name })} ({t(`ledgers:how.${chaperone.how}`)}, {dateText(chaperone.at)})
        </div>
      )}
    </>
  );
}
