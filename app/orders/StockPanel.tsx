import type { ReactNode } from 'react';
import { type StockEntry, type StockLedger, type StockLot, useStock } from '../api/ledgers.ts';
import { t } from '../i18n/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay, LoadingDisplay, NoneDisplay } from '../ui/States.tsx';
import { dateText, dayText } from '../view/dates.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { numberText } from '../view/words.ts';
import { Discrepancies, Figure, type LedgerRow, LedgerTable } from './LedgerParts.tsx';
import { StockInput } from './StockInput.tsx';

export interface StockPanelProps {
  readonly owner: DraftOwner;
  /** A therapist is no custodian of practice stock. */
  readonly isPrescriber: boolean;
  readonly userName: string;
}

/** The clinic's ketamine by lot: what should be there, what was counted, and who saw what. */
export function StockPanel({ owner, isPrescriber, userName }: StockPanelProps): ReactNode {
  const { data, error, isPending, refetch } = useStock(isPrescriber);
  const again = (): void => void refetch();
  if (!isPrescriber) return <p className="kap-empty">{t('ledgers:stockOnly')}</p>;
  if (isPending) return <LoadingDisplay what="view" rows={6} />;
  if (data === undefined) return <FailedDisplay what={t('ledgers:stockFailed')} error={error} onRetry={again} />;
  return (
    <>
      {error !== null && <FailedDisplay what={t('ledgers:old')} error={error} onRetry={again} />}
      <UnnamedDisplay unnamed={data.unnamed} />
      <StockDisplay lots={data.lots} />
      <Section id="stock-enter" title={t('ledgers:enterStock')}>
        <StockInput lots={data.lots} unnamed={data.unnamed} owner={owner} userName={userName} />
      </Section>
    </>
  );
}

/** Doses that the EHR recorded and that are in no lot: the lots hold less than they say by so much. */
export function UnnamedDisplay({ unnamed }: Pick<StockLedger, 'unnamed'>): ReactNode {
  if (unnamed.length === 0) return null;
  return (
    <Section id="stock-unnamed" title={t('ledgers:unnamed')} aside={String(unnamed.length)}>
      <p>{t('ledgers:unnamedWhat')}</p>
      <ul className="kap-order-lines">
        {unnamed.map(({ administration, at, mg: amount }) => (
          <li key={administration}>
            {dateText(at)}: {amount === undefined ? t('notRecordedLower') : mg(amount)} <code>{administration}</code>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Every lot, one whose count does not come out first. */
export function StockDisplay({ lots }: { readonly lots: readonly StockLot[] }): ReactNode {
  const sorted = lots.toSorted((a, b) => b.discrepancies.length - a.discrepancies.length);
  if (lots.length === 0)
    return (
      <Section id="stock" title={t('ledgers:stock')}>
        <NoneDisplay>{t('ledgers:noStock')}</NoneDisplay>
      </Section>
    );
  return sorted.map((lot) => (
    <Section key={lot.lot} id={`lot-${lot.lot}`} title={t('ledgers:lotIs', { lot: lot.lot })}>
      <LotDisplay lot={lot} />
    </Section>
  ));
}

function LotDisplay({ lot }: { readonly lot: StockLot }): ReactNode {
  const { expectedMg, counted, discrepancies, entries } = lot;
  const isOff = counted !== undefined && counted.mg !== counted.expectedMg;
  return (
    <>
      <dl className="kap-figures">
        <Figure name={t('ledgers:expected')} value={mg(expectedMg)} />
        <Figure
          name={t('ledgers:counted')}
          value={counted === undefined ? t('ledgers:never') : `${mg(counted.mg)} (${dayText(counted.at)})`}
          {...(isOff ? { tone: 'hold' as const } : {})}
        />
        {counted !== undefined && <Figure name={t('ledgers:expectedThen')} value={mg(counted.expectedMg)} />}
      </dl>
      <Discrepancies texts={discrepancies} now={new Date().toISOString()} />
      <LedgerTable amount={t('ledgers:amount')} rows={entries.map(rowOf)} />
    </>
  );
}

function rowOf(entry: StockEntry): LedgerRow {
  const { reference, at, event, administration } = entry;
  return {
    reference,
    at,
    event,
    amount: mg(entry.mg),
    who: (
      <>
        {entry.by ?? t('notRecordedLower')}
        {entry.witness !== undefined && <div>{t('ledgers:witnessed', { name: entry.witness })}</div>}
        {entry.witness === undefined && entry.hasWitness && <div>{t('ledgers:hasWitness')}</div>}
      </>
    ),
    note: (
      <>
        {entry.isTakenBack && <strong>{t('ledgers:takenBack')} </strong>}
        {entry.note} {administration !== undefined && <code>{administration}</code>}
      </>
    ),
  };
}

function mg(amount: number): string {
  return `${numberText(amount)} mg`;
}
