import type { ReactNode } from 'react';
import type { SiteAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { NotRecordedDisplay } from '../ui/States.tsx';
import { FactList } from './IntegrationsDisplay.tsx';

/** What runs here and on what terms: our own, and those of the instruments and terminologies that ship with it. */
export function ReleaseDisplay({ site }: { readonly site: SiteAnswer }): ReactNode {
  const { software, guide, licences } = site;
  const rows = [
    [t('site:software'), software.version],
    [t('site:guide'), t('site:guideIs', { version: guide.version, fhir: guide.fhir })],
    [t('site:guideBase'), <code key="base">{guide.base}</code>],
    [t('site:licence'), t('site:licenceIs', { licence: software.licence })],
  ] as const;
  return (
    <>
      <FactList rows={rows} />
      <h3>{t('site:others')}</h3>
      {licences === undefined && <NotRecordedDisplay>{t('site:noGuide')}</NotRecordedDisplay>}
      <ul className="kap-site-licences">
        {licences?.map(({ text, of }) => (
          <li key={text}>
            <span lang="en">{text}</span>
            <details>
              <summary>{t('site:usedIn', { count: of.length })}</summary>
              <ul lang="en">
                {of.map((title) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
