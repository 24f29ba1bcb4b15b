import type { ReactNode } from 'react';
import type { Finding } from '../../src/core/safety/finding.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import type { Sheet } from '../sheets/sheet.ts';
import { ClassBadge, SourceTag } from '../ui/Badges.tsx';
import { EvidenceList } from '../ui/EvidenceList.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { NothingFound } from '../ui/States.tsx';
import { decideAccess } from '../view/access.ts';
import { dayText } from '../view/dates.ts';
import { CLASS_ORDER } from '../view/words.ts';
import { Button } from '../ui/Button.tsx';

export interface FindingsDisplayProps {
  readonly findings: readonly Finding[];
  /** Categories of the chart that could not be read: "none found" must not be said over them. */
  readonly unread: readonly string[];
  readonly now: string;
  readonly userRoles: readonly string[];
  /** Absent while there is no course: nothing can be cleared yet. */
  readonly onOpen?: ((sheet: Sheet) => void) | undefined;
}

/** What the chart says that bears on ketamine, most serious class first. */
export function FindingsDisplay({ findings, unread, now, userRoles, onOpen }: FindingsDisplayProps): ReactNode {
  const mayClear = decideAccess(['prescriber'], userRoles).allowed;
  return (
    <Section id="findings" title={t('findings.title')} aside={findings.length > 0 ? String(findings.length) : undefined}>
      {findings.length === 0 && <NothingFound unread={unread}>{t('findings.none')}</NothingFound>}
      {CLASS_ORDER.map((of) => ({ of, list: findings.filter((finding) => finding.class === of) }))
        .filter(({ list }) => list.length > 0)
        .map(({ of, list }) => (
          <div key={of} className="kap-class">
            <h3>
              <ClassBadge of={of} />
            </h3>
            <ul>
              {list.map((finding) => (
                <FindingRow key={finding.rule} finding={finding} now={now} mayClear={mayClear} onOpen={onOpen} />
              ))}
            </ul>
          </div>
        ))}
    </Section>
  );
}

interface FindingRowProps extends Pick<FindingsDisplayProps, 'now' | 'onOpen'> {
  readonly finding: Finding;
  readonly mayClear: boolean;
}

function FindingRow({ finding, now, mayClear, onOpen }: FindingRowProps): ReactNode {
  const { clearedBy } = finding;
  return (
    <li className="kap-finding">
      <p>
        <Said now={now}>{finding.text}</Said>{' '}
        {finding.certainty === 'possible' && <span className="kap-weak">{t('findings.possible')}</span>}
      </p>
      {clearedBy !== undefined && (
        <p className="kap-cleared">
          <Icon name="check" size={14} /> {t('findings.cleared', { text: sayText(clearedBy.text, now) })}
          {clearedBy.at !== undefined && `, ${dayText(clearedBy.at)}`}
        </p>
      )}
      {clearedBy === undefined && finding.clearable && onOpen && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={!mayClear}
          onClick={() => {
            onOpen({ kind: 'clear-finding', title: t('findings.sheet'), rule: finding.rule });
          }}
        >
          {t(mayClear ? 'findings.clear' : 'findings.clearOnly')}
        </Button>
      )}
      <EvidenceList evidence={finding.evidence} now={now} />
      <p className="kap-rule">
        <code>{finding.rule}</code> <SourceTag source={finding.source} />
      </p>
    </li>
  );
}
