import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { WorkItem, WorkKind } from '../../src/core/work-list/work-list.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { dateText, dayText, timeText } from '../view/dates.ts';
import { rolesText } from '../view/words.ts';
import { ROWS_ON_PAPER } from '../view/work.ts';
import { useOnPaper } from '../ui/use-on-paper.ts';

export interface WorkRowsProps {
  readonly total: number;
  /** Undefined while it is not read. */
  readonly rowAt: (index: number) => WorkItem | undefined;
  /** Says which rows are in or near the window. */
  readonly onSee?: (first: number, last: number) => void;
  /** ISO instant at which the list was read. */
  readonly now: string;
  /** The patient's id that is being opened. */
  readonly opening: string | undefined;
  /** Given the EHR's id of the patient. */
  readonly onOpen: (patient: string) => void;
}

const ROW_PX = 72;
/** Rows drawn beyond the window, so that the keyboard finds the next one. */
const OVERSCAN = 12;

/** The list; only what is near the window is drawn, so thousands of rows cost no more than a screenful. */
export function WorkRows({ total, rowAt, onSee, now, opening, onOpen }: WorkRowsProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop(list.current?.offsetTop ?? 0);
  }, [total]);
  const rows = useWindowVirtualizer({
    count: total,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: top,
    getItemKey: (at) => rowAt(at)?.key ?? at,
  });
  const drawn = rows.getVirtualItems();
  const onPaper = useOnPaper();
  const shown = onPaper ? paperRows(total, rowAt) : drawn;
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0];
  useEffect(() => {
    onSee?.(first, last);
  }, [onSee, first, last]);
  return (
    <>
      <ul
        ref={list}
        className={onPaper ? 'kap-work kap-work-paper' : 'kap-work'}
        style={onPaper ? {} : { height: rows.getTotalSize() }}
      >
        {shown.map(({ index, key, start }) => {
          const item = rowAt(index);
          return (
            <li
              key={key}
              ref={onPaper ? undefined : rows.measureElement}
              data-index={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              className={item?.urgent ? 'kap-work-row kap-work-urgent' : 'kap-work-row'}
              style={onPaper ? {} : { transform: `translateY(${String(start - rows.options.scrollMargin)}px)` }}
            >
              {item ? <WorkRow item={item} now={now} opening={opening} onOpen={onOpen} /> : <UnreadRow />}
            </li>
          );
        })}
      </ul>
      {onPaper && shown.length < total && <p>{t('worklist:paper', { count: shown.length, total })}</p>}
    </>
  );
}

/** From the first on, as far as they are read: nothing more can be read once the paper is laid out. */
function paperRows(total: number, rowAt: WorkRowsProps['rowAt']): readonly { index: number; key: string; start: number }[] {
  const rows = [];
  for (let index = 0; index < Math.min(total, ROWS_ON_PAPER); index += 1) {
    const key = rowAt(index)?.key;
    if (key === undefined) break;
    rows.push({ index, key, start: 0 });
  }
  return rows;
}

const ICONS: Readonly<Record<WorkKind, IconName>> = {
  alert: 'warning',
  session: 'clock',
  order: 'hand',
  integration: 'refresh',
  measure: 'half',
  review: 'question',
  expiring: 'clock',
  visit: 'circle',
  form: 'half',
  escort: 'hand',
};

/** What may be answered earlier than the dose may be given that it is asked for. */
const FORMS: readonly WorkKind[] = ['measure', 'form'];

/** Stands where a row will be: as high as one, so that nothing moves when it comes. */
function UnreadRow(): ReactNode {
  return (
    <div className="kap-work-unread">
      <span className="kap-hidden">{t('loading', { what: t('what.entries') })}</span>
      <span className="kap-skeleton" style={{ height: 14, width: '40%' }} />
      <span className="kap-skeleton" style={{ height: 14, width: '70%' }} />
    </div>
  );
}

function WorkRow({
  item,
  now,
  opening,
  onOpen,
}: Pick<WorkRowsProps, 'now' | 'opening' | 'onOpen'> & { readonly item: WorkItem }): ReactNode {
  const { patient } = item;
  const id = patient.reference.replace('Patient/', '');
  return (
    <>
      <span className={`kap-badge kap-tone-${item.urgent || item.when === 'overdue' ? 'hold' : 'info'}`}>
        <Icon name={ICONS[item.kind]} /> {t(`worklist:kind.${item.kind}`)}
      </span>
      <div className="kap-work-what">
        <strong>
          {patient.name}
          <small>{patient.birthDate === undefined ? t('notRecordedLower') : dateText(patient.birthDate)}</small>
        </strong>
        <p>
          <Said now={now}>{item.title}</Said>
        </p>
        <p className="kap-muted">
          {item.notBefore !== undefined && (
            <span>
              <time dateTime={item.notBefore}>
                {t(FORMS.includes(item.kind) ? 'worklist:when.forDoseFrom' : 'worklist:when.from', {
                  at: dayText(item.notBefore),
                })}
              </time>
            </span>
          )}
          {item.dueOn !== undefined && (
            <span>
              <WhenText when={item.when} dueOn={item.dueOn} />
            </span>
          )}
          {item.roles.length > 0 && <span>{t('byRole', { who: rolesText(item.roles) })}</span>}
          {item.clinician?.name !== undefined && <span>{item.clinician.name}</span>}
          {item.clinic?.name !== undefined && <span>{item.clinic.name}</span>}
        </p>
      </div>
      <button
        type="button"
        className="kap-work-open"
        disabled={opening !== undefined}
        aria-label={t('worklist:openFor', { name: patient.name, what: sayText(item.title, now) })}
        onClick={() => {
          onOpen(id);
        }}
      >
        {t(opening === id ? 'worklist:opening' : 'worklist:open')} <Icon name="arrow" />
      </button>
    </>
  );
}

function WhenText({ when, dueOn }: { readonly when: WorkItem['when']; readonly dueOn: string }): ReactNode {
  const at = when === 'today' && dueOn.length > 10 ? timeText(dueOn) : dayText(dueOn);
  return <time dateTime={dueOn}>{t(`worklist:when.${when === 'undated' ? 'later' : when}`, { at })}</time>;
}
