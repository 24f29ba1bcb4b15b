import type { ReactNode } from 'react';
import { type StockEntry, type StockLedger, type StockLot, useStock } from '../api/ledgers.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
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
      <UnreadDisplay unread={data.unread} />
      <UnnamedDisplay unnamed={data.unnamed} />
      {(data.lots.length > 0 || data.unread.length === 0) && <StockDisplay lots={data.lots} />}
      <Section id="stock-enter" title={t('ledgers:enterStock')}>
        <StockInput lots={data.lots} unnamed={data.unnamed} owner={owner} userName={userName} />
      </Section>
    </>
  );
}

/** Entries that can't be read: what the lots hold is not known while there is one. */
export function UnreadDisplay({ unread }: Pick<StockLedger, 'unread'>): ReactNode {
  if (unread.length === 0) return null;
  return (
    <div className="kap-notice kap-notice-unknown" role="group" aria-label={t('ledgers:unread')}>
      <Icon name="warning" size={20} />
      <div>
        <strong>{t('ledgers:unreadCount', { count: unread.length })}</strong>
        <p>{t('ledgers:unreadWhat')}</p>
        <ul className="kap-order-lines">
          {unread.map(({ reference, lot }) => (
            <li key={reference}>
              <code>{reference}</code>: {lot === undefined ? t('ledgers:unreadLot') : t('ledgers:lotIs', { lot })}
            </li>
          ))}
        </ul>
      </div>
    </div>
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
  const isOff = counted?.expectedMg !== undefined && counted.mg !== counted.expectedMg;
  return (
    <>
      <dl className="kap-figures">
        <ExpectedFigure name={t('ledgers:expected')} mg={expectedMg} />
        <Figure
          name={t('ledgers:counted')}
          value={counted === undefined ? t('ledgers:never') : `${mg(counted.mg)} (${dayText(counted.at)})`}
          {...(isOff ? { tone: 'hold' as const } : {})}
        />
        {counted !== undefined && <ExpectedFigure name={t('ledgers:expectedThen')} mg={counted.expectedMg} />}
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

/** What can't be told is said, and is never nought. */
function ExpectedFigure({ name, mg: amount }: { readonly name: string; readonly mg: number | undefined }): ReactNode {
  return amount === undefined ? (
    <Figure name={name} value={t('notKnown')} tone="unknown" />
  ) : (
    <Figure name={name} value={mg(amount)} />
  );
}

function mg(amount: number): string {
  return `${numberText(amount)} mg`;
}
