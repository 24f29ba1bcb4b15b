import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { StateBadge } from '../ui/Badges.tsx';
import { Section } from '../ui/Section.tsx';
import { ageText, dayText } from '../view/dates.ts';
import { readDraft } from '../view/drafts.ts';
import { formStanding } from '../view/forms.ts';
import { TAB_STORE } from '../view/stores.ts';
import type { ViewProps } from './view-props.ts';
import { Button } from '../ui/Button.tsx';

/** Every form of the guide, by when it is used; the service says who may fill in which. */
const GROUPS = {
  intake: [
    'kap-mental-health-intake',
    'kap-medical-intake',
    'kap-consent',
    'kap-agreed-fee',
    'kap-home-readiness',
    'kap-group-addendum',
    'kap-bladder-substance-review',
  ],
  risk: ['kap-c-ssrs-screen', 'kap-safety-plan'],
  measures: [
    'kap-phq-9',
    'kap-phq-2',
    'kap-gad-7',
    'kap-pcl-5',
    'kap-audit-c',
    'kap-madrs',
    'kap-cadss-6',
    'kap-mdq',
    'kap-dast-10',
    'kap-meq-30',
  ],
  session: [
    'kap-preparation-note',
    'kap-intention',
    'kap-pre-dose-checklist',
    'kap-dosing-session-record',
    'kap-side-effect-checklist',
    'kap-discharge-checklist',
  ],
  after: ['kap-check-in-24h', 'kap-check-in-72h', 'kap-integration-note'],
} as const;

/** Any form, whether a step asks for it now or not; what is due, what was begun and when each was answered last stands beside it. */
export function FormsView({ pathway, owner, onOpen }: ViewProps): ReactNode {
  return (
    <div className="kap-form-groups">
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <Section key={group} id={`forms-${group}`} title={t(`forms:group.${group}`)}>
          <ul className="kap-form-list">
            {GROUPS[group].map((form) => (
              <li key={form}>
                <Button
                  variant="default"
                  onClick={() => {
                    onOpen({ kind: 'form', form, title: t(`forms:name.${form}`) });
                  }}
                >
                  {t(`forms:name.${form}`)}
                </Button>
                <FormState form={form} pathway={pathway} owner={owner} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

function FormState({ form, pathway, owner }: Pick<ViewProps, 'pathway' | 'owner'> & { readonly form: string }): ReactNode {
  const { asked, last } = formStanding(pathway, form);
  const begun = readDraft(TAB_STORE, owner, form) !== undefined;
  if (!begun && last === undefined && asked === undefined) return null;
  return (
    <span className="kap-form-state">
      {begun && <span className="kap-weak">{t('forms:begun')}</span>}
      {last !== undefined && (
        <span className="kap-muted">
          {dayText(last)} ({ageText(last, pathway.assessedAt)})
        </span>
      )}
      {asked !== undefined && <StateBadge state={asked} />}
    </span>
  );
}
