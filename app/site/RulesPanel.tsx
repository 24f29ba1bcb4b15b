import { type ReactNode, useState } from 'react';
import type { SourceAttributes } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { SourceTag } from '../ui/Badges.tsx';
import { StackedTable } from '../ui/StackedTable.tsx';
import { dateText } from '../view/dates.ts';
import { filterRules } from '../view/site.ts';
import '../styles/filter.css';

const KINDS: readonly SourceAttributes['kind'][] = ['gate', 'safety', 'prescribing'];

/** The source attributes of the decision support: who made each rule, from what source, when it was reviewed. */
export function RulesPanel({ rules }: { readonly rules: readonly SourceAttributes[] }): ReactNode {
  const [kind, setKind] = useState<SourceAttributes['kind']>();
  const [search, setSearch] = useState('');
  const shown = filterRules(rules, { kind, search, say: (text) => sayText(text, '') });
  return (
    <>
      <p className="kap-muted">{t('site:rulesAre')}</p>
      <div className="kap-filter">
        <label>
          {t('site:kindOf')}
          <select
            value={kind ?? ''}
            onChange={(event) => {
              setKind(KINDS.find((one) => one === event.currentTarget.value));
            }}
          >
            <option value="">{t('site:allKinds')}</option>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`site:kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('site:find')}
          <input
            type="search"
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
            }}
          />
        </label>
      </div>
      <p className="kap-muted" role="status">
        {t('site:shown', { count: shown.length })}
      </p>
      {shown.length > 0 && <RulesTable rules={shown} />}
    </>
  );
}

function RulesTable({ rules }: { readonly rules: readonly SourceAttributes[] }): ReactNode {
  return (
    <StackedTable
      label={t('site:rules')}
      columns={[t('site:rule'), t('site:source'), t('site:madeBy'), t('site:reviewed')]}
      className="kap-site-table"
      rows={rules.map((rule) => ({
        key: `${rule.kind} ${rule.id}`,
        head: <RuleHead rule={rule} />,
        cells: [
          <SourceTag source={rule.source} />,
          `${rule.madeBy ?? t('notRecordedLower')} ${rule.version ?? ''}`.trimEnd(),
          rule.reviewedOn === undefined ? t('site:noReview') : dateText(rule.reviewedOn),
        ],
      }))}
    />
  );
}

function RuleHead({ rule: { kind, id, title, text } }: { readonly rule: SourceAttributes }): ReactNode {
  return (
    <>
      <span>
        <Said now="">{title}</Said>
      </span>
      <small>
        <Said now="">{text}</Said>
      </small>
      <small>
        {t(`site:kind.${kind}`)} · <code>{id}</code>
      </small>
    </>
  );
}
