import '../styles/desk.css';
import '../styles/worklist.css';
import type { ReactNode } from 'react';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import type { WorkItem } from '../../src/core/work-list/work-list.ts';
import { ApiError, readMessages } from '../api/client.ts';
import { t } from '../i18n/i18n.ts';
import { FailedDisplay, LoadingDisplay, NoneDisplay } from '../ui/States.tsx';
import { FormsView } from '../views/FormsView.tsx';
import type { ViewProps } from '../views/view-props.ts';
import { MeasuresView } from '../views/MeasuresView.tsx';
import { WorkRows } from '../worklist/WorkRows.tsx';

const NOTHING = (): void => undefined;
const KINDS: readonly WorkItem['kind'][] = ['alert', 'session', 'escort', 'order', 'integration', 'expiring', 'visit', 'form'];
const WHEN: readonly WorkItem['when'][] = ['overdue', 'today', 'later', 'undated'];

/** One row of each kind, in each of the four times. */
function rowsOf({ assessedAt: now, steps }: Pathway): readonly WorkItem[] {
  return KINDS.map((kind, at): WorkItem => {
    const when = WHEN[at % WHEN.length] ?? 'undated';
    return {
      key: kind,
      kind,
      title: steps[at]?.title ?? '–',
      urgent: kind === 'alert',
      when,
      ...(when === 'undated' ? {} : { dueOn: now.slice(0, 10) }),
      roles: ['therapist'],
      patient: { reference: `Patient/${kind}`, name: '–', birthDate: '1990-01-01' },
    };
  });
}

export interface ViewStatesProps {
  /** With scores. */
  readonly full: Pathway;
  readonly empty: Pathway;
}

/** The other views as they look full, empty, while they load, and when they could not be read. */
export function ViewStates({ full, empty }: ViewStatesProps): ReactNode {
  const error = new ApiError(500, readMessages(undefined, 500));
  const failed = ['worklist:failed', 'record:failed', 'site:failed', 'orders:failed', 'desk:failed'] as const;
  // The view of forms needs no session and reads nothing.
  const forms = { pathway: full, owner: { user: '', patient: '' }, onOpen: NOTHING } as unknown as ViewProps;
  return (
    <>
      <section className="kap-section" aria-label={t('worklist:title')}>
        <h2>{t('worklist:title')}</h2>
        <WorkRows
          total={KINDS.length}
          rowAt={(at) => rowsOf(full)[at]}
          now={full.assessedAt}
          opening={undefined}
          onOpen={NOTHING}
        />
        <NoneDisplay>{t('worklist:nothing')}</NoneDisplay>
      </section>
      <section className="kap-section" aria-label={t('gallery:views')}>
        <h2>{t('gallery:views')}</h2>
        <LoadingDisplay what="view" rows={8} />
        {failed.map((key) => (
          <FailedDisplay key={key} what={t(key)} error={error} onRetry={NOTHING} />
        ))}
      </section>
      <MeasuresView pathway={full} />
      <MeasuresView pathway={empty} />
      <FormsView {...forms} />
    </>
  );
}
