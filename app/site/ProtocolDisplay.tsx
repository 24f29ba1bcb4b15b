import type { ReactNode } from 'react';
import type { SiteAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { SourceTag } from '../ui/Badges.tsx';
import { dateText } from '../view/dates.ts';
import { protocolSections } from '../view/site.ts';
import { FactList } from './IntegrationsDisplay.tsx';

export interface ProtocolDisplayProps {
  readonly protocol: SiteAnswer['protocol'];
  /** ISO instant at which the site was read. */
  readonly now: string;
}

/** The protocol in force in plain words, every number with what supports it. */
export function ProtocolDisplay({ protocol, now }: ProtocolDisplayProps): ReactNode {
  const { title, url, version, madeBy, reviewedOn, rows } = protocol;
  const weak = rows.filter(({ sources }) => sources.some((source) => source.weak)).length;
  const facts = [
    [
      t('site:name'),
      <span key="name">
        <Said now={now}>{title}</Said> ({version ?? '–'})
      </span>,
    ],
    [t('site:address'), <code key="url">{url}</code>],
    [t('site:madeBy'), madeBy ?? t('notRecordedLower')],
    [t('site:reviewed'), reviewedOn === undefined ? t('site:noReview') : dateText(reviewedOn)],
  ] as const;
  return (
    <>
      <FactList rows={facts} />
      <p className="kap-alert">{t('site:weakRows', { count: weak, of: rows.length })}</p>
      {protocolSections(rows).map(([section, some]) => (
        <div key={section} className="kap-scroll" role="group" aria-label={sayText(section, now)} tabIndex={0}>
          <table className="kap-table kap-stacked kap-site-table kap-site-numbers">
            <caption>
              <Said now={now}>{section}</Said>
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('site:parameter')}</th>
                <th scope="col">{t('site:value')}</th>
                <th scope="col">{t('site:source')}</th>
              </tr>
            </thead>
            <tbody>
              {some.map(({ key, label, value, sources }) => (
                <tr key={key}>
                  <th scope="row">
                    <Said now={now}>{label}</Said>
                  </th>
                  <td>
                    <Said now={now}>{value}</Said>
                  </td>
                  <td>
                    {[...new Map(sources.map((source) => [source.citation, source])).values()].map((source) => (
                      <SourceTag key={source.citation} source={source} />
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}
