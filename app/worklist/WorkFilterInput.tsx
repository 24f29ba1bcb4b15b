import type { ReactNode } from 'react';
import type { WorkFilter } from '../../src/core/work-list/filter-work.ts';
import type { WorkKind } from '../../src/core/work-list/work-list.ts';
import type { WorkListAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { KINDS } from '../view/work.ts';
import '../styles/filter.css';

export interface WorkFilterInputProps {
  readonly list: Pick<WorkListAnswer, 'kinds' | 'counts' | 'everyKind' | 'clinicians' | 'clinics'>;
  readonly filter: WorkFilter;
  readonly onChange: (filter: WorkFilter) => void;
}

/** What of the list is shown; every choice says how much it leaves. */
export function WorkFilterInput({ list, filter, onChange }: WorkFilterInputProps): ReactNode {
  const { clinicians, clinics, counts, everyKind } = list;
  const present = KINDS.filter((kind) => kind === filter.kind || list.kinds.includes(kind));
  const kinds: readonly (WorkKind | undefined)[] = [undefined, ...present];
  return (
    <form
      className="kap-filter"
      role="search"
      aria-label={t('worklist:filter')}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div className="kap-work-kinds" role="group" aria-label={t('worklist:kinds')}>
        {kinds.map((kind) => (
          <button
            key={kind ?? 'all'}
            type="button"
            aria-pressed={filter.kind === kind}
            onClick={() => {
              onChange({ ...filter, kind });
            }}
          >
            {kind === undefined ? t('worklist:all') : t(`worklist:kind.${kind}`)}{' '}
            <b>{kind === undefined ? everyKind : (counts[kind] ?? 0)}</b>
          </button>
        ))}
      </div>
      <label>
        {t('worklist:find')}
        <input
          type="search"
          value={filter.words}
          onChange={(event) => {
            onChange({ ...filter, words: event.currentTarget.value });
          }}
        />
      </label>
      <OneOfInput
        label={t('worklist:clinician')}
        all={t('worklist:everybody')}
        of={clinicians}
        value={filter.clinician}
        onChange={(clinician) => {
          onChange({ ...filter, clinician });
        }}
      />
      {(clinics.length > 1 || filter.clinic !== undefined) && (
        <OneOfInput
          label={t('worklist:clinic')}
          all={t('worklist:everyClinic')}
          of={clinics}
          value={filter.clinic}
          onChange={(clinic) => {
            onChange({ ...filter, clinic });
          }}
        />
      )}
      <label className="kap-work-mine">
        <input
          type="checkbox"
          checked={filter.mine}
          onChange={(event) => {
            onChange({ ...filter, mine: event.currentTarget.checked });
          }}
        />
        {t('worklist:mine')}
      </label>
    </form>
  );
}

interface OneOfInputProps {
  readonly label: string;
  /** What is said for no choice. */
  readonly all: string;
  readonly of: readonly { readonly reference: string; readonly name: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A choice that was kept and has nothing on the list any more stays to be seen, so that an empty list explains itself. */
function OneOfInput({ label, all, of, value, onChange }: OneOfInputProps): ReactNode {
  const isGone = value !== undefined && !of.some(({ reference }) => reference === value);
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value === '' ? undefined : currentTarget.value);
        }}
      >
        <option value="">{all}</option>
        {[...of, ...(isGone ? [{ reference: value, name: value }] : [])].map(({ reference, name }) => (
          <option key={reference} value={reference}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
