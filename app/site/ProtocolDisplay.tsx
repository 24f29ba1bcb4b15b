import type { ReactNode } from 'react';
import type { Source } from '../../src/core/decision.ts';
import type { SiteAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { SourceTag } from '../ui/Badges.tsx';
import { StackedTable } from '../ui/StackedTable.tsx';
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
      {protocolSections(rows).map(([section, some]) => (
        <StackedTable
          key={section}
          label={sayText(section, now)}
          caption={<Said now={now}>{section}</Said>}
          columns={[t('site:parameter'), t('site:value'), t('site:source')]}
          className="kap-site-table kap-site-numbers"
          rows={some.map(({ key, label, value, sources }) => ({
            key,
            head: <Said now={now}>{label}</Said>,
            cells: [<Said now={now}>{value}</Said>, <SourceTags sources={sources} />],
          }))}
        />
      ))}
    </>
  );
}

/** How much of the protocol waits for a clinician's word. */
export function WeakRows({ rows }: Pick<SiteAnswer['protocol'], 'rows'>): ReactNode {
  const weak = rows.filter(({ sources }) => sources.some((source) => source.weak)).length;
  return <p className="kap-alert">{t('site:weakRows', { count: weak, of: rows.length })}</p>;
}

/** Each source once. */
function SourceTags({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  return [...new Map(sources.map((source) => [source.citation, source])).values()].map((source) => (
    <SourceTag key={source.citation} source={source} />
  ));
}
