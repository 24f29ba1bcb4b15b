import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { Section } from '../ui/Section.tsx';
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

/** Any form, whether a step asks for it now or not. */
export function FormsView({ onOpen }: ViewProps): ReactNode {
  return (
    <div className="kap-measures">
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
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
