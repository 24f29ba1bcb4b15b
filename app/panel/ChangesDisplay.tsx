import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { dateText } from '../view/dates.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { changesSince, digest, keepSeen, readSeen } from '../view/last-seen.ts';
import { BROWSER_STORE } from '../view/stores.ts';
import { Button } from '../ui/Button.tsx';
import { Marked, timed } from '../ui/Marked.tsx';

export interface ChangesDisplayProps {
  readonly pathway: Pathway;
  readonly owner: DraftOwner;
}

/**
 * What changed since this user last looked at this patient, until it is dismissed. Everything in it also stands on the page
 * itself, so that nothing depends on reading or dismissing it.
 */
export function ChangesDisplay({ pathway, owner }: ChangesDisplayProps): ReactNode {
  const heading = useId();
  const [, dismissed] = useState(0);
  const seen = readSeen(BROWSER_STORE, owner);
  const changes = seen ? changesSince(seen, pathway) : [];
  const nothingNew = changes.length === 0;
  useEffect(() => {
    if (nothingNew) keepSeen(BROWSER_STORE, owner, digest(pathway));
  }, [nothingNew, owner, pathway]);
  if (!seen || nothingNew) return null;
  return (
    <section className="kap-notice kap-notice-info kap-changes" aria-labelledby={heading}>
      <Icon name="clock" size={20} />
      <div>
        <h2 id={heading}>
          <Marked text={t('changes.title', { at: dateText(seen.at) })} as={timed(seen.at)} />
        </h2>
        <ul>
          {changes.map((change) => (
            <li key={change.key}>{change.text}</li>
          ))}
        </ul>
      </div>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          keepSeen(BROWSER_STORE, owner, digest(pathway));
          dismissed((count) => count + 1);
        }}
      >
        {t('changes.dismiss')}
      </Button>
    </section>
  );
}
