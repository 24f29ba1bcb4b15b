import type { ReactNode } from 'react';
import type { NextAction, Pathway } from '../../src/core/pathway/pathway.ts';
import type { WrittenAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { Verdict } from '../panel/PhaseHeader.tsx';
import { ScoreText } from '../panel/ScoresDisplay.tsx';
import { Icon } from '../ui/Icon.tsx';
import { decideAccess } from '../view/access.ts';
import { durationText } from '../view/dates.ts';
import { scoresOf } from '../view/forms.ts';
import { instrumentWord, rolesText } from '../view/words.ts';
import { type Sheet, sheetFor } from './sheet.ts';
import { Button } from '../ui/Button.tsx';
import { Marked, strong } from '../ui/Marked.tsx';

export interface SavedDisplayProps {
  readonly written: WrittenAnswer;
  /** From opening a form to its being saved; undefined for what is no form. */
  readonly tookMs: number | undefined;
  readonly userRoles: readonly string[];
  readonly onClose: () => void;
  readonly onOpen: (sheet: Sheet) => void;
}

/** The button that was pressed is gone; without this the keyboard would start again from the top. */
function focusSaved(element: HTMLElement | null): void {
  element?.focus();
}

/** The most urgent of what may and is to be done by today; what has days to go is not next to what was just saved. */
function nextNow(pathway: Pathway | undefined): NextAction | undefined {
  return pathway?.next
    .filter(
      ({ dueOn, notBefore = dueOn }) => notBefore === undefined || notBefore.slice(0, 10) <= pathway.assessedAt.slice(0, 10),
    )
    .toSorted((a, b) => Number(b.urgent) - Number(a.urgent))[0];
}

/** What a write did: the result, where the pathway now stands, and the way on. */
export function SavedDisplay({ written, tookMs, userRoles, onClose, onOpen }: SavedDisplayProps): ReactNode {
  const pathway = written.pathway.pathway;
  const next = nextNow(pathway);
  const sheet = next ? sheetFor(next) : undefined;
  return (
    <div className="kap-saved" role="status" tabIndex={-1} ref={focusSaved}>
      <p className="kap-saved-head">
        <Icon name="check" size={20} /> <strong>{t('forms:saved')}</strong>{' '}
        <span className="kap-muted">
          {tookMs !== undefined && <span>{t('forms:took', { time: durationText(tookMs) })}</span>}
          <span>{written.reference}</span>
        </span>
      </p>
      {scoresOf(pathway, written.reference).map((point) => (
        <p key={point.instrument} className="kap-result">
          {instrumentWord(point.instrument)}: <ScoreText point={point} />
        </p>
      ))}
      {pathway && <Verdict pathway={pathway} />}
      {next && (
        <p>
          <Marked text={t('forms:next', { title: sayText(next.title, written.pathway.readAt) })} as={strong} />{' '}
          {next.roles.length > 0 && <span className="kap-muted">{t('byRole', { who: rolesText(next.roles) })}</span>}
        </p>
      )}
      <div className="kap-buttons">
        {next && sheet && decideAccess(next.roles, userRoles).allowed && (
          <Button
            onClick={() => {
              onOpen(sheet);
            }}
          >
            {t('forms:goOn')}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {t('forms:back')}
        </Button>
      </div>
    </div>
  );
}
