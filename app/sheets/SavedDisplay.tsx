import type { ReactNode } from 'react';
import type { WrittenAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { ScoreText } from '../panel/ScoresDisplay.tsx';
import { DecisionBadge } from '../ui/Badges.tsx';
import { Icon } from '../ui/Icon.tsx';
import { decideAccess } from '../view/access.ts';
import { durationText } from '../view/dates.ts';
import { scoresOf } from '../view/forms.ts';
import { doseHeadline, gateSummary } from '../view/gate.ts';
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

/** What a write did: the result, where the pathway now stands, and the way on. */
export function SavedDisplay({ written, tookMs, userRoles, onClose, onOpen }: SavedDisplayProps): ReactNode {
  const pathway = written.pathway.pathway;
  const next = pathway?.next.toSorted((a, b) => Number(b.urgent) - Number(a.urgent))[0];
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
      {pathway && (
        <div className={`kap-verdict kap-tone-${pathway.dose}`}>
          <DecisionBadge decision={pathway.dose} />
          <div>
            <strong>{doseHeadline(pathway)}</strong>
            <p>{gateSummary(pathway.gates)}</p>
          </div>
        </div>
      )}
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
