import '../styles/session.css';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import { ApiError, readMessages } from '../api/client.ts';
import { loadWords, t } from '../i18n/i18n.ts';
import { LanguageInput } from '../i18n/LanguageInput.tsx';
import { DosesDisplay } from '../panel/DosesDisplay.tsx';
import { FindingsDisplay } from '../panel/FindingsDisplay.tsx';
import { GateDisplay } from '../panel/GateDisplay.tsx';
import { NextActions } from '../panel/NextActions.tsx';
import { PhaseHeader } from '../panel/PhaseHeader.tsx';
import { ScoresDisplay } from '../panel/ScoresDisplay.tsx';
import { SessionDisplay } from '../panel/SessionDisplay.tsx';
import { StepTimeline } from '../panel/StepTimeline.tsx';
import { NOTHING_WAITS } from '../session/entry-queue.ts';
import type { Trouble } from '../session/entry-trouble.ts';
import { type Line, SaveState } from '../session/SaveState.tsx';
import { ClassBadge, DecisionBadge, StateBadge } from '../ui/Badges.tsx';
import { FailedDisplay, LoadingDisplay, NoneDisplay, NotRecordedDisplay } from '../ui/States.tsx';
import { Themed } from '../ui/Themed.tsx';
import { CLASS_ORDER } from '../view/words.ts';
import { ViewStates } from './ViewStates.tsx';
import sample from './sample.json';

const OrdersGallery = lazy(async () => {
  const words = (['orders', 'ledgers'] as const).map(loadWords);
  const [module] = await Promise.all([import('./OrdersGallery.tsx'), ...words]);
  return { default: module.OrdersGallery };
});

const RoomsGallery = lazy(async () => {
  const [module] = await Promise.all([import('./RoomsGallery.tsx'), loadWords('group')]);
  return { default: module.RoomsGallery };
});

// Answers of the sandbox, kept as they came over the wire.
const SESSION = sample.session as unknown as Pathway;
const HELD = sample.held as unknown as Pathway;
const EMPTY: Pathway = { ...HELD, gates: [], findings: [], next: [], steps: [], doses: [], scores: [], unread: [] };

const DECISIONS = ['proceed', 'hold', 'unknown'] as const;
const STATES = ['not-started', 'due', 'overdue', 'in-progress', 'done', 'blocked', 'expired', 'not-eligible'] as const;
const STATUSES = [0, 401, 403, 409, 500] as const;
const LINES: readonly Line[] = ['up', 'down', 'ended', 'other-chart', 'service'];
const TROUBLES: readonly (Trouble | undefined)[] = [undefined, 'offline', 'signed-out', 'other-chart', 'service', 'elsewhere'];
const NOTHING = (): void => undefined;

/** Every visual state of the panel's parts on one page, for looking at and for the tests that look. */
export function GalleryPage(): ReactNode {
  const acting = { userRoles: ['therapist'], onOpen: NOTHING, onRefresh: NOTHING };
  return (
    <Themed>
      <main className="kap-page" aria-label={t('gallery:title')}>
        <h1>{t('gallery:title')}</h1>
        <p>
          {t('gallery:intro')} <LanguageInput />
        </p>
        <States />
        <SaveStates />
        {[SESSION, HELD, { ...HELD, ended: 'withdrawn' }].map((pathway, at) => (
          <PhaseHeader key={['session', 'held', 'ended'][at]} pathway={pathway} refreshing={at === 1} onRefresh={NOTHING} />
        ))}
        {SESSION.session && <SessionDisplay session={SESSION.session} now={SESSION.assessedAt} />}
        {[HELD, EMPTY].map((pathway, at) => (
          <div key={at === 0 ? 'held' : 'empty'} className="kap-columns">
            <div className="kap-column">
              <NextActions pathway={pathway} {...acting} />
              <GateDisplay pathway={pathway} {...acting} />
              <DosesDisplay pathway={at === 0 ? SESSION : pathway} />
            </div>
            <div className="kap-column">
              <FindingsDisplay findings={pathway.findings} unread={[]} now={pathway.assessedAt} {...acting} />
              <FindingsDisplay findings={[]} unread={['allergies']} now={pathway.assessedAt} {...acting} />
              <ScoresDisplay pathway={at === 0 ? SESSION : pathway} />
              <StepTimeline pathway={pathway} {...acting} />
            </div>
          </div>
        ))}
        <Suspense fallback={<LoadingDisplay what="view" rows={4} />}>
          <OrdersGallery />
          <RoomsGallery full={SESSION} />
        </Suspense>
        <ViewStates full={SESSION} empty={EMPTY} />
      </main>
    </Themed>
  );
}

function States(): ReactNode {
  return (
    <div className="kap-measures">
      <section className="kap-section" aria-label={t('gallery:loading')}>
        <h2>{t('gallery:loading')}</h2>
        <LoadingDisplay what="pathway" rows={4} />
      </section>
      <section className="kap-section" aria-label={t('gallery:failed')}>
        <h2>{t('gallery:failed')}</h2>
        {STATUSES.map((status) => (
          <FailedDisplay
            key={status}
            what={t('gallery:what')}
            error={new ApiError(status, readMessages(undefined, status))}
            onRetry={NOTHING}
          />
        ))}
      </section>
      <section className="kap-section" aria-label={t('gallery:empty')}>
        <h2>{t('gallery:empty')}</h2>
        <NotRecordedDisplay>{t('gallery:nobody')}</NotRecordedDisplay>
        <NoneDisplay>{t('gallery:looked')}</NoneDisplay>
      </section>
      <section className="kap-section" aria-label={t('gallery:badges')}>
        <h2>{t('gallery:badges')}</h2>
        <p className="kap-badges">
          {DECISIONS.map((decision) => (
            <DecisionBadge key={decision} decision={decision} />
          ))}
          {STATES.map((state) => (
            <StateBadge key={state} state={state} />
          ))}
          {CLASS_ORDER.map((of) => (
            <ClassBadge key={of} of={of} />
          ))}
        </p>
      </section>
    </div>
  );
}

function SaveStates(): ReactNode {
  const entry = { kind: 'note', encounter: 'Encounter/1', at: SESSION.assessedAt, text: '–' } as const;
  return (
    <section className="kap-section" aria-label={t('gallery:saving')}>
      <h2>{t('gallery:saving')}</h2>
      {LINES.map((line) => (
        <SaveState key={line} state={NOTHING_WAITS} line={line} onRetry={NOTHING} />
      ))}
      <SaveState state={{ ...NOTHING_WAITS, known: false }} line="up" onRetry={NOTHING} />
      <SaveState state={{ ...NOTHING_WAITS, lasting: false }} line="up" onRetry={NOTHING} />
      <SaveState state={{ ...NOTHING_WAITS, others: 2, discarded: 1 }} line="up" onRetry={NOTHING} />
      <SaveState state={{ ...NOTHING_WAITS, waiting: [{ key: 'r', entry, refused: ['–'] }] }} line="up" onRetry={NOTHING} />
      {TROUBLES.map((trouble) => (
        <SaveState
          key={trouble ?? 'none'}
          state={{ ...NOTHING_WAITS, waiting: [{ key: 'a', entry }], trouble, lasting: trouble !== 'service' }}
          line="up"
          onRetry={NOTHING}
        />
      ))}
    </section>
  );
}
