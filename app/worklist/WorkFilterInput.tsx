import type { ReactNode } from 'react';
import type { WorkItem, WorkKind } from '../../src/core/work-list/work-list.ts';
import { t } from '../i18n/i18n.ts';
import { cliniciansIn, countKinds, KINDS, type WorkFilter } from '../view/work.ts';

export interface WorkFilterInputProps {
  readonly items: readonly WorkItem[];
  readonly ownRoles: readonly string[];
  readonly filter: WorkFilter;
  readonly onChange: (filter: WorkFilter) => void;
}

/** What of the list is shown; every choice says how much it leaves. */
export function WorkFilterInput({ items, ownRoles, filter, onChange }: WorkFilterInputProps): ReactNode {
  const counts = countKinds(items, filter, ownRoles);
  const clinicians = cliniciansIn(items);
  const present = KINDS.filter((kind) => kind === filter.kind || items.some((item) => item.kind === kind));
  const kinds: readonly (WorkKind | undefined)[] = [undefined, ...present];
  return (
    <form
      className="kap-work-filter"
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
            {kind === undefined ? t('worklist:all') : t(`worklist:kind.${kind}`)} <b>{counts.get(kind) ?? 0}</b>
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
      <label>
        {t('worklist:clinician')}
        <select
          value={filter.clinician ?? ''}
          onChange={(event) => {
            onChange({ ...filter, clinician: event.currentTarget.value === '' ? undefined : event.currentTarget.value });
          }}
        >
          <option value="">{t('worklist:everybody')}</option>
          {clinicians.map(({ reference, name }) => (
            <option key={reference} value={reference}>
              {name}
            </option>
          ))}
        </select>
      </label>
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
