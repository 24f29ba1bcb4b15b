import type { ReactNode } from 'react';
import type { SiteAnswer } from '../../src/service/contract.ts';
import { useSite } from '../api/site.ts';
import { t } from '../i18n/i18n.ts';
import { DiagnosisDisplay } from '../site/DiagnosisDisplay.tsx';
import { IntegrationsDisplay } from '../site/IntegrationsDisplay.tsx';
import { FoldedSection } from '../site/FoldedSection.tsx';
import { ProtocolDisplay, WeakRows } from '../site/ProtocolDisplay.tsx';
import { ReleaseDisplay } from '../site/ReleaseDisplay.tsx';
import { RulesPanel } from '../site/RulesPanel.tsx';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { timeText } from '../view/dates.ts';
import '../styles/site.css';
import { Button } from '../ui/Button.tsx';

/** The site as those see it who look after it: what is wrong, how it is connected, by which protocol and rules it works. */
export function SiteView(): ReactNode {
  const site = useSite();
  const again = (): void => {
    void site.refetch();
  };
  return (
    <div className="kap-site" aria-busy={site.isFetching}>
      {site.isPending && <LoadingDisplay what="view" rows={8} />}
      {site.isError && <FailedDisplay what={t('site:failed')} error={site.error} onRetry={again} />}
      {site.data && <SiteDisplay site={site.data} busy={site.isFetching} onAgain={again} />}
    </div>
  );
}

interface SiteDisplayProps {
  readonly site: SiteAnswer;
  readonly busy: boolean;
  readonly onAgain: () => void;
}

function SiteDisplay({ site, busy, onAgain }: SiteDisplayProps): ReactNode {
  return (
    <>
      <Section
        id="site-diagnosis"
        title={t('site:diagnosis')}
        aside={
          <>
            {t('site:lookedAt', { at: timeText(site.diagnosis.at) })}{' '}
            <Button size="compact-sm" variant="default" loading={busy} onClick={onAgain}>
              {t('site:again')}
            </Button>
          </>
        }
      >
        <DiagnosisDisplay diagnosis={site.diagnosis} />
      </Section>
      <FoldedSection id="site-integrations" title={t('site:integrations')} isWrong={site.integrations.audit.lost > 0}>
        <IntegrationsDisplay of={site.integrations} />
      </FoldedSection>
      <FoldedSection id="site-release" title={t('site:release')}>
        <ReleaseDisplay site={site} />
      </FoldedSection>
      <FoldedSection id="site-protocol" title={t('site:protocol')} always={<WeakRows rows={site.protocol.rows} />}>
        <ProtocolDisplay protocol={site.protocol} now={site.readAt} />
      </FoldedSection>
      <FoldedSection id="site-rules" title={t('site:rules')} aside={t('site:ruleCount', { count: site.rules.length })}>
        <RulesPanel rules={site.rules} />
      </FoldedSection>
    </>
  );
}
