import type { ReactNode } from 'react';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import type { Refresh } from '../api/queries.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import type { Sheet } from '../sheets/sheet.ts';
import { DecisionBadge } from '../ui/Badges.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay } from '../ui/States.tsx';
import { doseHeadline, gateSummary } from '../view/gate.ts';
import { Button } from '../ui/Button.tsx';

export interface BeforeDoseProps {
  readonly pathway: Pathway;
  readonly hasChecklist: boolean;
  readonly refresh: Refresh;
  readonly onOpen: (sheet: Sheet) => void;
}

const CHECKLIST = 'kap-pre-dose-checklist';

/** The checklist of the day and the gate as it stands, decided anew with every reading and every answer. */
export function BeforeDose({ pathway, hasChecklist, refresh, onOpen }: BeforeDoseProps): ReactNode {
  const open = pathway.gates.filter((line) => line.decision !== 'proceed');
  return (
    <Section
      id="before-dose"
      title={t('session:before.title')}
      aside={
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="refresh" />}
          loading={refresh.isPending}
          onClick={refresh.run}
        >
          {t('session:before.decide')}
        </Button>
      }
    >
      <div className={`kap-verdict kap-tone-${pathway.dose}`} role="status">
        <DecisionBadge decision={pathway.dose} />
        <div>
          <strong>{doseHeadline(pathway)}</strong>
          <p>{gateSummary(pathway.gates)}</p>
        </div>
      </div>
      {refresh.error && <FailedDisplay what={t('forms:dose.gateFailed')} error={refresh.error} onRetry={refresh.run} />}
      <p className="kap-forms">
        <Button
          variant={hasChecklist ? 'default' : 'filled'}
          onClick={() => {
            onOpen({ kind: 'form', form: CHECKLIST, title: t('session:before.checklist') });
          }}
        >
          {t(hasChecklist ? 'session:before.again' : 'session:before.openChecklist')}
        </Button>
        {!hasChecklist && <span className="kap-who">{t('session:before.missing')}</span>}
      </p>
      <ul className="kap-open-lines">
        {open.map((line) => (
          <li key={line.id} className={`kap-edge-${line.decision}`}>
            <DecisionBadge decision={line.decision} /> <strong>{t(`gate.line.${line.id}`)}</strong>
            {line.reasons.map((reason) => (
              <p key={reason}>
                <Said now={pathway.assessedAt}>{reason}</Said>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
